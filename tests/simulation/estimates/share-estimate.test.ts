import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { shareEstimate } from '../../../src/simulation/estimates/share-estimate';
import { unseenError } from '../../../src/simulation/estimates/unseen-error';
import { clopperPearsonInterval } from '../../../src/uncertainty/intervals/clopper-pearson-interval';
import { wilsonInterval } from '../../../src/uncertainty/intervals/wilson-interval';
import { summarise } from './summarise';

const sobol: Design = { sampler: 'sobol' };
const antithetic: Design = { sampler: 'antithetic' };

/** Draws of 16 interleaved replicates of 64 points, with so many hits in each. */
const replicated = (hits: (replicate: number) => number) =>
  Uint8Array.from({ length: 16 * 64 }, (_, draw) => (Math.floor(draw / 16) < hits(draw % 16) ? 1 : 0));

/** Pairs with 0, 1 and 2 hits. */
const paired = (none: number, one: number, both: number) =>
  Uint8Array.from(
    [
      ...Array.from({ length: none }, () => [0, 0]),
      ...Array.from({ length: one }, (_, k) => (k % 2 === 0 ? [0, 1] : [1, 0])),
      ...Array.from({ length: both }, () => [1, 1]),
    ].flat(),
  );

describe('replicates', () => {
  test('by hand: hits 10 and 14 in turn of 64 points, Wilson with n* = p(1 - p)/s² and t of 15 degrees of freedom', () => {
    const { probability, standardError, interval, intervalMethod, approximate } = shareEstimate(
      replicated((replicate) => (replicate % 2 === 0 ? 10 : 14)),
      sobol,
      0.95,
    );
    const p = 12 / 64;
    const s = Math.sqrt(((2 / 64) ** 2 * 16) / 15 / 16);
    expect([probability, intervalMethod, approximate]).toEqual([p, 'replicates', false]);
    expect(standardError).toBeCloseTo(s, 15);
    // Each end e has |p - e| = t √(e (1 - e) / n*).
    const n = (p * (1 - p)) / (s * s);
    for (const end of interval) {
      expect(Math.abs(p - end)).toBeCloseTo(2.131449545559776 * Math.sqrt((end * (1 - end)) / n), 12);
    }
    expect(interval[0]).toBeLessThan(p);
    expect(interval[1]).toBeGreaterThan(p);
  });

  test('it lies in [0, 1], holds the share, and mirrors with the event', () => {
    const hits = fc.array(fc.integer({ min: 0, max: 64 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(hits, (counts) => {
        const met = replicated((replicate) => counts[replicate]!);
        const own = shareEstimate(met, sobol, 0.95);
        const [low, high] = own.interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(own.probability);
        expect(high).toBeGreaterThanOrEqual(own.probability);
        const other = shareEstimate(
          met.map((hit) => 1 - hit),
          sobol,
          0.95,
        );
        // Replicates alike are told apart from below, and so differ in where one more hit may be.
        if (own.approximate || other.approximate) return;
        expect(other.interval[0]).toBeCloseTo(1 - high, 12);
        expect(other.interval[1]).toBeCloseTo(1 - low, 12);
      }),
      { seed: 20201, numRuns: 300 },
    );
  });

  test('with 15 hits, or misses: Clopper and Pearson on all draws, marked approximate; with 16 no longer', () => {
    const few = replicated((replicate) => (replicate < 5 ? 3 : 0));
    const { interval, intervalMethod, approximate } = shareEstimate(few, sobol, 0.95);
    expect(interval).toEqual(clopperPearsonInterval({ count: 15, draws: 1024 }));
    expect([intervalMethod, approximate]).toEqual(['clopperPearson', true]);
    const most = shareEstimate(
      few.map((hit) => 1 - hit),
      sobol,
      0.95,
    );
    expect(most.interval).toEqual(clopperPearsonInterval({ count: 1009, draws: 1024 }));
    expect(
      shareEstimate(
        replicated((r) => (r < 4 ? 4 : 0)),
        sobol,
        0.95,
      ).intervalMethod,
    ).toBe('replicates');
  });
});

describe('antithetic pairs', () => {
  test('by hand: 10 pairs with none, 20 with one, 20 with two hits', () => {
    const { probability, standardError, interval, intervalMethod } = shareEstimate(
      paired(10, 20, 20),
      antithetic,
      0.95,
    );
    // Pair means 0, 1/2, 1 with mean 0.6 and variance (10 · 0.36 + 20 · 0.01 + 20 · 0.16) / 49.
    const s = Math.sqrt(7 / 49 / 50);
    expect([probability, intervalMethod]).toEqual([0.6, 'pairs']);
    expect(standardError).toBeCloseTo(s, 14);
    const n = 0.24 / (s * s);
    // t of 49 degrees of freedom: 2.00957523712924 (R).
    for (const end of interval) {
      expect(Math.abs(0.6 - end)).toBeCloseTo(2.00957523712924 * Math.sqrt((end * (1 - end)) / n), 11);
    }
  });

  test('pairs that are independent of each other and within give nearly the interval of independent draws', () => {
    const met = paired(2500, 5000, 2500);
    const own = shareEstimate(met, antithetic, 0.95).interval;
    const independent = wilsonInterval({ count: 10_000, draws: 20_000 });
    for (const i of [0, 1] as const) expect(Math.abs(own[i] - independent[i])).toBeLessThan(3e-5);
  });

  test('one hit in nearly every pair: bounds of the few others, marked approximate', () => {
    const { interval, approximate, standardError } = shareEstimate(paired(0, 500, 0), antithetic, 0.95);
    const reach = clopperPearsonInterval({ count: 0, draws: 500, level: 0.975 })[1] / 2;
    // None of 500 pairs has no hit, none has two: each a share never seen, 1/√2 of one is the error of half their difference.
    expect([approximate, standardError]).toEqual([true, unseenError(500) / Math.SQRT2]);
    expect(interval).toEqual([0.5 - reach, 0.5 + reach]);
    expect(shareEstimate(paired(8, 500, 8), antithetic, 0.95).approximate).toBe(false);
  });

  test('a last draw without a partner counts', () => {
    const met = Uint8Array.from([...paired(10, 20, 20), 1]);
    const { probability, standardError } = shareEstimate(met, antithetic, 0.95);
    expect(probability).toBe(61 / 101);
    expect(standardError).toBeGreaterThan(0);
  });
});

describe('the summary of antithetic draws', () => {
  test('mean and spread by hand: pairs (0, 4), (1, 3), (6, 4)', () => {
    const { mean, sd } = summarise([0, 4, 1, 3, 6, 4], antithetic);
    expect(mean.value).toBe(3);
    // Pair means 2, 2, 5: variance 3, over 3 pairs.
    expect(mean.standardError).toBeCloseTo(1, 14);
    // Squares 9 1 4 0 9 1 about 3 with mean 4; pairs deviate by 2, -4, 2: √(24 · 3/2) / 6 / (2 s), s = √4.8.
    expect(sd.standardError).toBeCloseTo(1 / (2 * Math.sqrt(4.8)), 14);
  });

  test('pairs that lie evenly about a median leave it no error but that of rounding to a rank', () => {
    const values = Array.from({ length: 100 }, (_, k) => [10 + (k + 1) / 10, 10 - (k + 1) / 10]).flat();
    const { quantiles } = summarise(values, antithetic);
    expect(quantiles[2]!.value).toBeCloseTo(10, 12);
    // Its neighbours are 0.2 apart; a rank is uncertain by 1/√12.
    expect(quantiles[2]!.standardError).toBeCloseTo(0.2 / Math.sqrt(12), 12);
  });

  test('values that are not finite are left out, their partners kept', () => {
    const { finite, mean } = summarise([0, 4, Number.NaN, 3, 6, 4], antithetic);
    expect([finite, mean.value]).toEqual([5, 3.4]);
    expect(mean.standardError).toBeGreaterThan(0);
  });
});
