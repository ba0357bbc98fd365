import { cobbDouglas } from '../../../src/projection/cobb-douglas';
import { growthAccounting } from '../../../src/projection/growth-accounting';
import { knowledgeProduction } from '../../../src/projection/knowledge-production';
import { learningCurve } from '../../../src/projection/learning-curve';
import { learningExponent } from '../../../src/projection/learning-exponent';
import { perpetualInventory } from '../../../src/projection/perpetual-inventory';
import type { Family } from './entry';

/** Families of the reference file that concern production. */
export const production = {
  cobb_douglas_path: (e) => {
    const { output, capital } = cobbDouglas({
      productivity: e.number('A0'),
      productivityGrowth: e.number('gA'),
      capital: e.number('K0'),
      depreciation: e.number('delta'),
      savingRate: e.number('savingRate'),
      labour: e.number('L0'),
      labourGrowth: e.number('gL'),
      capitalShare: e.number('alpha'),
      years: 5,
    });
    return [
      ['Y', output],
      ['K', capital],
    ];
  },
  growth_accounting: (e) => {
    const [output, capital, labour] = [e.numbers('Y'), e.numbers('K'), e.numbers('L')];
    const year = (t: number) => ({ output: output[t]!, capital: capital[t]!, labour: labour[t]! });
    const parts = growthAccounting({ base: year(0), final: year(1), capitalShare: e.number('alpha') });
    return [
      ['dlnY', parts.output],
      ['capitalContribution', parts.capital],
      ['labourContribution', parts.labour],
      ['tfpResidual', parts.totalFactorProductivity],
    ];
  },
  perpetual_inventory: (e) => {
    const stock = perpetualInventory({
      investment: e.numbers('investment'),
      depreciation: e.number('delta'),
      growth: e.number('g'),
      timing: e.text('convention') === 'beginning' ? 'beginning' : 'end',
    });
    return [['stock', stock]];
  },
  knowledge_production: (e) => {
    const expectedCount = knowledgeProduction({
      start: e.number('P0'),
      stock: e.numbers('stock'),
      elasticity: e.number('elasticity'),
      lag: e.number('lag'),
      drift: e.number('drift'),
    });
    return [['expectedCount', expectedCount]];
  },
  learning_curve: (e) => {
    const learningRate = e.number('learningRate');
    const input = { start: e.number('c0'), startVolume: e.number('Q0'), volume: e.number('Q'), learningRate };
    return [
      ['b', learningExponent({ learningRate })],
      ['cost', learningCurve(input)],
    ];
  },
} satisfies Record<string, Family>;
