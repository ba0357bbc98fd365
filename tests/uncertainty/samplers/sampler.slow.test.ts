import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { openSampler } from '../../../src/uncertainty/samplers/open-sampler';
import type { Dimension, SamplerKind } from '../../../src/uncertainty/samplers/point-source';
import { fillTails, hashName, openStream, type StreamName } from '../../../src/uncertainty/streams/stream';
import { chiSquare } from './chi-square';

const kinds: readonly SamplerKind[] = ['random', 'antithetic', 'latinHypercube', 'sobol'];

const inputs = (count: number): Dimension[] =>
  Array.from({ length: count }, (_, i) => ({ stream: `input:x${i}` as const, step: 0 }));
const shock = (years: number, name: StreamName = 'shock:macro'): Dimension[] =>
  Array.from({ length: years }, (_, i) => ({ stream: name, step: i + 1 }));

const few: readonly Dimension[] = Object.freeze([...inputs(3), ...shock(4), ...shock(4, 'shock:noise')]);

interface Run {
  readonly seed: number;
  readonly draws: number;
  readonly dimensions: readonly Dimension[];
}

/** Signed tails of a run, one array of all draws for each dimension. */
function tails(kind: SamplerKind, { seed, draws, dimensions }: Run): Float64Array[] {
  const source = openSampler(kind, Object.freeze({ seed, draws, dimensions }));
  const blocks = Math.ceil(draws / 1024);
  const rows = dimensions.map(() => new Float64Array(1024 * blocks));
  for (let block = 0; block < blocks; block++) {
    const fill = source.openBlock(block);
    for (const [i, { stream, step }] of dimensions.entries()) fill(stream, step, rows[i]!, 1024 * block);
  }
  return rows.map((row) => row.slice(0, draws));
}

const uniform = (tail: number) => (tail < 0 ? 1 + tail : tail);
const uniforms = (kind: SamplerKind, run: Run) => tails(kind, run).map((row) => row.map(uniform));

/** Draws of one replicate. */
const replicate = (row: Float64Array, r: number) => row.filter((_, i) => i % 16 === r);

/** Number of the stratum of probability 1/n in which a signed tail lies, without rounding up in the upper tail. */
const stratum = (tail: number, n: number) =>
  tail > 0 ? Math.floor(tail * n) : n - 1 - Math.floor(-tail * n);

describe('all samplers', () => {
  test.each(kinds)('%s: blocks can be computed alone and in any order', (kind) => {
    const run = { seed: 3, draws: 4096, dimensions: few };
    const whole = tails(kind, run);
    const source = openSampler(kind, run);
    for (const block of [3, 0, 2]) {
      const fill = source.openBlock(block);
      for (const [i, { stream, step }] of few.entries()) {
        const out = new Float64Array(1100).fill(9);
        fill(stream, step, out, 50);
        expect(out.subarray(50, 1074)).toEqual(whole[i]!.subarray(1024 * block, 1024 * block + 1024));
        expect(out.filter((each) => each === 9)).toHaveLength(76);
      }
    }
  });

  test.each(kinds)('%s: tails lie strictly inside (-1/2, 1/2) and are never 0', (kind) => {
    for (const draws of [16, 1024, 65536]) {
      const values = tails(kind, { seed: 2 ** 53 - 1, draws, dimensions: few });
      expect(values.every((row) => row.every((tail) => tail !== 0 && Math.abs(tail) < 0.5))).toBe(true);
    }
  });

  test.each(['random', 'antithetic', 'sobol'] as const)(
    '%s: the first draws of more draws are those of fewer',
    (kind) => {
      const long = tails(kind, { seed: 4, draws: 8192, dimensions: few });
      for (const draws of [16, 512, 2048, 4096]) {
        expect(tails(kind, { seed: 4, draws, dimensions: few })).toEqual(
          long.map((row) => row.slice(0, draws)),
        );
      }
    },
  );

  test.each(kinds)('%s: seed, name and step each give other numbers', (kind) => {
    const [base] = tails(kind, { seed: 1, draws: 1024, dimensions: shock(1) });
    const others = [
      tails(kind, { seed: 2, draws: 1024, dimensions: shock(1) })[0],
      tails(kind, { seed: 1 + 2 ** 32, draws: 1024, dimensions: shock(1) })[0],
      tails(kind, { seed: 1, draws: 1024, dimensions: shock(1, 'shock:other') })[0],
      tails(kind, { seed: 1, draws: 1024, dimensions: shock(2) })[1],
    ];
    for (const other of others) expect(other!.filter((tail) => base!.includes(tail))).toHaveLength(0);
  });

  test.each(['random', 'antithetic', 'latinHypercube'] as const)(
    '%s: other dimensions and their order change nothing',
    (kind) => {
      const alone = tails(kind, { seed: 1, draws: 1024, dimensions: shock(2) });
      expect(tails(kind, { seed: 1, draws: 1024, dimensions: [...inputs(5), ...shock(2)] }).slice(5)).toEqual(
        alone,
      );
    },
  );

  test('which of them have replicates', () => {
    const replicates = kinds.map(
      (kind) => openSampler(kind, { seed: 1, draws: 1024, dimensions: [] }).replicates,
    );
    expect(replicates).toEqual([undefined, undefined, 16, 16]);
  });
});

