import { blockDraws } from '../streams/block';
import type { Dimension, PointSource } from './point-source';
import { randomPoints } from './random-points';

/**
 * Antithetic pairs: draw 2k is that of the random sampler, draw 2k + 1 has 1 − u in place of each of its uniforms.
 *
 * The pairs are independent, the draws are not: a standard error comes from the means of pairs.
 *
 * @param seed - an integer in [0, 2^53 − 1]
 * @param dimensions - streams and steps that will be asked for
 * @see Hammersley and Morton (1956), A new Monte Carlo technique: antithetic variates
 * @example antitheticPoints({ seed: 1, dimensions: [] }).kind; // 'antithetic'
 */
export function antitheticPoints(input: { seed: number; dimensions: readonly Dimension[] }): PointSource {
  const random = randomPoints(input);
  const openBlock: PointSource['openBlock'] = (block) => {
    const fill = random.openBlock(block);
    return (stream, step, out, offset) => {
      fill(stream, step, out, offset);
      for (let i = offset; i < offset + blockDraws; i += 2) out[i + 1] = -out[i]!;
    };
  };
  return { kind: 'antithetic', replicates: undefined, openBlock };
}
