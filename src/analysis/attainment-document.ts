import { modelData } from '../files/model-data';
import { planData } from '../files/plan-data';
import { scenarioData } from '../files/scenario-data';
import type { PlanDocument } from '../plan/document';
import type { Bilingual, Source } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Scenario } from '../scenario/scenario';
import type { Certificate } from '../simulation/ensemble/certificate';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { Attainment } from './attainment';
import { type AttainmentRow, attainmentRows } from './attainment-rows';
import type { JointOdds } from './joint-odds';
import { plainData } from './plain-data';
import { checkReportArguments } from './run-and-odds';
import type { TargetOdds } from './target-odds';

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

type JointKey = 'all' | 'withoutCircular' | 'withAssumed' | 'binding' | 'bindingWithAssumed';

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
  readonly met: Attainment['met'];
  /** What should be known of the assumptions: base-year values that are not what the equations give. */
  readonly warnings: Attainment['warnings'];
  /** Draws that are not finite, by indicator. */
  readonly nonFinite: Ensemble['nonFinite'];
  /** Simultaneous equations that are not solved in some draw. */
  readonly unsolved: Ensemble['unsolved'];
  /** Draws in which a clamp binds, by indicator. */
  readonly clamped: Ensemble['clamped'];
  /** What the scenario assumes, every input with its standing, reason and sources; distributions as kind and parameters. */
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

/**
 * Everything that the report says, as data: odds, joint odds, assumptions with their sources, certificate.
 *
 * @param odds - `attainment` of the same run
 * @returns data that `JSON.stringify` keeps whole: no function, no infinity, no NaN but null for what is unknown
 * @throws InputError if `odds` are not those of `ensemble`
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentDocument(ensemble, attainment(ensemble)).certificate.draws; // 1000
 */
export function attainmentDocument(ensemble: Ensemble, odds: Attainment): AttainmentDocument {
  checkReportArguments('attainmentDocument', ensemble, odds);
  const { scenario } = ensemble;
  const { all, withoutCircular, withAssumed, binding, bindingWithAssumed } = odds.joint;
  const assumptions = assumptionsOf(scenario);
  const run = runData(scenario);
  const document: AttainmentDocument = {
    plan: scenario.model.plan?.id ?? null,
    scenario: scenario.id,
    name: scenario.name ?? null,
    description: scenario.description ?? null,
    level: odds.level,
    draws: odds.draws,
    ...(ensemble.incomplete === undefined ? {} : { incomplete: ensemble.incomplete }),
    certificate: ensemble.certificate,
    targets: attainmentRows(ensemble, odds).map((row) => withSources(row, odds.targets[row.target]!)),
    joint: { all, withoutCircular, withAssumed, binding, bindingWithAssumed },
    met: odds.met,
    warnings: odds.warnings,
    nonFinite: ensemble.nonFinite,
    unsolved: ensemble.unsolved,
    clamped: ensemble.clamped,
    assumptions,
    run,
    documents: documentsOf(scenario.model.plan?.documents ?? [], [assumptions, run]),
  };
  return plainData(document) as AttainmentDocument;
}

function withSources(row: AttainmentRow, odds: TargetOdds): AttainmentDocumentTarget {
  const { sources, operational } = odds.target;
  const baselineSources = odds.evaluable ? odds.baseline.sources : [];
  const { circularThrough, sharesDriver } = odds;
  return {
    ...row,
    circularThrough,
    sharesDriver,
    sources,
    baselineSources,
    operational: operational ?? null,
  };
}

function assumptionsOf({ inputs, shocks, baselines, additions, events, dependence }: Scenario): unknown {
  const levels = Object.entries(baselines).map(([name, { formula, ...provenance }]) => [
    name,
    { ...(formula.kind === 'number' ? { value: formula.value } : { formula }), ...provenance },
  ]);
  const add = Object.entries(additions).map(([name, { change: _, ...stated }]) => [name, stated]);
  return {
    inputs,
    shocks,
    baselines: Object.fromEntries(levels),
    ...(add.length === 0 ? {} : { add: Object.fromEntries(add) }),
    events,
    dependence,
  };
}

/** Model and scenario as files write them; the plan is written out, so that nothing else is needed. */
function runData(scenario: Scenario): AttainmentDocument['run'] {
  const { model } = scenario;
  const plan = model.plan === undefined ? {} : { plan: planData(model.plan) };
  return { model: { ...modelData(model), ...plan }, scenario: scenarioData(scenario, model.id) };
}

/** Documents of the plan, then those that sources name beside them, in the order in which they are cited. */
function documentsOf(ofPlan: readonly PlanDocument[], parts: unknown): AttainmentDocument['documents'] {
  const cited = new Map<string, CitedDocument>();
  citedIn(parts, cited);
  for (const { id } of ofPlan) cited.delete(id);
  return [...ofPlan, ...cited.values()];
}

function citedIn(part: unknown, cited: Map<string, CitedDocument>): void {
  if (typeof part !== 'object' || part === null) return;
  const { document: id, address, published } = part as Partial<Record<string, unknown>>;
  if (typeof id === 'string' && !cited.has(id)) {
    const place = typeof address === 'string' ? { address } : {};
    cited.set(id, { id, ...place, ...(typeof published === 'string' ? { published } : {}) });
  }
  for (const each of Object.values(part)) citedIn(each, cited);
}