test('random: the bits of the streams themselves, for inputs and for every year of a shock', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string(), fc.integer({ min: 1, max: 6 }), (seed, name, years) => {
      const dimensions = [{ stream: `input:${name}` as const, step: 0 }, ...shock(years, `shock:${name}`)];
      const rows = tails('random', { seed, draws: 2048, dimensions });
      for (const block of [0, 1]) {
        const expected = new Float64Array(1024);
        fillTails(openStream(seed, block, hashName(`input:${name}`)), expected, 0);
        expect(rows[0]!.subarray(1024 * block, 1024 * block + 1024)).toEqual(expected);
        const state = openStream(seed, block, hashName(`shock:${name}`));
        for (const row of rows.slice(1)) {
          fillTails(state, expected, 0);
          expect(row.subarray(1024 * block, 1024 * block + 1024)).toEqual(expected);
        }
      }
    }),
    { seed: 20201, numRuns: 20 },
  );
});

test('antithetic: even draws are those of the random sampler, odd ones mirror them', () => {
  const run = { seed: 5, draws: 2048, dimensions: few };
  const random = tails('random', run);
  for (const [i, row] of tails('antithetic', run).entries()) {
    expect(row).toEqual(random[i]!.map((tail, draw) => (draw % 2 === 0 ? tail : -random[i]![draw - 1]!)));
  }
});

describe('replicates', () => {
  test('latinHypercube: each has one point in every stratum of every dimension, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.maxSafeNat(), (points, seed) => {
        for (const row of tails('latinHypercube', { seed, draws: 16 * points, dimensions: few })) {
          for (let r = 0; r < 16; r++) {
            const strata = Array.from(replicate(row, r), (tail) => stratum(tail, points));
            expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, i) => i));
          }
        }
      }),
      { seed: 20201, numRuns: 15 },
    );
  });

  test.each([2 ** 16, 62_501])('latinHypercube: %d points too', (points) => {
    const [row] = tails('latinHypercube', { seed: 1, draws: 16 * points, dimensions: inputs(1) });
    for (const r of [0, 15])
      expect(new Set(Array.from(replicate(row!, r), (tail) => stratum(tail, points))).size).toBe(points);
  });

  test('sobol: every aligned block of 2^m points has one in each interval of length 2^-m', () => {
    const draws = 16 * 1024;
    for (const row of tails('sobol', { seed: 9, draws, dimensions: few.slice(2, 5) })) {
      for (let r = 0; r < 16; r++) {
        const points = replicate(row, r);
        for (const size of [1, 4, 64, 1024]) {
          for (let first = 0; first < 1024; first += size) {
            const cells = Array.from(points.subarray(first, first + size), (tail) => stratum(tail, size));
            expect(new Set(cells).size).toBe(size);
          }
        }
      }
    }
  });

  test('sobol: two scenarios that assign a name the same dimension share its numbers', () => {
    const long = tails('sobol', { seed: 1, draws: 2048, dimensions: few });
    expect(tails('sobol', { seed: 1, draws: 2048, dimensions: few.slice(0, 5) })).toEqual(long.slice(0, 5));
  });
});

