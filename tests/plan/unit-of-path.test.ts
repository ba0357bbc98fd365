import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { definePlan } from '../../src/plan/define-plan';
import { unitOfPath } from '../../src/plan/unit-of-path';
import { defineScenario } from '../../src/scenario/define-scenario';
import { errorOf } from '../error-of';

const indicators = {
  share: { unit: '%', baseline: 10, equation: 'share(-1) + rise' },
  ratio: { unit: '1', baseline: 0.1, equation: 'ratio(-1)' },
};
const inputs = { rise: { unit: '%', value: 0.2 }, part: { unit: '1', value: 0.1 } };
const years = { base: 2020, horizon: 2025 };
const model = defineModel({ id: 'm', years, indicators, inputs });
const suggestions = (step: () => unknown) =>
  errorOf(step).issues.map(({ path, suggestion }) => [path, suggestion]);

test('a percentage as text is a number of the unit: of a model', () => {
  const given = {
    id: 'm',
    years,
    indicators: { ...indicators, share: { ...indicators.share, history: { 2019: '9.5%' } } },
    inputs: { rise: { unit: '%', value: '0.2 %' }, part: { unit: '1', value: '7%' } },
    targets: {
      a: { indicator: 'share', year: 2025, atLeast: '11%' },
      b: { indicator: 'ratio', year: 2025, atLeast: '11%' },
      c: { indicator: 'share', year: 2025, averageGrowthAtLeast: '6%' },
    },
  };
  expect(suggestions(() => defineModel(given as never))).toEqual([
    ['inputs.rise.value', { value: 0.2 }],
    ['inputs.part.value', { value: 0.07 }],
    ['indicators.share.history.2019', { value: 9.5 }],
    ['targets.a.atLeast', { value: 11 }],
    ['targets.b.atLeast', { value: 0.11 }],
    ['targets.c.averageGrowthAtLeast', { value: 0.06 }],
  ]);
});

test('of a scenario, whose names have the units of the model', () => {
  const given = {
    id: 's',
    inputs: { rise: '0.3%', part: '30%' },
    paths: { share: { step: { from: 2022, value: '12%' } }, ratio: { step: { from: 2022, value: '12%' } } },
    targets: { a: { indicator: 'share', year: 2025, atMost: '13%' } },
  };
  expect(suggestions(() => defineScenario(model, given as never))).toEqual([
    ['inputs.rise', { value: 0.3 }],
    ['inputs.part', { value: 0.3 }],
    ['paths.share.step.value', { value: 12 }],
    ['paths.ratio.step.value', { value: 0.12 }],
    ['targets.a.atMost', { value: 13 }],
  ]);
});

test('of a plan, whose indicators stand in a list', () => {
  const name = { en: 'Share', zh: '比重' };
  const given = {
    id: 'p',
    name,
    years: { base: 2020, target: 2025 },
    indicators: [{ id: 'share', name, unit: '%', kind: 'ratio' }],
    baselines: [{ indicator: 'share', value: '3.6%', status: 'assumed' }],
    targets: [{ id: 't', indicator: 'share', year: 2025, atLeast: '4,5', sources: [] }],
  };
  expect(suggestions(() => definePlan(given as never))).toEqual([
    ['baselines[0].value', { value: 3.6 }],
    ['targets[0].atLeast', { value: 4.5 }],
  ]);
});

describe('the unit of a place', () => {
  const own = {
    indicators: { share: { unit: '%', history: { 2019: '1%' } }, odd: { unit: 5 }, plain: {} },
    inputs: { rate: { unit: '1/year', value: '1%' }, bare: '1%' },
    targets: {
      a: { indicator: 'share', atLeast: '1%' },
      b: { indicator: 'gone' },
      c: { unit: 'km', indicator: 'share' },
    },
    list: [{ indicator: 'share' }, null, 'share'],
    share: '1%',
  };

  test.each<[readonly PropertyKey[], string | undefined]>([
    [['indicators', 'share', 'history', 2019], '%'],
    [['indicators', 'plain', 'baseline'], undefined],
    [['indicators', 'odd', 'baseline'], undefined],
    [['inputs', 'rate', 'value'], '1/year'],
    [['inputs', 'bare'], undefined],
    [['inputs', 'share'], undefined],
    [['shocks', 'share', 'iid'], undefined],
    [['targets', 'a', 'atLeast'], '%'],
    [['targets', 'b', 'atLeast'], undefined],
    [['targets', 'c', 'atLeast'], 'km'],
    [['list', 0, 'value'], '%'],
    [['list', 1, 'value'], undefined],
    [['list', 2, 'value'], undefined],
    // The name after the group is that of an indicator.
    [['baselines', 'share'], '%'],
    [['baselines', 'toString'], undefined],
    [['baselines'], undefined],
    [[], undefined],
    ...[
      'averageGrowthAtLeast',
      'cumulativeDeclineAtLeast',
      'inStepWith',
      'tolerance',
      'growth',
      'elasticity',
    ].map((key): [readonly PropertyKey[], undefined] => [['targets', 'a', key], undefined]),
    [['targets', 'a', 'inStepWith', 'tolerance'], undefined],
  ])('%j is %s', (path, expected) => {
    expect(unitOfPath(own)(path)).toBe(expected);
  });

  test('where the input states none it is that of the model', () => {
    const of = {
      indicators: { share: { unit: '%' } },
      inputs: { rate: { unit: '1' } },
      shocks: { noise: { unit: 't' } },
    };
    const unitAt = unitOfPath({ indicators: { other: { unit: 'km' } } }, of);
    expect(unitAt(['baselines', 'share'])).toBe('%');
    expect(unitAt(['baselines', 'other'])).toBe('km');
    expect(unitAt(['inputs', 'rate'])).toBe('1');
    expect(unitAt(['shocks', 'noise', 'iid'])).toBe('t');
    expect(unitAt(['inputs', 'share'])).toBeUndefined();
    expect(
      unitOfPath(
        {
          indicators: [
            { id: 'a', unit: 'm' },
            { id: 'share', unit: 'km' },
          ],
        },
        of,
      )(['x', 'share']),
    ).toBe('km');
  });

  test.each([null, undefined, 'share', 5, [], { indicators: null }])('of %j it is not known', (input) => {
    expect(unitOfPath(input)(['baselines', 'share'])).toBeUndefined();
  });
});
