import { exp } from '../../../core/exp';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import { blockDraws } from '../../../uncertainty/streams/block';
import type { DrawSource } from '../../block/draw-source';
import { mixtureRound, mixtureShares } from './mixture-round';
import { type NormalRows, normalRows } from './normal-rows';

/** A source of shifted draws, with the weight of every draw of the block opened last. */
export interface ImportanceSource extends DrawSource {
  readonly weights: Float64Array;
}

/**
 * Draws that meet rare targets far more often than chance, each with the weight that makes up for it: normal values
 * shifted towards the targets, a fifth of them not shifted, see `mixtureRound`.
 *
 * w = 1 / (α0 + Σ αk exp(θk · z − θk · θk / 2)), α the shares of the draws that follow each law
 *
 * @param run.draws - of the whole run, which decide the shares
 * @param shifts - θ1, θ2 and so on, each with one number a dimension
 * @see Hesterberg (1995), Weighted average importance sampling and defensive mixture distributions
 */
export function importanceSource(
  dimensions: readonly Dimension[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
  shifts: readonly Float64Array[],
): ImportanceSource {
  const round = mixtureRound(shifts.length);
  const [plain, ...shares] = mixtureShares(round, draws);
  const laws = shifts.map((shift, i) => ({ shift, share: shares[i]!, half: halfSquare(shift) }));
  const rows = normalRows(dimensions, seed);
  const weights = new Float64Array(blockDraws);
  return {
    form: 'normals',
    weights,
    openBlock: (block) => {
      rows.draw(block);
      for (let draw = 0; draw < blockDraws; draw++) {
        const law = round[(block * blockDraws + draw) % round.length]!;
        if (law > 0) addShift(rows, draw, shifts[law - 1]!);
        weights[draw] = plain!;
      }
      for (const { shift, share, half } of laws) {
        for (let draw = 0; draw < blockDraws; draw++) {
          weights[draw]! += share * exp(product(rows, draw, shift) - half);
        }
      }
      for (let draw = 0; draw < blockDraws; draw++) weights[draw] = 1 / weights[draw]!;
      return rows.fill;
    },
  };
}

/** θ · θ / 2. */
function halfSquare(shift: Float64Array): number {
  return shift.reduce((total, each) => total + each * each, 0) / 2;
}

function addShift({ memory, offsets }: NormalRows, draw: number, shift: Float64Array): void {
  for (const [d, offset] of offsets.entries()) memory[offset + draw]! += shift[d]!;
}

/** θ · z. */
function product({ memory, offsets }: NormalRows, draw: number, shift: Float64Array): number {
  let total = 0;
  for (let d = 0; d < offsets.length; d++) total += shift[d]! * memory[offsets[d]! + draw]!;
  return total;
}
