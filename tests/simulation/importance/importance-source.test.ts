import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/core/normal-quantile';
import { importanceSource } from '../../../src/simulation/draws/importance/importance-source';
import { normalRows } from '../../../src/simulation/draws/importance/normal-rows';
import { openSampler } from '../../../src/uncertainty/samplers/open-sampler';
import type { Dimension } from '../../../src/uncertainty/samplers/point-source';

const blockDraws = 1024;
const dimensions: readonly Dimension[] = [
  { stream: 'input:a', step: 0 },
  { stream: 'shock:b', step: 1 },
  { stream: 'shock:b', step: 2 },
];

/** Rows of all dimensions, as they are handed out, from the second place of a longer row on. */
function rowsOf(
  fill: (stream: Dimension['stream'], step: number, out: Float64Array, offset: number) => void,
) {
  return dimensions.map(({ stream, step }) => {
    const out = new Float64Array(blockDraws + 2);
    fill(stream, step, out, 1);
    expect([out[0], out[blockDraws + 1]]).toEqual([0, 0]);
    return out.slice(1, -1);
  });
}

function plainRows(block: number) {
  const rows = normalRows(dimensions, 7);
  rows.draw(block);
  return rowsOf(rows.fill);
}

describe('normal rows', () => {
  test('are the normal quantiles of random draws, each dimension by its stream and step', () => {
    const tails = rowsOf(openSampler('random', { seed: 7, draws: blockDraws, dimensions }).openBlock(3));
    for (const [d, row] of plainRows(3).entries()) {
      for (const [draw, z] of row.entries()) {
        const tail = tails[d]![draw]!;
        expect(Math.abs(z - (tail > 0 ? normalQuantile(tail) : -normalQuantile(-tail)))).toBeLessThan(1e-11);
      }
    }
  });

  test('are the same for the same block, and others for another', () => {
    expect(plainRows(3)).toEqual(plainRows(3));
    expect(plainRows(3)[0]).not.toEqual(plainRows(4)[0]);
  });
});

describe('shifted draws', () => {
  const shifts = [Float64Array.of(2, -1, 0.5), Float64Array.of(0, 3, 0)];
  // Draws by turns: plain, first, second, first, first.
  const laws = [0, 1, 2, 1, 1];

  test('follow the laws by turns, from block to block, and nothing else of them changes', () => {
    const source = importanceSource(dimensions, { seed: 7, draws: 5000 }, shifts);
    expect(source.form).toBe('normals');
    for (const block of [0, 3]) {
      const shifted = rowsOf(source.openBlock(block));
      for (const [d, row] of plainRows(block).entries()) {
        for (const [draw, z] of row.entries()) {
          const law = laws[(block * blockDraws + draw) % 5]!;
          expect(shifted[d]![draw]).toBe(law === 0 ? z : z + shifts[law - 1]![d]!);
        }
      }
    }
  });

  test('weigh the density of the plain law by that of the mixture', () => {
    const source = importanceSource(dimensions, { seed: 7, draws: 5000 }, shifts);
    const rows = rowsOf(source.openBlock(1));
    const density = (z: readonly number[], mean: ArrayLike<number>) =>
      z.reduce((product, each, d) => product * Math.exp(-((each - mean[d]!) ** 2) / 2), 1);
    for (let draw = 0; draw < blockDraws; draw++) {
      const z = rows.map((row) => row[draw]!);
      // Of every five draws one is plain, three follow the first shift, one the second.
      const mixture =
        0.2 * density(z, [0, 0, 0]) + 0.6 * density(z, shifts[0]!) + 0.2 * density(z, shifts[1]!);
      expect(source.weights[draw]! / (density(z, [0, 0, 0]) / mixture)).toBeCloseTo(1, 11);
    }
  });

  test('the shares are those of the draws of the run: of 6 two are plain', () => {
    const source = importanceSource(dimensions, { seed: 7, draws: 6 }, [new Float64Array(3), shifts[1]!]);
    source.openBlock(0);
    // A shift of 0 is the plain law: 2/6 and 3/6 of it, and 1/6 of the other, whose density at most is small there.
    const [largest, ...others] = [...source.weights].sort((a, b) => b - a);
    expect(largest).toBeLessThanOrEqual(6 / 5);
    expect(largest).toBeCloseTo(6 / 5, 6);
    expect(others.at(-1)).toBeGreaterThan(0);
  });
});
