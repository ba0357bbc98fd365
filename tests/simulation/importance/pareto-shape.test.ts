import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paretoShape } from '../../../src/simulation/draws/importance/pareto-shape';

/** Exact quantiles of (1 − u)^−k, whose tail has the shape k. */
const pareto = (k: number, n: number) =>
  Float64Array.from({ length: n }, (_, i) => (1 / (1 - (i + 0.5) / n)) ** k);

// Computed with 40 digits in mpmath, straight from the formulas of the two papers.
test.each<[string, ArrayLike<number>, number]>([
  ['25 quantiles of shape 1', pareto(1, 25), 0.629667508188488],
  ['30 quantiles of shape 1', pareto(1, 30), 0.5760691492860724],
  ['100 quantiles of shape 1', pareto(1, 100), 0.7778001678793182],
  ['100 quantiles of shape 1/2', pareto(0.5, 100), 0.4919600201988488],
  ['400 quantiles of shape 2', pareto(2, 400), 1.7030719074994223],
  ['25 squares', Array.from({ length: 25 }, (_, i) => (i + 1) ** 2), 0.1547624875723412],
  ['100 squares', Array.from({ length: 100 }, (_, i) => (i + 1) ** 2), -0.3558034529029748],
  ['40 powers of two', Array.from({ length: 40 }, (_, i) => 2 ** i), 0.8129431318788937],
])('%s', (_, weights, known) => {
  expect(paretoShape(weights)).toBeCloseTo(known, 12);
});

test('weights of fewer than 25 draws tell no shape', () => {
  expect(paretoShape(pareto(1, 24))).toBeNaN();
  expect(paretoShape([])).toBeNaN();
});

test('weights of which the largest are alike are bounded', () => {
  expect(paretoShape(new Float64Array(100).fill(1))).toBe(Number.NEGATIVE_INFINITY);
  expect(paretoShape([...pareto(1, 80), ...new Array(25).fill(1e3)])).toBe(Number.NEGATIVE_INFINITY);
});

test('law: neither the scale of the weights counts, nor their order', () => {
  const known = paretoShape(pareto(0.7, 60));
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 59 }), (power, turn) => {
      const weights = pareto(0.7, 60).map((weight) => weight * 2 ** power);
      const turned = [...weights.subarray(turn), ...weights.subarray(0, turn)];
      expect(paretoShape(turned)).toBeCloseTo(known, 10);
    }),
    { seed: 20201, numRuns: 50 },
  );
});
