import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { effectiveClopperPearson } from '../../../src/simulation/estimates/effective-clopper-pearson';
import { shareEstimate } from '../../../src/simulation/estimates/share-estimate';
import { unseenError } from '../../../src/simulation/estimates/unseen-error';
import { clopperPearsonInterval } from '../../../src/uncertainty/intervals/clopper-pearson-interval';
import { wilsonInterval } from '../../../src/uncertainty/intervals/wilson-interval';

const weighted = (weights: ArrayLike<number>): Design => ({
  sampler: 'random',
  weights: Float64Array.from(weights),
});

describe('a share of weight', () => {
  test('by hand: weights 1, 2, 3, 4 and 90 of 1; the first two hit', () => {
    const weights = [1, 2, 3, 4, ...new Array(90).fill(1)];
    const met = Uint8Array.from(weights, (_, i) => Number(i < 2));
    const { probability, standardError, count, draws, intervalMethod, approximate } = shareEstimate(
      met,
      weighted(weights),
      0.95,
    );
    expect([probability, count, draws, intervalMethod, approximate]).toEqual([0.03, 2, 94, 'weighted', true]);
    // Σ (w ([hit] − 0.03))² = 0.97² (1 + 4) + 0.03² (9 + 16 + 90).
    const squares = 0.97 ** 2 * 5 + 0.03 ** 2 * 115;
    // One more hit of weight 2 besides.
    expect(standardError).toBeCloseTo(Math.sqrt((squares * 94) / 93 + 4) / 100, 15);
  });

  test('equal weights: as many hits as misses give nearly the interval of independent draws', () => {
    const met = Uint8Array.from({ length: 2000 }, (_, i) => i % 2);
    const own = shareEstimate(met, weighted(new Array(2000).fill(0.7)), 0.95).interval;
    const plain = wilsonInterval({ count: 1000, draws: 2000 });
    for (const i of [0, 1] as const) expect(Math.abs(own[i] - plain[i])).toBeLessThan(5e-5);
  });

  test('few hits: Clopper and Pearson of as many draws as have the same error', () => {
    const met = Uint8Array.from({ length: 1000 }, (_, i) => Number(i < 10));
    const { interval, standardError } = shareEstimate(met, weighted(new Array(1000).fill(3)), 0.9);
    const worth = (0.01 * 0.99) / standardError ** 2;
    // p (1 − p) / s² with s² = p (1 − p) / 999 + 1e-6.
    expect(worth).toBeCloseTo(0.0099 / (0.0099 / 999 + 1e-6), 9);
    expect(interval).toEqual(
      effectiveClopperPearson({ share: 0.01, draws: worth, level: 0.9 }).map((end) =>
        expect.closeTo(end, 12),
      ),
    );
    const whole = clopperPearsonInterval({ count: 10, draws: 1000, level: 0.9 });
    expect(interval[0]).toBeLessThan(whole[0]);
    expect(interval[1]).toBeGreaterThan(whole[1]);
  });

  // k hits are worth k / (1 + 1/k) of them, with one more that may hit: 16 at k = 16.94.
  test.each([
    [16, false],
    [17, true],
  ])('%d hits: Wilson from 16 effective ones on: %s', (hits, isWilson) => {
    const met = Uint8Array.from({ length: 10_000 }, (_, i) => Number(i < hits));
    const { interval, standardError } = shareEstimate(met, weighted(new Array(10_000).fill(1)), 0.95);
    const share = hits / 10_000;
    const draws = (share * (1 - share)) / standardError ** 2;
    const few = effectiveClopperPearson({ share, draws, level: 0.95 });
    expect(Math.abs(interval[0] / few[0] - 1) > 1e-9).toBe(isWilson);
    // Each end e of Wilson's has |p - e| = t √(e (1 - e) / n*); t of 9,999 degrees of freedom is 1.96020 (R).
    if (!isWilson) return;
    for (const end of interval) {
      const reach = 1.9602012637 * Math.sqrt((end * (1 - end)) / draws);
      expect(Math.abs(share - end) / reach).toBeCloseTo(1, 8);
    }
  });

  test('misses are the mirror image of hits, where both are many', () => {
    const weights = Float64Array.from({ length: 400 }, (_, i) => 1 + (i % 7));
    const met = Uint8Array.from(weights, (_, i) => Number(i % 3 === 0));
    const own = shareEstimate(met, weighted(weights), 0.95);
    const other = shareEstimate(
      met.map((hit) => 1 - hit),
      weighted(weights),
      0.95,
    );
    expect(other.probability).toBeCloseTo(1 - own.probability, 14);
    expect(other.standardError).toBeCloseTo(own.standardError, 14);
    expect(other.interval[0]).toBeCloseTo(1 - own.interval[1], 14);
    expect(other.interval[1]).toBeCloseTo(1 - own.interval[0], 14);
  });
});

