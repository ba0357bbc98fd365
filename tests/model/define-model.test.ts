import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { definePlan } from '../../src/plan/define-plan';
import { defineScenario } from '../../src/scenario/define-scenario';
import { isDistribution } from '../../src/uncertainty/distribution';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf, frozen } from '../error-of';
import { growthModel } from './growth-model';

type Input = Parameters<typeof defineModel>[0];

/** A sound model, with some parts put in the place of others. */
function define(change: object = {}) {
  return defineModel(
    frozen({
      id: 'm',
      years: { base: 2020, horizon: 2025 },
      inputs: { growth: { unit: '1/year', value: 0.05 }, drift: { value: normal({ mean: 0, sd: 0.01 }) } },
      shocks: { macro: { iid: normal({ mean: 0, sd: 0.02 }) } },
      indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * (1 + growth + macro)' } },
      ...change,
    }) as unknown as Input,
  );
}

function indicators(equations: Readonly<Record<string, string | object>>) {
  const withBaseline = ([id, each]: [string, string | object]) =>
    [id, typeof each === 'string' ? { baseline: 1, equation: each } : each] as const;
  return { indicators: Object.fromEntries(Object.entries(equations).map(withBaseline)) };
}

function lines(change: object): string[] {
  return errorOf(() => define(change)).message.split('\n');
}

function code(change: object): string {
  return errorOf(() => define(change)).code;
}

/** Paths of all objects that are not frozen, and of Maps and Sets, which cannot be. */
function loose(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) && !(value instanceof Map) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => loose(part, `${path}.${key}`))];
}

describe('the model of the contract', () => {
  const model = growthModel();

  test('keeps what was given', () => {
    expect(model.kind).toBe('model');
    expect(model.years).toEqual({ base: 2020, horizon: 2025 });
    expect(model.inputs.drift.unit).toBe('1/year');
    expect(isDistribution(model.inputs.drift.value)).toBe(true);
    expect(model.shocks.macro.ar1).toMatchObject({ persistence: 0.5, start: 0.004 });
    expect(model.indicators.gdp).toMatchObject({
      unit: '1e8 CNY',
      price: 'constant-2020',
      kind: 'flow',
      text: 'gdp(-1) * exp(drift + macro)',
    });
    expect(model.order).toEqual(['gdp', 'index']);
    expect(model.targets.level).toMatchObject({
      id: 'level',
      indicator: 'gdp',
      year: 2025,
      attribute: 'anticipatory',
      criterion: { kind: 'atLeast', value: 10000 },
    });
  });

  test('is frozen to the last leaf, a scenario of it too', () => {
    expect(loose(model)).toEqual([]);
    const low = defineScenario(model, {
      id: 'low',
      inputs: { drift: 0.03 },
      events: [{ year: 2022, shock: 'macro', add: -0.02 }],
    });
    expect(loose(low)).toEqual([]);
  });

  test('leaves its input as it was, not even frozen', () => {
    const input = {
      id: 'm',
      years: { base: 2020, horizon: 2021 },
      indicators: { x: { baseline: 1, history: { 2019: 3 }, equation: 'x(-2)' } },
      targets: { t: { indicator: 'x' as const, year: 2021, within: [1, 2] as [number, number] } },
    };
    const before = structuredClone(input);
    defineModel(input);
    expect(input).toEqual(before);
    expect(loose(input).length).toBe(8);
  });
});

