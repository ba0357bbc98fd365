import type { Warning } from '../core/issue';
import type { PlanDocument } from '../plan/document';
import type { Bilingual, Source } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Certificate } from '../simulation/ensemble/certificate';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { TargetsMet } from '../simulation/estimates/targets-met';
import type { AttainmentRow } from './attainment-row';
import type { JointOdds } from './joint-odds';

/** One target: its row, and what does not fit into a row. */
export interface AttainmentDocumentTarget extends Omit<AttainmentRow, 'sources' | 'sharesDriver'> {
  /** The parts of the assumptions that make the target circular: `inputs.growth`. */
  readonly circularThrough: readonly string[];
  readonly sharesDriver: readonly string[];
  readonly sources: readonly Source[];
  /** Sources of the baseline. */
  readonly baselineSources: readonly Source[];
  /** The criterion put in place of words or of an unknown requirement, with its reason and sources. */
  readonly operational: Target['operational'] | null;
}

/** Sets of targets whose joint odds are told. */
export type JointKey = 'all' | 'withoutCircular' | 'withAssumed' | 'binding' | 'bindingWithAssumed';

/** A document that only the sources of assumptions name. */
export type CitedDocument = Pick<PlanDocument, 'id' | 'address' | 'published'>;

/** The odds as plain data, for JSON. */
export interface AttainmentDocument {
  readonly plan: string | null;
  readonly scenario: string;
  readonly name: Bilingual | null;
  readonly description: Bilingual | null;
  readonly level: number;
  readonly draws: number;
  /** Only where the run was ended before its time: the draws that were asked for. */
  readonly incomplete?: Ensemble['incomplete'];
  readonly certificate: Certificate;
  readonly targets: readonly AttainmentDocumentTarget[];
  readonly joint: Readonly<Record<JointKey, JointOdds>>;
  readonly met: TargetsMet;
  /** What should be known of the assumptions: base-year values that are not what the equations give. */
  readonly warnings: readonly Warning[];
  /** Draws that are not finite, by indicator. */
  readonly nonFinite: Ensemble['nonFinite'];
  /** Simultaneous equations that are not solved in some draw. */
  readonly unsolved: Ensemble['unsolved'];
  /** Draws in which a clamp binds, by indicator. */
  readonly clamped: Ensemble['clamped'];
  /** What the scenario assumes, every input with its status, reason and sources; distributions as kind and parameters. */
  readonly assumptions: unknown;
  /**
   * The model and the scenario as the data of files, equations and laws included: with `parseModel`, `parseScenario` and
   * the seed, draws and sampler of the certificate the run is made again from this document alone.
   */
  readonly run: {
    readonly model: Readonly<Record<string, unknown>>;
    readonly scenario: Readonly<Record<string, unknown>>;
  };
  /** Documents to which the sources refer: those of the plan, and those that an assumption cites itself. */
  readonly documents: readonly (PlanDocument | CitedDocument)[];
}
