import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta, incompleteBetaUpper } from '../../../src/core/incomplete-beta';
import { betaQuantile } from '../../../src/uncertainty/intervals/beta-quantile';
import { clopperPearsonInterval } from '../../../src/uncertainty/intervals/clopper-pearson-interval';
import { jeffreysInterval } from '../../../src/uncertainty/intervals/jeffreys-interval';
import { refusal } from '../../error-of';
import { binomial_intervals, rule_of_three } from '../../reference/sampling.json';

const intervals = { clopperPearson: clopperPearsonInterval, jeffreys: jeffreysInterval } as const;
const both = Object.entries(intervals);

/** The incomplete beta function is exact to 1e-13, and the ends depend on it with a condition below 10. */
const tolerance = 1e-12;

function expectClose(found: readonly number[], expected: readonly number[]): void {
  for (const [i, end] of found.entries()) {
    expect(Math.abs(end - expected[i]!)).toBeLessThanOrEqual(tolerance * expected[i]!);
  }
}

test('by hand: nothing in n draws is 1 − (α/2)^(1/n), nothing in one draw 0.975', () => {
  expectClose(clopperPearsonInterval(Object.freeze({ count: 0, draws: 1 })), [0, 0.975]);
  expectClose(clopperPearsonInterval({ count: 2, draws: 2, level: 0.5 }), [0.5, 1]);
});

describe('reference values, computed to 40 digits', () => {
  test.each(binomial_intervals.rows)('$x of $n at $level', ({ x, n, level, clopperPearson, jeffreys }) => {
    expectClose(clopperPearsonInterval({ count: x, draws: n, level }), clopperPearson);
    expectClose(jeffreysInterval({ count: x, draws: n, level }), jeffreys);
  });

  // Two-sided at 90 % has the one-sided 95 % bound of the rule of three.
  test.each(rule_of_three)('rule of three, $n draws', ({ n, exactUpper95OneSided }) => {
    expectClose(clopperPearsonInterval({ count: 0, draws: n, level: 0.9 }), [0, exactUpper95OneSided]);
  });
});

/** scipy 1.17.1, beta.ppf and beta.isf of (1 - level) / 2; for ten million draws mpmath, since scipy is off by 5e-11. */
const computed = [
  {
    count: 2,
    draws: 50,
    level: 0.9,
    clopperPearson: [0.0071537195312938034, 0.12061415542204415],
    jeffreys: [0.011563048986448892, 0.1063284925007467],
  },
  {
    count: 499,
    draws: 500,
    level: 0.99,
    clopperPearson: [0.9852349286103113, 0.9999899749666039],
    jeffreys: [0.9872375513526093, 0.9999282449059276],
  },
  {
    count: 7,
    draws: 1e7,
    level: 0.95,
    clopperPearson: [2.814363499796941e-7, 1.442267000896099e-6],
    jeffreys: [3.1310694249395584e-7, 1.374419145343902e-6],
  },
  {
    count: 10,
    draws: 10,
    level: 0.8,
    clopperPearson: [0.7943282347242815, 1],
    jeffreys: [0.8764257936713198, 1],
  },
] as const;

test.each(computed)('computed: $count of $draws at $level', ({ clopperPearson, jeffreys, ...input }) => {
  expectClose(clopperPearsonInterval(input), clopperPearson);
  expectClose(jeffreysInterval(input), jeffreys);
});

const law = { seed: 20201, numRuns: 300 };
const sample = fc
  .integer({ min: 1, max: 1e9 })
  .chain((draws) => fc.record({ draws: fc.constant(draws), count: fc.integer({ min: 0, max: draws }) }));
