// Workload W (workload-W.md) as plancast equations.
import { defineModel, normal, triangular } from '../dist/index.js';

const base = {
  gdp: 7500,
  population: 300,
  rdIntensity: 0.095,
  pct: 3200,
  energyIntensity: 0.3,
  carbonFactor: 2.1,
};

export const workloadW = defineModel({
  id: 'workload-w',
  years: { base: 2020, horizon: 2025 },
  inputs: {
    growth: { value: normal({ mean: 0.06, sd: 0.012 }) },
    desired: { value: normal({ mean: 0.118, sd: 0.01 }) },
    elasticity: { value: triangular({ min: 0.6, mode: 0.9, max: 1.3 }) },
    energyDecline: { value: normal({ mean: 0.03, sd: 0.008 }) },
    carbonDecline: { value: normal({ mean: 0.02, sd: 0.006 }) },
  },
  shocks: {
    macro: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.015 }), start: 0 } },
    migration: { iid: normal({ mean: 0, sd: 0.6 }) },
    research: { iid: normal({ mean: 0, sd: 0.0015 }) },
    filing: { iid: normal({ mean: 0, sd: 0.04 }) },
  },
  dependence: {
    latent: [
      ['growth', 'desired', 0.3],
      ['growth', 'elasticity', 0.2],
      ['growth', 'energyDecline', 0.25],
      ['growth', 'carbonDecline', 0.1],
      ['desired', 'elasticity', 0.4],
      ['desired', 'energyDecline', 0.2],
      ['desired', 'carbonDecline', 0.1],
      ['elasticity', 'energyDecline', 0.1],
      ['elasticity', 'carbonDecline', 0.1],
      ['energyDecline', 'carbonDecline', 0.5],
    ],
  },
  indicators: {
    gdp: { baseline: base.gdp, equation: 'gdp(-1) * (1 + growth + macro)' },
    population: {
      baseline: base.population,
      equation: 'min(315, population(-1) + 0.30 * population(-1) * (1 - population(-1) / 315) + migration)',
    },
    rdIntensity: {
      baseline: base.rdIntensity,
      equation: 'rdIntensity(-1) + 0.35 * (desired - rdIntensity(-1)) + research',
    },
    pct: {
      baseline: base.pct,
      equation: 'pct(-1) * exp(elasticity * log(rdIntensity * gdp / (rdIntensity(-1) * gdp(-1))) + filing)',
    },
    energyIntensity: {
      baseline: base.energyIntensity,
      equation: 'energyIntensity(-1) * (1 - energyDecline)',
    },
    carbonFactor: { baseline: base.carbonFactor, equation: 'carbonFactor(-1) * (1 - carbonDecline)' },
    emissions: { equation: 'gdp * energyIntensity * carbonFactor' },
  },
  targets: {
    gdp: { indicator: 'gdp', year: 2025, atLeast: 10000 },
    rdIntensity: { indicator: 'rdIntensity', year: 2025, atLeast: 0.11 },
    pct: { indicator: 'pct', year: 2025, atLeast: 5000 },
    population: { indicator: 'population', year: 2025, atMost: 312.6 },
  },
});

export const kept = ['gdp', 'population', 'rdIntensity', 'pct', 'emissions'];
