import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { linearTrend } from '../../src/projection/linear-trend';
import { policyRamp } from '../../src/projection/policy-ramp';
import { defineScenario } from '../../src/scenario/define-scenario';
import { errorOf, frozen } from '../error-of';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2025 },
  inputs: { pace: { value: 0.04 }, elasticity: { value: 0.5 } },
  shocks: { macro: { iid: 0 } },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * (1 + pace + macro)' },
    part: { baseline: 40, equation: 'part(-1) + 1' },
    rest: { baseline: 60, equation: 'gdp - part' },
    people: { baseline: 80, equation: 'people(-1)', status: 'stated', sources: [{ document: 'plan' }] },
  },
});

type Paths = NonNullable<
  Parameters<typeof defineScenario<'pace', 'gdp' | 'people', never, never>>[1]['paths']
>;

function withPaths(paths: object, more: object = {}) {
  return defineScenario(model, frozen({ id: 's', paths: paths as Paths, ...more }) as never);
}

/** Path and formula that a path of `people` gives. */
function people(path: object): { path: readonly number[]; text: string } {
  const scenario = withPaths({ people: path });
  return { path: model.project(scenario).people, text: scenario.indicators.people.text };
}

function expectClose(path: readonly number[], expected: readonly number[]): void {
  expect(path).toHaveLength(expected.length);
  // Six operations a year, each rounded: some units in the last place.
  for (const [t, value] of path.entries()) expect(Math.abs(value / expected[t]! - 1)).toBeLessThan(1e-14);
}

describe('growth', () => {
  test('one rate', () => {
    const { path, text } = people({ growth: 0.02 });
    expect(text).toBe('people(-1) * (1 + 0.02)');
    expectClose(path, compoundGrowth({ start: 80, rate: 0.02, years: 5 }));
  });

  test('a rate a year', () => {
    const { path, text } = people({ growth: { 2021: 0.02, 2022: -0.01, 2023: 0, 2024: 0.5, 2025: -1 } });
    expect(text).toBe(
      'people(-1) * (1 + (year < 2022 ? 0.02 : year < 2023 ? -0.01 : year < 2024 ? 0 : year < 2025 ? 0.5 : -1))',
    );
    const expected = compoundGrowth({ start: 80, rate: [0.02, -0.01, 0, 0.5, -1], years: 5 });
    expectClose(path.slice(0, 5), expected.slice(0, 5));
    expect(path[5]).toBe(0);
  });

  test('an input', () => {
    const { path, text } = people({ growth: 'pace' });
    expect(text).toBe('people(-1) * (1 + pace)');
    expectClose(path, compoundGrowth({ start: 80, rate: 0.04, years: 5 }));
  });
});

describe('interpolate', () => {
  test('runs from the base-year value to the first level, and stays at the last', () => {
    const { path, text } = people({ interpolate: { 2023: 110 } });
    expect(text).toBe('year < 2023 ? people(-1) + (110 - people(-1)) / (2024 - year) : 110');
    expectClose(path, [80, 90, 100, 110, 110, 110]);
    expectClose(people({ interpolate: { 2025: 85 } }).path, linearTrend({ start: 80, step: 1, years: 5 }));
  });

  test('goes through the levels exactly', () => {
    const { path, text } = people({ interpolate: { 2021: 0.1, 2023: 0.3, 2024: 0.7 } });
    expect(text).toBe('year < 2023 ? 0.1 + (0.3 - 0.1) * (year - 2021) / 2 : year < 2024 ? 0.3 : 0.7');
    expect(path).toEqual([80, 0.1, 0.2, 0.3, 0.7, 0.7]);
  });

  test('a level of the base year is the baseline, with the status of the path', () => {
    const sources = [{ document: 'census' }];
    const scenario = withPaths({
      people: { interpolate: { 2020: 313.5, 2025: 312.6 }, status: 'external', sources },
    });
    expect(scenario.baselines.people).toEqual({
      formula: { kind: 'number', value: 313.5 },
      status: 'external',
      sources,
    });
    expectClose(model.project(scenario).people, [313.5, 313.32, 313.14, 312.96, 312.78, 312.6]);
    expect(scenario.paths.people).toMatchObject({ interpolate: { 2025: 312.6 }, status: 'external' });
  });

  test('on the log scale growth is steady', () => {
    const { path, text } = people({ interpolate: { 2022: 125, 2025: 1000 }, scale: 'log' });
    expect(text).toBe(
      'year < 2022 ? people(-1) * (125 / people(-1))^(1 / (2023 - year)) : year < 2025 ? 125 * (1000 / 125)^((year - 2022) / 3) : 1000',
    );
    expectClose(path, [80, 100, 125, 250, 500, 1000]);
  });
});

