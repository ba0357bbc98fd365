import { z } from 'zod';
import type { Issue } from '../core/issue';
import { fault, parseInput } from '../core/parse-input';
import { ModelError } from '../core/plancast-error';
import { dependenceIssues, eventIssues, targetIssues } from '../model/assumption-issues';
import { type BaseValue, baseValueOf } from '../model/base-value';
import { correlationFactor } from '../model/correlation-factor';
import { attempt, formulasOf, inOrder, isKnown } from '../model/equations';
import type { Assumptions, Model } from '../model/model';
import type { InputDefinition, ShockDefinition } from '../model/model-schema';
import { dangerousNameIssues } from '../model/name-rules';
import { baselineIssues, type KnownNames, unknownName } from '../model/reference-issues';
import { freezeDeeply } from '../plan/freeze-deeply';
import { type TargetInput, targetFrom } from '../plan/target';
import { isDistribution } from '../uncertainty/distribution';
import type { Scenario } from './scenario';
import { scenarioSchema } from './scenario-schema';

type Given = z.input<typeof scenarioSchema>;

/** What `defineScenario` takes; only names of the model are accepted. */
export type ScenarioInput<X extends string, I extends string, S extends string, T extends string> = Omit<
  Given,
  'inputs' | 'shocks' | 'baselines' | 'targets' | 'events'
> & {
  readonly inputs?: Readonly<Partial<Record<X, NonNullable<Given['inputs']>[string]>>>;
  readonly shocks?: Readonly<Partial<Record<S, NonNullable<Given['shocks']>[string]>>>;
  readonly baselines?: Readonly<Partial<Record<I, NonNullable<Given['baselines']>[string]>>>;
  readonly events?: readonly (Omit<NonNullable<Given['events']>[number], 'shock'> & { readonly shock: S })[];
  readonly targets?: Readonly<Record<T, Omit<TargetInput, 'indicator'> & { readonly indicator: NoInfer<I> }>>;
};

const modelArgument = z.custom<Model>(
  (value) => (value as Model | null)?.kind === 'model',
  fault({ code: 'E_TYPE', expected: 'a model made by defineModel' }),
);

/**
 * A scenario: a model with some assumptions set differently. What is not named stays as in the model; events are
 * added to those of the model, and so are targets (one of the same id replaces it).
 *
 * @param model - made by `defineModel`
 * @param input - `id`, and any of `inputs`, `shocks`, `baselines`, `events`, `dependence`, `targets`
 * @returns a frozen scenario, with every assumption resolved
 * @throws InputError for wrong types or ranges; ModelError for names that the model does not have
 * @example defineScenario(defineModel({ id: 'm', years: { base: 2020, horizon: 2021 }, inputs: { growth: { value: 0.5 } }, indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * (1 + growth)' } } }), { id: 'flat', inputs: { growth: 0 } }).id; // 'flat'
 */
export function defineScenario<
  X extends string,
  I extends string,
  S extends string,
  M extends string,
  const T extends string = never,
