// Models that between them use every part of the library that decides the bits of a draw: all laws, copulas, shocks,
// functions of formulas, and ways to set a scenario. Plain JavaScript, so that Node and browsers run the same file.
import {
  beta,
  brittonTwoPieceNormal,
  defineModel,
  defineScenario,
  discrete,
  empirical,
  fanplotTwoPieceNormal,
  fitGrowth,
  fromQuantiles,
  gamma,
  gumbel,
  logistic,
  lognormal,
  logUniform,
  metalog,
  mixture,
  negativeBinomial,
  normal,
  parseModel,
  pert,
  pointMass,
  poisson,
  shiftedLognormal,
  skewNormal,
  studentT,
  triangular,
  truncated,
  twoPieceNormal,
  uniform,
  weibull,
} from 'plancast';

/** Every law of the library, and some at their edges. */
export const laws = {
  normal: normal({ mean: 0.05, sd: 0.02 }),
  lognormal: lognormal({ meanlog: -3, sdlog: 0.4 }),
  uniform: uniform({ min: -1, max: 3 }),
  triangular: triangular({ min: 0.6, mode: 0.9, max: 1.3 }),
  triangularEdge: triangular({ min: 0, mode: 0, max: 1 }),
  gamma: gamma({ shape: 2.5, scale: 0.3 }),
  gammaSteep: gamma({ shape: 0.3, scale: 1 }),
  studentT: studentT({ df: 4, mean: 0.05, sd: 0.02 }),
  studentTWild: studentT({ df: 1.5 }),
  pert: pert({ min: 4, mode: 6.5, max: 8 }),
  beta: beta({ alpha: 0.5, beta: 3, min: -1, max: 2 }),
  weibull: weibull({ shape: 1.5, scale: 2 }),
  skewNormal: skewNormal({ location: 0, scale: 1, shape: 4 }),
  twoPieceNormal: twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }),
  brittonTwoPieceNormal: brittonTwoPieceNormal({ mode: 2, sd: 1, gamma: 0.5 }),
  fanplotTwoPieceNormal: fanplotTwoPieceNormal({ mode: 2, sd: 1, skew: -0.5 }),
  shiftedLognormal: shiftedLognormal({ shift: 5400, meanlog: 0, sdlog: 0.25, tail: 'lower' }),
  metalog: metalog({ quantiles: { 0.05: 4.5, 0.5: 6.2, 0.95: 7.4 }, min: 0 }),
  discrete: discrete({ values: [1, 2, 5], probabilities: [0.5, 0.3, 0.2] }),
  empirical: empirical({ values: [4, 1, 3, 2], weights: [1, 2, 3, 4] }),
  empiricalLine: empirical({ values: [4, 1, 3, 2], interpolate: true }),
  poisson: poisson({ mean: 3.5 }),
  negativeBinomial: negativeBinomial({ mean: 10, size: 2.5 }),
  mixture: mixture([
    { weight: 0.7, distribution: normal({ mean: 0, sd: 1 }) },
    { weight: 0.2, distribution: uniform({ min: 2, max: 3 }) },
    { weight: 0.1, distribution: pointMass(1) },
  ]),
  truncated: truncated(studentT({ df: 3 }), { min: -2, max: 8 }),
  pointMass: pointMass(3),
  fromQuantiles: fromQuantiles({ p5: 2, p50: 3, p95: 7 }, 'metalog'),
};

/** Laws that came later: a run of its own keeps the draws of the earlier ones. */
const furtherLaws = {
  logUniform: logUniform({ min: 0.01, max: 100 }),
  logUniformNarrow: logUniform({ min: 3, max: 4 }),
  logistic: logistic({ location: 0.05, scale: 0.01 }),
  gumbel: gumbel({ location: 1, scale: 0.5 }),
};

export function everyLaw() {
  return withLaws('everyLaw', laws);
}

export function everyFurtherLaw() {
  return withLaws('everyFurtherLaw', furtherLaws);
}

