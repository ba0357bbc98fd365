import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';
import { studentT } from '../../src/uncertainty/distributions/student-t';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { errorOf } from '../error-of';
import { growthModel } from './growth-model';

interface Event {
  readonly year: number;
  readonly shock: 'push' | 'noise';
  readonly add: number;
  readonly memory?: boolean;
}

function shockModel(events: readonly Event[] = []) {
  return defineModel({
    id: 'shocks',
    years: { base: 2020, horizon: 2023 },
    inputs: {
      step: { value: uniform({ min: 0, max: 2 }) },
      tail: { value: lognormal({ meanlog: 0, sdlog: 1 }) },
    },
    shocks: {
      push: { ar1: { persistence: 0.5, innovation: normal({ mean: 1, sd: 0.1 }), start: 8 } },
      noise: { iid: normal({ mean: 0.25, sd: 1 }) },
    },
    indicators: {
      push_: { baseline: 0, equation: 'push' },
      noise_: { baseline: 0, equation: 'noise' },
      level: { baseline: '10 * step', equation: 'level(-1) + step + tail' },
    },
    events,
  });
}

test('a level that grows by a mean step, by hand', () => {
  const { level } = shockModel().project(undefined, { at: { tail: 3 } });
  expect(level).toEqual([10, 14, 18, 22]);
});

test('the first AR(1) shock is persistence times start plus the innovation', () => {
  expect(shockModel().project().push_).toEqual([0, 0.5 * 8 + 1, 0.5 * 5 + 1, 0.5 * 3.5 + 1]);
  expect(shockModel().project().noise_).toEqual([0, 0.25, 0.25, 0.25]);
});

test('an event joins the innovation of its year: AR(1) carries it on, iid forgets it, several add up', () => {
  const model = shockModel([
    { year: 2021, shock: 'push', add: 4 },
    { year: 2021, shock: 'push', add: 4 },
    { year: 2022, shock: 'noise', add: -1 },
  ]);
  expect(model.project().push_).toEqual([0, 13, 7.5, 4.75]);
  expect(model.project().noise_).toEqual([0, 0.25, -0.75, 0.25]);
});

test('an event without memory lifts its own year alone, beside those that are carried on', () => {
  const alone = shockModel([
    { year: 2021, shock: 'push', add: 8, memory: false },
    { year: 2022, shock: 'noise', add: -1, memory: false },
  ]);
  expect(alone.project().push_).toEqual([0, 13, 3.5, 2.75]);
  expect(alone.project().noise_).toEqual([0, 0.25, -0.75, 0.25]);
  const both = shockModel([
    { year: 2021, shock: 'push', add: 8, memory: false },
    { year: 2021, shock: 'push', add: 4, memory: true },
    { year: 2022, shock: 'push', add: 16, memory: false },
  ]);
  expect(both.project().push_).toEqual([0, 17, 21.5, 3.75]);
  expect(both.events.map(({ memory }) => memory)).toEqual([false, undefined, false]);
});

test('inputs are held at mean, at median, or where the caller wants them, the others at their mean', () => {
  const model = shockModel();
  const step = (at?: 'mean' | 'median' | { tail?: number; step?: number }) => {
    const { level } = model.project(undefined, at === undefined ? {} : { at });
    return level[1]! - level[0]!;
  };
  expect(step()).toBeCloseTo(1 + Math.exp(0.5), 14);
  expect(step('mean')).toBe(step());
  expect(step('median')).toBe(2);
  expect(step({ step: 5, tail: 2 })).toBe(7);
});

test('a scenario is projected with its own assumptions', () => {
  const model = growthModel();
  const low = defineScenario(model, {
    id: 'low',
    inputs: { drift: 0.03 },
    shocks: { macro: { iid: 0 } },
    events: [{ year: 2022, shock: 'macro', add: -0.02 }],
  });
  const path = (rates: readonly number[]) =>
    rates.map((_, t) => 8504.6 * Math.exp(rates.slice(0, t + 1).reduce((a, b) => a + b, 0)));
  for (const [t, value] of path([0.0, 0.03, 0.01, 0.03, 0.03, 0.03]).entries()) {
    expect(model.project(low).gdp[t]).toBeCloseTo(value, 9);
  }
  for (const [t, value] of path([0.0, 0.057, 0.056, 0.0555, 0.05525, 0.055125]).entries()) {
    expect(model.project().gdp[t]).toBeCloseTo(value, 9);
  }
});

