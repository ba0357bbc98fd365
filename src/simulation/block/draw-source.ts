import type { FillTails } from '../../uncertainty/samplers/point-source';

/**
 * Where the uncertain numbers of a run come from, block by block: signed tail probabilities, or standard normal
 * values that stand for them.
 */
export interface DrawSource {
  readonly form: 'tails' | 'normals';
  /** Fills the 1,024 values of one stream and step of the block. */
  readonly openBlock: (block: number) => FillTails;
}