/** Alarm of a statistic that is standard normal where the sampler is right. */
const alarm = 5;

describe('statistics at a fixed seed', () => {
  const run = { seed: 2020, draws: 65536, dimensions: few };

  test.each(kinds)(
    '%s: the place inside a cell of 1/4096 is uniform, and so are the bits below it',
    (kind) => {
      const step = kind === 'antithetic' ? 2 : 1;
      for (const row of uniforms(kind, run)) {
        const counts = new Float64Array(256);
        for (let i = 0; i < row.length; i += step) counts[Math.floor(((row[i]! * 4096) % 1) * 256)]! += 1;
        expect(Math.abs(chiSquare(counts))).toBeLessThan(alarm);
        const lowBits = new Float64Array(256);
        for (let i = 0; i < row.length; i += step) lowBits[Math.floor(row[i]! * 2 ** 49) % 256]! += 1;
        expect(Math.abs(chiSquare(lowBits))).toBeLessThan(alarm);
      }
    },
  );

  /** Errors of the mean of u − 1/2 for each dimension and replicate, in units of their standard error √(1 / 12 n³). */
  const errorsOfMeans = (kind: SamplerKind, points: number, dimensions: readonly Dimension[]) =>
    uniforms(kind, { seed: 2020, draws: 16 * points, dimensions }).map((row) =>
      Array.from({ length: 16 }, (_, r) => {
        const mean = replicate(row, r).reduce((sum, u) => sum + (u - 0.5), 0) / points;
        return mean * Math.sqrt(12 * points ** 3);
      }),
    );

  const squares = (values: readonly number[]) => values.reduce((sum, each) => sum + each * each, 0);

  test.each(['latinHypercube', 'sobol'] as const)(
    '%s: the mean has the variance of one random point in each stratum',
    (kind) => {
      const errors = errorsOfMeans(kind, 64, inputs(256));
      const all = errors.flat();
      // Chi-square of as many nearly normal errors: variance 2 each.
      expect(Math.abs(squares(all) - all.length) / Math.sqrt(2 * all.length)).toBeLessThan(alarm);
      // Independent replicates: their sum has 16 times the variance.
      const sums = errors.map((each) => each.reduce((a, b) => a + b, 0) / 4);
      expect(Math.abs(squares(sums) - sums.length) / Math.sqrt(2 * sums.length)).toBeLessThan(alarm);
      expect(Math.abs(all.reduce((a, b) => a + b, 0)) / Math.sqrt(all.length)).toBeLessThan(alarm);
    },
  );

  test('latinHypercube: a product of two inputs has the variance of independent permutations', () => {
    const n = 64;
    const rows = uniforms('latinHypercube', { seed: 7, draws: 16 * n, dimensions: inputs(256) });
    const between = (1 - 1 / n ** 2) / 12;
    const within = 1 / (12 * n ** 2);
    const variance = (between ** 2 * (n / (n - 1)) + 2 * between * within + within ** 2) / n;
    const errors = Array.from({ length: 128 }, (_, pair) =>
      Array.from({ length: 16 }, (_, r) => {
        const [x, y] = [replicate(rows[2 * pair]!, r), replicate(rows[2 * pair + 1]!, r)];
        return x.reduce((sum, u, i) => sum + (u - 0.5) * (y[i]! - 0.5), 0) / n / Math.sqrt(variance);
      }),
    ).flat();
    expect(Math.abs(squares(errors) - errors.length) / Math.sqrt(2 * errors.length)).toBeLessThan(alarm);
  });

  test('sobol: a smooth function of five inputs is at least 100 times as exact as with random draws', () => {
    const error = (kind: SamplerKind) => {
      const rows = uniforms(kind, { seed: 11, draws: 65536, dimensions: inputs(5) });
      const values = rows[0]!.map((_, i) =>
        rows.reduce((product, row) => product * (1 + 0.5 * (row[i]! - 0.5)), 1),
      );
      const means = Array.from(
        { length: 16 },
        (_, r) => replicate(values, r).reduce((a, b) => a + b, 0) / 4096,
      );
      return Math.sqrt(squares(means.map((mean) => mean - 1)) / 16);
    };
    expect(error('random')).toBeGreaterThan(100 * error('sobol'));
  });

  test.each(kinds)('%s: streams and years are not correlated', (kind) => {
    const rows = uniforms(kind, run);
    for (const [i, a] of rows.entries()) {
      for (const b of rows.slice(0, i)) {
        const z =
          (12 * a.reduce((sum, u, draw) => sum + (u - 0.5) * (b[draw]! - 0.5), 0)) / Math.sqrt(a.length);
        // Antithetic draws repeat the product of their partner.
        expect(Math.abs(z) / (kind === 'antithetic' ? Math.SQRT2 : 1)).toBeLessThan(alarm);
      }
    }
  });
});