test('without spread, simulate gives the projection bit for bit in every draw', async () => {
  const model = shockModel([{ year: 2022, shock: 'push', add: -3 }]);
  const certain = defineScenario(model, {
    id: 'certain',
    inputs: { step: normal({ mean: 1.1, sd: 0 }), tail: 0.7 },
    shocks: {
      push: { ar1: { persistence: 0.3, innovation: normal({ mean: 0.1, sd: 0 }), start: 0.7 } },
      noise: { iid: 0.3 },
    },
  });
  const ensemble = await simulate(certain, { draws: 1100, seed: 4 });
  const paths = model.project(certain);
  for (const indicator of ensemble.indicators) {
    for (const [t, year] of ensemble.years.entries()) {
      expect(new Set(ensemble.values(indicator, year))).toEqual(new Set([paths[indicator][t]]));
    }
  }
});

test('history before the base year is read by longer lags', () => {
  const model = defineModel({
    id: 'lags',
    years: { base: 2020, horizon: 2023 },
    indicators: { x: { baseline: 5, history: { 2018: 3, 2019: 4 }, equation: 'x(-3) + 10 * x(-2)' } },
  });
  expect(model.project().x).toEqual([5, 43, 54, 435]);
});

test.each([
  [
    'an unknown input',
    () => shockModel().project(undefined, { at: { stpe: 1 } as object }),
    'project: unknown input "stpe"; did you mean `step`?',
  ],
  [
    'a word',
    () => shockModel().project(undefined, { at: 'mode' as 'mean' }),
    "project: expected `at` to be 'mean', 'median', or an object of input values, got \"mode\"",
  ],
  [
    'an unknown option',
    () => shockModel().project(undefined, { att: 'mean' } as object),
    'project: unknown option "att"; did you mean `at`?',
  ],
  [
    'options first',
    () => shockModel().project({ at: 'median' } as never),
    'project: expected a scenario of this model, got {"at":"median"}; options come second: project(undefined, { at: \'median\' })',
  ],
  [
    'a scenario of another model',
    () => shockModel().project(growthModel() as never),
    /^project: expected a scenario of this model, got \{"kind":"model".*/,
  ],
])('refuses %s', (_, step, message) => {
  const error = errorOf(step);
  expect(error.name).toBe('InputError');
  if (typeof message === 'string') expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
});

test('refuses a mean that does not exist, and takes the median', () => {
  const model = defineModel({
    id: 'cauchy',
    years: { base: 2020, horizon: 2021 },
    inputs: { wild: { value: studentT({ df: 1, location: 3 }) } },
    indicators: { x: { equation: 'wild' } },
  });
  expect(errorOf(() => model.project()).message).toMatch(
    /^project: the mean of `wild` is (NaN|Infinity); use \{ at: 'median' \}$/,
  );
  expect(model.project(undefined, { at: 'median' }).x).toEqual([3, 3]);
});

test('refuses a path that is not finite, and names indicator and year', () => {
  const model = defineModel({
    id: 'root',
    years: { base: 2020, horizon: 2023 },
    inputs: { step: { value: -1 } },
    indicators: {
      level: { baseline: 1, equation: 'level(-1) + step' },
      root: { equation: 'sqrt(level)' },
      inverse: { baseline: 1, equation: '1 / root' },
    },
  });
  const refusal = (step: number) => {
    const { name, message, issues } = errorOf(() => model.project(undefined, { at: { step } }));
    return [name, message, issues[0]!.code, issues[0]!.path];
  };
  const hint = 'mend the equation, or project at other values of the inputs';
  expect(refusal(-1)).toEqual([
    'SimulationError',
    `project: \`inverse\` is Infinity in 2021; ${hint}`,
    'E_NOT_FINITE',
    'inverse',
  ]);
  expect(refusal(-2)[1]).toBe(`project: \`root\` is NaN in 2021; ${hint}`);
  expect(model.project(undefined, { at: { step: 3 } }).root).toHaveLength(4);
});