describe('step and ramp', () => {
  test('a step to a level, or by a size', () => {
    expect(people({ step: { from: 2023, value: 90 } })).toEqual({
      path: [80, 80, 80, 90, 90, 90],
      text: 'year < 2023 ? people(-1) : 90',
    });
    expect(people({ step: { from: 2021, value: 90 } })).toEqual({
      path: [80, 90, 90, 90, 90, 90],
      text: '90',
    });
    expect(people({ step: { from: 2023, size: -5 } })).toEqual({
      path: [80, 80, 80, 75, 75, 75],
      text: 'people(-1) + (year == 2023 ? -5 : 0)',
    });
  });

  test.each(['linear', 'smoothstep'] as const)('a %s ramp is that of policyRamp, bit for bit', (shape) => {
    const given = { from: 2021, to: 2024, shape };
    const effect = policyRamp({ size: 12, from: 1, to: 4, shape, years: 5 });
    expect(people({ ramp: { ...given, size: 12 } }).path).toEqual(effect.map((each) => 80 + each));
    const toValue = people({ ramp: { ...given, value: 92 } }).path;
    expectClose(
      toValue,
      effect.map((each) => 80 + each),
    );
    expect(toValue.slice(4)).toEqual([92, 92]);
  });

  test('a ramp over all years, and one of a single year', () => {
    expect(people({ ramp: { from: 2020, to: 2025, size: 10 } })).toEqual({
      path: [80, 82, 84, 86, 88, 90],
      text: 'year < 2025 ? people(2020) + 10 * ((year - 2020) / 5) : people(2020) + 10',
    });
    expect(people({ ramp: { from: 2021, to: 2024, size: 9, shape: 'smoothstep' } }).text).toBe(
      'year < 2022 ? people(-1) : year < 2024 ? people(2020) + 9 * (year < 2023 ? 0.25925925925925924 : 0.7407407407407407) : people(2020) + 9',
    );
    expect(people({ ramp: { from: 2021, to: 2022, size: -3, shape: 'smoothstep' } })).toEqual({
      path: [80, 80, 77, 77, 77, 77],
      text: 'year < 2022 ? people(-1) : people(2020) + -3',
    });
    expect(people({ ramp: { from: 2022, to: 2023, value: 90, shape: 'smoothstep' } })).toEqual({
      path: [80, 80, 80, 90, 90, 90],
      text: 'year < 2023 ? people(-1) : 90',
    });
  });
});

