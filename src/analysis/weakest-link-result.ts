import type { Answer } from '../core/analysis-result';
import type { TargetMark } from '../model/circularity/target-marks';
import type { Bilingual, Source } from '../plan/provenance';
import type { Attribute } from '../plan/target';
import type { Certificate } from '../simulation/ensemble/certificate';
import type { MeanEstimate } from '../simulation/estimates/bounded-mean';

/** What one target costs the plan. */
export interface Link extends TargetMark {
  /** 1 for the target that costs the plan most. */
  readonly rank: number;
  readonly id: string;
  readonly name: Bilingual;
  readonly indicator: string;
  readonly year: number;
  readonly attribute: Attribute;
  readonly sources: readonly Source[];
  /** Probability that it is missed. */
  readonly missed: MeanEstimate;
  /** Probability that it alone is missed, which is what the joint probability would gain without it. */
  readonly alone: MeanEstimate;
  /** Its share of the probability that some target is missed: a draw that misses k targets counts 1/k for each. */
  readonly share: MeanEstimate;
}

/** A target that cannot be judged, and why. */
export interface LeftOut {
  readonly id: string;
  readonly name: Bilingual;
  readonly reason: Bilingual;
}

/** What the targets of a plan cost it, the costliest first. */
export interface WeakestLinkData {
  readonly kind: 'weakestLink';
  /** Id of the scenario, and seed of the run. */
  readonly scenario: string;
  readonly seed: number;
  readonly draws: number;
  /** Coverage aimed at by the intervals. */
  readonly level: number;
  /** Probability that at least one of the targets is missed; the shares add up to it. */
  readonly anyMissed: MeanEstimate;
  readonly links: readonly Link[];
  readonly leftOut: readonly LeftOut[];
}

/** One target as a flat record. */
export interface WeakestLinkRow {
  readonly scenario: string;
  readonly rank: number;
  readonly target: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly indicator: string;
  readonly year: number;
  readonly attribute: string;
  readonly missed: number;
  readonly missedLow: number;
  readonly missedHigh: number;
  readonly alone: number;
  readonly aloneLow: number;
  readonly aloneHigh: number;
  readonly share: number;
  readonly shareLow: number;
  readonly shareHigh: number;
  /** Whether a value that reaches the target was set from it. */
  readonly circular: boolean;
  readonly draws: number;
}

/** The same with the certificate of the run, as JSON holds it. */
export interface WeakestLinkDocument extends WeakestLinkData {
  readonly certificate: Certificate;
}

/** What the targets of a plan cost it. */
export interface WeakestLink extends WeakestLinkData, Answer<WeakestLinkRow, WeakestLinkDocument> {
  readonly kind: 'weakestLink';
}
