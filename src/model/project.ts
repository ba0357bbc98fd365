import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { parseInput, wordedFault } from '../core/parse-input';
import { InputError, SimulationError } from '../core/plancast-error';
import { real } from '../core/schema';
import { unknownName } from '../core/unknown-name';
import { isDistribution } from '../uncertainty/distribution';
import type { Assumptions, Model } from './model';
import type { InputDefinition, ShockDefinition } from './model-schema';
import { stepRunner, type YearContext } from './run-steps';
import type { UnsolvedBlock } from './simultaneous/unsolved-block';
import { unsolvedWording } from './unsolved-wording';
import { beforeAddition, indicatorOf, keptBeforeAddition } from './year-formulas';
import { equationSteps, eventsOf, innovationOf, startSteps } from './year-steps';

const options = z.strictObject({
  at: z._default(
    z.union([z.enum(['mean', 'median']), z.record(z.string(), real())], {
      error: expectation(
        "'mean', 'median', or an object of input values",
        "'mean'、'median'，或参数取值的对象",
      ),
    }),
    'mean',
  ),
});

/** Any assumptions on this model; those on another would read names and years that it does not have. */
function scenarioOfThis(model: Model) {
  const isOfModel = (value: unknown) =>
    value === model || (value as { model?: unknown } | null)?.model === model;
  const expected = { en: 'a scenario of this model', zh: '本模型的情景' };
  const hint = {
    en: "options come second: project(undefined, { at: 'median' })",
    zh: "选项写在第二个参数：project(undefined, { at: 'median' })",
  };
  return z.custom<Assumptions>(isOfModel, wordedFault('E_TYPE', expected, hint));
}

/** The deterministic path behind `model.project`; see there. */
export function project(
  model: Model,
  scenario: Assumptions = model,
  given: unknown = {},
): Readonly<Record<string, readonly number[]>> {
  parseInput('project', scenarioOfThis(model), scenario);
  const { at } = parseInput('project', options, given);
  const point = at === 'median' ? 'median' : 'mean';
  const held = typeof at === 'string' ? {} : at;
  checkNames(held, scenario.inputs);
  const inputs = new Map(
    Object.entries(scenario.inputs).map(([name, input]) => [
      name,
      Object.hasOwn(held, name) ? held[name]! : central(name, input.value, point),
    ]),
  );
  const { base, horizon } = model.years;
  const own = keptBeforeAddition(scenario).map(beforeAddition);
  const paths: Record<string, number[]> = Object.fromEntries(
    [...scenario.order, ...own].map((name) => [name, []]),
  );
  const before = (name: string, year: number) =>
    scenario.indicators[indicatorOf(name)]!.history[year] ?? Number.NaN;
  let states: ReadonlyMap<string, number> = startingShocks(scenario);
  let shocks = states;
  const contextOf = (year: number): YearContext => ({
    year,
    isBase: year === base,
    read: (name, lag) => {
      if (Object.hasOwn(paths, name))
        return year - lag < base ? before(name, year - lag) : paths[name]![year - lag - base]!;
      return inputs.get(name) ?? shocks.get(name)!;
    },
    write: (name, value) => {
      if (!Number.isFinite(value)) throw notFinite(indicatorOf(name), year, value);
      paths[name]!.push(value);
    },
    noteUnsolved: (names, block) => {
      throw unsolved(names, year, block);
    },
  });
  stepRunner(startSteps(scenario))(contextOf(base));
  const advance = stepRunner(equationSteps(scenario));
  for (let year = base + 1; year <= horizon; year++) {
    states = nextStates(states, scenario, year, point);
    shocks = withPassing(states, scenario, year);
    advance(contextOf(year));
  }
  return Object.fromEntries(scenario.order.map((name) => [name, paths[name]!]));
}

function notFinite(name: string, year: number, value: number): SimulationError {
  const message = `project: \`${name}\` is ${value} in ${year}`;
  const hint = 'mend the equation, or project at other values of the inputs';
  const zh = {
    message: `project：\`${name}\` 在 ${year} 年为 ${value}`,
    hint: '修改方程，或以参数的其他取值推算',
  };
  return new SimulationError([{ code: 'E_NOT_FINITE', path: name, message, got: String(value), hint, zh }]);
}

function unsolved(names: readonly string[], year: number, block: UnsolvedBlock): SimulationError {
  const { message, hint, zh } = unsolvedWording(names, year, block);
  return new SimulationError([
    {
      code: 'E_NOT_FINITE',
      path: names[0]!,
      message: `project: ${message}`,
      hint,
      zh: { message: `project：${zh.message}`, hint: zh.hint },
    },
  ]);
}

function startingShocks({ shocks }: Assumptions): ReadonlyMap<string, number> {
  return new Map(Object.entries(shocks).map(([name, shock]) => [name, shock.ar1?.start ?? 0]));
}

/** Shocks of a year without what lifts that year alone, so that they can be carried on. */
function nextStates(
  last: ReadonlyMap<string, number>,
  scenario: Assumptions,
  year: number,
  point: 'mean' | 'median',
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(scenario.shocks).map(([name, shock]) => {
      const { lasting } = eventsOf(scenario, name, year);
      return [name, carried(shock, last.get(name)!) + central(name, innovationOf(shock), point) + lasting];
    }),
  );
}

function withPassing(
  states: ReadonlyMap<string, number>,
  scenario: Assumptions,
  year: number,
): ReadonlyMap<string, number> {
  return new Map([...states].map(([name, state]) => [name, state + eventsOf(scenario, name, year).passing]));
}

/** Part of last year's shock that goes on into this year. */
function carried(shock: ShockDefinition, last: number): number {
  return shock.ar1 === undefined ? 0 : shock.ar1.persistence * last;
}

function central(name: string, value: InputDefinition['value'], point: 'mean' | 'median'): number {
  if (!isDistribution(value)) return value;
  const result = point === 'median' ? value.quantile(0.5) : value.mean;
  if (Number.isFinite(result)) return result;
  const message = `project: the ${point} of \`${name}\` is ${result}`;
  const zh = {
    message: `project：\`${name}\` 的${point === 'mean' ? '均值' : '中位数'}为 ${result}`,
    hint: "使用 { at: 'median' }",
  };
  throw new InputError([{ code: 'E_NOT_FINITE', path: name, message, hint: "use { at: 'median' }", zh }]);
}

function checkNames(held: Readonly<Record<string, number>>, inputs: Assumptions['inputs']): void {
  const known = Object.keys(inputs);
  const unknown = Object.keys(held).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length === 0) return;
  const input = { where: 'project', isPlaced: false, what: 'input', known } as const;
  throw new InputError(unknown.map((name) => unknownName({ ...input, path: `at.${name}`, name })));
}
