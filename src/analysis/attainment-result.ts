import type { AnalysisResult } from '../core/analysis-result';
import type { Warning } from '../core/issue';
import type { TargetsMet } from '../simulation/estimates/targets-met';
import type { AttainmentDocument } from './attainment-data';
import type { AttainmentRow } from './attainment-row';
import type { AttainmentTableOptions } from './attainment-table';
import type { JointOdds } from './joint-odds';
import type { TargetOdds } from './target-odds';

/** How likely each target is, alone and together with others. */
export interface Attainment<T extends string = string>
  extends AnalysisResult<AttainmentRow, AttainmentDocument> {
  readonly kind: 'attainment';
  /** Id of the scenario, and seed of the run. */
  readonly scenario: string;
  readonly seed: number;
  readonly draws: number;
  /** Coverage aimed at by the intervals; they cover the error of drawing, not that of the model. */
  readonly level: number;
  readonly targets: Readonly<Record<T, TargetOdds>>;
  readonly joint: {
    /** Targets whose number the plan states. */
    readonly all: JointOdds;
    /** These, less those whose odds are circular: set from the target itself, which is no evidence for it. */
    readonly withoutCircular: JointOdds;
    /** These, and those judged by a criterion put in place of words or of an unknown requirement. */
    readonly withAssumed: JointOdds;
    /** Binding targets whose number the plan states. */
    readonly binding: JointOdds;
    /** Binding targets, those judged by an assumed criterion included. */
    readonly bindingWithAssumed: JointOdds;
    /** Any set of targets. */
    of(ids: readonly T[]): JointOdds;
  };
  /** Of the targets in `joint.all` that can be judged: how many are met. */
  readonly met: TargetsMet;
  /** What should be known of the assumptions: base-year values that are not what the equations give. */
  readonly warnings: readonly Warning[];
  /** The same as text: target, attribute, demand, baseline, median and range, probability. */
  table(options?: AttainmentTableOptions): string;
  /** The same as flat records, one a target. */
  rows(): readonly AttainmentRow[];
  /** Everything that is known of the odds, assumptions with their sources and the certificate of the run included. */
  toJSON(): AttainmentDocument;
}
