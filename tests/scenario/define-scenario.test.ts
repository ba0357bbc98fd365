import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { scenarioOf } from '../../src/scenario/scenario';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf, frozen } from '../error-of';
import { growthModel } from '../model/growth-model';

const name = { en: 'Drift', zh: '漂移' };
const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2025 },
  inputs: {
    drift: {
      unit: '1/year',
      name,
      value: normal({ mean: 0.05, sd: 0.01 }),
      status: 'external',
      sources: [{ address: 'https://example.org' }],
    },
    share: { value: 0.1 },
  },
  shocks: { macro: { unit: '1/year', name, iid: normal({ mean: 0, sd: 0.02 }) }, noise: { iid: 0 } },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' },
    part: { equation: 'share * gdp' },
  },
  dependence: { spearman: [['drift', 'share', 0.3]] },
  events: [{ year: 2021, shock: 'macro', add: -0.1 }],
  targets: {
    level: { indicator: 'gdp', year: 2025, atLeast: 120 },
    kept: { indicator: 'part', year: 2025, atMost: 20 },
  },
});

type Change = Parameters<
  typeof defineScenario<'drift' | 'share', 'gdp' | 'part', 'macro' | 'noise', string, string>
>[1];

function define(change: object = {}) {
  return defineScenario(model, frozen({ id: 's', ...change }) as Change);
}

test('the scenario of the contract', () => {
  const growth = growthModel();
  const low = defineScenario(growth, {
    id: 'low',
    inputs: { drift: 0.03 },
    events: [{ year: 2022, shock: 'macro', add: -0.02 }],
  });
  expect(low).toMatchObject({
    kind: 'scenario',
    id: 'low',
    inputs: { drift: { value: 0.03 } },
    events: [{ year: 2022, shock: 'macro', add: -0.02 }],
  });
  expect(low.model).toBe(growth);
  expect(low.targets.level.year).toBe(2025);
});

test('what is not named stays as in the model', () => {
  const same = define();
  for (const key of ['inputs', 'shocks', 'baselines', 'events', 'dependence', 'targets'] as const) {
    expect(same[key]).toEqual(model[key]);
  }
});

test('a bare number or distribution keeps unit and name, but not the status of the model', () => {
  expect(define({ inputs: { drift: 0.03 } }).inputs.drift).toEqual({
    unit: '1/year',
    name,
    value: 0.03,
    status: 'assumed',
    sources: [],
  });
  const law = normal({ mean: 0, sd: 1 });
  expect(define({ inputs: { drift: law } }).inputs.drift).toEqual({
    unit: '1/year',
    name,
    value: law,
    status: 'assumed',
    sources: [],
  });
});

test('a whole definition keeps the unit and name that it leaves out', () => {
  const given = { value: 0.03, status: 'assumed', reason: 'low case' };
  expect(define({ inputs: { drift: given } }).inputs.drift).toEqual({
    ...given,
    unit: '1/year',
    name,
    sources: [],
  });
  expect(define({ inputs: { drift: { ...given, unit: 'fraction' } } }).inputs.drift.unit).toBe('fraction');
  expect(define({ shocks: { macro: { iid: 0 } } }).shocks.macro).toEqual({
    unit: '1/year',
    name,
    iid: 0,
    status: 'assumed',
    sources: [],
  });
});

test('events are added, targets added or replaced, dependence replaced, baselines set with their provenance', () => {
  const changed = define({
    events: [{ year: 2022, shock: 'macro', add: 0.2 }],
    targets: {
      level: { indicator: 'gdp', year: 2024, moreThan: 5 },
      more: { indicator: 'gdp', year: 2023, atLeast: 1 },
    },
    dependence: { latent: [['macro', 'noise', 0.5]] },
    baselines: { gdp: { value: 90, status: 'stated', sources: [{ document: 'plan' }] }, part: 'gdp / 4' },
  });
  expect(changed.events.map(({ year }) => year)).toEqual([2021, 2022]);
  expect(Object.keys(changed.targets)).toEqual(['level', 'kept', 'more']);
  expect(changed.targets.level).toMatchObject({ year: 2024, criterion: { kind: 'moreThan', value: 5 } });
  expect(changed.dependence).toMatchObject({ spearman: [], latent: [['macro', 'noise', 0.5]] });
  expect(changed.baselines.gdp).toEqual({
    formula: { kind: 'number', value: 90 },
    status: 'stated',
    sources: [{ document: 'plan' }],
  });
  expect(model.project(changed).part[0]).toBe(22.5);
  expect(model.targets.level.year).toBe(2025);
});

test('a model counts as its own scenario', () => {
  const own = scenarioOf(model);
  expect(own).toMatchObject({ kind: 'scenario', id: 'm' });
  expect(own.model).toBe(model);
  expect(scenarioOf(own)).toBe(own);
  const same = define();
  expect(scenarioOf(same)).toBe(same);
});

