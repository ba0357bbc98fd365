import fc from 'fast-check';
import { describe, test } from 'vitest';
import { manyUnits, pairsOfUnits } from './any-unit';
import { expectAgreement } from './expect-agreement';

describe('an equation accepts what convertUnit leaves as it is, and names its factor', () => {
  test.each(manyUnits)('%s', (from) => {
    for (const to of manyUnits) expectAgreement(from, to);
  });

  test('units in powers, multiples and quotients', () => {
    fc.assert(
      fc.property(pairsOfUnits, (pairs) => {
        for (const [from, to] of pairs) expectAgreement(from, to);
      }),
      { seed: 20265, numRuns: 100 },
    );
  });
});
