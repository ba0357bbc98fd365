// An own plan: what is measured, where it starts, what is to be reached. All numbers are round and made up.
import { attainment, defineModel, definePlan, normal, simulate } from 'plancast';

const output = { en: 'Output', zh: '产出' };
const people = { en: 'Residents', zh: '居民' };
const madeUp = { en: 'made up for this example', zh: '本例虚构' };
const sources = [{ address: 'https://example.org/plan' }];
const plan = definePlan({
  id: 'harbour-town',
  name: { en: 'Plan of Harbour Town', zh: '港城规划' },
  years: { base: 2025, target: 2030 },
  indicators: [
    { id: 'output', name: output, unit: '1e8 CNY', kind: 'flow', price: 'constant-2025' },
    { id: 'people', name: people, unit: '1e4 persons', kind: 'stock' },
  ],
  baselines: [
    { indicator: 'output', value: 1000, status: 'assumed', reason: madeUp },
    { indicator: 'people', value: 100, status: 'assumed', reason: madeUp },
  ],
  targets: [
    { id: 'growth', indicator: 'output', year: 2030, averageGrowthAtLeast: 0.05, sources },
    { id: 'ceiling', indicator: 'people', year: 2030, attribute: 'binding', atMost: 103, sources },
  ],
});
// Name, unit, prices, level and targets come from the plan; the model adds what drives them.
const model = defineModel({
  id: 'harbour',
  plan,
  years: { base: 2025, horizon: 2030 },
  inputs: {
    productivity: { unit: '1/year', reason: madeUp, value: normal({ mean: 0.045, sd: 0.01 }) },
    influx: { unit: '1/year', reason: madeUp, value: normal({ mean: 0.005, sd: 0.003 }) },
  },
  indicators: {
    output: { equation: 'output(-1) * (1 + productivity) * people / people(-1)' },
    people: { equation: 'people(-1) * (1 + influx)' },
  },
});
console.log(attainment(await simulate(model, { draws: 20_000, seed: 1 })).table());
