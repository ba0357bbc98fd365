import type { BlockCode } from './block-code';
import { blockRegularity } from './block-regularity';
import type { BlockSystem } from './block-system';
import { fullResidual, residualLimit } from './full-residual';
import { singularPivot } from './regularity';
import type { UnsolvedBlock } from './unsolved-block';

/** Weight of an equation, relative to the largest, from which on it is part of a combination. */
const leastWeight = 1e-9;

/**
 * What is wrong with linear equations, if anything is: where their matrix is singular, some weights make the sum of
 * their left sides 0 whatever the values; if the sum of their residuals is not 0 too, they contradict one another.
 *
 * @param slots - with what the lines gave at any point
 * @returns undefined where the matrix is regular
 */
export function linearFault(
  system: BlockSystem,
  slots: Float64Array,
  code: BlockCode,
): UnsolvedBlock | undefined {
  const residual = fullResidual(system, slots, code.full);
  const { pivot, dependence } = blockRegularity(system)(slots);
  if (!(pivot <= singularPivot) || dependence === undefined) return undefined;
  const combined = combinedEquations(system, slots, dependence);
  return { reason: contradicts(combined) ? 'contradiction' : 'singular', residual };
}

/** Equations with weights that make the sum of their left sides 0. */
export interface CombinedEquations {
  /** Weighted sum of the residuals. */
  readonly sum: number;
  /** The same of the magnitudes of the sizes of the equations. */
  readonly size: number;
  /** Names of the equations whose weights are not 0. */
  readonly names: readonly string[];
}

/** The equations of a singular matrix that depend on one another, at the point in the slots of the full system. */
export function combinedEquations(
  { names, full: { firstResidual, firstSize } }: BlockSystem,
  slots: Float64Array,
  weights: Float64Array,
): CombinedEquations {
  const sizes = weights.map((weight, i) => Math.abs(weight) * slots[firstSize + i]!);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return {
    sum: weights.reduce((sum, weight, i) => sum + weight * slots[firstResidual + i]!, 0),
    size: sizes.reduce((a, b) => a + b, 0),
    names: names.filter((_, i) => sizes[i]! > leastWeight * largest),
  };
}

/** Whether the sum of the residuals is no matter of rounding. */
export function contradicts({ sum, size }: CombinedEquations): boolean {
  return Math.abs(sum) > residualLimit * size;
}
