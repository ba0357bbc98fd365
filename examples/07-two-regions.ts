// Two regions: people move to where more people are; the total changes by births and deaths alone.
import { defineModel, normal, simulate } from 'plancast';

const round = { unit: '1/year', reason: 'a round number, for the example' };
const people = { unit: '1e4 person', kind: 'stock' } as const;
const flow = { unit: '1e4 person/year', kind: 'flow', identity: true } as const;
const model = defineModel({
  id: 'regions',
  years: { base: 2025, horizon: 2045 },
  inputs: {
    birthRate: { ...round, value: normal({ mean: 0.009, sd: 0.001 }) },
    deathRate: { ...round, value: 0.008 },
    pull: { ...round, value: normal({ mean: 0.01, sd: 0.004 }) },
  },
  indicators: {
    move: { ...flow, equation: 'pull * (city(-1) - country(-1))', baseline: 'pull * (city - country)' },
    births: { ...flow, equation: 'birthRate * total(-1)', baseline: 'birthRate * total' },
    deaths: { ...flow, equation: 'deathRate * total(-1)', baseline: 'deathRate * total' },
    city: { ...people, baseline: 300, equation: 'city(-1) * (1 + birthRate - deathRate) + move' },
    country: { ...people, baseline: 100, equation: 'country(-1) * (1 + birthRate - deathRate) - move' },
    total: { ...people, identity: true, equation: 'city + country' },
  },
});

const { city, country, total, births, deaths } = model.project();
const sum = (values: readonly number[]) => values.slice(1).reduce((a, b) => a + b, 0);
console.log(
  `2045: city ${city[20]?.toFixed(1)}, country ${country[20]?.toFixed(1)}, total ${total[20]?.toFixed(1)}`,
);
console.log(`births less deaths: ${(sum(births) - sum(deaths)).toFixed(3)}`);
console.log(`change of the total: ${((total[20] ?? 0) - (total[0] ?? 0)).toFixed(3)}`);
const ensemble = await simulate(model, { draws: 10_000, seed: 1 });
const { quantiles } = ensemble.fan('city', { probabilities: [0.05, 0.5, 0.95] });
console.log(
  `city in 2045, 5, 50 and 95 %: ${quantiles.map(({ values }) => values[20]?.toFixed(1)).join('  ')}`,
);
