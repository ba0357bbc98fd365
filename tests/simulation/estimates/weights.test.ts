import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisedWeights } from '../../../src/simulation/draws/importance/normalised-weights';
import { effectiveDraws, largestOf, surestDraws } from '../../../src/simulation/estimates/effective-draws';
import { weightOf } from '../../../src/simulation/estimates/weight-of';

const anyWeights = fc.array(
  fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 1e-12, noNaN: true })),
  { minLength: 1, maxLength: 300, size: 'max' },
);

describe('total weight', () => {
  test('by hand', () => {
    expect(weightOf([1, 2, 4])).toBe(7);
    expect(weightOf([1, 2, 4], [1, 0, 1])).toBe(5);
    expect(weightOf([])).toBe(0);
    // 64 in a leaf, leaves in pairs: 2^53 + 1 is rounded down, the sum of the second leaf is not.
    expect(weightOf([2 ** 53, ...new Array(63).fill(0), 1, 1])).toBe(2 ** 53 + 2);
    expect(weightOf([2 ** 53, 1, 1])).toBe(2 ** 53);
    expect(weightOf(new Array(200).fill(3))).toBe(600);
  });

  test('law: a set never weighs less than one that it holds, nor a draw less for more weight', () => {
    const cases = anyWeights.chain((weights) =>
      fc.tuple(
        fc.constant(weights),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: weights.length, maxLength: weights.length }),
      ),
    );
    fc.assert(
      fc.property(cases, ([weights, choice]) => {
        const small = choice.map((each) => Number(each === 2));
        const large = choice.map((each) => Number(each >= 1));
        expect(weightOf(weights, small)).toBeLessThanOrEqual(weightOf(weights, large));
        expect(weightOf(weights, large)).toBeLessThanOrEqual(weightOf(weights));
        const share = weightOf(weights, large) / weightOf(weights);
        if (weightOf(weights) > 0) expect(share).toBeLessThanOrEqual(1);
      }),
      { seed: 20201, numRuns: 1000 },
    );
  });

  test('law: of integers it is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 500, size: 'max' }), (weights) => {
        expect(weightOf(weights)).toBe(weights.reduce((total, each) => total + each, 0));
      }),
      { seed: 20201, numRuns: 200 },
    );
  });
});

describe('what weighted draws are worth', () => {
  test('by hand: 1, 1, 2', () => {
    expect(effectiveDraws([1, 1, 2])).toBe(16 / 6);
    expect(surestDraws([1, 1, 2])).toBe(2);
    expect(largestOf([1, 3, 2])).toBe(3);
    expect(largestOf([])).toBe(0);
  });

  test('as many as there are, where all weigh the same; the scale does not count, whatever it is', () => {
    expect(effectiveDraws(new Array(1000).fill(0.1))).toBe(1000);
    expect(effectiveDraws([1e-200, 1e-200, 2e-200])).toBe(16 / 6);
    expect(effectiveDraws([1e200, 1e200, 2e200])).toBe(16 / 6);
  });

  test('law: never fewer than tell of an unseen event, never more than there are', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        fc.pre(largestOf(weights) > 0);
        const rounding = 1 + 1e-13;
        expect(surestDraws(weights)).toBeLessThanOrEqual(effectiveDraws(weights) * rounding);
        expect(effectiveDraws(weights)).toBeLessThanOrEqual(weights.length * rounding);
        expect(surestDraws(weights)).toBeGreaterThanOrEqual(1);
      }),
      { seed: 20201, numRuns: 500 },
    );
  });
});

test('normalised weights have the mean 1', () => {
  expect([...normalisedWeights(Float64Array.of(1, 1, 2))]).toEqual([0.75, 0.75, 1.5]);
});
