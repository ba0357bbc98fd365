/**
 * Why a block of simultaneous equations has no accepted solution:
 * - `contradiction`: linear equations that no values can satisfy together
 * - `jump`: where the residual changes its sign it jumps over 0
 * - `notFound`: no start led to a solution
 * - `singular`: a solution was found, but the equations do not determine it, as their matrix is singular there
 * - `tooSteep`: neighbouring doubles leave a residual above the tolerance on either side
 * - `notFinite`: the equations have no finite values anywhere that was looked
 */
export type UnsolvedReason = 'contradiction' | 'jump' | 'notFound' | 'singular' | 'tooSteep' | 'notFinite';

/** A block that is not solved. */
export interface UnsolvedBlock {
  readonly reason: UnsolvedReason;
  /**
   * Largest residual of an equation, relative to the largest of its two sides and of the terms of its outermost sum, at
   * the best point that was found; NaN where the equations have no finite values.
   */
  readonly residual: number;
}
