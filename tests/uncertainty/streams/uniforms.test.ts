import { describe, expect, test } from 'vitest';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';

type Stream = readonly [seed: number, block: number, name: string];

/** Uniforms in (0, 1) of one stream, several years long. */
function uniforms([seed, block, name]: Stream, years = 1): Float64Array {
  const out = new Float64Array(1024 * years);
  const state = openStream(seed, block, hashName(`input:${name}`));
  for (let year = 0; year < years; year++) fillTails(state, out, 1024 * year);
  return out.map((tail) => (tail < 0 ? 1 + tail : tail));
}

/** Statistics of which each is standard normal, or nearly so, if the uniforms are independent. */
const statistics = {
  /** Mean of u, whose variance is 1/12. */
  mean: (u: Float64Array) => (average(u) - 0.5) * Math.sqrt(12 * u.length),
  /** Mean of (u − 1/2)², whose mean is 1/12 and variance 1/180. */
  spread: (u: Float64Array) => (average(u.map((x) => (x - 0.5) ** 2)) - 1 / 12) * Math.sqrt(180 * u.length),
  /** Chi-square over 256 bins. */
  bins: (u: Float64Array) =>
    normalised(
      counts(u, 256, (x) => Math.floor(256 * x)),
      u.length,
    ),
  /** Chi-square over the lowest 8 of 32 bits. */
  lowBits: (u: Float64Array) =>
    normalised(
      counts(u, 256, (x) => Math.floor(x * 2 ** 32) % 256),
      u.length,
    ),
  /** Chi-square of 32 x 32 cells of pairs that do not overlap. */
  pairs: (u: Float64Array) => {
    const pairs = Float64Array.from(
      { length: u.length / 2 },
      (_, i) => 32 * Math.floor(32 * u[2 * i]!) + Math.floor(32 * u[2 * i + 1]!),
    );
    return normalised(
      counts(pairs, 1024, (x) => x),
      pairs.length,
    );
  },
  /** Correlation of neighbours, of every fourth (the same lane) and of the same draw in the next year. */
  lag1: (u: Float64Array) => correlation(u.subarray(0, -1), u.subarray(1)),
  lag4: (u: Float64Array) => correlation(u.subarray(0, -4), u.subarray(4)),
  lag1024: (u: Float64Array) => correlation(u.subarray(0, -1024), u.subarray(1024)),
} as const;

/** Two-sided p below 1e-6 for a standard normal; eight statistics of three streams alarm wrongly once in 40,000 seeds. */
const alarm = 4.892;

const streams: readonly Stream[] = [
  [1, 0, 'growth'],
  [2020, 7, 'growth'],
  [2 ** 53 - 1, 9_765_624, '增长'],
];

const drawn = streams.map((stream) => uniforms(stream, 256));

describe.each(streams.map((stream, i) => [...stream, i] as const))(
  'stream (%d, %d, %s)',
  (_seed, _block, _name, i) => {
    const u = drawn[i]!;
    test.each(Object.entries(statistics))('%s', (_, statistic) => {
      expect(Math.abs(statistic(u))).toBeLessThan(alarm);
    });
  },
);

/** Faults of a stream that the statistics above must show. */
const planted: Record<
  string,
  readonly [statistic: keyof typeof statistics, spoil: (u: Float64Array) => Float64Array]
> = {
  'mean shifted by 0.02 sd of the uniform': [
    'mean',
    (u) => u.map((x) => Math.min(x + 0.02 / Math.sqrt(12), 1 - 2 ** -53)),
  ],
  'spread too small by 1 %': ['spread', (u) => u.map((x) => 0.5 + 0.99 * (x - 0.5))],
  'one bin of 256 half empty': [
    'bins',
    (u) => u.map((x, i) => (Math.floor(256 * x) === 77 && i % 2 ? (x + 0.3) % 1 : x)),
  ],
  'low bits cut to 4': ['lowBits', (u) => u.map((x) => Math.floor(x * 2 ** 28) / 2 ** 28)],
  'every fifth pair equal': ['pairs', (u) => u.map((x, i) => (i % 10 === 1 ? u[i - 1]! : x))],
  'neighbours correlated by 0.02': [
    'lag1',
    (u) => u.map((x, i) => (i === 0 ? x : 0.02 * u[i - 1]! + 0.98 * x)),
  ],
  'lanes correlated by 0.02': ['lag4', (u) => u.map((x, i) => (i < 4 ? x : 0.02 * u[i - 4]! + 0.98 * x))],
  'years correlated by 0.02': [
    'lag1024',
    (u) => u.map((x, i) => (i < 1024 ? x : 0.02 * u[i - 1024]! + 0.98 * x)),
  ],
};

test.each(Object.entries(planted))('planted fault is caught: %s', (_, [name, spoil]) => {
  for (const u of drawn) expect(Math.abs(statistics[name](spoil(u)))).toBeGreaterThan(alarm);
});

/** 200 streams that differ from their neighbour by one step of seed, block, lane of names, or bit of the seed. */
const neighbours: Record<string, (i: number) => Stream> = {
  seeds: (i) => [i, 0, 'growth'],
  'high words of seeds': (i) => [i * 2 ** 32, 0, 'growth'],
  blocks: (i) => [1, i, 'growth'],
  names: (i) => [1, 0, `x${i}`],
};

/** Largest correlation of neighbours, as a normal; p 1e-6 over 200 comparisons of each of four kinds. */
const alarmOfMany = 6;

test.each(Object.entries(neighbours))('200 neighbouring %s are not correlated', (_, streamOf) => {
  const all = Array.from({ length: 201 }, (_, i) => uniforms(streamOf(i)));
  expect(largestCorrelation(all)).toBeLessThan(alarmOfMany);
  const sum = all[0]!.map((_, draw) => all.reduce((total, each) => total + each[draw]!, 0) / 201);
  // The mean over the streams of one draw has variance 1/(12·201): no draw is favoured by all of them.
  const spread = average(sum.map((x) => (x - 0.5) ** 2 * 12 * 201));
  expect(Math.abs(spread - 1) / Math.sqrt(2 / 1024)).toBeLessThan(alarmOfMany);
});

test('planted fault is caught: a stream that takes a fifth of its neighbour', () => {
  const all = Array.from({ length: 201 }, (_, i) => uniforms([i, 0, 'growth']));
  const spoilt = all.map((each, i) =>
    i === 100 ? each.map((x, draw) => 0.8 * x + 0.2 * all[99]![draw]!) : each,
  );
  expect(largestCorrelation(spoilt)).toBeGreaterThan(alarmOfMany);
});

function largestCorrelation(all: readonly Float64Array[]): number {
  return Math.max(...all.slice(1).map((each, i) => Math.abs(correlation(all[i]!, each))));
}

function average(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function counts(values: Float64Array, bins: number, binOf: (x: number) => number): Float64Array {
  const result = new Float64Array(bins);
  for (const value of values) result[binOf(value)]! += 1;
  return result;
}

/** Chi-square as a standard normal, by the cube root of Wilson and Hilferty (1931). */
function normalised(found: Float64Array, total: number): number {
  const expected = total / found.length;
  const chiSquare = found.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
  const freedom = found.length - 1;
  return (Math.cbrt(chiSquare / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}

/** Correlation of uniforms with known moments, times the root of their number: standard normal if independent. */
function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - 0.5) * (b[i]! - 0.5);
  return (12 * sum) / Math.sqrt(a.length);
}
