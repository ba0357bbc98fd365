import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { errorBasis, groupSize, partsOf } from '../../../src/simulation/design/design';
import { designError } from '../../../src/simulation/estimates/design-error';
import { groupedError } from '../../../src/simulation/estimates/grouped-error';
import { rootOfSquares } from '../../../src/simulation/estimates/root-of-squares';
import { spreadOfParts } from '../../../src/simulation/estimates/spread-of-parts';
import { unseenError } from '../../../src/simulation/estimates/unseen-error';

/** Design of importance draws whose laws come round after so many. */
const rounds = (weights: Float64Array, round: number): Design => ({
  sampler: 'importance',
  weights,
  importance: {
    targets: [],
    single: [],
    pilotRuns: 1,
    pilotDraws: 1,
    shift: 1,
    unshiftedShare: 0.2,
    round,
    effectiveSampleSize: 1,
    largestWeight: 1,
    paretoK: 0,
  },
});

describe('what errors rest on', () => {
  test.each([
    ['random', 'independent', 1, 1],
    ['importance', 'independent', 1, 1],
    ['antithetic', 'pairs', 1, 2],
    ['latinHypercube', 'replicates', 16, 1],
    ['sobol', 'replicates', 16, 1],
    ['rotatedSobol', 'replicates', 16, 1],
  ] as const)('%s: %s, counted in %d parts, %d draws together', (sampler, basis, parts, size) => {
    expect([errorBasis({ sampler }), partsOf({ sampler }), groupSize({ sampler })]).toEqual([
      basis,
      parts,
      size,
    ]);
    // Weights come first, whatever the sampler.
    const weights = Float64Array.of(1, 2);
    expect([errorBasis({ sampler, weights }), partsOf({ sampler, weights })]).toEqual(['weights', 1]);
  });

  test('rounds of a mixture', () => {
    expect(groupSize(rounds(Float64Array.of(1, 1), 10))).toBe(10);
  });
});

describe('of groups of draws', () => {
  test('by hand: pairs −1, 1 | 2, −2 | 3, −3 cancel; single draws do not', () => {
    const deviations = [-1, 1, 2, -2, 3, -3];
    expect(groupedError(deviations, { size: 2, total: 6 })).toBe(0);
    // √(28 · 6/5) / 6.
    expect(groupedError(deviations, { size: 1, total: 6 })).toBeCloseTo(Math.sqrt(33.6) / 6, 15);
    // Groups of three: 2 and −2; √(8 · 2) / 6.
    expect(groupedError(deviations, { size: 3, total: 6 })).toBeCloseTo(4 / 6, 15);
    // Groups of four and two: 0 and 0.
    expect(groupedError(deviations, { size: 4, total: 6 })).toBe(0);
    expect(groupedError([1, 1, 1, -3], { size: 3, total: 2 })).toBeCloseTo(Math.sqrt(36) / 2, 15);
  });

  test('fewer than two groups tell nothing', () => {
    expect(groupedError([1, -1], { size: 2, total: 2 })).toBeNaN();
    expect(groupedError([0], { size: 1, total: 1 })).toBeNaN();
    expect(groupedError([], { size: 1, total: 0 })).toBeNaN();
    expect(groupedError([1, -1, 0], { size: 2, total: 2 })).not.toBeNaN();
  });

  test('law: of single draws it is s/√n', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, (list) => {
        const n = list.length;
        const mean = list.reduce((total, each) => total + each, 0) / n;
        const deviations = list.map((each) => each - mean);
        const squares = deviations.reduce((total, each) => total + each * each, 0);
        const known = Math.sqrt(squares / (n - 1) / n);
        expect(Math.abs(groupedError(deviations, { size: 1, total: n }) - known)).toBeLessThanOrEqual(
          1e-13 * known,
        );
      }),
      { seed: 20201, numRuns: 300 },
    );
  });
});

