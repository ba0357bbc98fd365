import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../src/core/log';
import { logOfQuotient } from '../../src/core/log-of-quotient';

const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true });

test('the logarithm of the quotient where that is a double, else the difference of the logarithms', () => {
  expect(logOfQuotient(3, 4)).toBe(log(0.75));
  expect(logOfQuotient(1, 5e-324)).toBe(744.4400719213812);
  expect(logOfQuotient(5e-324, 4)).toBe(log(5e-324) - log(4));
});

test('is right for all positive doubles', () => {
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const expected = Math.log(a) - Math.log(b);
      expect(Math.abs(logOfQuotient(a, b) - expected)).toBeLessThan(1e-12);
    }),
    { seed: 20220 },
  );
});