test.each([
  [
    'unknown input',
    { inputs: { drif: 0.03 } },
    'E_UNKNOWN_NAME',
    'defineScenario: `inputs.drif`: unknown input "drif"; did you mean `drift`?',
  ],
  [
    'unknown shock',
    { shocks: { marco: { iid: 1 } } },
    'E_UNKNOWN_NAME',
    'defineScenario: `shocks.marco`: unknown shock "marco"; did you mean `macro`?',
  ],
  [
    'unknown baseline',
    { baselines: { dgp: 1 } },
    'E_UNKNOWN_NAME',
    'defineScenario: `baselines.dgp`: unknown indicator "dgp"; did you mean `gdp`?',
  ],
  [
    'unknown target indicator',
    { targets: { t: { indicator: 'dgp', year: 2025, atLeast: 1 } } },
    'E_UNKNOWN_NAME',
    'defineScenario: `targets.t.indicator`: unknown indicator "dgp"; did you mean `gdp`?',
  ],
  [
    'event after the horizon',
    { events: [{ year: 2026, shock: 'macro', add: 1 }] },
    'E_OUT_OF_HORIZON',
    'defineScenario: expected `events[0].year` to be a year in [2021, 2025], got 2026',
  ],
  [
    'baseline with a lag',
    { baselines: { part: 'gdp(-1)' } },
    'E_MISSING_LAG',
    'defineScenario: `baselines.part`: the base-year value would need `gdp(-1)`; give the indicator a baseline: a number, or a formula of inputs and other baselines',
  ],
  [
    'baselines in a circle',
    { baselines: { gdp: 'part' } },
    'E_CYCLE',
    'defineScenario: `baselines.gdp.formula`: the formulas need each other in the same year: gdp -> part -> gdp; state one of them as a number, or by inputs alone, or give the model simultaneous: true',
  ],
  [
    'hostile baseline',
    { baselines: { gdp: 'gdp.constructor' } },
    'E_FORMULA_FORBIDDEN',
    'defineScenario: `baselines.gdp`: formula "gdp.constructor" holds a dot that is in no number; a formula holds names, decimal numbers, + - * / ^ ( ) , comparisons and ? :',
  ],
  [
    'correlation of an input with a shock',
    { dependence: { kendall: [['drift', 'macro', 0.1]] } },
    'E_INCONSISTENT',
    'defineScenario: `dependence.kendall[0]`: `drift` and `macro` are an input and a shock; only inputs, or shocks of one year, can be correlated',
  ],
  [
    'name of the language',
    JSON.parse('{ "inputs": { "__proto__": 0.03 } }'),
    'E_BAD_NAME',
    'defineScenario: `inputs.__proto__`: "__proto__" cannot be a name',
  ],
  [
    'text for a number',
    { inputs: { drift: '3 %' } },
    'E_TYPE',
    'defineScenario: expected `inputs.drift` to be a number, a distribution, or { value, status, reason }, got "3 %"; it is a string; write the number 0.03',
  ],
  [
    'no number',
    { inputs: { drift: Number.NaN } },
    'E_NOT_FINITE',
    'defineScenario: expected `inputs.drift` to be a number, a distribution, or { value, status, reason }, got NaN',
  ],
  [
    'shock with two laws',
    { shocks: { macro: { iid: 1, ar1: { persistence: 0, innovation: 1, start: 0 } } } },
    'E_INCONSISTENT',
    /^defineScenario: expected `shocks\.macro` to be a shock with exactly one of iid, ar1, got \{.*$/,
  ],
  [
    'unknown option',
    { input: {} },
    'E_UNKNOWN_OPTION',
    'defineScenario: unknown option "input"; did you mean `inputs`?',
  ],
  ['no id', { id: '' }, 'E_BAD_NAME', /^defineScenario: expected `id` to be .*, got ""$/],
] as const)('refuses %s', (_, change, code, message) => {
  const error = errorOf(() => define(change));
  expect(error.code).toBe(code);
  if (typeof message === 'string') expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
});

test('refuses what is no model', () => {
  const error = errorOf(() => defineScenario('haidian' as never, { id: 's' }));
  expect([error.code, error.message]).toEqual([
    'E_TYPE',
    'defineScenario: expected a model made by defineModel, got "haidian"',
  ]);
});

test('reports all faults at once', () => {
  const error = errorOf(() =>
    define({
      inputs: { a: 1, b: 2 },
      events: [{ year: 2000, shock: 'x', add: 1 }],
      baselines: { gdp: '1 +' },
    }),
  );
  expect(error.issues.map(({ code }) => code)).toEqual([
    'E_UNKNOWN_NAME',
    'E_UNKNOWN_NAME',
    'E_UNKNOWN_NAME',
    'E_OUT_OF_HORIZON',
    'E_FORMULA_SYNTAX',
  ]);
});
