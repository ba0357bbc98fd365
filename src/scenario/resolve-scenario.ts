import type { Issue } from '../core/issue';
import { ModelError } from '../core/plancast-error';
import { type NamedThing, unknownName } from '../core/unknown-name';
import { dependenceIssues, eventIssues, targetIssues } from '../model/assumption-issues';
import { baseYearFormulas } from '../model/base-year-formulas';
import { unknownTargetIssues } from '../model/circularity/unknown-target-issues';
import { unreachedTargetIssues } from '../model/circularity/unreached-target-issues';
import { correlationFactor } from '../model/correlation-factor';
import { pairwise } from '../model/dependence-schema';
import { attempt, inOrder, longestLagOf } from '../model/equations';
import { largeGrowthTargetIssues } from '../model/large-growth-target-issues';
import { largeRateIssues } from '../model/large-rate-issues';
import type { Model } from '../model/model';
import { ownTargetUnitIssues } from '../model/units/target-unit-issues';
import { targetFrom } from '../plan/target';
import { equationOrder } from './equation-order';
import { inherit } from './inherit';
import { largeGrowthIssues } from './paths/large-growth-issues';
import { identityAdditionIssues, resolveAdditions } from './resolve-additions';
import { resolveBaselines } from './resolve-baselines';
import { type Resolution, resolveEquations } from './resolve-equations';
import { resolveInputs, resolveShocks } from './resolve-inputs';
import { type Scenario, scenarioOf } from './scenario';
import { scenarioBaseYear } from './scenario-base-year';
import type { ParsedScenario } from './scenario-schema';
import { scenarioStatements } from './scenario-statements';
import { scenarioUnitIssues } from './scenario-unit-issues';

/**
 * Every assumption of a scenario: those it sets, and for the rest those of the scenario that it extends, or of the
 * model. All independent faults are reported at once.
 *
 * @throws ModelError for names that the model does not have, years outside its horizon, formulas, cycles
 */
export function resolveScenario(
  where: string,
  model: Model,
  parsed: ParsedScenario,
): Omit<Scenario, 'kind' | 'model'> {
  const issues: Issue[] = [];
  const base = inherit(where, model, parsed, issues);
  const known = {
    indicators: new Set(Object.keys(model.indicators)),
    inputs: new Set(Object.keys(model.inputs)),
    shocks: new Set(Object.keys(model.shocks)),
    limits: model.limits,
  };
  const resolution: Resolution = { where, model, base, known, issues };
  const targets = Object.fromEntries(
    Object.entries(parsed.targets).map(([id, each]) => [id, targetFrom(id, each)]),
  );
  const statements = scenarioStatements(parsed, { baseYear: model.years.base, events: base.events.length });
  const dependence = parsed.dependence === undefined ? base.dependence : pairwise(parsed.dependence);
  issues.push(
    ...nameIssues(where, 'inputs', 'input', parsed.inputs, known.inputs),
    ...nameIssues(where, 'shocks', 'shock', parsed.shocks, known.shocks),
    ...eventIssues(where, parsed.events, known, model.years),
    ...targetIssues(where, targets, known, model.years),
    ...dependenceIssues(where, parsed.dependence ?? base.dependence, known),
    ...unknownTargetIssues(where, statements, [
      ...Object.keys(scenarioOf(parsed.extends ?? model).targets),
      ...Object.keys(model.targets),
      ...Object.keys(targets),
    ]),
  );
  const { indicators, paths, places } = resolveEquations(parsed, resolution);
  const { baselines, replacedBaselines } = resolveBaselines(parsed, resolution);
  const additions = resolveAdditions(parsed, resolution);
  refuse(issues);
  const inputs = { ...base.inputs, ...resolveInputs(parsed.inputs, model.inputs) };
  const shocks = { ...base.shocks, ...resolveShocks(parsed.shocks, model.shocks) };
  issues.push(...scenarioUnitIssues(parsed, { inputs, shocks, indicators, baselines }, resolution));
  issues.push(...ownTargetUnitIssues(where, targets, indicators));
  const allowLargeRates = parsed.allowLargeRates || base.allowLargeRates === true;
  if (!allowLargeRates) {
    issues.push(...largeGrowthIssues(where, parsed.paths));
    issues.push(...largeGrowthTargetIssues(where, parsed.targets));
    const changed = { inputs, shocks, indicators };
    issues.push(...largeRateIssues(where, changed, (group, name) => `${group}.${name}`));
  }
  issues.push(...identityAdditionIssues(where, additions, indicators, parsed.add));
  const order = equationOrder(where, model, indicators, places, issues);
  const cycles = model.simultaneous ? 'solved' : 'refused';
  inOrder(where, 'baselines', 'formula', baseYearFormulas(baselines), issues, cycles);
  for (const names of [known.inputs, known.shocks]) {
    attempt(issues, () => correlationFactor(where, dependence, (name) => names.has(name)));
  }
  refuse(issues);
  const { issues: contradictions, warnings } = scenarioBaseYear(where, model, parsed, {
    inputs,
    shocks,
    indicators,
    baselines,
  });
  const resolved = {
    inputs,
    shocks,
    indicators,
    order,
    baselines,
    additions,
    events: [...base.events, ...parsed.events],
    targets: { ...base.targets, ...targets },
  };
  const { years, plan } = model;
  const unreached = unreachedTargetIssues(where, statements, { ...resolved, years, ...(plan && { plan }) });
  refuse([...contradictions, ...unreached]);
  return {
    ...labelsOf(parsed),
    ...resolved,
    paths,
    longestLag: longestLagOf(indicators),
    replacedBaselines,
    dependence,
    warnings,
    ...(allowLargeRates ? { allowLargeRates: true as const } : {}),
  };
}

function labelsOf({ id, name, description, extends: extended }: ParsedScenario) {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(extended === undefined ? {} : { extends: extended.id }),
  };
}

function nameIssues(
  where: string,
  group: string,
  what: NamedThing,
  given: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Issue[] {
  return Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => unknownName({ where, path: `${group}.${name}`, what, name, known }));
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new ModelError(issues);
}