const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe.each(both)('%s', (_, interval) => {
  test('contains the share, mirrors for misses, grows with the level', () => {
    fc.assert(
      fc.property(sample, levels, ({ count, draws }, level) => {
        const [low, high] = interval({ count, draws, level });
        expect(low).toBeLessThan(high);
        expect(low === 0).toBe(count === 0);
        expect(high === 1).toBe(count === draws);
        const [lowOfRest, highOfRest] = interval({ count: draws - count, draws, level });
        expect(lowOfRest).toBeCloseTo(1 - high, 14);
        expect(highOfRest).toBeCloseTo(1 - low, 14);
        const wider = interval({ count, draws, level: (1 + level) / 2 });
        expect(wider[0]).toBeLessThanOrEqual(low);
        expect(wider[1]).toBeGreaterThanOrEqual(high);
      }),
      law,
    );
  });

  test('Clopper and Pearson contain Jeffreys', () => {
    fc.assert(
      fc.property(sample, levels, ({ count, draws }, level) => {
        const outer = clopperPearsonInterval({ count, draws, level });
        const [low, high] = jeffreysInterval({ count, draws, level });
        expect(outer[0]).toBeLessThanOrEqual(low);
        expect(outer[1]).toBeGreaterThanOrEqual(high);
      }),
      law,
    );
  });
});

test('clopperPearson covers at least as often as it says; jeffreys does so on average over p', () => {
  for (const draws of [1, 10, 25]) {
    let total = 0;
    const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
    for (const p of grid) {
      const coverage = (interval: typeof clopperPearsonInterval) =>
        Array.from({ length: draws + 1 }, (_, count) => {
          const [low, high] = interval({ count, draws, level: 0.9 });
          return low <= p && p <= high ? probabilityOf(count, draws, p) : 0;
        }).reduce((a, b) => a + b, 0);
      expect(coverage(clopperPearsonInterval)).toBeGreaterThanOrEqual(0.9 - 1e-12);
      total += coverage(jeffreysInterval);
    }
    expect(Math.abs(total / grid.length - 0.9)).toBeLessThan(0.06);
  }
});

test('the beta quantile undoes the incomplete beta function in both tails', () => {
  const shapes = fc.double({ min: -0.3, max: 9, noNaN: true }).map((power) => Math.max(0.5, 10 ** power));
  fc.assert(
    fc.property(shapes, shapes, fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (a, b, probability) => {
      const low = betaQuantile({ a, b, probability, counted: 'below' });
      const high = betaQuantile({ a, b, probability, counted: 'above' });
      // Near 1 the quantile itself is rounded: the probability of one step of it is allowed for.
      const step = (x: number) =>
        Math.abs(incompleteBeta(x, a, b) - incompleteBeta(Math.max(0, x - 2 ** -52), a, b));
      if (low > 1e-300)
        expect(Math.abs(incompleteBeta(low, a, b) - probability)).toBeLessThanOrEqual(
          1e-10 * probability + 4 * step(low),
        );
      if (high < 1 - 1e-12)
        expect(Math.abs(incompleteBetaUpper(high, a, b) - probability)).toBeLessThanOrEqual(
          1e-10 * probability + 4 * step(high),
        );
    }),
    { seed: 20201, numRuns: 300 },
  );
});

describe('refused', () => {
  test.each([
    ['clopperPearsonInterval', clopperPearsonInterval],
    ['jeffreysInterval', jeffreysInterval],
  ] as const)('%s', (name, interval) => {
    expect(refusal(() => interval({ count: 5, draws: 4 }))).toBe(
      `E_INCONSISTENT ${name}: expected \`count\` to be at most the 4 draws, got 5`,
    );
    expect(refusal(() => interval({ count: -1, draws: 4 }))).toBe(
      `E_RANGE ${name}: expected \`count\` to be an integer in [0, ∞), got -1`,
    );
    expect(refusal(() => interval({ count: 0, draws: 0 }))).toBe(
      `E_RANGE ${name}: expected \`draws\` to be an integer in [1, ∞), got 0`,
    );
    expect(refusal(() => interval({ count: 0, draws: 1, level: 1 }))).toBe(
      `E_RANGE ${name}: expected \`level\` to be a number in (0, 1), got 1`,
    );
  });
});

/** Binomial probability by the product of its ratios. */
function probabilityOf(count: number, draws: number, p: number): number {
  let value = (1 - p) ** draws;
  for (let k = 1; k <= count; k++) value *= ((draws - k + 1) / k) * (p / (1 - p));
  return value;
}
