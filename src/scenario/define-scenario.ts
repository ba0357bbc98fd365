import { z } from 'zod';
import type { Issue } from '../core/issue';
import { parseInput } from '../core/parse-input';
import { ModelError } from '../core/plancast-error';
import { dependenceIssues, eventIssues, targetIssues } from '../model/assumption-issues';
import { correlationFactor } from '../model/correlation-factor';
import { attempt, inOrder, parseBaseline } from '../model/equations';
import type { Expression } from '../model/expression';
import type { Assumptions, Model } from '../model/model';
import { type InputDefinition, inputSchema } from '../model/model-schema';
import { baselineIssues, type KnownNames, unknownName } from '../model/reference-issues';
import { type TargetInput, targetFrom } from '../plan/target';
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
  readonly baselines?: Readonly<Partial<Record<I, number | string>>>;
  readonly events?: readonly (Omit<NonNullable<Given['events']>[number], 'shock'> & { readonly shock: S })[];
  readonly targets?: Readonly<Record<T, Omit<TargetInput, 'indicator'> & { readonly indicator: NoInfer<I> }>>;
};

const modelArgument = z.custom<Model>((value) => (value as Model | null)?.kind === 'model', {
  error: 'a model made by defineModel',
});

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
>(model: Model<X, I, S, M>, input: ScenarioInput<X, I, S, T>): Scenario<X, I, S, M | T> {
  const where = 'defineScenario';
  const base: Model = parseInput(where, modelArgument, model);
  const parsed = parseInput(where, scenarioSchema, input);
  const known: KnownNames = {
    indicators: new Set(Object.keys(base.indicators)),
    inputs: new Set(Object.keys(base.inputs)),
    shocks: new Set(Object.keys(base.shocks)),
  };
  const ownTargets = Object.fromEntries(Object.entries(parsed.targets).map(([id, each]) => [id, targetFrom(id, each)]));
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
    inOrder(where, 'baselines', 'formula', new Map(Object.entries(baselines)), issues);
    attempt(issues, () => correlationFactor(where, dependence, (name) => known.inputs.has(name)));
    attempt(issues, () => correlationFactor(where, dependence, (name) => known.shocks.has(name)));
  }
  if (issues.length > 0) throw new ModelError(issues);
  const scenario: Scenario = Object.freeze({
    kind: 'scenario' as const,
    id: parsed.id,
    ...(parsed.name === undefined ? {} : { name: parsed.name }),
    ...(parsed.description === undefined ? {} : { description: parsed.description }),
    model: base,
    inputs: { ...base.inputs, ...resolveInputs(parsed.inputs, base.inputs) },
    shocks: { ...base.shocks, ...parsed.shocks },
    baselines,
    events: [...base.events, ...parsed.events],
    dependence,
    targets: { ...base.targets, ...ownTargets },
  });
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
      if (typeof input === 'object' && 'value' in input) return [name, input];
      const { unit, name: label } = ofModel[name] ?? { unit: '1', name: undefined };
      return [name, inputSchema.parse({ unit, value: input, ...(label === undefined ? {} : { name: label }) })];
    }),
  );
}

function parseBaselines(
  where: string,
  given: Readonly<Record<string, number | string>>,
  model: Model,
  known: KnownNames,
  issues: Issue[],
): Record<string, Expression> {
  const entries = Object.entries(given).flatMap(([name, baseline]): [string, Expression][] => {
    const indicator = model.indicators[name];
    if (indicator === undefined) return [];
    const path = `baselines.${name}`;
    const formula = attempt(issues, () => parseBaseline(where, path, baseline, indicator.equation, known));
    if (formula === undefined) return [];
    issues.push(...baselineIssues(where, path, formula, known));
    return [[name, formula]];
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
