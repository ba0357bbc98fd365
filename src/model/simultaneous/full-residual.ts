import type { Evaluate } from './block-code';
import type { BlockSystem } from './block-system';

/** Largest residual of an accepted equation, relative to the largest of its sides and of the terms of its sum. */
export const residualLimit = 1e-9;

/** Most times that equations which do not hold yet are assigned anew. */
const mostSweeps = 3;

/**
 * Largest residual of the equations at the values in the slots, each relative to the largest of |left|, |right| and the
 * terms of its outermost sum; NaN where one is not a number.
 *
 * @param full - computes the lines of the full system
 */
export function fullResidual({ full, names }: BlockSystem, slots: Float64Array, evaluate: Evaluate): number {
  evaluate(slots);
  let largest = 0;
  for (let i = 0; i < names.length; i++) largest = Math.max(largest, shareOf(full, slots, i));
  return largest;
}

/**
 * The same after equations that do not hold yet are assigned anew: near a steady state a value is a difference that
 * cancels, and only itself is as exact as it needs to be; what is made from it has terms that bear the change.
 */
export function settledResidual(system: BlockSystem, slots: Float64Array, evaluate: Evaluate): number {
  const { full, names, firstValue } = system;
  let largest = fullResidual(system, slots, evaluate);
  for (let sweep = 0; sweep < mostSweeps && largest > residualLimit; sweep++) {
    for (let i = 0; i < names.length; i++) {
      if (shareOf(full, slots, i) > residualLimit) slots[firstValue + i]! += slots[full.firstResidual + i]!;
    }
    largest = fullResidual(system, slots, evaluate);
  }
  return largest;
}

function shareOf({ firstResidual, firstSize }: BlockSystem['full'], slots: Float64Array, i: number): number {
  const residual = Math.abs(slots[firstResidual + i]!);
  // An equation of zeros alone holds.
  return residual === 0 ? 0 : residual / slots[firstSize + i]!;
}
