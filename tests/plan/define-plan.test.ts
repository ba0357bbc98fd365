import { describe, expect, test } from 'vitest';
import { freezeDeeply } from '../../src/core/freeze-deeply';
import { InputError } from '../../src/core/plancast-error';
import { definePlan } from '../../src/plan/define-plan';
import type { PlanInput } from '../../src/plan/plan-schema';

const name = { en: 'Name', zh: '名称' };
const sources = [{ document: 'report', lines: [3, 4] as [number, number] }];

/** A sound plan with one of everything, changed in some fields. */
function input(change: Partial<PlanInput> = {}): PlanInput {
  return freezeDeeply({
    id: 'small-plan',
    name,
    years: { base: 2020, target: 2025, outlook: 2030 },
    documents: [
      {
        id: 'report',
        title: name,
        publisher: name,
        geography: name,
        published: '2021-01',
        address: 'https://a.org',
      },
    ],
    indicators: [
      { id: 'gdp', name, unit: '1e8 CNY', kind: 'flow', price: 'current' },
      { id: 'waste', name, unit: '1', kind: 'ratio' },
    ],
    baselines: [{ indicator: 'gdp', value: 100, status: 'stated', sources }],
    targets: [target({})],
    requirements: [
      {
        id: 'cityWaste',
        indicator: 'waste',
        year: 2025,
        authority: name,
        geography: name,
        status: 'stated',
        sources,
      },
    ],
    ...change,
  }) as PlanInput;
}

function target(change: Record<string, unknown>): NonNullable<PlanInput['targets']>[number] {
  return { id: 'level', indicator: 'gdp', year: 2025, atLeast: 120, sources, ...change } as NonNullable<
    PlanInput['targets']
  >[number];
}

