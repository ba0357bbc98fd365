import type * as z from 'zod/mini';
import { freezeDeeply } from '../core/freeze-deeply';
import type { Issue, Warning } from '../core/issue';
import { mark } from '../core/mark';
import { parseInput, readInput } from '../core/parse-input';
import { ModelError } from '../core/plancast-error';
import type { Plan } from '../plan/plan';
import { type Target, targetFrom } from '../plan/target';
import { unitOfPath } from '../plan/unit-of-path';
import { dependenceIssues, eventIssues, targetIssues } from './assumption-issues';
import { checkBaseYear } from './check-base-year';
import type { KnownTargets, PlanTargets } from './circularity/known-targets';
import { modelStatements } from './circularity/model-statements';
import { unknownTargetIssues } from './circularity/unknown-target-issues';
import { unreachedTargetIssues } from './circularity/unreached-target-issues';
import { completeFromPlan } from './complete-from-plan';
import { correlationFactor } from './correlation-factor';
import { type DependenceDefinition, pairwise } from './dependence-schema';
import { describeModel } from './describe/describe-model';
import { attempt, buildEquations, type Equations } from './equations';
import { horizonIssues } from './horizon-issues';
import { largeGrowthTargetIssues } from './large-growth-target-issues';
import { largeRateIssues } from './large-rate-issues';
import type { Model } from './model';
import type { ModelInput } from './model-input';
import { modelSchema } from './model-schema';
import { dangerousNameIssues, nameIssues } from './name-rules';
import { planLevel } from './plan-level';
import { planLevelIssues } from './plan-level-issues';
import { project } from './project';
import { modelUnitIssues } from './units/model-unit-issues';

/**
 * Checks a model and freezes it: names, formulas and what they refer to, order of evaluation, targets, correlations.
 * All independent faults are reported at once. No numbers are computed but those of the base year, at the means: an
 * identity that does not hold there is refused, another equation that gives another value is told in `warnings`.
 *
 * With a `plan`, an indicator takes what it leaves out (name, unit, kind, price basis, baseline with its sources) from
 * the plan's indicator of the same id, and the model carries the plan's targets.
 *
 * @param input - years, inputs (drawn once a path), shocks (drawn every year), indicators with equations in which
 * `x(-1)` is last year, dependence, events and targets; the step is one year; equations and base-year values are
 * checked against the units, prices and kinds that are stated; of `if` only the chosen branch counts, and where its
 * condition rests on a comparison with NaN, so that it is neither true nor false, the value is NaN
 * @returns the model, which counts as its own scenario
 * @throws InputError for wrong types, ranges or unknown keys; ModelError for names, formulas, cycles, missing lags
 * @example defineModel({ id: 'steady', years: { base: 2020, horizon: 2022 }, indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * 1.5' } } }).project().gdp; // [100, 150, 225]
 */
export function defineModel<
  const X extends string = never,
  const I extends string = string,
  const S extends string = never,
  const T extends string = never,
  P extends Plan | undefined = undefined,
>(
  input: ModelInput<X, I, S, T, KnownTargets<T, P>> & { readonly plan?: P },
): Model<X, I, S, T | PlanTargets<P>> {
  const given = readInput(where, input);
  refuseNames(given);
  const completed = completeFromPlan(given);
  const parsed = parseInput(where, modelSchema, completed, unitOfPath(completed));
  const ownTargets = Object.fromEntries(
    Object.entries(parsed.targets).map(([id, each]) => [id, targetFrom(id, each)]),
  );
  const planTargets = Object.fromEntries((parsed.plan?.targets ?? []).map((target) => [target.id, target]));
  const targets: Record<string, Target> = { ...planTargets, ...ownTargets };
  const known = knownNames(parsed);
  const equations = buildEquations(
    where,
    parsed.indicators,
    known,
    parsed.years.base,
    parsed.simultaneous ? 'solved' : 'refused',
  );
  const dependence = pairwise(parsed.dependence);
  const statements = modelStatements(parsed);
  refuse([
    ...partIssues({ parsed, known, equations, ownTargets }),
    ...unknownTargetIssues(where, statements, Object.keys(targets)),
  ]);
  refuse(correlationIssues(dependence, known));
  const { issues, warnings } = baseYearFaults(parsed, equations, targets);
  const { plan, years, events, ...rest } = parsed;
  const assumptions = { ...rest, ...equations, years, events, targets, ...(plan && { plan }) };
  const own = statements.filter(({ path }) => isOwn(given, path));
  refuse([...issues, ...unreachedTargetIssues(where, own, assumptions)]);
  const model = modelFrom(parsed, { equations, dependence, targets, warnings });
  // The names of the input's own types are what the checks above have just confirmed.
  return model as unknown as Model<X, I, S, T | PlanTargets<P>>;
}

