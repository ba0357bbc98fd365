import { sum } from '../../../src/core/sum';
import { kaya } from '../../../src/projection/kaya';
import { lmdi } from '../../../src/projection/lmdi';
import { lmdiSectors } from '../../../src/projection/lmdi-sectors';
import { logMean } from '../../../src/projection/log-mean';
import type { Family } from './entry';

/** Families of the reference file that concern decomposition. */
export const decomposition = {
  log_mean: (e) => [['L', logMean({ final: e.number('a'), base: e.number('b') })]],
  lmdi_kaya: (e) => {
    const result = lmdi({ base: e.named('base'), final: e.named('final') });
    const [population, gdpPerHead, energyIntensity, carbonIntensity] = Object.values(e.named('base'));
    return [
      ['C0', result.base],
      [
        'C0',
        kaya({
          population: population!,
          gdpPerHead: gdpPerHead!,
          energyIntensity: energyIntensity!,
          carbonIntensity: carbonIntensity!,
        }),
      ],
      ['C1', result.final],
      ['deltaC', result.change],
      ['additive', result.additive],
      ['multiplicative', result.multiplicative],
      ['sumAdditive', sum(Object.values(result.additive))],
    ];
  },
  lmdi_multisector: (e) => {
    const { base, final, change, additive } = lmdiSectors({
      base: { activity: e.numbers('Q0'), intensity: e.numbers('I0') },
      final: { activity: e.numbers('Q1'), intensity: e.numbers('I1') },
    });
    return [
      ['activity', additive.activity],
      ['structure', additive.structure],
      ['intensity', additive.intensity],
      ['total', change],
      ['E0', base],
      ['E1', final],
    ];
  },
} satisfies Record<string, Family>;
