import type { StreamName } from '../streams/stream';

/** How the uniforms of the draws are laid out. */
export type SamplerKind = 'random' | 'antithetic' | 'latinHypercube' | 'sobol';

/** One uniform of every draw: an input is drawn in step 0, a shock in steps 1, 2, ... */
export interface Dimension {
  readonly stream: StreamName;
  readonly step: number;
}

/**
 * Writes the 1,024 uniforms of a block for one dimension, from `offset` on, as signed tail probabilities: v in
 * (0, 1/2) counts from below, −v from above. The steps of a stream are asked for in increasing order.
 */
export type FillTails = (stream: StreamName, step: number, out: Float64Array, offset: number) => void;

/** Uniforms of a run, block by block; blocks can be opened alone and in any order. */
export interface PointSource {
  readonly kind: SamplerKind;
  /**
   * Independent replicates that the draws fall into, replicate = draw mod `replicates`; undefined where the draws (or
   * the pairs of the antithetic sampler) are independent themselves.
   */
  readonly replicates: number | undefined;
  /** Block of 1,024 draws by its number, always whole: what lies beyond the last draw is to be cut off. */
  readonly openBlock: (block: number) => FillTails;
}
