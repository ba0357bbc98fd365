import { nextUp } from '../core/next-up';
import type { NumericCriterion } from './criterion';

/** Rounding that measures made of several values may show; it must not decide a target that is met exactly. */
const rounding = 1e-12;

/** The measured values that meet a criterion: those from `least` to `greatest`, both included. */
export interface AcceptedRange {
  /** At least −1.8e308, so that no infinity lies in the range. */
  readonly least: number;
  readonly greatest: number;
}

/**
 * The range of measured values that meet a criterion, so that many can be judged by two comparisons each.
 *
 * @param tolerance - leeway in the unit of the criterion's value
 * @example acceptedRange({ kind: 'within', from: 1, to: 2 }, 0.5); // { least: 0.5, greatest: 2.5 }
 */
export function acceptedRange(criterion: NumericCriterion, tolerance: number): AcceptedRange {
  const { least = -Infinity, greatest = Infinity } = boundsOf(criterion, tolerance);
  return { least: Math.max(-Number.MAX_VALUE, least), greatest: Math.min(Number.MAX_VALUE, greatest) };
}

/**
 * Whether a measured value meets a criterion. Levels are compared exactly; measures made of several values
 * (growth, decline, total, difference) count as met within a relative rounding of 1e-12, so that a path of exactly
 * 6 % a year meets 6 %. NaN and infinities never meet a criterion.
 *
 * @param tolerance - leeway for targets worded "about", in the unit of the criterion's value; 0 unless the user sets it
 * @example isAccepted({ kind: 'atLeast', value: 5000 }, 4900); // false
 * @example isAccepted({ kind: 'atLeast', value: 5000 }, 4900, 100); // true
 */
export function isAccepted(criterion: NumericCriterion, measured: number, tolerance = 0): boolean {
  const { least, greatest } = acceptedRange(criterion, tolerance);
  return measured >= least && measured <= greatest;
}

function boundsOf(criterion: NumericCriterion, tolerance: number): Partial<AcceptedRange> {
  switch (criterion.kind) {
    case 'atLeast':
      return { least: criterion.value - tolerance };
    case 'moreThan':
      return { least: nextUp(criterion.value - tolerance) };
    case 'atMost':
      return { greatest: criterion.value + tolerance };
    case 'within':
      return { least: criterion.from - tolerance, greatest: criterion.to + tolerance };
    case 'inStepWith': {
      const reach = criterion.tolerance + tolerance + rounding;
      return { least: -reach, greatest: reach };
    }
    case 'cumulativeTotalAtLeast':
      return { least: criterion.value - tolerance - rounding * Math.abs(criterion.value) };
    case 'averageGrowthAtLeast':
    case 'cumulativeDeclineAtLeast':
      return { least: criterion.value - tolerance - rounding };
  }
}
