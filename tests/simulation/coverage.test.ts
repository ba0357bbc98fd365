import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { normalQuantile } from '../../src/core/normal-quantile';
import { defineModel } from '../../src/model/define-model';
import type { SamplerName } from '../../src/simulation/design';
import { shareEstimate } from '../../src/simulation/share-estimate';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { quantileTable } from '../../src/uncertainty/quantile-table';
import type { Dimension, SamplerKind } from '../../src/uncertainty/samplers/point-source';
import { openSampler } from '../../src/uncertainty/samplers/sampler';
import { blockDraws } from '../../src/uncertainty/streams/block';

const seeds = 2000;
const draws = 2 * blockDraws;
const dimensions: readonly Dimension[] = ['a', 'b', 'c', 'd'].map((name) => ({
  stream: `input:${name}`,
  step: 0,
}));
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

/** (z1 + z2 + z3 + z4) / 2 is standard normal, and uses all four dimensions, so that replicates differ. */
const halves: Event[] = [0.02, 0.5, 0.9].map((probability) => {
  const bound = 2 * normalQuantile(probability);
  return {
    name: `half the sum of four normals below its ${probability} quantile`,
    probability,
    happens: (z, draw) =>
      z[draw]! + z[draws + draw]! + z[2 * draws + draw]! + z[3 * draws + draw]! < bound,
  };
});

const firsts: Event[] = [0.02, 0.5, 0.9].map((probability) => {
  const bound = normalQuantile(probability);
  return {
    name: `one normal below its ${probability} quantile`,
    probability,
    happens: (z, draw) => z[draw]! < bound,
  };
});

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
