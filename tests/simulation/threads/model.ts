import { defineModel, discrete, lognormal, normal, studentT, triangular, truncated } from 'plancast';

/** Everything that threads could disagree on: correlated laws of many kinds, shocks with memory, clamps, draws that fail. */
export const model = defineModel({
  id: 'threads',
  years: { base: 2020, horizon: 2023 },
  inputs: {
    drift: { value: normal({ mean: 0.05, sd: 0.02 }) },
    share: { value: triangular({ min: 0.1, mode: 0.2, max: 0.5 }) },
    cost: { value: lognormal({ meanlog: 0, sdlog: 0.3 }) },
    jump: { value: discrete({ values: [0, 1, 3], probabilities: [0.5, 0.3, 0.2] }) },
    held: { value: 2 },
  },
  shocks: {
    macro: {
      ar1: {
        persistence: 0.5,
        innovation: truncated(studentT({ df: 4, scale: 0.02 }), { min: -1 }),
        start: 0.01,
      },
    },
    noise: { iid: normal({ mean: 0, sd: 0.1 }) },
  },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' },
    capped: { baseline: 'share * 10', equation: 'clamp(capped(-1) + noise + jump / 10, 0, 6)' },
    rare: { baseline: 1, equation: 'log(noise + 0.24) + held * cost' },
  },
  dependence: { copula: { studentT: 5 }, spearman: [['drift', 'share', 0.4]] },
  events: [
    { year: 2022, shock: 'macro', add: -0.02 },
    { year: 2022, shock: 'macro', add: 0.01, memory: false },
  ],
  targets: {
    level: { indicator: 'gdp', year: 2023, atLeast: 115 },
    cap: { indicator: 'capped', year: 2023, atMost: 5 },
    growth: { indicator: 'gdp', year: 2023, averageGrowthAtLeast: 0.04 },
  },
});