describe('other forms', () => {
  test('every level', () => {
    expect(people({ byYear: { 2021: 1, 2022: 2, 2023: 3, 2024: 5, 2025: 8 } })).toEqual({
      path: [80, 1, 2, 3, 5, 8],
      text: 'year < 2022 ? 1 : year < 2023 ? 2 : year < 2024 ? 3 : year < 2025 ? 5 : 8',
    });
  });

  test('an elasticity to another indicator', () => {
    const { path, text } = people({ growthAs: { indicator: 'gdp', elasticity: 2 } });
    expect(text).toBe('people(-1) * (gdp / gdp(-1))^2');
    expectClose(path, compoundGrowth({ start: 80, rate: 1.04 * 1.04 - 1, years: 5 }));
    expect(people({ growthAs: { indicator: 'gdp', elasticity: 'elasticity' } }).text).toBe(
      'people(-1) * (gdp / gdp(-1))^elasticity',
    );
  });

  test('a remainder adds up to the total', () => {
    const scenario = withPaths({
      part: { growth: 0.1 },
      rest: { remainder: { of: 'gdp', minus: ['part', 'people'] } },
    });
    expect(scenario.indicators.rest).toMatchObject({ text: 'gdp - part - people', identity: true });
    const { gdp, part, rest, people: others } = model.project(scenario);
    for (const t of [1, 2, 3, 4, 5]) expect(rest[t]).toBe(gdp[t]! - part[t]! - others[t]!);
    expect(rest[0]).toBe(60);
  });

  test('a long horizon nests no deeper than the halving of its years', () => {
    const long = defineModel({
      id: 'long',
      years: { base: 2000, horizon: 2200 },
      indicators: { x: { baseline: 1, equation: 'x(-1)' } },
    });
    const levels = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [2001 + i, i]));
    const scenario = defineScenario(long, { id: 's', paths: { x: { byYear: levels } } });
    expect(long.project(scenario).x).toEqual([1, ...Object.values(levels)]);
  });
});

test('an equation in place of another, with its status; the order follows', () => {
  const scenario = defineScenario(model, {
    id: 's',
    equations: {
      gdp: 'gdp = part + rest',
      rest: { equation: 'rest(-1) * 1.5', status: 'derived', sources: [{ formula: 'x' }] },
    },
  });
  expect(scenario.order).toEqual(['part', 'people', 'rest', 'gdp']);
  expect(scenario.indicators.gdp).toMatchObject({
    text: 'gdp = part + rest',
    status: 'assumed',
    sources: [],
  });
  expect(scenario.indicators.rest).toMatchObject({ status: 'derived', sources: [{ formula: 'x' }] });
  expect(model.project(scenario).gdp.slice(0, 3)).toEqual([100, 131, 177]);
  expect(model.project().gdp[1]).toBe(104);
});

test('a path counts as assumed unless a status is given, and does not keep the sources of the equation', () => {
  expect(withPaths({ people: { growth: 0 } }).indicators.people).toMatchObject({
    status: 'assumed',
    sources: [],
  });
});