>(
  model: Model<X, I, S, M>,
  input: ScenarioInput<NoInfer<X>, NoInfer<I>, NoInfer<S>, T>,
): Scenario<X, I, S, M | T> {
  const where = 'defineScenario';
  const base: Model = parseInput(where, modelArgument, model);
  const {
    inputs,
    shocks,
    baselines: levels,
    targets: ids,
  } = (input ?? {}) as Partial<Record<string, unknown>>;
  const dangerous = dangerousNameIssues(where, { inputs, shocks, baselines: levels, targets: ids });
  if (dangerous.length > 0) throw new ModelError(dangerous);
  const parsed = parseInput(where, scenarioSchema, input);
  const known: KnownNames = {
    indicators: new Set(Object.keys(base.indicators)),
    inputs: new Set(Object.keys(base.inputs)),
    shocks: new Set(Object.keys(base.shocks)),
  };
  const ownTargets = Object.fromEntries(
    Object.entries(parsed.targets).map(([id, each]) => [id, targetFrom(id, each)]),
  );
  const dependence = parsed.dependence ?? base.dependence;
  const issues: Issue[] = [
    ...nameIssues(where, 'inputs', 'input', parsed.inputs, known.inputs),
    ...nameIssues(where, 'shocks', 'shock', parsed.shocks, known.shocks),
    ...nameIssues(where, 'baselines', 'indicator', parsed.baselines, known.indicators),
    ...eventIssues(where, parsed.events, known, base.years),
    ...targetIssues(where, ownTargets, known, base.years),
    ...dependenceIssues(where, dependence, known),
  ];
  const baselines = { ...base.baselines, ...parseBaselines(where, parsed.baselines, base, known, issues) };
  if (issues.length === 0) {
    inOrder(where, 'baselines', 'formula', formulasOf(baselines), issues);
    attempt(issues, () => correlationFactor(where, dependence, (name) => known.inputs.has(name)));
    attempt(issues, () => correlationFactor(where, dependence, (name) => known.shocks.has(name)));
  }
  if (issues.length > 0) throw new ModelError(issues);
  const assumptions = freezeDeeply({
    id: parsed.id,
    ...(parsed.name === undefined ? {} : { name: parsed.name }),
    ...(parsed.description === undefined ? {} : { description: parsed.description }),
    inputs: { ...base.inputs, ...resolveInputs(parsed.inputs, base.inputs) },
    shocks: { ...base.shocks, ...resolveShocks(parsed.shocks, base.shocks) },
    indicators: base.indicators,
    order: base.order,
    longestLag: base.longestLag,
    baselines,
    events: [...base.events, ...parsed.events],
    dependence,
    targets: { ...base.targets, ...ownTargets },
  });
  const scenario = Object.freeze({ kind: 'scenario' as const, model: base, ...assumptions });
  return scenario as unknown as Scenario<X, I, S, M | T>;
}

type ParsedInput = z.output<typeof scenarioSchema>['inputs'][string];

/** A bare number or distribution keeps the unit and name of the model's input, and counts as assumed. */
function resolveInputs(
  inputs: Readonly<Record<string, ParsedInput>>,
  ofModel: Assumptions['inputs'],
): Record<string, InputDefinition> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const { unit, name: label } = ofModel[name]!;
      const inherited = { unit, ...(label === undefined ? {} : { name: label }) };
      if (isDefinition(input)) return [name, { ...inherited, ...input, unit: input.unit ?? unit }];
      return [name, { ...inherited, value: input, status: 'assumed', sources: [] }];
    }),
  );
}

function isDefinition(input: ParsedInput): input is Extract<ParsedInput, { readonly sources: unknown }> {
  return typeof input === 'object' && !isDistribution(input);
}

/** A shock as a whole replaces the model's, but for the unit and name that it leaves out. */
function resolveShocks(
  shocks: z.output<typeof scenarioSchema>['shocks'],
  ofModel: Assumptions['shocks'],
): Record<string, ShockDefinition> {
  return Object.fromEntries(
    Object.entries(shocks).map(([name, shock]) => {
      const { unit, name: label } = ofModel[name]!;
      return [name, { ...(label === undefined ? {} : { name: label }), ...shock, unit: shock.unit ?? unit }];
    }),
  );
}

function parseBaselines(
  where: string,
  given: z.output<typeof scenarioSchema>['baselines'],
  model: Model,
  known: KnownNames,
  issues: Issue[],
): Record<string, BaseValue> {
  const entries = Object.entries(given).flatMap(([name, baseline]): [string, BaseValue][] => {
    const indicator = model.indicators[name];
    if (indicator === undefined) return [];
    const path = `baselines.${name}`;
    const context = { where, path, isName: (each: string) => isKnown(each, known) };
    const value = attempt(issues, () => baseValueOf(baseline, indicator.equation, context));
    if (value === undefined) return [];
    issues.push(...baselineIssues(where, path, value.formula, known));
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}

function nameIssues(
  where: string,
  group: string,
  kind: string,
  given: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Issue[] {
  return Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => unknownName(where, `${group}.${name}`, kind, name, known));
}