/** A model with each law as an input, as a shock, and as an uncertain base-year value. */
function withLaws(id, all) {
  const kinds = Object.entries(all);
  return defineModel({
    id,
    years: { base: 2020, horizon: 2022 },
    inputs: Object.fromEntries(kinds.map(([kind, value]) => [`${kind}Input`, { value }])),
    shocks: Object.fromEntries(kinds.map(([kind, value]) => [`${kind}Shock`, { iid: value }])),
    indicators: Object.fromEntries(
      kinds.map(([kind]) => [
        `${kind}Level`,
        { baseline: `${kind}Input`, equation: `${kind}Level(-1) + ${kind}Input * ${kind}Shock` },
      ]),
    ),
  });
}

/** Workload W of `bench`, with a tighter target so that importance sampling has something to aim at. */
export function growthAndResearch() {
  const macro = { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.015 }), start: 0 };
  return defineModel({
    id: 'growthAndResearch',
    years: { base: 2020, horizon: 2025 },
    inputs: {
      growth: { value: normal({ mean: 0.06, sd: 0.012 }) },
      desired: { value: normal({ mean: 0.118, sd: 0.01 }) },
      elasticity: { value: triangular({ min: 0.6, mode: 0.9, max: 1.3 }) },
      energyDecline: { value: normal({ mean: 0.03, sd: 0.008 }) },
    },
    shocks: {
      macro: { ar1: macro },
      migration: { iid: normal({ mean: 0, sd: 0.6 }) },
      research: { iid: normal({ mean: 0, sd: 0.0015 }) },
      filing: { iid: normal({ mean: 0, sd: 0.04 }) },
    },
    dependence: {
      latent: [
        ['growth', 'desired', 0.3],
        ['growth', 'elasticity', 0.2],
        ['desired', 'elasticity', 0.4],
        ['growth', 'energyDecline', 0.25],
      ],
    },
    indicators: {
      gdp: { baseline: 7500, equation: 'gdp(-1) * (1 + growth + macro)' },
      population: {
        baseline: 300,
        equation: 'min(315, population(-1) + 0.30 * population(-1) * (1 - population(-1) / 315) + migration)',
      },
      rdIntensity: {
        baseline: 0.095,
        equation: 'rdIntensity(-1) + 0.35 * (desired - rdIntensity(-1)) + research',
      },
      pct: {
        baseline: 3200,
        equation: 'pct(-1) * exp(elasticity * log(rdIntensity * gdp / (rdIntensity(-1) * gdp(-1))) + filing)',
      },
      energy: { baseline: 0.3, equation: 'energy(-1) * (1 - energyDecline)' },
      emissions: { equation: 'gdp * energy * 2.1' },
    },
    targets: {
      gdp: { indicator: 'gdp', year: 2025, atLeast: 11000 },
      rdIntensity: { indicator: 'rdIntensity', year: 2025, atLeast: 0.115 },
      pct: { indicator: 'pct', year: 2025, atLeast: 5500 },
      population: { indicator: 'population', year: 2025, atMost: 312.6 },
    },
  });
}

/** Inputs and shocks under Student-t copulas, autoregressive shocks of either sign with events, every target form. */
export function extremesTogether() {
  const ar1 = (persistence, law, start) => ({ ar1: { persistence, innovation: law, start } });
  return defineModel({
    id: 'extremesTogether',
    years: { base: 2020, horizon: 2026 },
    inputs: {
      drift: { value: studentT({ df: 5, mean: 0.04, sd: 0.01 }) },
      share: { value: beta({ alpha: 3, beta: 5 }) },
      count: { value: poisson({ mean: 40 }) },
    },
    shocks: {
      demand: ar1(0.6, normal({ mean: 0, sd: 0.02 }), 0.01),
      supply: ar1(-0.4, mixture([{ weight: 1, distribution: laws.skewNormal }]), -0.5),
      walk: ar1(1, laws.triangular, 0),
      noise: { iid: lognormal({ meanlog: 0, sdlog: 0.1 }) },
    },
    events: [
      { year: 2022, shock: 'demand', add: -0.05 },
      { year: 2024, shock: 'noise', add: 0.1 },
    ],
    dependence: {
      copula: { studentT: 4 },
      spearman: [
        ['drift', 'share', 0.5],
        ['demand', 'supply', -0.4],
      ],
      kendall: [['share', 'count', 0.3]],
      latent: [['supply', 'noise', 0.2]],
    },
    indicators: {
      output: { baseline: 100, equation: 'output(-1) * exp(drift + demand)' },
      part: { baseline: 'share * output', equation: 'share * output * noise' },
      stock: { baseline: 'count + 1', equation: 'stock(-1) + 0.1 * supply + walk' },
    },
    targets: {
      growth: { indicator: 'output', year: 2025, averageGrowthAtLeast: 0.04 },
      part: { indicator: 'part', year: 2026, within: [30, 80] },
      stock: { indicator: 'stock', year: 2026, cumulativeTotalAtLeast: 250 },
      step: { indicator: 'part', year: 2025, inStepWith: { indicator: 'output', tolerance: 0.05 } },
    },
  });
}