const where = 'defineModel';

type ParsedModel = z.output<typeof modelSchema>;
type KnownNames = ReturnType<typeof knownNames>;

/** Refuses names that no formula could hold, before anything looks them up. */
function refuseNames(given: unknown): void {
  const { inputs, shocks, indicators, targets } = (given ?? {}) as Partial<Record<string, unknown>>;
  refuse([...nameIssues(where, { indicators, inputs, shocks }), ...dangerousNameIssues(where, { targets })]);
}

function knownNames({ indicators, inputs, shocks, limits }: ParsedModel) {
  return {
    indicators: new Set(Object.keys(indicators)),
    inputs: new Set(Object.keys(inputs)),
    shocks: new Set(Object.keys(shocks)),
    limits,
  };
}

/** Faults of the parts of a model by themselves and towards one another. */
function partIssues(model: {
  readonly parsed: ParsedModel;
  readonly known: KnownNames;
  readonly equations: Equations;
  readonly ownTargets: Readonly<Record<string, Target>>;
}): Issue[] {
  const { parsed, known, equations, ownTargets } = model;
  const drivers = { ...parsed, indicators: equations.indicators };
  return [
    ...horizonIssues(where, parsed),
    ...equations.issues,
    ...eventIssues(where, parsed.events, known, parsed.years),
    ...targetIssues(where, ownTargets, known, parsed.years),
    ...dependenceIssues(where, parsed.dependence, known),
    ...modelUnitIssues(where, {
      names: parsed,
      equations: equations.indicators,
      baselines: equations.baselines,
      baseYear: parsed.years.base,
      targets: ownTargets,
      plan: parsed.plan,
    }),
    ...(parsed.allowLargeRates
      ? []
      : [...largeRateIssues(where, drivers, driverPath), ...largeGrowthTargetIssues(where, parsed.targets)]),
  ];
}

function correlationIssues(dependence: DependenceDefinition, known: KnownNames): Issue[] {
  const issues: Issue[] = [];
  for (const names of [known.inputs, known.shocks])
    attempt(issues, () => correlationFactor(where, dependence, (name) => names.has(name)));
  return issues;
}

/** The frozen model from its checked parts. */
function modelFrom(
  {
    id,
    name,
    description,
    years,
    simultaneous,
    limits,
    inputs,
    shocks,
    events,
    plan,
    allowLargeRates,
  }: ParsedModel,
  {
    equations,
    ...checked
  }: Pick<Model, 'dependence' | 'targets' | 'warnings'> & { readonly equations: Equations },
): Model {
  const { indicators, baselines, order, longestLag } = equations;
  const parts = freezeDeeply({
    id,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    years,
    simultaneous,
    ...(limits === undefined ? {} : { limits }),
    ...{ inputs, shocks, indicators, baselines, order, longestLag, events },
    ...checked,
    ...(allowLargeRates ? { allowLargeRates: true as const } : {}),
  });
  const model: Model = Object.freeze(
    mark('model', {
      kind: 'model' as const,
      ...(plan === undefined ? {} : { plan }),
      ...parts,
      project: (scenario, options) => project(model, scenario, options),
      describe: (options) => describeModel(model, options),
    } as Model),
  );
  return model;
}

/** Base-year values that contradict an equation, or the plan in a level from which a target measures. */
function baseYearFaults(
  { inputs, shocks, indicators: given, years, plan }: ParsedModel,
  { indicators, baselines }: Equations,
  targets: Readonly<Record<string, Target>>,
): { readonly issues: readonly Issue[]; readonly warnings: readonly Warning[] } {
  const subject = { inputs, shocks, indicators, baselines, years, plan };
  const isOfPlan = (id: string) =>
    plan !== undefined && planLevel(plan, id, years.base, given[id]!) !== undefined;
  const { issues, warnings } = checkBaseYear(subject, {
    where,
    holds: () => true,
    placeOf: (id) => `indicators.${id}.baseline`,
    // Left out, it would be that of the plan again.
    mayFollow: (id) => !isOfPlan(id),
  });
  if (plan === undefined) return { issues, warnings };
  return { issues: [...issues, ...planLevelIssues(where, { ...subject, plan, targets })], warnings };
}

/** Whether a statement is one of the input, and not of a level that it takes from the plan. */
function isOwn(given: unknown, path: string): boolean {
  const [, id] = /^indicators\.(.*)\.baseline$/.exec(path) ?? [];
  const { indicators } = given as { readonly indicators: Readonly<Record<string, { baseline?: unknown }>> };
  return id === undefined || indicators[id]!.baseline !== undefined;
}

function driverPath(group: 'inputs' | 'shocks', name: string): string {
  return group === 'inputs' ? `inputs.${name}.value` : `shocks.${name}`;
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new ModelError(issues);
}
