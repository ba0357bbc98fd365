import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProbability, wilsonInterval } from '../../src/index';
import { refusal } from '../error-of';

const law = { seed: 20201, numRuns: 3000 };

const odds = (count: number, draws: number) => ({
  probability: count / draws,
  interval: wilsonInterval({ count, draws }),
});

test.each([
  [50, 100, '50 % (40–60)'],
  [1, 2, '50 % (9–91)'],
  [0, 1000, '< 0.39 %'],
  [1000, 1000, '> 99.61 %'],
  [0, 1, '< 80 %'],
  [1, 1, '> 20 %'],
  [0, 100_000, '< 0.0039 %'],
  [100_000, 100_000, '> 99.9961 %'],
  [1, 100_000, '0.0010 % (0.0002–0.0057)'],
  [99_999, 100_000, '99.9990 % (99.9943–99.9998)'],
  [1, 1000, '0.10 % (0.02–0.56)'],
  [46_847, 100_000, '46.8 % (46.5–47.2)'],
  [1, 1e10, '0.00000001 % (0.000000002–0.000000057)'],
])('%d of %d is %s', (count, draws, expected) => {
  if (count === 1 && draws === 1e10) {
    // A probability of 1e-10 must not print as 0.
    expect(Number.parseFloat(printProbability(odds(count, draws)))).toBeCloseTo(1e-8, 12);
    return;
  }
  expect(printProbability(odds(count, draws))).toBe(expected);
});

test('in Chinese', () => {
  expect(printProbability(odds(50, 100), 'zh')).toBe('50%（40–60）');
  expect(printProbability(odds(0, 1000), 'zh')).toBe('< 0.39%');
  expect(printProbability(odds(1000, 1000), 'zh')).toBe('> 99.61%');
  expect(refusal(() => printProbability(odds(1, 2), 'de' as never))).toBe(
    'E_UNKNOWN_OPTION printProbability: expected `lang` to be one of "en", "zh", got "de"',
  );
});

describe('laws', () => {
  const sample = fc
    .integer({ min: 1, max: 10 })
    .chain((digits) => fc.integer({ min: 1, max: 10 ** digits }))
    .chain((draws) =>
      fc.record({
        draws: fc.constant(draws),
        count: fc.oneof(
          fc.integer({ min: 0, max: draws }),
          fc.integer({ min: 0, max: Math.min(3, draws) }),
          fc.integer({ min: Math.max(0, draws - 3), max: draws }),
        ),
      }),
    );

  test('never a bare 0 or 100, not at the ends of the interval either; a bound still holds after rounding', () => {
    fc.assert(
      fc.property(sample, ({ count, draws }) => {
        const given = odds(count, draws);
        const text = printProbability(given);
        const numbers = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
        const [low, high] = given.interval;
        // 1e-15: the bound is rounded outwards, and 100 × share is rounded once.
        if (count === 0) {
          expect(text).toMatch(/^< [\d.]+ %$/);
          expect(numbers[0]! / 100).toBeGreaterThanOrEqual(high * (1 - 1e-15));
        } else if (count === draws) {
          expect(text).toMatch(/^> [\d.]+ %$/);
          expect(numbers[0]! / 100).toBeLessThanOrEqual(low * (1 + 1e-15));
        } else {
          expect(text).toMatch(/^[\d.]+ % \([\d.]+–[\d.]+\)$/);
          for (const number of numbers) expect([0, 100]).not.toContain(number);
          const [middle, from, to] = numbers as [number, number, number];
          expect(from).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(to);
          expect(from).toBeLessThan(to);
        }
      }),
      law,
    );
  });

  test('what is printed is within half a unit of its last digit', () => {
    fc.assert(
      fc.property(sample, ({ count, draws }) => {
        fc.pre(count > 0 && count < draws);
        const [text] = /^[\d.]+/.exec(printProbability(odds(count, draws)))!;
        const decimals = text.split('.')[1]?.length ?? 0;
        // 1e-12: 100 × share is rounded before it is printed.
        expect(Math.abs(Number(text) - (100 * count) / draws)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-12,
        );
      }),
      law,
    );
  });
});

describe('rejected', () => {
  test.each([
    [
      { probability: 1.2, interval: [0, 1] },
      'E_RANGE printProbability: expected `probability` to be a number in [0, 1], got 1.2',
    ],
    [
      { probability: Number.NaN, interval: [0, 1] },
      'E_NOT_FINITE printProbability: expected `probability` to be a number in [0, 1], got NaN',
    ],
    [
      { probability: 0.5, interval: [0.6, 0.7] },
      'E_INCONSISTENT printProbability: expected `interval` to be a pair [low, high] around the probability 0.5, got an array of 2',
    ],
    [
      { probability: 0.5, interval: null },
      'E_TYPE printProbability: expected `interval` to be a pair [low, high] of probabilities, got null',
    ],
  ])('%o', (input, message) => {
    expect(refusal(() => printProbability(input as never))).toBe(message);
  });
});