/** Code and message of the error that a call throws. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPlancastError(error)) return `${error.name} ${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('refused', () => {
  test.each([
    ['latinHypercube', 1000, 'a multiple of 16', 1008],
    ['latinHypercube', 1, 'a multiple of 16', 16],
    ['latinHypercube', 0, 'a multiple of 16', 16],
    ['sobol', 1000, '16 times a power of two', 1024],
    ['sobol', 48, '16 times a power of two', 64],
    ['sobol', 1_000_000, '16 times a power of two', 1_048_576],
    ['sobol', 0, '16 times a power of two', 16],
  ] as const)('%s with %d draws', (kind, draws, form, next) => {
    expect(refusal(() => openSampler(kind, { seed: 1, draws, dimensions: few }))).toBe(
      `InputError E_RANGE simulate: expected \`draws\` to be ${form} with sampler ${kind}, got ${draws}; the next is ${next}`,
    );
  });

  test('more dimensions than direction numbers, while 2,048 are fine', () => {
    expect(refusal(() => openSampler('sobol', { seed: 1, draws: 16, dimensions: inputs(2049) }))).toBe(
      'InputError E_LIMIT simulate: expected at most 2048 uniforms a path with sampler sobol, got 2049; the samplers random and latinHypercube have no such limit',
    );
    expect(tails('sobol', { seed: 1, draws: 16, dimensions: inputs(2048) })).toHaveLength(2048);
  });

  test.each(kinds)('%s: a dimension that was not announced, or announced out of order', (kind) => {
    const fill = openSampler(kind, { seed: 1, draws: 16, dimensions: few }).openBlock(0);
    expect(refusal(() => fill('shock:macro', 5, new Float64Array(1024), 0))).toBe(
      'InputError E_UNKNOWN_NAME openSampler: expected one of the 11 dimensions, got step 5 of `shock:macro`',
    );
    const dimensions = [...shock(2), ...shock(1)];
    expect(refusal(() => openSampler(kind, { seed: 1, draws: 16, dimensions }))).toBe(
      'InputError E_INCONSISTENT openSampler: expected `dimensions[2].step` to be after step 2 of `shock:macro`, got 1',
    );
  });

  test('random: a step left out, which would be given the numbers of another', () => {
    const fill = openSampler('random', { seed: 1, draws: 16, dimensions: few }).openBlock(0);
    expect(refusal(() => fill('shock:macro', 2, new Float64Array(1024), 0))).toBe(
      'InputError E_INCONSISTENT openSampler: expected the steps of `shock:macro` one after the other, got step 2',
    );
  });
});