test('base-year values carry their provenance: a number, a formula, either with status, or the equation itself', () => {
  const source = { address: 'https://example.org', note: 'page 3' };
  const { baselines } = define(
    indicators({
      gdp: { baseline: 100, equation: 'gdp(-1)' },
      half: { baseline: 'gdp / 2 + growth', equation: 'gdp / 2' },
      known: { baseline: { value: 7, status: 'external', sources: [source] }, equation: 'known(-1)' },
      follows: {
        baseline: { value: '2 * known', status: 'assumed', reason: 'no census' },
        equation: 'follows(-1)',
      },
      identity: { equation: 'gdp + known' },
    }),
  );
  expect(baselines).toMatchObject({
    gdp: { formula: { kind: 'number', value: 100 }, status: 'assumed', sources: [] },
    half: { formula: { kind: 'binary', operator: '+' }, status: 'assumed', sources: [] },
    known: { formula: { kind: 'number', value: 7 }, status: 'external', sources: [source] },
    follows: {
      formula: { kind: 'binary', operator: '*' },
      status: 'assumed',
      reason: 'no census',
      sources: [],
    },
    identity: { formula: { kind: 'binary', operator: '+' }, status: 'derived', sources: [] },
  });
});

test('the order of equations follows from what they need, not from the order of writing', () => {
  const equations = { c: 'b + a', a: '1', b: 'a', d: 'c(-1)' };
  const order = ['a', 'b', 'c', 'd'];
  expect(define(indicators(equations)).order).toEqual(order);
  expect(define(indicators(Object.fromEntries(Object.entries(equations).reverse()))).order).toEqual(order);
});

test('an equation may be written with its left side', () => {
  expect(define(indicators({ gdp: 'gdp = gdp(-1) * 2' })).project().gdp).toEqual([1, 2, 4, 8, 16, 32]);
});

test('a model carries the targets of a plan, its own in the place of those of the same id', () => {
  const name = { en: 'x', zh: '甲' };
  const sources = [{ address: 'https://example.org' }];
  const plan = definePlan({
    id: 'plan',
    name,
    years: { base: 2020, target: 2025 },
    indicators: [
      { id: 'gdp', name, unit: '1', kind: 'flow', price: 'current' },
      { id: 'lost', name, unit: '1', kind: 'ratio' },
    ],
    targets: [
      { id: 'a', indicator: 'gdp', year: 2025, atLeast: 120, sources },
      { id: 'b', indicator: 'lost', year: 2025, atMost: 1, sources },
    ],
  });
  const model = define({ plan, targets: { a: { indicator: 'gdp', year: 2024, atMost: 5 } } });
  expect(Object.keys(model.targets)).toEqual(['a', 'b']);
  expect(model.targets).toMatchObject({ a: { year: 2024 }, b: { indicator: 'lost' } });
  expect(model.plan).toBe(plan);
});

