import { freezeDeeply } from '../core/freeze-deeply';
import { mark } from '../core/mark';
import { parseInput, readInput } from '../core/parse-input';
import { ModelError } from '../core/plancast-error';
import type { KnownTargets } from '../model/circularity/known-targets';
import type { Model } from '../model/model';
import { modelArgument } from '../model/model-argument';
import { dangerousNameIssues } from '../model/name-rules';
import { unitOfPath } from '../plan/unit-of-path';
import { resolveScenario } from './resolve-scenario';
import type { Scenario } from './scenario';
import type { ScenarioInput } from './scenario-input';
import { type ParsedScenario, scenarioSchema } from './scenario-schema';

/**
 * A scenario: a model, or another scenario of it, with some assumptions set differently.
 *
 * What is not named stays as in the scenario that it `extends`, or else as in the model. An input, a shock, a baseline
 * or the dependence is replaced; events and targets are added, a target of the same id is replaced; `without` drops
 * what would be taken over. An indicator follows another equation where `equations` or `paths` names it: `growth`
 * (a rate, one a year, or an input), `interpolate` (lines between levels, from the base-year value to the first and
 * level after the last; with `scale: 'log'` steady growth), `step` and `ramp` (the base-year level, and a change to a
 * `value` or by a `size`: a step is made in its year `from`, the first that is changed; a ramp rises after its year
 * `from`, the last that is unchanged, as in `policyRamp`, and is complete in its year `to`), `byYear` (every level), `growthAs` (an elasticity to another indicator) and `remainder`
 * (what others leave of a total). A level of the base year in a path is the baseline too; without one the base-year
 * value stays. That level belongs to the path: where a scenario that extends this one drops or replaces the path, the
 * base-year value is again what it was before, unless that scenario states one. Where the equation is to stay, with its
 * drift and uncertainty, `add` puts an amount on top of it: a `step`, a `ramp`, or amounts `byYear`, in the unit of the
 * indicator. The equation reads its own past without the addition, so that a step of 2 stays 2 in every later year and
 * does not grow with it; other equations read the value with it. With `memory: true` the equation goes on from its past
 * with the addition, as an add factor does that is carried into the lag. Numbers count as assumed unless a status is given with them.
 *
 * @param model - made by `defineModel`
 * @param input - `id`, and any of `extends`, `without`, `inputs`, `shocks`, `baselines`, `paths`, `equations`,
 * `add`, `events`, `dependence`, `targets`; rates are fractions a year, levels in the unit of the indicator
 * @returns a frozen scenario, with every assumption resolved; `extends` keeps the id for the reader
 * @throws InputError for wrong types or ranges; ModelError for names that the model does not have, years outside its
 * horizon, formulas, cycles, additions to what is true by definition, and a scenario of another model
 * @example defineScenario(defineModel({ id: 'm', years: { base: 2020, horizon: 2022 }, indicators: { gdp: { baseline: 100, equation: 'gdp(-1)' } } }), { id: 'rise', paths: { gdp: { interpolate: { 2022: 120 } } } }).indicators.gdp.text; // 'year < 2022 ? gdp(-1) + (120 - gdp(-1)) / (2023 - year) : 120'
 * @example
 * const doubling = defineModel({ id: 'm', years: { base: 2020, horizon: 2023 }, indicators: { gdp: { baseline: 1, equation: '2 * gdp(-1)' } } });
 * doubling.project(defineScenario(doubling, { id: 'more', add: { gdp: { step: { from: 2022, size: 3 } } } })).gdp; // [1, 2, 7, 11]
 */
export function defineScenario<
  X extends string,
  I extends string,
  S extends string,
  M extends string,
  const T extends string = never,
  E extends string = never,
  const W extends string = never,
>(
  model: Model<X, I, S, M>,
  input: ScenarioInput<
    NoInfer<X>,
    NoInfer<I>,
    NoInfer<S>,
    T,
    E,
    W,
    KnownTargets<NoInfer<M | E | T>, undefined>
  >,
): Scenario<X, I, S, Exclude<M | E, W> | T> {
  const where = 'defineScenario';
  const ofModel: Model = parseInput(where, modelArgument, model);
  const assumptions = resolveScenario(where, ofModel, readScenario(where, ofModel, input));
  const scenario = Object.freeze(
    mark('scenario', { kind: 'scenario' as const, model: ofModel, ...freezeDeeply(assumptions) }),
  );
  // The names of the input's own types are what the checks above have just confirmed.
  return scenario as unknown as Scenario<X, I, S, Exclude<M | E, W> | T>;
}

/** The input, its types and ranges checked; its names are checked against the model later. */
function readScenario(where: string, model: Model, input: unknown): ParsedScenario {
  const given = readInput(where, input);
  const { inputs, shocks, baselines, paths, equations, add, targets } = (given ?? {}) as Partial<
    Record<string, unknown>
  >;
  const groups = { inputs, shocks, baselines, paths, equations, add, targets };
  const dangerous = dangerousNameIssues(where, groups);
  if (dangerous.length > 0) throw new ModelError(dangerous);
  return parseInput(where, scenarioSchema, given, unitOfPath(given, model));
}
