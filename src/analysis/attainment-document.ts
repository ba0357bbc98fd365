import { modelData } from '../files/model-data';
import { planData } from '../files/plan-data';
import { scenarioData } from '../files/scenario-data';
import type { PlanDocument } from '../plan/document';
import type { Scenario } from '../scenario/scenario';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { AttainmentDocument, AttainmentDocumentTarget, CitedDocument } from './attainment-data';
import type { Attainment } from './attainment-result';
import type { AttainmentRow } from './attainment-row';
import { attainmentRows } from './attainment-rows';
import { plainData } from './plain-data';
import { checkReportArguments } from './run-and-odds';
import type { TargetOdds } from './target-odds';

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