const refused: readonly (readonly [fault: string, change: object, code: string, message: string])[] = [
  [
    'unknown name',
    indicators({ gdp: 'gdp(-1) * (1 + grwoth)' }),
    'E_UNKNOWN_NAME',
    'defineModel: `indicators.gdp.equation`: unknown name "grwoth"; did you mean `growth`?',
  ],
  [
    'misspelt lagged name',
    indicators({ gdp: 'gpd(-1)' }),
    'E_UNKNOWN_NAME',
    'defineModel: `indicators.gdp.equation`: unknown name "gpd"; did you mean `gdp`?',
  ],
  [
    'name like no other',
    indicators({ gdp: 'somethingElse' }),
    'E_UNKNOWN_NAME',
    'defineModel: `indicators.gdp.equation`: unknown name "somethingElse"; known: gdp, growth, drift, macro',
  ],
  [
    'name of a function',
    { inputs: { exp: { value: 1 } } },
    'E_RESERVED_NAME',
    'defineModel: `inputs.exp`: "exp" is reserved, since it is a word of formulas; choose another name',
  ],
  [
    'name of the notation',
    { inputs: { year: { value: 1 } } },
    'E_RESERVED_NAME',
    'defineModel: `inputs.year`: "year" is reserved, since it is a word of formulas; choose another name',
  ],
  [
    'name twice',
    { inputs: { gdp: { value: 1 } } },
    'E_DUPLICATE_NAME',
    'defineModel: `inputs.gdp`: the name "gdp" already stands in `indicators`',
  ],
  [
    'name with a space',
    { inputs: { 'a b': { value: 1 } } },
    'E_BAD_NAME',
    'defineModel: `inputs.a b`: "a b" cannot be a name; a name begins with a letter or _ and goes on with letters, digits or _, at most 200 in all',
  ],
  [
    'cycle',
    indicators({ a: 'b', b: 'c + 1', c: 'a * 2' }),
    'E_CYCLE',
    'defineModel: `indicators.a.equation`: the equations need each other in the same year: a -> b -> c -> a; let one of them read last year, such as x(-1), or give the model simultaneous: true',
  ],
  [
    'equation that needs itself',
    indicators({ a: 'a + 1' }),
    'E_CYCLE',
    'defineModel: `indicators.a.equation`: the equations need each other in the same year: a -> a; let one of them read last year, such as x(-1)',
  ],
  [
    'baselines in a circle',
    indicators({ a: { baseline: 'b', equation: '1' }, b: { baseline: 'a', equation: '1' } }),
    'E_CYCLE',
    'defineModel: `indicators.a.baseline`: a and b define each other, so nothing determines them; write the identity in one way alone, and let b follow from something else, such as inputs',
  ],
  [
    'missing baseline',
    indicators({ a: { equation: 'a(-1)' } }),
    'E_MISSING_LAG',
    'defineModel: `indicators.a.baseline`: the base-year value would need `a(-1)`; give the indicator a baseline: a number, or a formula of inputs and other baselines',
  ],
  [
    'base year with a shock',
    indicators({ a: { equation: 'macro' } }),
    'E_MISSING_LAG',
    'defineModel: `indicators.a.baseline`: the base-year value would need the shock `macro`; give the indicator a baseline: a number, or a formula of inputs and other baselines',
  ],
  [
    'missing history',
    indicators({ a: 'a(-2)' }),
    'E_MISSING_LAG',
    'defineModel: `indicators.a.history`: an equation looks back to 2019, for which `a` has no value; add history: { 2019: value }',
  ],
  [
    'history that is no history',
    indicators({ a: { baseline: 1, history: { 2020: 3 }, equation: '1' } }),
    'E_OUT_OF_HORIZON',
    'defineModel: expected `indicators.a.history.2020` to be a year before the base year 2020, got 2020',
  ],
  [
    'lead',
    indicators({ a: 'a(1)' }),
    'E_LEAD',
    'defineModel: `indicators.a.equation`: `a(1)` reads `a` 1 year ahead; only past years are known: a(-1)',
  ],
  [
    'lag of an input',
    indicators({ a: 'growth(-1)' }),
    'E_LAG',
    'defineModel: `indicators.a.equation`: `growth` is an input, the same in every year; it has no lag; make it an indicator of its own to look back on it',
  ],
  [
    'lag of a shock',
    indicators({ a: 'macro(-1)' }),
    'E_LAG',
    'defineModel: `indicators.a.equation`: `macro` is a shock, of which only this year counts; it has no lag; make it an indicator of its own to look back on it',
  ],
  [
    'arity',
    indicators({ a: 'exp(1, 2)' }),
    'E_ARITY',
    'defineModel: `indicators.a.equation`: `exp` takes 1 argument, got 2',
  ],
  [
    'event in the base year',
    { events: [{ year: 2020, shock: 'macro', add: 1 }] },
    'E_OUT_OF_HORIZON',
    'defineModel: expected `events[0].year` to be a year in [2021, 2025], got 2020',
  ],
  [
    'event on no shock',
    { events: [{ year: 2021, shock: 'marco', add: 1 }] },
    'E_UNKNOWN_NAME',
    'defineModel: `events[0].shock`: unknown shock "marco"; did you mean `macro`?',
  ],
  [
    'target after the horizon',
    { targets: { t: { indicator: 'gdp', year: 2026, atLeast: 1 } } },
    'E_OUT_OF_HORIZON',
    'defineModel: expected `targets.t.year` to be a year in [2021, 2025], got 2026',
  ],
  [
    'target on nothing',
    { targets: { t: { indicator: 'dgp', year: 2025, atLeast: 1 } } },
    'E_UNKNOWN_NAME',
    'defineModel: `targets.t.indicator`: unknown indicator "dgp"; did you mean `gdp`?',
  ],
  [
    'target in step with nothing',
    { targets: { t: { indicator: 'gdp', year: 2025, inStepWith: { indicator: 'dgp', tolerance: 0 } } } },
    'E_UNKNOWN_NAME',
    'defineModel: `targets.t.inStepWith`: unknown indicator "dgp"; did you mean `gdp`?',
  ],
  [
    'correlation with itself',
    { dependence: { latent: [['growth', 'growth', 1]] } },
    'E_INCONSISTENT',
    'defineModel: `dependence.latent[0]`: `growth` cannot be correlated with itself',
  ],
  [
    'correlation twice',
    { dependence: { latent: [['growth', 'drift', 0.1]], kendall: [['drift', 'growth', 0.1]] } },
    'E_INCONSISTENT',
    'defineModel: `dependence.latent[0]`: the correlation of `growth` and `drift` is given twice',
  ],
  [
    'correlation of input and shock',
    { dependence: { spearman: [['growth', 'macro', 0.1]] } },
    'E_INCONSISTENT',
    'defineModel: `dependence.spearman[0]`: `growth` and `macro` are an input and a shock; only inputs, or shocks of one year, can be correlated',
  ],
  [
    'correlation of nothing',
    { dependence: { spearman: [['growht', 'drift', 0.1]] } },
    'E_UNKNOWN_NAME',
    'defineModel: `dependence.spearman[0]`: unknown input or shock "growht"; did you mean `growth`?',
  ],
  [
    'correlation above 1',
    { dependence: { spearman: [['growth', 'drift', 1.1]] } },
    'E_RANGE',
    'defineModel: expected `dependence.spearman[0][2]` to be a number in [-1, 1], got 1.1',
  ],
  [
    'number that is none',
    { inputs: { growth: { value: Number.NaN } } },
    'E_NOT_FINITE',
    'defineModel: expected `inputs.growth.value` to be a finite number or a distribution such as normal({ mean, sd }), got NaN',
  ],
  [
    'number as text',
    { inputs: { growth: { value: '0.05' } } },
    'E_TYPE',
    'defineModel: expected `inputs.growth.value` to be a finite number or a distribution such as normal({ mean, sd }), got "0.05"; it is a string; write the number 0.05',
  ],
  [
    'horizon before the base year',
    { years: { base: 2020, horizon: 2020 } },
    'E_INCONSISTENT',
    'defineModel: expected `years` to be years with the horizon after the base year, got {"base":2020,"horizon":2020}',
  ],
  [
    'horizon too far',
    { years: { base: 2020, horizon: 2221 } },
    'E_LIMIT',
    'defineModel: expected `years` to be a horizon of at most 200 years, got {"base":2020,"horizon":2221}; shorten it, or raise the limit of the model with limits: { years: 201 }',
  ],
  [
    'shock without a law',
    { shocks: { macro: {} } },
    'E_INCONSISTENT',
    'defineModel: expected `shocks.macro` to be a shock with exactly one of iid, ar1, got {"status":"assumed","sources":[]}',
  ],
  [
    'unknown option',
    { horizon: 2025 },
    'E_UNKNOWN_OPTION',
    'defineModel: unknown option "horizon"; allowed: id, name, description, years, inputs, shocks, indicators, simultaneous, limits, allowLargeRates, dependence, events, targets, plan',
  ],
  [
    'misspelt key',
    { inputs: { growth: { vaule: 1, value: 2 } } },
    'E_UNKNOWN_KEY',
    'defineModel: unknown option "vaule" in `inputs.growth`; did you mean `value`?',
  ],
  [
    'list of inputs',
    { inputs: [1] },
    'E_TYPE',
    'defineModel: expected `inputs` to be an object, got an array of 1',
  ],
  [
    'no plan',
    { plan: 'haidian' },
    'E_TYPE',
    'defineModel: expected `plan` to be a plan made by definePlan, got "haidian"',
  ],
];

