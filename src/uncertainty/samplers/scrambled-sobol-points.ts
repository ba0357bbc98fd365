import { InputError } from '../../core/plancast-error';
import { blockDraws } from '../streams/block';
import { dimensionKeys } from './dimension-keys';
import { dimensionTable } from './dimension-table';
import { mixBits } from './mix-bits';
import { owenScramble, scrambleKeyWords } from './owen-scramble';
import type { Dimension, PointSource } from './point-source';
import { pointsOf, replicateCount } from './replicates';
import { reverseBits } from './reverse-bits';
import { sobolDimensions, sobolDirections } from './sobol-directions';
import { fillSobolPoints } from './sobol-points';

/** Words of a replicate of a dimension: the key of the scramble, and one for the bits below it. */
const words = scrambleKeyWords + 1;

/**
 * Sixteen independent Owen scrambles of the Sobol sequence, interleaved: draw i is point ⌊i / 16⌋ of replicate
 * i mod 16. The first draws of more draws are those of fewer.
 *
 * A scrambled coordinate has 32 bits; 21 more come from a hash, and the middle of the cell is taken, as in the random
 * streams, so that 0, 1/2 and 1 never occur. The sequence's first point is kept.
 *
 * @param seed - an integer in [0, 2^53 − 1]
 * @param draws - 16 times a power of two
 * @param dimensions - streams and steps that will be asked for; their order assigns the dimensions of the sequence,
 *   of which the first are the most even
 * @throws InputError E_RANGE if `draws` is not 16 · 2^m, E_LIMIT if there are more dimensions than direction numbers
 * @see Owen (1997), Monte Carlo variance of scrambled net quadrature
 * @example scrambledSobolPoints({ seed: 1, draws: 1000, dimensions: [] });
 * // InputError: simulate: expected `draws` to be 16 times a power of two with sampler sobol, got 1000; the next is 1024
 */
export function scrambledSobolPoints({
  seed,
  draws,
  dimensions,
}: {
  seed: number;
  draws: number;
  dimensions: readonly Dimension[];
}): PointSource {
  pointsOf('sobol', draws, nextPowerOfTwo, {
    en: '16 times a power of two',
    zh: '16 乘以 2 的幂',
  });
  if (dimensions.length > sobolDimensions) refuse(dimensions.length);
  const table = dimensionTable(dimensions);
  const keys = dimensionKeys(table, seed, words, 'sobol');
  const directions = sobolDirections(dimensions.length).map(reverseBits);
  const openBlock: PointSource['openBlock'] = (block) => {
    const points = new Int32Array(blockDraws / replicateCount);
    return (stream, step, out, offset) => {
      const { position } = table.find(stream, step);
      fillSobolPoints(directions, position, block * points.length, points);
      const first = position * replicateCount * words;
      for (let i = 0; i < blockDraws; i++) {
        const at = first + (i % replicateCount) * words;
        const word = owenScramble(points[(i / replicateCount) | 0]!, keys, at);
        const low = mixBits(word ^ keys[at + scrambleKeyWords]!) >>> 11;
        // Above 1/2 the complement counts from above; with low bits random it need not reach them.
        const tail = (((word ^ (word >> 31)) & 0x7fffffff) * 2097152 + low + 0.5) * 1.1102230246251565e-16;
        out[offset + i] = word < 0 ? -tail : tail;
      }
    };
  };
  return { kind: 'sobol', replicates: replicateCount, openBlock };
}

function nextPowerOfTwo(points: number): number {
  let power = 1;
  while (power < points) power *= 2;
  return power;
}

function refuse(count: number): never {
  const message = `simulate: expected at most ${sobolDimensions} uniforms a path with sampler sobol, got ${count}`;
  const hint = 'the samplers random and latinHypercube have no such limit';
  throw new InputError([
    {
      code: 'E_LIMIT',
      path: '',
      message,
      got: `${count}`,
      allowed: `${sobolDimensions}`,
      hint,
      zh: {
        message: `simulate：使用抽样方式 sobol 时，每条路径最多 ${sobolDimensions} 个均匀随机数，现为 ${count} 个`,
        hint: '抽样方式 random 和 latinHypercube 没有这一上限',
      },
    },
  ]);
}
