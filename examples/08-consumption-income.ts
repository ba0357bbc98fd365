// Consumption needs income and income needs consumption: solved together, year by year.
import { defineModel, defineScenario } from 'plancast';

const money = { unit: '1e8 CNY/year', price: 'constant-2025', kind: 'flow' } as const;
const round = { reason: 'a round number, for the example' };
const model = defineModel({
  id: 'keynes',
  years: { base: 2025, horizon: 2027 },
  simultaneous: true,
  inputs: {
    basic: { ...round, unit: '1e8 CNY/year', value: 100 },
    propensity: { ...round, unit: '1', value: 0.6 },
    spending: { ...round, unit: '1e8 CNY/year', value: 300 },
  },
  indicators: {
    consumption: {
      ...money,
      baseline: 700,
      equation: 'basic + propensity * income',
      reason: 'a rule of thumb',
    },
    income: { ...money, baseline: 1000, identity: true, equation: 'consumption + investment' },
    investment: { ...money, baseline: 300, equation: 'spending' },
  },
});

// One more of investment gives 1 / (1 - 0.6) = 2.5 more of income.
const more = defineScenario(model, { id: 'more', inputs: { spending: 301 } });
const [before, after] = [model.project(), model.project(more)].map(({ income }) => income[2] ?? 0);
console.log(`income ${before?.toFixed(3)} and ${after?.toFixed(3)}`);
console.log(`multiplier ${((after ?? 0) - (before ?? 0)).toFixed(3)}`);
console.log(model.describe({ format: 'mermaid' }));
