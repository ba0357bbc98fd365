import type { BlockCode } from './block-code';
import { blockRegularity } from './block-regularity';
import type { BlockSystem } from './block-system';
import { clearPivot, clearRegularity } from './clear-regularity';
import { isDoubleRoot } from './double-root';
import { residualLimit, settledResidual } from './full-residual';
import { isNearKink, kinkSides, type SidesVerdict } from './kink-sides';
import { singularPivot } from './regularity';

/** `unmet` where an equation does not hold, `jump` where all hold on one side of a jump only. */
export interface Verdict {
  readonly kind: 'solved' | 'unmet' | 'singular' | 'jump';
  /** Largest relative residual of an equation; of `jump` that behind it. */
  readonly residual: number;
}

/** Holds a point against the equations of a block. */
export interface SolutionCheck {
  /** Whether a point is a solution beyond doubt, at little cost. The slots hold what the lines gave at that point. */
  readonly isClear: (slots: Float64Array) => boolean;
  /**
   * What a point is, at any cost. The slots hold what the lines gave, the values may be others than those that follow
   * from the unknowns; those of a solution are left there.
   */
  readonly judge: (slots: Float64Array) => Verdict;
}

/**
 * A point is a solution where
 * - every equation holds to 1e-9, relative to the largest of |left|, |right| and the terms of its outermost sum;
 * - the matrix of derivatives is regular, at a kink on either side, and stays so within the errors of rounding;
 * - at a jump of a condition or of `floor` the equations hold on both sides, unless the point lies on the jump itself.
 */
export function solutionCheck(system: BlockSystem, code: BlockCode): SolutionCheck {
  const { isLinear, firstValue, names } = system;
  const m = system.unknowns.length;
  const isClearlyRegular = clearRegularity(m);
  const regularityOf = blockRegularity(system);
  /** The matrix of linear equations that was found regular last. */
  const regular = new Float64Array(m * m).fill(Number.NaN);
  const isKnownRegular = (slots: Float64Array) => {
    for (let i = 0; i < m * m; i++) if (slots[3 * m + i] !== regular[i]) return false;
    return isLinear;
  };
  const verdictOn = (slots: Float64Array): SidesVerdict => {
    const { pivot } = regularityOf(slots);
    if (!(pivot > singularPivot)) return { kind: 'singular' };
    if (isNearKink(system, slots, code)) return kinkSides(system, slots, code);
    if (isLinear || pivot > clearPivot) return { kind: 'solved' };
    return { kind: isDoubleRoot(slots, m, code.lines) ? 'singular' : 'solved' };
  };
  return {
    isClear: (slots) => {
      for (let j = 0; j < m; j++) {
        if (!(Math.abs(slots[m + j]!) <= residualLimit * Math.abs(slots[j]!))) return false;
      }
      return (isKnownRegular(slots) || isClearlyRegular(slots)) && !isNearKink(system, slots, code);
    },
    judge: (slots) => {
      const residual = settledResidual(system, slots, code.full);
      if (!(residual <= residualLimit)) return { kind: 'unmet', residual };
      const matrix = slots.slice(3 * m, 3 * m + m * m);
      const values = slots.slice(firstValue, firstValue + names.length);
      const verdict = verdictOn(slots);
      slots.set(values, firstValue);
      if (verdict.kind === 'solved') regular.set(matrix);
      return { residual, ...verdict };
    },
  };
}
