import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { shareEstimate } from '../../../src/simulation/estimates/share-estimate';
import { unseenError } from '../../../src/simulation/estimates/unseen-error';
import { drawsMet } from '../../../src/simulation/targets/draws-met';
import { numberMet } from '../../../src/simulation/targets/number-met';

const counts = (...numbers: readonly (number | readonly number[])[]) =>
  numbers.map((each) => Float64Array.from(typeof each === 'number' ? [each] : each));

describe('counted', () => {
  test('by hand: of 10 draws 2 meet none, 5 one, 3 both', () => {
    const { expected, standardError, distribution } = numberMet(counts(2, 5, 3), 10);
    expect([expected, distribution]).toEqual([1.1, [0.2, 0.5, 0.3]]);
    // 2 · 1.21 + 5 · 0.01 + 3 · 0.81 = 4.9.
    expect(standardError).toBeCloseTo(Math.sqrt(4.9 / 9 / 10), 15);
  });

  test('all draws meet as many: the errors of as many shares that all draws have shown', () => {
    expect(numberMet(counts(0, 0, 8), 8)).toEqual({
      expected: 2,
      standardError: 2 * unseenError(8),
      distribution: [0, 0, 1],
    });
    expect(numberMet(counts(1), 1)).toEqual({ expected: 0, standardError: 0, distribution: [1] });
  });

  test('replicates: from their spread, and where they are alike from one more hit, never seen', () => {
    const uneven = Array.from({ length: 16 }, (_, part) => (part < 4 ? 2 : 1));
    const rest = uneven.map((each) => 4 - each);
    const found = numberMet(counts(rest, uneven), 64);
    expect([found.expected, found.distribution]).toEqual([20 / 64, [44 / 64, 20 / 64]]);
    // Means 1/2 in four of 16 and 1/4 in twelve.
    expect(found.standardError).toBeCloseTo(Math.sqrt((16 * 0.25 * 0.75 * 0.25 ** 2) / 15 / 16), 15);
    const alike = numberMet(counts(new Array(16).fill(1), new Array(16).fill(3)), 64);
    expect(alike.standardError).toBe(unseenError(16) / 4);
    const all = numberMet(counts(new Array(16).fill(0), new Array(16).fill(4)), 64);
    expect(all.standardError).toBe(unseenError(64));
  });
});

describe('draw by draw', () => {
  const met = [Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 0, 0, 0)];

  test('by hand: weights 1, 2, 3, 4', () => {
    const design: Design = { sampler: 'random', weights: Float64Array.of(1, 2, 3, 4) };
    const { expected, standardError, distribution } = drawsMet(met, 4, design);
    expect(expected).toBeCloseTo(0.4, 15);
    expect(distribution).toEqual([0.7, 0.2, 0.1]);
    // Deviations 1.6, 0.6, −0.4, −0.4, weighted: 1.6, 1.2, −1.2, −1.6.
    expect(standardError).toBeCloseTo(Math.sqrt((8 * 4) / 3) / 10, 15);
    expect(Object.isFrozen(distribution)).toBe(true);
  });

  test('antithetic pairs, by hand', () => {
    const { expected, standardError, distribution } = drawsMet(met, 4, { sampler: 'antithetic' });
    expect([expected, distribution]).toEqual([0.75, [0.5, 0.25, 0.25]]);
    // Pairs: 2 + 1 − 1.5 and −1.5.
    expect(standardError).toBeCloseTo(Math.sqrt(4.5 * 2) / 4, 15);
  });

  test('where nothing differs: the errors of shares never seen, of as many draws as the largest weight leaves', () => {
    const weights = Float64Array.of(1, 2, 3, 4);
    const all = [new Uint8Array(4).fill(1), new Uint8Array(4)];
    expect(drawsMet(all, 4, { sampler: 'random', weights })).toEqual({
      expected: 1,
      standardError: 2 * unseenError(2.5),
      distribution: [0, 1, 0],
    });
    expect(drawsMet([], 4, { sampler: 'antithetic' })).toEqual({
      expected: 0,
      standardError: 0,
      distribution: [1],
    });
    const even = drawsMet([Uint8Array.of(1, 0, 0, 1)], 4, { sampler: 'antithetic' });
    expect([even.expected, even.standardError]).toEqual([0.5, unseenError(4)]);
  });

  test('law: the shares add up to 1, the expected number is the sum of the single shares', () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }))
      .chain(([targets, draws]) =>
        fc.tuple(
          fc.array(fc.double({ min: 1e-6, max: 5, noNaN: true }), { minLength: draws, maxLength: draws }),
          fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: draws, maxLength: draws }), {
            minLength: targets,
            maxLength: targets,
          }),
        ),
      );
    fc.assert(
      fc.property(cases, ([list, hits]) => {
        const weights = Float64Array.from(list);
        const design: Design = { sampler: 'random', weights };
        const each = hits.map((row) => Uint8Array.from(row));
        const { expected, distribution } = drawsMet(each, list.length, design);
        const singles = each.map((row) => shareEstimate(row, design, 0.95).probability);
        expect(expected).toBe(singles.reduce((sum, share) => sum + share, 0));
        // Each share is rounded, and so are their sums.
        expect(Math.abs(distribution.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-14);
        expect(Math.abs(distribution.reduce((sum, share, k) => sum + k * share, 0) - expected)).toBeLessThan(
          1e-14 * (1 + expected),
        );
        const all = Uint8Array.from(list, (_, draw) => Number(hits.every((row) => row[draw] === 1)));
        expect(distribution[hits.length]).toBe(shareEstimate(all, design, 0.95).probability);
      }),
      { seed: 20201, numRuns: 300 },
    );
  });
});