test.each([
  [
    'a year after the horizon',
    { people: { interpolate: { 2050: 300 } } },
    'E_OUT_OF_HORIZON',
    'defineScenario: expected `paths.people.interpolate.2050` to be a year in [2020, 2025], got 2050; 2025 is the horizon of the model',
  ],
  [
    'a missing year',
    { people: { byYear: { 2021: 1, 2022: 1, 2024: 1 } } },
    'E_SHAPE',
    'defineScenario: expected `paths.people.byYear` to have a level for every year in [2021, 2025], got years 2021, 2022, 2024; none for 2023, 2025',
  ],
  [
    'a rate of the base year',
    { people: { growth: { 2020: 0, 2021: 0, 2022: 0, 2023: 0, 2024: 0, 2025: 0 } } },
    'E_OUT_OF_HORIZON',
    'defineScenario: expected `paths.people.growth.2020` to be a year in [2021, 2025], got 2020',
  ],
  [
    'only the base year',
    { people: { interpolate: { 2020: 1 } } },
    'E_SHAPE',
    'defineScenario: expected `paths.people.interpolate` to have a level of a year after the base year, got years 2020',
  ],
  [
    'an unknown indicator',
    { poeple: { growth: 0 } },
    'E_UNKNOWN_NAME',
    'defineScenario: `paths.poeple`: unknown indicator "poeple"; did you mean `people`?',
  ],
  [
    'an unknown input',
    { people: { growth: 'pacee' } },
    'E_UNKNOWN_NAME',
    'defineScenario: `paths.people.growth`: unknown input "pacee"; did you mean `pace`?',
  ],
  [
    'an unknown part',
    { rest: { remainder: { of: 'gdp', minus: ['part', 'prt'] } } },
    'E_UNKNOWN_NAME',
    'defineScenario: `paths.rest.remainder.minus[1]`: unknown indicator "prt"; did you mean `part`?',
  ],
  [
    'a cycle',
    { part: { remainder: { of: 'gdp', minus: ['rest'] } } },
    'E_CYCLE',
    'defineScenario: `paths.part`: part and rest define each other, so nothing determines them; write the identity in one way alone, and let rest follow from something else, such as last year: rest(-1)',
  ],
  [
    'growth as itself',
    { people: { growthAs: { indicator: 'people', elasticity: 1 } } },
    'E_CYCLE',
    'defineScenario: `paths.people`: people defines itself, so nothing determines it; let people follow from something else, such as last year: people(-1)',
  ],
  [
    'two forms',
    { people: { growth: 0, step: { from: 2022, value: 1 } } },
    'E_INCONSISTENT',
    /^defineScenario: expected `paths\.people` to be a path with exactly one of growth, interpolate, step, ramp, byYear, growthAs, remainder, got .*; it has growth and step$/,
  ],
  [
    'a step that says nothing',
    { people: { step: { from: 2022 } } },
    'E_INCONSISTENT',
    'defineScenario: expected `paths.people.step` to be exactly one of `value` (the new level) and `size` (the change), got {"from":2022}',
  ],
  [
    'a ramp backwards',
    { people: { ramp: { from: 2023, to: 2023, size: 1 } } },
    'E_INCONSISTENT',
    'defineScenario: expected `paths.people.ramp.to` to be a year after `from`, 2023, got 2023',
  ],
  [
    'logarithms of zero',
    { people: { interpolate: { 2025: 0 }, scale: 'log' } },
    'E_RANGE',
    'defineScenario: expected `paths.people.interpolate.2025` to be a number in (0, ∞), since the scale is `log`, got 0',
  ],
  [
    'a scale without a line',
    { people: { growth: 0, scale: 'log' } },
    'E_INCONSISTENT',
    'defineScenario: expected `paths.people.scale` to be left out, since it belongs to `interpolate`, got "log"',
  ],
  [
    'a rate below -1',
    { people: { growth: -1.5 } },
    'E_RANGE',
    'defineScenario: expected `paths.people.growth` to be a number in [-1, ∞), got -1.5',
  ],
] as const)('refuses %s', (_, paths, code, message) => {
  const error = errorOf(() => withPaths(paths));
  expect([error.code, error.message]).toEqual([
    code,
    typeof message === 'string' ? message : expect.stringMatching(message),
  ]);
});

test.each([
  [
    'a path and an equation of one indicator',
    { paths: { people: { growth: 0 } }, equations: { people: '1' } },
    'E_INCONSISTENT',
    'defineScenario: `equations.people`: the indicator has a path in `paths` too; keep one of the two',
  ],
  [
    'two base-year values',
    { paths: { people: { interpolate: { 2020: 1, 2025: 2 } } }, baselines: { people: 1 } },
    'E_INCONSISTENT',
    'defineScenario: `paths.people.interpolate.2020`: the base-year value stands in `baselines` too; keep one of the two',
  ],
  [
    'an unknown name in an equation',
    { equations: { people: 'peple(-1)' } },
    'E_UNKNOWN_NAME',
    'defineScenario: `equations.people`: unknown name "peple"; did you mean `people`?',
  ],
  [
    'an equation that looks back too far',
    { equations: { people: 'people(-1) + part(-3)' } },
    'E_MISSING_LAG',
    'defineScenario: `equations.people`: the equation looks back to 2018, for which `part` has no value; add history to `part` in the model',
  ],
])('refuses %s', (_, change, code, message) => {
  const error = errorOf(() => withPaths({}, change));
  expect([error.code, error.message]).toEqual([code, message]);
});
