import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointOdds } from '../../src/analysis/joint-odds';
import type { ShareEstimate } from '../../src/simulation/estimates/share';

const share = (probability: number): ShareEstimate => ({
  probability,
  interval: [0.1, 0.9],
  standardError: 0.05,
  count: 30,
  draws: 100,
  intervalMethod: 'wilson',
  approximate: false,
});

const judged = (...counts: readonly number[]) =>
  counts.map((count, i) => ({ id: `t${i}`, circular: i === 1, count, probability: count / 100 }));

describe('by counts', () => {
  test('by hand: 80, 70 and 60 of 100', () => {
    const odds = jointOdds(judged(80, 70, 60), { asked: 5, draws: 100, isWeighted: false }, () => share(0.3));
    expect(odds).toEqual({
      ...share(0.3),
      targets: ['t0', 't1', 't2'],
      circular: ['t1'],
      evaluable: [3, 5],
      product: 0.8 * 0.7 * 0.6,
      // 210 − 200 draws meet all three at least, 60 at most.
      frechet: [0.1, 0.6],
    });
  });

  test('bounds that rule nothing out, and those of one target', () => {
    const bounds = (...counts: readonly number[]) =>
      jointOdds(judged(...counts), { asked: 2, draws: 100, isWeighted: false }, () => share(0.3)).frechet;
    expect(bounds(40, 50)).toEqual([0, 0.4]);
    expect(bounds(50, 50)).toEqual([0, 0.5]);
    expect(bounds(51, 50)).toEqual([0.01, 0.5]);
    expect(bounds(37)).toEqual([0.37, 0.37]);
  });

  test('by draws, not by shares: rounding cannot put a count outside', () => {
    // 0.29 + 0.81 − 1 is 0.10000000000000009.
    const odds = jointOdds(judged(29, 81), { asked: 2, draws: 100, isWeighted: false }, () => share(0.1));
    expect(odds.frechet).toEqual([0.1, 0.29]);
  });
});

describe('by weights', () => {
  const weighted = { asked: 2, draws: 100, isWeighted: true };

  test('by hand: shares of weight, whatever the counts', () => {
    const shares = [
      { id: 'a', circular: false, count: 1, probability: 0.75 },
      { id: 'b', circular: false, count: 99, probability: 0.5 },
    ];
    const { frechet, product } = jointOdds(shares, weighted, () => share(0.375));
    expect([frechet, product]).toEqual([[0.25, 0.5], 0.375]);
    expect(jointOdds(shares.slice(1), weighted, () => share(0.5)).frechet).toEqual([0.5, 0.5]);
    const apart = shares.map((each) => ({ ...each, probability: each.probability / 2 }));
    expect(jointOdds(apart, weighted, () => share(0.1)).frechet).toEqual([0, 0.25]);
  });

  test('law: a lower bound that rounding put above the joint share is that share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        fc.pre(a + b <= 1000);
        // Targets missed by draws that exclude one another: the lower bound is what is left.
        const joint = (1000 - a - b) / 1000;
        const shares = [
          { id: 'a', circular: false, count: 1000 - a, probability: (1000 - a) / 1000 },
          { id: 'b', circular: false, count: 1000 - b, probability: (1000 - b) / 1000 },
        ];
        const [low] = jointOdds(shares, weighted, () => share(joint)).frechet!;
        expect(low).toBeLessThanOrEqual(joint);
        expect(joint - low).toBeLessThan(1e-15);
      }),
      { seed: 20201, numRuns: 500 },
    );
  });
});

test('where none can be judged there is nothing, and no share is asked for', () => {
  const never = () => {
    throw new Error('not to be read');
  };
  expect(jointOdds([], { asked: 3, draws: 100, isWeighted: false }, never)).toEqual({
    targets: [],
    circular: [],
    evaluable: [0, 3],
    probability: null,
    interval: null,
    standardError: null,
    product: null,
    frechet: null,
    count: 0,
    draws: 100,
    intervalMethod: null,
    approximate: false,
  });
});