test.each(refused)('refuses %s', (_, change, expected, message) => {
  const error = errorOf(() => define(change));
  expect([error.code, ...error.message.split('\n')]).toEqual([expected, message]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'refuses the name %s wherever a name can stand',
  (name) => {
    for (const group of ['inputs', 'shocks', 'indicators', 'targets']) {
      const change = { [group]: JSON.parse(`{ "${name}": {} }`) };
      expect([code(change), ...lines(change).slice(0, 1)]).toEqual([
        'E_BAD_NAME',
        expect.stringContaining(`defineModel: \`${group}.${name}\`: "${name}" cannot be a name`),
      ]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test('refuses a target with two criteria, with none, or with no number', () => {
  const [two, none, nan] = lines({
    targets: {
      a: { indicator: 'gdp', year: 2025, atLeast: 1, atMost: 2 },
      b: { indicator: 'gdp', year: 2025 },
      c: { indicator: 'gdp', year: 2025, atLeast: Number.NaN },
    },
  });
  expect(two).toMatch(
    /^defineModel: expected `targets\.a` to be a target with exactly one criterion .*; it has atLeast and atMost$/,
  );
  expect(none).toMatch(
    /^defineModel: expected `targets\.b` to be a target with exactly one criterion .*; it has none$/,
  );
  expect(nan).toBe('defineModel: expected `targets.c.atLeast` to be a number, got NaN');
});

test('refuses correlations that contradict each other, and accepts them at the border', () => {
  const inputs = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [name, { value: normal({ mean: 0, sd: 1 }) }]),
  );
  const matrix = (ab: number, ac: number, bc: number) => ({
    ...indicators({ x: '1' }),
    shocks: {},
    inputs,
    dependence: {
      latent: [
        ['a', 'b', ab],
        ['a', 'c', ac],
        ['b', 'c', bc],
      ],
    },
  });
  expect(lines(matrix(0.9, 0.9, -0.9))).toEqual([
    'defineModel: expected the correlations of a, b, c to be positive semi-definite, with a least eigenvalue of at least 0, got -0.8; the nearest valid matrix is [[1, 0.5, 0.5], [0.5, 1, -0.5], [0.5, -0.5, 1]], largest change 0.4, distance 0.9798; take the nearest possible ones with nearest: true',
  ]);
  expect(code(matrix(0.9, 0.9, -0.9))).toBe('E_CORR_NOT_PSD');
  const nearest = { ...matrix(0.9, 0.9, -0.9) };
  expect(
    define({ ...nearest, dependence: { ...nearest.dependence, nearest: true } }).dependence.nearest,
  ).toBe(true);
  expect(define(matrix(1, 1, 1)).dependence.latent).toHaveLength(3);
  expect(define(matrix(-1, 1, -1)).dependence.latent).toHaveLength(3);
});

test('refuses more than 1,000 names', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, { value: 1 }]));
  expect(lines({ inputs: many })).toEqual([
    'defineModel: the model has 1002 names, at most 1000 are allowed',
  ]);
});

test('reports all independent faults at once, and shows twenty', () => {
  expect(
    lines({
      ...indicators({ gdp: 'gdp(-1) * (1 + grwoth + maco)', other: 'exp(1, 2)' }),
      events: [{ year: 1999, shock: 'macro', add: 1 }],
      targets: { t: { indicator: 'dgp', year: 2031, atLeast: 1 } },
      dependence: { spearman: [['growth', 'macro', 0.1]] },
    }),
  ).toHaveLength(7);
  const equations = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`x${i}`, 'unknown']));
  const shown = lines(indicators(equations));
  expect(shown).toHaveLength(21);
  expect(shown[20]).toBe('and 5 more');
});

test.each([undefined, null, 5, 'model', [], new Map()])('refuses %s in the place of a model', (input) => {
  expect(errorOf(() => defineModel(input as unknown as Input)).name).toBe('InputError');
});
