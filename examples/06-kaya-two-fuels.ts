// Kaya: emissions = people x output per head x energy per output x carbon per energy, with coal giving way to gas.
import { defineModel, defineScenario } from 'plancast';

const round = { unit: '1/year', reason: 'a round number, for the example' };
const model = defineModel({
  id: 'kaya',
  years: { base: 2025, horizon: 2035 },
  inputs: {
    peopleGrowth: { ...round, value: 0.005 },
    incomeGrowth: { ...round, value: 0.04 },
    saving: { ...round, value: 0.03 },
    switching: { ...round, value: 0.05 },
    coalFactor: { unit: 'tCO2/MWh', value: 0.34, reason: 'about that of hard coal, rounded' },
    gasFactor: { unit: 'tCO2/MWh', value: 0.2, reason: 'about that of natural gas, rounded' },
  },
  indicators: {
    people: { unit: 'person', kind: 'stock', baseline: 1e6, equation: 'people(-1) * (1 + peopleGrowth)' },
    income: { unit: 'CNY/person', kind: 'ratio', baseline: 1e5, equation: 'income(-1) * (1 + incomeGrowth)' },
    intensity: { unit: 'MWh/CNY', kind: 'ratio', baseline: 1e-4, equation: 'intensity(-1) * (1 - saving)' },
    energy: { unit: 'MWh', kind: 'flow', identity: true, equation: 'people * income * intensity' },
    coalShare: { unit: '1', kind: 'ratio', baseline: 0.5, equation: 'coalShare(-1) * (1 - switching)' },
    coal: { unit: 'MWh', kind: 'flow', identity: true, equation: 'coalShare * energy' },
    gas: { unit: 'MWh', kind: 'flow', identity: true, equation: 'energy - coal' },
    co2: { unit: 'tCO2', kind: 'flow', identity: true, equation: 'coal * coalFactor + gas * gasFactor' },
  },
});

const faster = defineScenario(model, { id: 'faster', inputs: { saving: 0.05, switching: 0.1 } });
for (const scenario of [model, faster]) {
  const { energy, coal, co2 } = model.project(scenario);
  const mega = (values: readonly number[]) =>
    [0, 5, 10].map((t) => ((values[t] ?? 0) / 1e6).toFixed(2)).join('  ');
  console.log(`${scenario.id}: energy ${mega(energy)} TWh, coal ${mega(coal)} TWh, CO2 ${mega(co2)} Mt`);
}