const messageOf = (given: unknown): string => {
  try {
    definePlan(given as PlanInput);
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
  return 'no error';
};

const codesOf = (given: unknown): string[] => {
  try {
    definePlan(given as PlanInput);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
  }
  return [];
};

describe('a sound plan', () => {
  test('comes back with criteria, defaults, and sources completed from their documents', () => {
    const plan = definePlan(
      input({
        targets: [
          target({ tableRow: '1', category: name, note: name }),
          target({
            id: 'recycling',
            indicator: 'waste',
            atLeast: undefined,
            requirement: 'cityWaste',
            operational: { atLeast: 0.3, status: 'assumed', reason: name, sources },
          }),
        ],
      }),
    );
    const complete = [{ document: 'report', lines: [3, 4], address: 'https://a.org', published: '2021-01' }];
    expect(plan.baselines).toEqual([
      { indicator: 'gdp', value: 100, sd: 0, year: 2020, status: 'stated', sources: complete },
    ]);
    expect(plan.targets[0]).toEqual({
      id: 'level',
      indicator: 'gdp',
      year: 2025,
      attribute: 'unstated',
      criterion: { kind: 'atLeast', value: 120 },
      about: false,
      tolerance: 0,
      tableRow: '1',
      category: name,
      note: name,
      sources: complete,
    });
    expect(plan.targets[1]!.operational).toEqual({
      criterion: { kind: 'atLeast', value: 0.3 },
      status: 'assumed',
      reason: name,
      sources: complete,
    });
    expect(plan.requirements[0]).not.toHaveProperty('criterion');
    expect(plan.requirements[0]!.sources).toEqual(complete);
  });

  test('keeps what a source states itself', () => {
    const own = [{ document: 'report', published: '2022', address: 'https://b.org' }];
    expect(definePlan(input({ targets: [target({ sources: own })] })).targets[0]!.sources).toEqual(own);
  });

  test('looks out to the target year unless told, and may do without the lists', () => {
    const { years, baselines, targets, requirements, documents } = definePlan({
      id: 'p',
      name,
      years: { base: 2020, target: 2025 },
      indicators: [],
    });
    expect(years).toEqual({ base: 2020, target: 2025, outlook: 2025 });
    expect([...baselines, ...targets, ...requirements, ...documents]).toEqual([]);
  });

  test('a requirement with a number has its criterion', () => {
    const requirements = [{ ...input().requirements![0]!, atLeast: 0.3, reason: name, name }];
    expect(definePlan(input({ requirements })).requirements[0]).toMatchObject({
      name,
      reason: name,
      criterion: { kind: 'atLeast', value: 0.3 },
    });
  });

  test('is frozen to the last leaf and leaves its input alone', () => {
    const given = structuredClone(input()) as PlanInput;
    const plan = definePlan(given);
    expect(Object.isFrozen(plan.targets[0]!.sources[0]!.lines)).toBe(true);
    expect(Object.isFrozen(plan.targets[0]!.criterion)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
    expect(Object.isFrozen(given.targets![0]!.sources)).toBe(false);
  });
});

describe('names', () => {
  test.each([
    [
      'of an indicator in a target',
      { targets: [target({ indicator: 'gpd' })] },
      'definePlan: expected `targets[0].indicator` to be the name of an indicator of the plan, got "gpd"; did you mean `gdp`?',
    ],
    [
      'of an indicator far from all',
      { baselines: [{ indicator: 'population', value: 1, status: 'stated', sources }] },
      'definePlan: expected `baselines[0].indicator` to be the name of an indicator of the plan, got "population"',
    ],
    [
      'of an indicator to keep in step with',
      { targets: [target({ atLeast: undefined, inStepWith: { indicator: 'gpd', tolerance: 0.01 } })] },
      'definePlan: expected `targets[0].inStepWith.indicator` to be the name of an indicator of the plan, got "gpd"; did you mean `gdp`?',
    ],
    [
      'of an indicator in a stand-in',
      {
        targets: [
          target({
            atLeast: undefined,
            qualitative: name,
            operational: {
              inStepWith: { indicator: 'gpd', tolerance: 0.01 },
              status: 'assumed',
              reason: name,
            },
          }),
        ],
      },
      'definePlan: expected `targets[0].operational.inStepWith.indicator` to be the name of an indicator of the plan, got "gpd"; did you mean `gdp`?',
    ],
    [
      'of a requirement',
      { targets: [target({ atLeast: undefined, requirement: 'cityWast' })] },
      'definePlan: expected `targets[0].requirement` to be the name of a requirement of the plan, got "cityWast"; did you mean `cityWaste`?',
    ],
    [
      'of a document',
      { targets: [target({ sources: [{ document: 'raport' }] })] },
      'definePlan: expected `targets[0].sources[0].document` to be the name of a document of the plan, got "raport"; did you mean `report`?',
    ],
  ])('%s must be known', (_, change, message) => {
    expect(messageOf(input(change as Partial<PlanInput>))).toBe(message);
    expect(codesOf(input(change as Partial<PlanInput>))).toEqual(['E_UNKNOWN_NAME']);
  });

  test('must not occur twice', () => {
    const twice = <T>(list: readonly T[] | undefined): T[] => [...list!, ...list!];
    const all = input();
    const given = input({
      documents: twice(all.documents),
      indicators: twice(all.indicators),
      baselines: twice(all.baselines),
      targets: twice(all.targets),
      requirements: twice(all.requirements),
    });
    expect(messageOf(given).split('\n')).toEqual([
      'definePlan: expected `documents[1].id` to be a name of its own, not that of `documents[0]`, got "report"',
      'definePlan: expected `indicators[2].id` to be a name of its own, not that of `indicators[0]`, got "gdp"',
      'definePlan: expected `indicators[3].id` to be a name of its own, not that of `indicators[1]`, got "waste"',
      'definePlan: expected `targets[1].id` to be a name of its own, not that of `targets[0]`, got "level"',
      'definePlan: expected `requirements[1].id` to be a name of its own, not that of `requirements[0]`, got "cityWaste"',
      'definePlan: expected `baselines[1].indicator` to be a name of its own, not that of `baselines[0]`, got "gdp"',
    ]);
    expect(new Set(codesOf(given))).toEqual(new Set(['E_DUPLICATE_NAME']));
  });

  test.each([
    'Level',
    'the level',
    'level-1',
    'gdp_level',
    '1st',
    '',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
  ])('%j is no name of a target', (id) => {
    expect(messageOf(input({ targets: [target({ id })] }))).toBe(
      `definePlan: expected \`targets[0].id\` to be a name in camelCase, such as \`gdpGrowth\`, got "${id}"`,
    );
    expect(codesOf(input({ targets: [target({ id })] }))).toEqual(['E_BAD_NAME']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['Small Plan', '-plan', 'plan-', '__proto__', 'constructor'])('%j is no name of a plan', (id) => {
    expect(messageOf(input({ id }))).toBe(
      `definePlan: expected \`id\` to be a name in lower case with hyphens, such as \`haidian-14fyp\`, got "${id}"`,
    );
  });
});

describe('years', () => {
  test.each([
    [
      { targets: [target({}), target({ id: 'b' }), target({ id: 'c', year: 2018 })] },
      'definePlan: expected `targets[2].year` to be a year after the baseline year 2020, got 2018',
      'E_INCONSISTENT',
    ],
    [
      { targets: [target({ year: 2020 })] },
      'definePlan: expected `targets[0].year` to be a year after the baseline year 2020, got 2020',
      'E_INCONSISTENT',
    ],
    [
      { targets: [target({ year: 2031 })] },
      'definePlan: expected `targets[0].year` to be a year not after the outlook 2030, got 2031',
      'E_OUT_OF_HORIZON',
    ],
    [
      { baselines: [{ indicator: 'gdp', value: 1, year: 2021, status: 'stated', sources }] },
      'definePlan: expected `baselines[0].year` to be a year not after the baseline year 2020, got 2021',
      'E_INCONSISTENT',
    ],
    [
      { years: { base: 2020, target: 2030, outlook: 2025 } },
      'definePlan: expected `years.outlook` to be a year not before the target year 2030, got 2025',
      'E_INCONSISTENT',
    ],
    [
      { years: { base: 2020, target: 2020, outlook: 2025 } },
      'definePlan: expected `years.target` to be a year after the baseline year 2020, got 2020',
      'E_INCONSISTENT',
    ],
  ])('%#: must fit', (change, message, code) => {
    expect(messageOf(input(change as Partial<PlanInput>))).toBe(message);
    expect(codesOf(input(change as Partial<PlanInput>))).toEqual([code]);
  });
});

describe('provenance', () => {
  const baseline = (change: object) =>
    input({ baselines: [{ indicator: 'gdp', value: 1, ...change } as never] });

  test.each([
    [
      baseline({ status: 'stated' }),
      'definePlan: expected `baselines[0].sources` to be at least one source, since the status is `stated`, got an array of 0',
    ],
    [
      baseline({ status: 'external', sources: [] }),
      'definePlan: expected `baselines[0].sources` to be at least one source, since the status is `external`, got an array of 0',
    ],
    [
      baseline({ status: 'derived', sources }),
      'definePlan: expected `baselines[0].sources` to be sources of which one has the formula, since the status is `derived`, got an array of 1',
    ],
    [
      baseline({ status: 'assumed', sources }),
      'definePlan: expected `baselines[0].reason` to be a reason, since the status is `assumed`, got undefined',
    ],
    [
      baseline({ status: 'unconfirmed' }),
      'definePlan: expected `baselines[0].reason` to be a reason, since the status is `unconfirmed`, got undefined',
    ],
    [
      input({ targets: [target({ sources: undefined })] }),
      'definePlan: expected `targets[0].sources` to be at least one source, got an array of 0',
    ],
  ])('%#: a number must show where it comes from', (given, message) => {
    expect(messageOf(given)).toBe(message);
    expect(codesOf(given)).toEqual(['E_NO_PROVENANCE']);
  });

  test.each([
    ['baselines[0].status', baseline({ sources })],
    ['baselines[0].status', baseline({ status: undefined, sources })],
    [
      'requirements[0].status',
      input({ requirements: [{ ...input().requirements![0]!, status: undefined as never }] }),
    ],
  ])('a number without a status is one without provenance: %s', (path, given) => {
    expect(messageOf(given)).toBe(
      `definePlan: expected \`${path}\` to be one of "stated", "derived", "external", "assumed", "unconfirmed", got undefined`,
    );
    expect(codesOf(given)).toEqual(['E_NO_PROVENANCE']);
  });

  test('a baseline keeps the targets that it was set from, and refuses others', () => {
    const reason = name;
    const baseline = { indicator: 'gdp', value: 100, status: 'assumed', reason } as const;
    const restsOn = (ids: readonly string[]) => input({ baselines: [{ ...baseline, restsOn: ids }] });
    expect(definePlan(restsOn(['level'])).baselines[0]!.restsOn).toEqual(['level']);
    expect(messageOf(restsOn(['level', 'levl']))).toBe(
      'definePlan: expected `baselines[0].restsOn[1]` to be the name of a target of the plan, got "levl"; did you mean `level`?',
    );
  });

  test('an unknown status is an unknown option, and no status is a status', () => {
    expect(codesOf(baseline({ status: 'guessed', sources }))).toEqual(['E_UNKNOWN_OPTION']);
    expect(codesOf(baseline({ status: 5, sources }))).toEqual(['E_TYPE']);
  });

  test('an assumed number needs no source', () => {
    expect(messageOf(baseline({ status: 'assumed', reason: name }))).toBe('no error');
  });
});

describe('criteria', () => {
  test('a target has exactly one', () => {
    const hint =
      'a target with exactly one criterion (atLeast, moreThan, atMost, within, averageGrowthAtLeast, ';
    expect(messageOf(input({ targets: [target({ atMost: 3 })] }))).toContain(hint);
    expect(messageOf(input({ targets: [target({ atMost: 3 })] }))).toMatch(/; it has atLeast and atMost$/);
    expect(messageOf(input({ targets: [target({ atLeast: undefined })] }))).toMatch(/; it has none$/);
    expect(codesOf(input({ targets: [target({ atMost: 3 })] }))).toEqual(['E_INCONSISTENT']);
  });

  test('a stand-in has a number', () => {
    const operational = { requirement: 'cityWaste', status: 'assumed', reason: name };
    const given = input({ targets: [target({ atLeast: undefined, qualitative: name, operational })] });
    expect(messageOf(given)).toMatch(
      /^definePlan: expected `targets\[0\]\.operational` to be a criterion with numbers, got /,
    );
    expect(codesOf(given)).toEqual(['E_INCONSISTENT']);
  });

  test('a criterion with a number has no stand-in', () => {
    const operational = { atLeast: 1, status: 'assumed', reason: name };
    const given = input({ targets: [target({ operational })] });
    expect(messageOf(given)).toMatch(
      /^definePlan: expected `targets\[0\]\.operational` to be left out, since the criterion has a number, got /,
    );
    expect(codesOf(given)).toEqual(['E_INCONSISTENT']);
  });

  test('a requirement has at most one', () => {
    const requirements = [{ ...input().requirements![0]!, atLeast: 0.3, atMost: 0.4 }];
    expect(messageOf(input({ requirements }))).toMatch(/; it has atLeast and atMost$/);
  });
});

describe('demands that no number meets together', () => {
  const demanded = (...changes: Record<string, unknown>[]) =>
    input({
      targets: changes.map((change, i) => target({ id: `t${i}`, atLeast: undefined, ...change })),
    });

  test.each([
    [{ atLeast: 150 }, { atMost: 120 }, 'atLeast 150', 'atMost 120'],
    [{ atMost: 120 }, { atLeast: 150 }, 'atMost 120', 'atLeast 150'],
    [{ moreThan: 120 }, { atMost: 120 }, 'moreThan 120', 'atMost 120'],
    [{ within: [100, 110] }, { within: [111, 120] }, 'within 100 110', 'within 111 120'],
    [{ within: [100, 110] }, { moreThan: 110 }, 'within 100 110', 'moreThan 110'],
    [{ atLeast: 121, tolerance: 0.5 }, { atMost: 120, tolerance: 0.25 }, 'atLeast 121', 'atMost 120'],
  ])('%j and %j', (first, second, told, got) => {
    const given = demanded(first, second);
    expect(messageOf(given)).toBe(
      `definePlan: expected \`targets[1]\` to be a demand on gdp in 2025 that can be met together with \`t0\`, ${told}, got "${got}"`,
    );
    expect(codesOf(given)).toEqual(['E_CONTRADICTION']);
  });

  test.each([
    ['met at one number', { atLeast: 120 }, { atMost: 120 }],
    ['met with their leeway', { atLeast: 121, tolerance: 1 }, { atMost: 120 }],
    ['of different years', { atLeast: 150 }, { atMost: 120, year: 2026 }],
    ['of different indicators', { atLeast: 150 }, { atMost: 120, indicator: 'waste' }],
    ['on a level and on its growth', { atLeast: 150 }, { averageGrowthAtLeast: -0.5 }],
    ['on a total', { atMost: 120 }, { cumulativeTotalAtLeast: 5000 }],
    ['in words', { atLeast: 150 }, { qualitative: name }],
  ])('demands %s stand side by side', (_, first, second) => {
    expect(messageOf(demanded(first, second))).toBe('no error');
  });

  test('every demand is held against all before it, and told once', () => {
    const given = demanded({ atLeast: 100 }, { atMost: 120 }, { atLeast: 150 }, { atMost: 90 });
    expect(
      messageOf(given)
        .split('\n')
        .map((line) => line.slice(0, 33)),
    ).toEqual(['definePlan: expected `targets[2]`', 'definePlan: expected `targets[3]`']);
    expect(messageOf(given)).toMatch(/with `t1`, atMost 120.*\n.*with `t0`, atLeast 100/);
  });
});

test('all faults between the parts are told at once', () => {
  const given = input({
    targets: [target({ indicator: 'gpd', year: 2018 }), target({ sources: [] })],
    baselines: [{ indicator: 'wste', value: 1, status: 'stated' }],
  });
  expect(codesOf(given).sort()).toEqual([
    'E_DUPLICATE_NAME',
    'E_INCONSISTENT',
    'E_NO_PROVENANCE',
    'E_NO_PROVENANCE',
    'E_UNKNOWN_NAME',
    'E_UNKNOWN_NAME',
  ]);
});

test('a misspelt field is refused, and a wrong type told', () => {
  expect(messageOf({ ...input(), target: [] })).toBe(
    'definePlan: unknown option "target"; did you mean `targets`?',
  );
  expect(messageOf({ ...input(), name: 1 })).toBe(
    'definePlan: expected `name` to be a text, or a text by language { en, zh }, got 1',
  );
});
