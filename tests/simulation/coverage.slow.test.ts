import { beforeAll, describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { normalQuantile } from '../../src/core/normal-quantile';
import { defineModel } from '../../src/model/define-model';
import type { SamplerName } from '../../src/simulation/design/samplers';
import { shareEstimate } from '../../src/simulation/estimates/share-estimate';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { quantileTable } from '../../src/uncertainty/quantile-table';
import { openSampler } from '../../src/uncertainty/samplers/open-sampler';
import type { Dimension, SamplerKind } from '../../src/uncertainty/samplers/point-source';
import { blockDraws } from '../../src/uncertainty/streams/block';

const seeds = 2000;
const draws = 2 * blockDraws;
const dimensions: readonly Dimension[] = ['a', 'b', 'c'].map((name) => ({
  stream: `input:${name}`,
  step: 0,
}));
const ninth = normalQuantile(0.9);
const standard = quantileTable(normal({ mean: 0, sd: 1 }));

/** Independent standard normal values, one row of all draws a dimension. */
function normals(kind: SamplerKind, seed: number): Float64Array {
  const points = openSampler(kind, { seed, draws, dimensions });
  const rows = new Float64Array(dimensions.length * draws);
  for (let block = 0; block < draws / blockDraws; block++) {
    const fill = points.openBlock(block);
    for (const [d, { stream, step }] of dimensions.entries()) {
      fill(stream, step, rows, d * draws + block * blockDraws);
    }
  }
  standard.map(rows, 0, rows.length);
  return rows;
}

/** Events with known probabilities; each happens or not in every draw. */
interface Event {
  readonly name: string;
  readonly probability: number;
  readonly happens: (z: Float64Array, draw: number) => boolean;
}

/** (z1 + z2 + z3) / √3 is standard normal, and uses all three dimensions, so that replicates differ. */
const sums: Event[] = [0.02, 0.5, 0.9].map((probability) => {
  const bound = Math.sqrt(3) * normalQuantile(probability);
  return {
    name: `sum of three normals below its ${probability} quantile`,
    probability,
    happens: (z, draw) => z[draw]! + z[draws + draw]! + z[2 * draws + draw]! < bound,
  };
});

/** An event of a single dimension, of which a replicate of 128 points holds 115 or 116 points: never more, never less. */
const single: Event = {
  name: 'one normal below its 0.9 quantile',
  probability: 0.9,
  happens: (z, draw) => z[draw]! < ninth,
};

/** Three normals of correlation 1/2 by their Cholesky factor; P(all > 0) = 1/8 + 3 asin(1/2) / (4 pi) = 1/4. */
const orthant: Event = {
  name: 'three normals of correlation 1/2 all positive',
  probability: 0.25,
  happens: (z, draw) => {
    const [a, b, c] = [z[draw]!, z[draws + draw]!, z[2 * draws + draw]!];
    return (
      a > 0 &&
      0.5 * a + Math.sqrt(3 / 4) * b > 0 &&
      0.5 * a + Math.sqrt(1 / 12) * b + Math.sqrt(2 / 3) * c > 0
    );
  },
};

/** Share of the seeds whose interval holds the probability, by event. */
function coverage(kind: SamplerKind, events: readonly Event[]): Record<string, number> {
  const covered = new Array<number>(events.length).fill(0);
  const met = new Uint8Array(draws);
  for (let seed = 0; seed < seeds; seed++) {
    const z = normals(kind, seed);
    for (const [i, { probability, happens }] of events.entries()) {
      for (let draw = 0; draw < draws; draw++) met[draw] = happens(z, draw) ? 1 : 0;
      const { interval } = shareEstimate(met, { sampler: kind }, 0.95);
      if (interval[0] <= probability && probability <= interval[1]) covered[i]!++;
    }
  }
  return Object.fromEntries(events.map(({ name }, i) => [name, covered[i]! / seeds]));
}

// The share of 2,000 seeds has a standard error of 0.5 points: 1.5 points are three of them.
describe.each(['random', 'sobol'] as const)('intervals of 95 in 100, %s draws, 2,000 seeds', (kind) => {
  let covered: Record<string, number> = {};
  beforeAll(() => {
    covered = coverage(kind, [...sums, orthant, single]);
  }, 60_000);

  test.each([...sums, orthant].map(({ name }) => name))('%s: covered in 95 ± 1.5 in 100', (name) => {
    expect(Math.abs(covered[name]! - 0.95)).toBeLessThanOrEqual(0.015);
  });

  test('one normal: as sure as stated at least, where all replicates are alike', () => {
    expect(covered[single.name]).toBeGreaterThanOrEqual(0.935);
  });
});

describe('an estimate from replicates that are alike', () => {
  const estimate = (hits: (replicate: number) => number) => {
    const met = Uint8Array.from({ length: 16 * 64 }, (_, draw) =>
      Math.floor(draw / 16) < hits(draw % 16) ? 1 : 0,
    );
    return shareEstimate(met, { sampler: 'sobol' }, 0.95);
  };

  test('by hand: none of 16 has one more with f up to 1 - 0.025^(1/16)', () => {
    const reach = (1 - 0.025 ** (1 / 16)) / 64;
    const { interval, approximate, intervalMethod, standardError } = estimate(() => 32);
    // One more hit in a replicate was never seen in 16: Beta(1, 16 + 1), of 64 points.
    expect([approximate, intervalMethod]).toEqual([true, 'replicates']);
    expect(standardError).toBeCloseTo(Math.sqrt(17 / 19) / 18 / 64, 16);
    expect(interval[0]).toBeCloseTo(0.5 - reach, 13);
    expect(interval[1]).toBeCloseTo(0.5 + reach, 13);
  });

  test('k or k + 1 hits: Clopper and Pearson on the share of those with one more', () => {
    const { interval, approximate } = estimate((replicate) => 32 + (replicate < 4 ? 1 : 0));
    // Four of 16: 0.07266..., 0.52377... (scipy.stats.binomtest(4, 16).proportion_ci()).
    expect(interval[0]).toBeCloseTo((32 + 0.072662) / 64, 7);
    expect(interval[1]).toBeCloseTo((32 + 0.5237706) / 64, 7);
    expect(approximate).toBe(true);
  });

  test('k to k + 2 hits: a t interval', () => {
    const { interval, approximate } = estimate((replicate) => 32 + (replicate % 3));
    expect(approximate).toBe(false);
    expect(interval[1] - interval[0]).toBeGreaterThan(0);
  });
});

// 40 seeds of a whole run with its analysis: fewer than 33 of 40 intervals cover with a probability of 7e-4.
test.each<SamplerName>(['random', 'sobol', 'rotatedSobol'])(
  'the orthant of three correlated inputs through simulate and attainment: %s',
  async (sampler) => {
    const names = ['a', 'b', 'c'];
    const model = defineModel({
      id: 'orthant',
      years: { base: 2020, horizon: 2021 },
      inputs: Object.fromEntries(names.map((name) => [name, { value: normal({ mean: 0, sd: 1 }) }])),
      indicators: Object.fromEntries(names.map((name) => [`${name}_`, { equation: name }])),
      dependence: {
        latent: [
          ['a', 'b', 0.5],
          ['a', 'c', 0.5],
          ['b', 'c', 0.5],
        ],
      },
      targets: Object.fromEntries(
        names.map((name) => [name, { indicator: `${name}_`, year: 2021, atLeast: 0 }]),
      ),
    });
    let covered = 0;
    for (let seed = 0; seed < 40; seed++) {
      const { interval } = attainment(await simulate(model, { draws, seed, sampler })).joint.all;
      if (interval![0] <= 0.25 && 0.25 <= interval![1]) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(33);
  },
);
