import { exp } from '../../../core/exp';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import { blockDraws } from '../../../uncertainty/streams/block';
import { fillTails, hashName, openStream } from '../../../uncertainty/streams/stream';
import type { DrawSource } from '../draw-source';
import { normalRows } from './normal-rows';

/** Share of the draws left unshifted, so that no weight exceeds its inverse. */
export const defensiveShare = 0.1;

/** Name that no input can bear: its stream tells which draws are left unshifted. */
const choiceStream = 'input:';

/** A source of shifted draws, with the weight of every draw of the block opened last. */
export interface ImportanceSource extends DrawSource {
  readonly weights: Float64Array;
}

/**
 * Draws that meet all targets with stated numbers far more often than chance, each with the weight that makes up for
 * it: normal values shifted towards the targets, a tenth of the draws unshifted.
 *
 * w = 1 / (α + (1 − α) exp(θ · z − θ · θ / 2)), α = 0.1
 *
 * @param shift - θ, one a dimension
 * @see Hesterberg (1995), Weighted average importance sampling and defensive mixture distributions
 */
export function importanceSource(
  dimensions: readonly Dimension[],
  seed: number,
  shift: Float64Array,
): ImportanceSource {
  const half = shift.reduce((total, each) => total + each * each, 0) / 2;
  const rows = normalRows(dimensions, seed);
  const choice = hashName(choiceStream);
  const tails = new Float64Array(blockDraws);
  const weights = new Float64Array(blockDraws);
  return {
    form: 'normals',
    weights,
    openBlock: (block) => {
      rows.draw(block);
      fillTails(openStream(seed, block, choice), tails, 0);
      for (let draw = 0; draw < blockDraws; draw++) {
        const isShifted = !(tails[draw]! > 0 && tails[draw]! < defensiveShare);
        let product = 0;
        for (const [d, offset] of rows.offsets.entries()) {
          if (isShifted) rows.memory[offset + draw]! += shift[d]!;
          product += shift[d]! * rows.memory[offset + draw]!;
        }
        weights[draw] = 1 / (defensiveShare + (1 - defensiveShare) * exp(product - half));
      }
      return rows.fill;
    },
  };
}
