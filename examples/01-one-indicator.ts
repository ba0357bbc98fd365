// One indicator: will GDP pass one trillion yuan by 2025, and how likely is an average of 6 % a year?
import { attainment, defineModel, normal, simulate } from 'plancast';

const model = defineModel({
  id: 'gdp',
  name: { en: 'GDP of Haidian', zh: '海淀区地区生产总值' },
  years: { base: 2020, horizon: 2025 },
  inputs: {
    trend: {
      unit: '1/year',
      value: normal({ mean: 0.061, sd: 0.008 }),
      status: 'assumed',
      reason: 'between growth in 2019 and 2020 and the 6 % of the plan',
    },
  },
  shocks: {
    surprise: { unit: '1/year', iid: normal({ mean: 0, sd: 0.017 }), reason: 'as large as the past showed' },
  },
  indicators: {
    gdp: {
      name: { en: 'GDP', zh: '地区生产总值' },
      unit: '1e8 CNY',
      price: 'constant-2020',
      baseline: {
        value: 8504.6,
        status: 'stated',
        sources: [{ document: 'haidian-14fyp', lines: [15, 15] }],
      },
      equation: 'gdp(-1) * (1 + trend + surprise)',
    },
  },
  targets: {
    trillion: { indicator: 'gdp', year: 2025, attribute: 'unstated', moreThan: 10_000 },
    growth: { indicator: 'gdp', year: 2025, attribute: 'anticipatory', averageGrowthAtLeast: 0.06 },
  },
});

// The path with every input at its mean, then the odds over 50,000 draws.
console.log(
  model
    .project()
    .gdp.map((value) => value.toFixed(1))
    .join('  '),
);
const ensemble = await simulate(model, { draws: 50_000, seed: 2020 });
const odds = attainment(ensemble);
console.log(odds.table());
console.log(`both together: ${odds.joint.all.probability}`);