/** Equations that are solved together in every draw, linear and not, with a clamp among them. */
export function solvedTogether() {
  return defineModel({
    id: 'solvedTogether',
    years: { base: 2020, horizon: 2023 },
    simultaneous: true,
    inputs: { propensity: { value: uniform({ min: 0.5, max: 0.9 }) } },
    shocks: { demand: { iid: normal({ mean: 0, sd: 2 }) } },
    indicators: {
      income: { baseline: 150, equation: 'consumption + investment' },
      consumption: { baseline: 110, equation: '10 + propensity * income + 0.05 * consumption(-1) + demand' },
      investment: { baseline: 40, equation: 'clamp(0.1 * income(-1) + 0.1 * income, 20, 30)' },
      price: { baseline: 1, equation: 'exp(-price) * (1 + 0.001 * income)' },
    },
  });
}

/** Every function and operator of formulas, lags of three years, and draws with infinities and values that are no number. */
export function everyFunction() {
  return defineModel({
    id: 'everyFunction',
    years: { base: 2020, horizon: 2024 },
    inputs: { p: { value: uniform({ min: -1, max: 2 }) }, q: { value: 0.7 } },
    shocks: { s: { iid: normal({ mean: 0, sd: 3 }) } },
    indicators: {
      产值: {
        baseline: '3 + p',
        history: { 2018: 1, 2019: 2 },
        equation: '0.5 * 产值(-1) + 0.3 * 产值(-3) + s',
      },
      held: { baseline: 'clamp(p, 0, 1)', equation: 'clamp(held(-1) + s, -2, 1 + p)' },
      smooth: { baseline: 'q', equation: 'normalCdf(s) + expm1(0.1 * s) + log1p(p + 1.5) + sqrt(abs(s))' },
      whole: { baseline: 'q', equation: 'floor(max(s, p, -1)) - min(产值, 2 * q)' },
      power: { baseline: 'q', equation: '(2 + p)^(0.5 * s) - s^2 + (-3)^3' },
      chosen: { baseline: 'q', equation: 'year < 2022 ? s / (p + 2) : s > 0 ? -s : exp(s) - 1' },
      wild: { baseline: 1, equation: 'log(s + 6) + wild(-1) / floor(s / 4 + 2)' },
    },
  });
}

const written = `
plancast: model/1
id: written
years: { base: 2020, horizon: 2023 }
inputs:
  pace: { value: { normal: { mean: 0.05, sd: 0.01 } } }
  share: { value: { p5: 0.1, p50: 0.17, p95: 0.4 } }
indicators:
  gdp: { baseline: 8504.6, equation: gdp(-1) * (1 + pace) }
  part: { equation: share * gdp }
`;

/** A model read from the text of a file. */
export function fromFile() {
  return parseModel(written, { format: 'yaml' });
}

const history = { 2014: 5000, 2015: 5390, 2016: 5804, 2017: 6125, 2018: 6594, 2019: 7093, 2020: 7500 };

/** A scenario with paths of several forms, another law, another base-year value, and more events. */
export function withPaths() {
  const model = growthAndResearch();
  return defineScenario(model, {
    id: 'withPaths',
    inputs: { growth: fitGrowth(history).inputs.drift.value, elasticity: 0.95 },
    shocks: { filing: { ar1: { persistence: 0.3, innovation: laws.studentT, start: 0.02 } } },
    baselines: { rdIntensity: '0.09 + 0.1 * growth' },
    paths: {
      population: { interpolate: { 2022: 308, 2025: 312 }, scale: 'log' },
      energy: { ramp: { from: 2021, to: 2024, value: 0.24, shape: 'smoothstep' } },
    },
    events: [{ year: 2022, shock: 'macro', add: -0.03 }],
  });
}
