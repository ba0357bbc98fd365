/** One target as a flat record, for tables of other programs; null where there is no number. */
export interface AttainmentRow {
  readonly scenario: string;
  readonly target: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly indicator: string;
  readonly attribute: string;
  readonly year: number;
  readonly criterion: string;
  /** Number of the criterion, in `unit`; for `inStepWith` its tolerance, for `within` null. */
  readonly criterionValue: number | null;
  /** Ends of `within`. */
  readonly criterionFrom: number | null;
  readonly criterionTo: number | null;
  /** Leeway that the user allows, in `unit`. */
  readonly tolerance: number;
  /** Whether the plan's wording is "about". */
  readonly about: boolean;
  readonly criterionStatus: string | null;
  /** Year from which growth, a decline, a total or a step is measured. */
  readonly baseYear: number | null;
  /** Level in that year, else in the base year of the model; its year and its status. */
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly baselineStatus: string | null;
  /** Unit of the baseline and of the level. */
  readonly indicatorUnit: string | null;
  readonly levelMedian: number | null;
  readonly levelQ05: number | null;
  readonly levelQ95: number | null;
  /** Unit of what the criterion judges: of the criterion, the median, its quantiles and the shortfall. */
  readonly unit: string | null;
  readonly median: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
  readonly probability: number | null;
  readonly intervalLow: number | null;
  readonly intervalHigh: number | null;
  readonly standardError: number | null;
  /** Whether a value that reaches the target was set from it, so that its odds are no evidence. */
  readonly circular: boolean;
  /** Other targets from which values that reach this one were set; apart by `; `. */
  readonly sharesDriver: string;
  readonly expectedShortfall: number | null;
  readonly expectedShortfallError: number | null;
  readonly shortfallWhenMissed: number | null;
  readonly shortfallWhenMissedError: number | null;
  /** Draws that meet the target, draws with a finite value, and all draws. */
  readonly met: number | null;
  readonly finite: number | null;
  readonly draws: number;
  readonly evaluable: boolean;
  readonly reason: string | null;
  readonly reasonZh: string | null;
  readonly sources: string;
}
