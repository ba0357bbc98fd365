import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../../src/core/normal-cdf';
import { wilsonInterval } from '../../../src/index';
import { refusal } from '../../error-of';
import reference from '../../reference/sampling.json';

const law = { seed: 20201, numRuns: 1000 };
const sample = fc
  .integer({ min: 1, max: 1e9 })
  .chain((draws) => fc.record({ draws: fc.constant(draws), count: fc.integer({ min: 0, max: draws }) }));

test('by hand: no success in four draws at z = 2 gives [0, 4/(4 + 4)]', () => {
  const level = 2 * normalCdf(2) - 1;
  const [low, high] = wilsonInterval({ count: 0, draws: 4, level });
  expect(low).toBe(0);
  // 1e-14: a few roundings of a number near one half.
  expect(high).toBeCloseTo(0.5, 14);
});

describe('reference values, computed to 40 digits', () => {
  // 1e-13: the quantile is within 1 ulp, and ten operations follow.
  test.each(reference.binomial_intervals.rows)('$x of $n at $level', ({ x, n, level, wilson }) => {
    const interval = wilsonInterval({ count: x, draws: n, level });
    for (const [i, end] of interval.entries()) {
      expect(Math.abs(end - wilson[i]!)).toBeLessThanOrEqual(1e-13 * Math.max(1e-3, wilson[i]!));
    }
  });
});

describe('laws', () => {
  test('it holds the share, and its ends are 0 and 1 just where no draw or every draw counts', () => {
    fc.assert(
      fc.property(
        sample,
        fc.double({ min: 1e-9, max: 1 - 1e-12, noNaN: true }),
        ({ count, draws }, level) => {
          const [low, high] = wilsonInterval({ count, draws, level });
          const share = count / draws;
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          expect(low === 0).toBe(count === 0);
          expect(high === 1).toBe(count === draws);
        },
      ),
      law,
    );
  });

  test('it mirrors: misses have the interval of hits turned about', () => {
    fc.assert(
      fc.property(sample, ({ count, draws }) => {
        const [low, high] = wilsonInterval({ count, draws });
        const [lowOfRest, highOfRest] = wilsonInterval({ count: draws - count, draws });
        expect(lowOfRest).toBeCloseTo(1 - high, 14);
        expect(highOfRest).toBeCloseTo(1 - low, 14);
      }),
      law,
    );
  });

  test('it shrinks with more draws of the same share, and grows with the level', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 100 }), ({ count, draws }, times) => {
        const width = (interval: readonly [number, number]) => interval[1] - interval[0];
        const usual = width(wilsonInterval({ count, draws }));
        expect(width(wilsonInterval({ count: count * times, draws: draws * times }))).toBeLessThan(usual);
        expect(width(wilsonInterval({ count, draws, level: 0.99 }))).toBeGreaterThan(usual);
      }),
      law,
    );
  });

  test('a level so near 1 that its upper tail is lost in 1 still gives an interval', () => {
    const [low, high] = wilsonInterval({ count: 5, draws: 10, level: 1 - 2 ** -53 });
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
  });
});

/** A generator of the test's own (xorshift), so that the coverage does not rest on the library's streams. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

describe('coverage of 2,000 binomial samples is 95 % within 1.5 points', () => {
  test.each([
    [0.02, 2000],
    [0.5, 500],
    [0.9, 500],
  ])('p = %d', (p, draws) => {
    const uniform = uniforms(20201);
    let covered = 0;
    for (let sample = 0; sample < 2000; sample++) {
      let count = 0;
      for (let draw = 0; draw < draws; draw++) if (uniform() < p) count++;
      const [low, high] = wilsonInterval({ count, draws });
      if (low <= p && p <= high) covered++;
    }
    expect(Math.abs(covered / 2000 - 0.95)).toBeLessThanOrEqual(0.015);
  });
});

describe('rejected', () => {
  test.each([
    [{ count: -1, draws: 10 }, 'E_RANGE wilsonInterval: expected `count` to be an integer in [0, ∞), got -1'],
    [
      { count: 1.5, draws: 10 },
      'E_TYPE wilsonInterval: expected `count` to be an integer in [0, ∞), got 1.5',
    ],
    [
      { count: 11, draws: 10 },
      'E_INCONSISTENT wilsonInterval: expected `count` to be at most the 10 draws, got 11',
    ],
    [{ count: 0, draws: 0 }, 'E_RANGE wilsonInterval: expected `draws` to be an integer in [1, ∞), got 0'],
    [
      { count: Number.NaN, draws: 10 },
      'E_NOT_FINITE wilsonInterval: expected `count` to be an integer in [0, ∞), got NaN',
    ],
    [
      { count: 1, draws: 10, level: 1 },
      'E_RANGE wilsonInterval: expected `level` to be a number in (0, 1), got 1',
    ],
    [
      { count: 1, draws: 10, level: '95' },
      'E_TYPE wilsonInterval: expected `level` to be a number in (0, 1), got "95"; it is a string; write the number 95',
    ],
    [
      { count: 1, draws: 10, levle: 0.9 },
      'E_UNKNOWN_OPTION wilsonInterval: unknown option "levle"; did you mean `level`?',
    ],
  ])('%o', (input, message) => {
    expect(refusal(() => wilsonInterval(input as never))).toBe(message);
  });
});
