import { expect, test } from 'vitest';
import { designQuantiles } from '../../../src/simulation/estimates/design-quantiles';
import { errorOfShareBelow } from '../../../src/simulation/estimates/error-of-share';

const pairs = { sampler: 'antithetic' } as const;

// Shares of the pairs (0, 1), (1, 1), (2, 3): below 1 they deviate by 2/3, -1/3 and -1/3 from 1/6 a draw, so that the
// error is √(6/9 · 3/2) / 6 = 1/6; up to 1 by 2/3, 2/3 and -4/3 from 2/3, so that it is √(24/9 · 3/2) / 6 = 1/3.
test('of the errors below an atom and up to it the larger one counts', () => {
  const values = Float64Array.of(0, 1, 1, 1, 2, 3);
  expect(errorOfShareBelow(values, 1, pairs)).toBeCloseTo(1 / 3, 14);
  const mirrored = values.map((value) => -value);
  expect(errorOfShareBelow(mirrored, -1, pairs)).toBeCloseTo(1 / 3, 14);
});

test('beside an atom only the draws below it count', () => {
  const values = Float64Array.of(0, 1, 1, 1, 2, 3);
  expect(errorOfShareBelow(values, 0.5, pairs)).toBeCloseTo(1 / 6, 14);
  expect(errorOfShareBelow(values, 1.5, pairs)).toBeCloseTo(1 / 3, 14);
});

test('draws that are not finite are no part of the share, but of their pair', () => {
  const values = Float64Array.of(0, 1, 1, 1, Number.NaN, Infinity, 2, 3);
  // Deviations as above, of four pairs: √(24/9 · 4/3) / 6.
  expect(errorOfShareBelow(values, 1, pairs)).toBeCloseTo(Math.sqrt(32 / 9) / 6, 14);
});

test('weights count in the share and in its deviations', () => {
  const weights = Float64Array.of(3, 1, 1, 1);
  // Share 3/6; deviations 3/2, -1/2, -1/2, -1/2 of four draws: √(3 · 4/3) / 6.
  const error = errorOfShareBelow(Float64Array.of(0, 2, 3, 4), 1, { sampler: 'importance', weights });
  expect(error).toBeCloseTo(1 / 3, 14);
});

test('independent draws have the error of their rank: √(n p (1 - p)) ranks, and infinite values are left out', () => {
  const values = Float64Array.from({ length: 401 }, (_, i) => (i === 400 ? Infinity : i));
  const [median] = designQuantiles(values, { sampler: 'random' }, [0.5]);
  expect(median!.value).toBe(199.5);
  expect(median!.standardError).toBeCloseTo(10, 0);
  const [same] = designQuantiles(values.subarray(0, 400), { sampler: 'random' }, [0.5], { allFinite: true });
  expect(same).toEqual(median);
});
