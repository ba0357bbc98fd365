import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfUnit } from '../../src/core/half-unit';

test.each([
  [0.05, 0.005],
  [8504.6, 0.05],
  [236, 0.5],
  [0, 0.5],
  [-0.105, 0.0005],
  [1e21, 5e20],
  [1.25e21, 5e18],
  [1e-7, 5e-8],
  [-1.5e-7, 5e-9],
  [313.3469, 0.00005],
])('half a unit of the last digit of %d is %d', (value, half) => {
  expect(halfUnit(value)).toBe(half);
});

test('law: a number lies within half a unit of what it was rounded to, where its last digit is written', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (value, decimals) => {
        const text = value.toFixed(decimals);
        if (text.endsWith('0')) return;
        const written = Number(text);
        expect(halfUnit(written)).toBe(Number(`5e-${decimals + 1}`));
        expect(Math.abs(value - written)).toBeLessThanOrEqual(halfUnit(written) + 1e-9);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});