describe('what no draw shows', () => {
  const weights = [...new Array(100).fill(5), ...new Array(400).fill(1)];

  test('met by all: 1, with the bound of 900 / 5 draws', () => {
    const { probability, interval, standardError } = shareEstimate(
      new Uint8Array(500).fill(1),
      weighted(weights),
      0.95,
    );
    expect(probability).toBe(1);
    expect(interval[0]).toBeCloseTo(0.025 ** (1 / 180), 13);
    expect(interval[1]).toBe(1);
    expect(standardError).toBe(unseenError(180));
  });

  test('met by none: 0, with the mirror image', () => {
    const { probability, interval, standardError } = shareEstimate(
      new Uint8Array(500),
      weighted(weights),
      0.9,
    );
    expect(probability).toBe(0);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeCloseTo(1 - 0.05 ** (1 / 180), 13);
    expect(standardError).toBe(unseenError(180));
  });

  test('met by draws without weight alone: as if by none', () => {
    const none = shareEstimate(Uint8Array.of(1, 0, 0), weighted([0, 1, 1]), 0.95);
    expect([none.probability, none.count]).toEqual([0, 1]);
    expect(none.interval[1]).toBeCloseTo(1 - 0.025 ** (1 / 2), 13);
  });

  test('light misses say nothing of heavy ones: their error is that of a share never seen', () => {
    const all = Float64Array.from({ length: 1000 }, (_, i) => (i < 200 ? 5 : 1e-3));
    const met = Uint8Array.from(all, (_, i) => Number(i < 980));
    const { probability, interval, standardError } = shareEstimate(met, weighted(all), 0.95);
    const share = 0.02 / 1000.8;
    expect(probability).toBeCloseTo(1 - share, 14);
    expect(standardError).toBe(unseenError(1000.8 / 5));
    const [low, high] = effectiveClopperPearson({ share, draws: 1000.8 / 5, level: 0.95 });
    expect(interval[0]).toBeCloseTo(1 - high, 12);
    expect(interval[1]).toBeCloseTo(1 - low, 12);
    // Of hits it is not so: towards them draws are shifted.
    const rare = shareEstimate(
      met.map((hit) => 1 - hit),
      weighted(all),
      0.95,
    );
    expect(rare.standardError).toBeLessThan(share);
  });

  test('one draw, and draws too few to tell their error', () => {
    const one = shareEstimate(Uint8Array.of(1), weighted([1]), 0.95);
    expect([one.probability, one.interval[1], one.standardError]).toEqual([1, 1, unseenError(1)]);
    expect(one.interval[0]).toBeCloseTo(0.025, 13);
    const design: Design = {
      ...weighted([1, 1, 1]),
      importance: { round: 5 } as NonNullable<Design['importance']>,
    };
    const few = shareEstimate(Uint8Array.of(1, 0, 0), design, 0.95);
    expect(few.standardError).toBeNaN();
    expect(few.interval).toEqual(
      effectiveClopperPearson({ share: 1 / 3, draws: 3, level: 0.95 }).map((end) => expect.closeTo(end, 12)),
    );
  });
});

test('law: in [0, 1], around the share, never a point; more hits are never less likely', () => {
  const cases = fc
    .array(fc.oneof(fc.double({ min: 1e-9, max: 5, noNaN: true }), fc.constant(5)), {
      minLength: 1,
      maxLength: 80,
    })
    .chain((weights) =>
      fc.tuple(
        fc.constant(weights),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: weights.length, maxLength: weights.length }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      ),
    );
  fc.assert(
    fc.property(cases, ([weights, choice, level]) => {
      const shareOf = (isHit: (each: number) => boolean) =>
        shareEstimate(
          Uint8Array.from(choice, (each) => Number(isHit(each))),
          weighted(weights),
          level,
        );
      const [hard, easy] = [shareOf((each) => each === 2), shareOf((each) => each >= 1)];
      expect(hard.probability).toBeLessThanOrEqual(easy.probability);
      for (const { probability, interval, standardError } of [hard, easy]) {
        const [low, high] = interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(probability);
        expect(high).toBeGreaterThanOrEqual(probability);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThan(low);
        if (weights.length > 1) expect(standardError).toBeGreaterThan(0);
      }
    }),
    { seed: 20201, numRuns: 500 },
  );
});

describe('intervals of draws that need not be whole', () => {
  test('whole ones are those of counts', () => {
    for (const [count, draws] of [
      [0, 1000],
      [3, 100],
      [50, 100],
    ] as const) {
      const known = clopperPearsonInterval({ count, draws, level: 0.95 });
      const found = effectiveClopperPearson({ share: count / draws, draws, level: 0.95 });
      expect(found[0]).toBeCloseTo(known[0], 13);
      expect(found[1]).toBeCloseTo(known[1], 13);
    }
  });

  test('below half a hit the lower end is 0, and both hold the share', () => {
    const [low, high] = effectiveClopperPearson({ share: 0.004, draws: 100, level: 0.95 });
    expect([low, high > 0.004]).toEqual([0, true]);
    expect(effectiveClopperPearson({ share: 0.006, draws: 100, level: 0.95 })[0]).toBeGreaterThan(0);
    expect(effectiveClopperPearson({ share: 0.005, draws: 100, level: 0.95 })[0]).toBeGreaterThan(0);
  });
});
