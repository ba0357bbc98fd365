import type { UnsolvedReason } from '../../model/simultaneous/unsolved-block';

/** Paths with a value that is not a finite number, of one indicator. */
export interface NonFinite {
  /** Draws in which the indicator is not finite in some year. */
  readonly count: number;
  /** First year in which that happens in the first such draw. */
  readonly year: number;
  /** Shows it again: the same seed, and this draw. */
  readonly replay: { readonly seed: number; readonly draw: number };
}

/** Draws in which simultaneous equations are not solved; their indicators are NaN there, and count as not finite. */
export interface Unsolved {
  /** Names of the equations, in code-unit order. */
  readonly names: readonly string[];
  /** Draws in which that happens in some year. */
  readonly count: number;
  /** The same draws by the reason in the first such year of each. */
  readonly reasons: Readonly<Partial<Record<UnsolvedReason, number>>>;
  /** First year, and reason, in the first such draw. */
  readonly year: number;
  readonly reason: UnsolvedReason;
  /**
   * Largest residual, over all such draws, that the best point found for one leaves, relative to the largest of the two
   * sides of an equation and the terms of its outermost sum; NaN where no values are finite.
   */
  readonly residual: number;
  /** Shows it again: the same seed, and this draw. */
  readonly replay: { readonly seed: number; readonly draw: number };
}

/** Draws in which a `clamp` in the equation or base-year formula of an indicator binds, so that a bound takes over. */
export interface Clamped {
  /** Draws in which that happens in some year. */
  readonly count: number;
  /** `count` as a share of all draws, each counted once whatever its weight. */
  readonly share: number;
  /** Draws by year; years in which it never happens are left out. */
  readonly byYear: Readonly<Record<number, number>>;
}
