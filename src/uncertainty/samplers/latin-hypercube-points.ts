import { powerOfTwo } from '../../core/power-of-two';
import { blockDraws } from '../streams/block';
import { dimensionKeys } from './dimension-keys';
import { dimensionTable } from './dimension-table';
import { mixBits } from './mix-bits';
import { type PermutationShape, permutationShape, permuted } from './permutation';
import type { Dimension, PointSource } from './point-source';
import { pointsOf, replicateCount } from './replicates';

/** Words that the place inside a stratum is hashed with. */
const jitterWords = 2;

/**
 * Sixteen independent Latin hypercubes, interleaved: draw i is point ⌊i / 16⌋ of replicate i mod 16. In every
 * dimension each of the n = draws / 16 strata of probability 1/n holds one point of each replicate, at a random place.
 *
 * u = (π(i) + jitter) / n, with an own permutation π for each replicate and dimension
 *
 * The points depend on the number of draws: those of fewer draws are not the first of those of more. The strata are those
 * of independent numbers; of inputs that are correlated afterwards only the first by name keeps them.
 *
 * @param seed - an integer in [0, 2^53 − 1]
 * @param draws - a multiple of 16
 * @param dimensions - streams and steps that will be asked for
 * @throws InputError E_RANGE if `draws` is no multiple of 16
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input variables
 * @example latinHypercubePoints({ seed: 1, draws: 1000, dimensions: [] });
 * // InputError: simulate: expected `draws` to be a multiple of 16 with sampler latinHypercube, got 1000; the next is 1008
 */
export function latinHypercubePoints({
  seed,
  draws,
  dimensions,
}: {
  seed: number;
  draws: number;
  dimensions: readonly Dimension[];
}): PointSource {
  const points = pointsOf('latinHypercube', draws, nextInteger, {
    en: 'a multiple of 16',
    zh: '16 的倍数',
  });
  const shape = permutationShape(points);
  const table = dimensionTable(dimensions);
  const words = shape.keyWords + jitterWords;
  const keys = dimensionKeys(table, seed, words, 'latinHypercube');
  const tailAt = tailFunction(shape);
  const openBlock: PointSource['openBlock'] = (block) => (stream, step, out, offset) => {
    const first = table.find(stream, step).position * replicateCount * words;
    for (let i = 0; i < blockDraws; i++) {
      const index = (block * blockDraws + i - (i % replicateCount)) / replicateCount;
      out[offset + i] = tailAt(index % points, keys, first + (i % replicateCount) * words);
    }
  };
  return { kind: 'latinHypercube', replicates: replicateCount, openBlock };
}

/**
 * Signed tail of a point. The jitter is the middle of one of 2^b cells, with b such that stratum plus jitter needs no
 * more than 51 bits: the sum is exact and the quotient stays inside its stratum, on the right side of 1/2.
 */
function tailFunction(shape: PermutationShape): (index: number, keys: Int32Array, at: number) => number {
  const { size } = shape;
  const bits = 50 - (32 - Math.clz32(size - 1));
  const cell = powerOfTwo(-bits);
  const fromWords = powerOfTwo(bits - 53);
  return (index, keys, at) => {
    const stratum = permuted(index, shape, keys, at);
    const high = mixBits((Math.imul(index, 0x9e3779b1) + keys[at + shape.keyWords]!) | 0);
    const low = mixBits(high ^ keys[at + shape.keyWords + 1]!);
    const word = (high >>> 0) * 2097152 + (low >>> 11);
    const jitter = (Math.floor(word * fromWords) + 0.5) * cell;
    const below = stratum + jitter;
    return 2 * below < size ? below / size : -((size - 1 - stratum + (1 - jitter)) / size);
  };
}

function nextInteger(points: number): number {
  return Math.max(1, Math.ceil(points));
}
