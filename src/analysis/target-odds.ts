import type { TargetMark } from '../model/circularity/target-marks';
import type { NumericCriterion } from '../plan/criterion';
import type { Bilingual, Status } from '../plan/provenance';
import type { Attribute, Target } from '../plan/target';
import type { ShareEstimate } from '../simulation/estimates/share';
import type { Shortfall } from '../simulation/targets/shortfall';
import type { BaseLevel } from './base-level';

interface TargetHeading extends TargetMark {
  readonly id: string;
  readonly target: Target;
  readonly name: Bilingual;
  readonly indicator: string;
  readonly year: number;
  readonly attribute: Attribute;
}

/** Odds of a target that the draws can judge. */
export interface EvaluableOdds extends TargetHeading {
  readonly evaluable: true;
  /** The criterion applied: the stated one, or the one put in place of words or of an unknown requirement. */
  readonly criterion: NumericCriterion;
  /** Status of that criterion; `stated` only where the plan itself gives the number. */
  readonly criterionStatus: Status;
  /** Year from which growth, a decline, a total or a step is measured; null for a level. */
  readonly baseYear: number | null;
  /** Share of draws that meet the target; a draw that is not finite does not. */
  readonly probability: number;
  /** Wilson's for independent draws, else as `intervalMethod` says. */
  readonly interval: readonly [number, number];
  /**
   * √(p(1 − p)/n) for independent draws, else from pairs, replicates or weights; about 1/n where all draws agree. NaN
   * where there are too few pairs or replicates to tell; null in JSON.
   */
  readonly standardError: number;
  readonly intervalMethod: ShareEstimate['intervalMethod'];
  /** The coverage of the interval is only approximate: too few hits or misses, or weighted draws. */
  readonly approximate: boolean;
  /** Draws that meet the target, of `draws`. */
  readonly count: number;
  readonly draws: number;
  /** Draws in which what the criterion judges is a finite number; median, range and shortfall are of these alone. */
  readonly finite: number;
  /** Unit of the measure below: that of the indicator, or fraction for growth and decline. */
  readonly unit: string;
  /** Median of what the criterion judges: level, average growth, decline or total; NaN where no draw is finite. */
  readonly median: number;
  /** Its 5 % and 95 % quantiles. */
  readonly range: readonly [number, number];
  /** Median, 5 % and 95 % quantiles of the indicator itself in the target year, in its own unit. */
  readonly level: { readonly median: number; readonly range: readonly [number, number] };
  /** Distance to the number that the criterion states, in the unit above; a tolerance does not shorten it. */
  readonly shortfall: Shortfall;
  /** Level from which the target starts, in the unit of the indicator: in `baseYear`, else in the model's. */
  readonly baseline: BaseLevel;
}

/** A target that cannot be judged, and why. */
export interface NotEvaluableOdds extends TargetHeading {
  readonly evaluable: false;
  readonly reason: Bilingual;
  /** What would let it be judged, where that is known. */
  readonly hint?: Bilingual;
  readonly probability: null;
  readonly interval: null;
  readonly standardError: null;
}

/** Odds of one target, or the reason why there are none. */
export type TargetOdds = EvaluableOdds | NotEvaluableOdds;
