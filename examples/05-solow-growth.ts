// A Solow growth economy: capital per head approaches (s / (n + d))^(1 / (1 - a)), from wherever it starts.
import { defineModel } from 'plancast';

const round = { unit: '1/year', reason: 'a round number, for the example' };
const model = defineModel({
  id: 'solow',
  years: { base: 2000, horizon: 2200 },
  inputs: {
    share: { unit: '1', value: 0.5, reason: 'a round number, for the example' },
    saving: { ...round, value: 0.2 },
    depreciation: { ...round, value: 0.05 },
    labourGrowth: { ...round, value: 0.05 },
  },
  indicators: {
    labour: { unit: '1', kind: 'index', baseline: 1, equation: 'labour(-1) * (1 + labourGrowth)' },
    capital: {
      unit: '1',
      kind: 'index',
      baseline: 1,
      equation: 'capital(-1) * (1 - depreciation) + saving * output(-1)',
    },
    output: { unit: '1', kind: 'index', identity: true, equation: 'capital^share * labour^(1 - share)' },
    perHead: { unit: '1', kind: 'index', identity: true, equation: 'capital / labour' },
  },
});

console.log(model.describe({ format: 'latex' }).match(/\\begin\{align\}[\s\S]*\\end\{align\}/)?.[0]);
const { perHead } = model.project();
for (const year of [0, 10, 50, 200])
  console.log(`year ${year}: capital per head ${perHead[year]?.toFixed(3)}`);
console.log(`steady state: ${((0.2 / (0.05 + 0.05)) ** (1 / (1 - 0.5))).toFixed(3)}`);
