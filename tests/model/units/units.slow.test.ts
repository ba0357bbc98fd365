import fc from 'fast-check';
import { test } from 'vitest';
import { pairsOfUnits } from './any-unit';
import { expectAgreement } from './expect-agreement';
import { expectRightNumber } from './expect-right-number';
import { literalProduct } from './literal-product';

test('convertUnit and the check of equations agree on many more pairs of units', () => {
  fc.assert(
    fc.property(pairsOfUnits, (pairs) => {
      for (const [from, to] of pairs) expectAgreement(from, to);
    }),
    { seed: 20269, numRuns: 10_000 },
  );
});

test('hints that are obeyed give the right number in many more products', () => {
  fc.assert(fc.property(literalProduct, expectRightNumber), { seed: 20270, numRuns: 20_000 });
});