describe('of independent parts', () => {
  test('by hand: 1 and 3, and 16 of which one is 1', () => {
    expect(spreadOfParts([1, 3])).toBe(1);
    const one = Array.from({ length: 16 }, (_, i) => Number(i === 5));
    expect(spreadOfParts(one)).toBeCloseTo(Math.sqrt(15 / 16 / 15 / 16), 16);
  });

  test('equal parts have none, to the last bit; neither do huge ones overflow', () => {
    expect(spreadOfParts([0.1, 0.1, 0.1])).toBe(0);
    expect(spreadOfParts(new Array(16).fill(1 / 3))).toBe(0);
    expect(spreadOfParts([1e200, 3e200])).toBeCloseTo(1e200, -185);
    expect(spreadOfParts([-1.5e308, 1.5e308]) / 1.5e308).toBeCloseTo(1, 14);
    expect(spreadOfParts([1e-200, 3e-200]) / 1e-200).toBeCloseTo(1, 14);
  });

  test('a single part, or one that is no number, tells nothing', () => {
    expect(spreadOfParts([1])).toBeNaN();
    expect(spreadOfParts([])).toBeNaN();
    expect(spreadOfParts([1, Number.NaN])).toBeNaN();
    expect(spreadOfParts([Number.NaN, Number.NaN])).toBeNaN();
  });
});

test('root of squares', () => {
  expect(rootOfSquares(Float64Array.of(3, -4))).toBe(5);
  expect(rootOfSquares(Float64Array.of(3, -4), 4)).toBe(10);
  expect(rootOfSquares(Float64Array.of(3e200, -4e200)) / 5e200).toBeCloseTo(1, 15);
  expect(rootOfSquares(Float64Array.of(3e-200, -4e-200)) / 5e-200).toBeCloseTo(1, 15);
  expect(rootOfSquares(Float64Array.of(0, -0))).toBe(0);
  expect(rootOfSquares(Float64Array.of(Number.NaN))).toBeNaN();
  expect(rootOfSquares(Float64Array.of(1, Number.NaN))).toBeNaN();
});

describe('by design', () => {
  const deviations = Float64Array.from({ length: 32 }, (_, i) => (i < 16 ? 1 : -1) * (1 + (i % 16)));

  test('independent draws: each alone', () => {
    // 2 Σ k², k = 1 ... 16, is 2992.
    const known = Math.sqrt((2992 * 32) / 31) / 32;
    expect(designError(deviations, { sampler: 'random' }, 32)).toBeCloseTo(known, 14);
  });

  test('replicates: draw i and i + 16 cancel, others do not', () => {
    expect(designError(deviations, { sampler: 'sobol' }, 32)).toBe(0);
    const alike = deviations.map((each, i) => (i < 16 ? each : 0));
    // Parts k/2 · ... of 16 replicates: 16 k / 32, whose mean is 4.25; Σ (k/2 − 4.25)² = 85.
    expect(designError(alike, { sampler: 'latinHypercube' }, 32)).toBeCloseTo(Math.sqrt(85 / 15 / 16), 14);
  });

  test('pairs: draws 2k and 2k + 1 are added', () => {
    const known = groupedError(deviations, { size: 2, total: 32 });
    expect(designError(deviations, { sampler: 'antithetic' }, 32)).toBe(known);
    expect(known).not.toBe(groupedError(deviations, { size: 1, total: 32 }));
  });

  test('weights: draws count by their weight, in rounds', () => {
    const weights = Float64Array.from({ length: 32 }, (_, i) => (i % 4 === 0 ? 2 : 1));
    const weighted = deviations.map((each, i) => each * weights[i]!);
    expect(designError(deviations, { sampler: 'random', weights }, 40)).toBe(
      groupedError(weighted, { size: 1, total: 40 }),
    );
    expect(designError(deviations, rounds(weights, 4), 40)).toBe(
      groupedError(weighted, { size: 4, total: 40 }),
    );
  });
});

test('a share that no draw has shown: about 1/n', () => {
  // Beta(1, n + 1): variance (n + 1) / ((n + 2)² (n + 3)).
  for (const n of [1, 8, 1000])
    expect(unseenError(n)).toBeCloseTo(Math.sqrt((n + 1) / (n + 3)) / (n + 2), 16);
  expect(unseenError(100)).toBe(0.009708271266078405);
});
