import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haidianScenarios } from '../../../src/haidian/scenarios';
import { defineModel } from '../../../src/model/define-model';
import { defineScenario } from '../../../src/scenario/define-scenario';
import { errorOf, frozen } from '../../error-of';

const names = {
  gdp: { unit: '1e8 CNY', price: 'constant-2020', kind: 'flow', baseline: 8504.6, equation: 'gdp(-1)' },
  nominalGdp: { unit: '亿元', price: 'current', kind: 'flow', baseline: 8504.6, equation: 'nominalGdp(-1)' },
  rd: { unit: '1e8 CNY', price: 'current', baseline: 900, equation: 'rd(-1)' },
  population: { unit: '1e4 persons', kind: 'stock', baseline: 313, equation: 'population(-1)' },
  visitors: { unit: '1e4 persons', kind: 'flow', baseline: 30, equation: 'visitors(-1)' },
  students: { unit: '万人', kind: 'stock', baseline: 30, equation: 'students(-1)' },
  emissions: { unit: '1e4 tCO2', baseline: 500, equation: 'emissions(-1)' },
  share: { unit: 'fraction', baseline: 0.1, equation: 'share(-1)' },
  percentShare: { unit: '%', baseline: 10, equation: 'percentShare(-1)' },
  plainIndex: { unit: '1', kind: 'index', baseline: 1, equation: 'plainIndex(-1)' },
  deflator: {
    unit: '1',
    kind: 'index',
    price: 'current/constant-2020',
    baseline: 1,
    equation: 'deflator(-1) * (1 + inflation)',
  },
  firms: { unit: '家', baseline: 236, equation: 'firms(-1)' },
  patents: { unit: '件', baseline: 6000, equation: 'patents(-1)' },
  unstated: { baseline: 1, equation: 'unstated(-1)' },
} as const;

const inputs = {
  growth: { unit: '1/year', value: 0.05 },
  percentGrowth: { unit: '%', value: 5 },
  inflation: { unit: '1/year', value: 0.02 },
  alpha: { unit: '1', value: 0.3 },
  factor: { unit: 'tCO2/1e4 CNY', value: 0.6 },
  free: { value: 2 },
};

const shocks = { noise: { unit: '1', iid: 0 } };

interface Stated {
  readonly unit?: string;
  readonly price?: string;
  readonly kind?: 'stock' | 'flow' | 'ratio' | 'index' | 'count';
  readonly baseline?: number | string;
}

/** A model of all names, with `y` as stated. */
function modelWith(stated: Stated, equation: string) {
  return defineModel(
    frozen({
      id: 'units',
      years: { base: 2020, horizon: 2022 },
      inputs,
      shocks,
      indicators: { ...names, y: { baseline: 1, ...stated, equation } },
    }),
  );
}

const money: Stated = { unit: '1e8 CNY', price: 'constant-2020' };

describe('accepted', () => {
  test.each<readonly [Stated, string]>([
    [money, 'y(-1) * (1 + growth + noise)'],
    [money, 'y(-1) * exp(growth)'],
    [money, 'y(-1) * (1 + percentGrowth / 100)'],
    [money, 'y(-1) * (1 + 0.01 * percentGrowth)'],
    [money, 'max(y(-1), gdp, 0)'],
    [money, 'gdp > 0 and year > 2021 ? gdp : 0'],
    [money, 'if(rd > 0.1 * nominalGdp, gdp, y(-1))'],
    [money, 'nominalGdp / deflator'],
    [money, 'nominalGdp / plainIndex'],
    [money, 'gdp^alpha * population^(1 - alpha) * free'],
    [money, 'sqrt(gdp * gdp(-1))'],
    [money, 'gdp * 2^(year - 2020)'],
    [money, '100 + 2 * (year - 2020)'],
    [money, 'gdp + free'],
    [money, 'rd / (rd / gdp)'],
    [{ unit: '元/人', price: 'constant-2020' }, 'gdp / population * 10000'],
    [{ unit: '1e4 CNY/person', price: 'constant-2020' }, '2 * gdp / (population + population(-1))'],
    [{ unit: '1e4 CNY/person' }, 'nominalGdp / population'],
    [{ unit: '%' }, '100 * rd / nominalGdp'],
    [{ unit: 'index' }, '100 * rd / nominalGdp'],
    [{ unit: 'index 2020 = 100' }, '100 * gdp / gdp(-1)'],
    [{ unit: 'fraction' }, 'rd / nominalGdp'],
    [{ unit: 'fraction' }, '1 - percentShare / 100'],
    [{ unit: '%' }, '100 - percentShare'],
    [{ unit: '1e-3' }, '1000 * students / population'],
    [{ unit: '1/year' }, 'log(gdp / gdp(-1))'],
    [{ unit: '1/year' }, 'log(gdp) - log(gdp(-1))'],
    [{ unit: '1', price: 'current/constant-2020', kind: 'index' }, 'nominalGdp / gdp'],
    [{ unit: 'tCO2' }, '10000 * emissions'],
    [{ unit: '1e4 tCO2' }, 'factor * gdp'],
    [{ unit: 'm2' }, 'y(-1) * share'],
    [{ unit: '家' }, 'firms + 5 + floor(sqrt(firms) * noise + 0.5)'],
    [{ unit: 'beds' }, 'y(-1) * (1 + growth)'],
    [{}, 'gdp * unstated'],
    [{ unit: '1e4 persons', kind: 'stock' }, 'population(-1) + visitors'],
    [{ unit: '1e4 persons', kind: 'stock' }, 'population - students'],
    [{ unit: '1e4 persons', kind: 'flow' }, 'population - population(-1)'],
    [{ unit: '1e4 persons', kind: 'flow' }, '0.1 * population'],
    [{ unit: '1e4 persons', kind: 'stock' }, 'alpha * visitors'],
    [{ unit: '1e4 persons' }, 'visitors'],
  ])('%j = %s', (stated, equation) => {
    expect(modelWith(stated, equation).id).toBe('units');
  });

  test('in the base year current prices are those of the base year, in other years they are not', () => {
    expect(modelWith({ ...money, baseline: 'rd' }, 'y(-1)').baselines.y.formula.kind).toBe('reference');
    expect(errorOf(() => modelWith(money, 'rd')).code).toBe('E_UNIT');
  });

  test('the built-in model, whose units are all stated', () => {
    const { indicators } = haidianScenarios.baseline;
    expect(Object.values(indicators).every(({ unit }) => unit !== undefined)).toBe(true);
  });
});

const index2020 = "divide by a price index, such as a deflator with price: 'current/constant-2020'";

describe('refused', () => {
  test.each<readonly [Stated, string, string]>([
    [
      money,
      'gdp + population',
      'expected `population` in 1e8 CNY like `gdp`, got 1e4 persons; a factor in 1e4 CNY/person is missing',
    ],
    [
      money,
      'gdp + 100',
      "expected `100` in 1e8 CNY like `gdp`, got 1; give `100` a unit: make it an input with unit: '1e8 CNY'",
    ],
    [
      money,
      'max(gdp, emissions)',
      'expected `emissions` in 1e8 CNY like `gdp`, got 1e4 tCO2; a factor in 1e4 CNY/tCO2 is missing',
    ],
    [
      money,
      'if(gdp > population, gdp, 0)',
      'expected `population` in 1e8 CNY like `gdp`, got 1e4 persons; a factor in 1e4 CNY/person is missing',
    ],
    [
      money,
      'year > 2021 ? gdp : population',
      'expected `population` in 1e8 CNY like `gdp`, got 1e4 persons; a factor in 1e4 CNY/person is missing',
    ],
    [
      money,
      'population * growth',
      'expected a value in 1e8 CNY, got 1e4 person; a factor in 1e4 CNY/person is missing',
    ],
    [
      money,
      'y(-1) * (1 + percentGrowth)',
      'expected `percentGrowth` in 1 like `1`, got %; divide `percentGrowth` by 100, or give it as a fraction',
    ],
    [
      money,
      'y(-1) * exp(percentGrowth)',
      'expected the argument of `exp` to be a pure number, got `percentGrowth` in %; divide `percentGrowth` by 100, or give it as a fraction',
    ],
    [
      { unit: 'CNY/person' },
      'nominalGdp / population',
      'expected a value in CNY/person, got 1e4 CNY/person; multiply `nominalGdp / population` by 10000',
    ],
    [
      { unit: '%' },
      'rd / nominalGdp',
      'expected a value in %, got 1; multiply `rd / nominalGdp` by 100, or state the unit as a fraction',
    ],
    [
      { unit: '1/year' },
      'log(gdp)',
      'expected the argument of `log` to be a pure number, got `gdp` in 1e8 CNY; take the log of a ratio, such as log(gdp / gdp(-1)), or divide by a base value in the same unit',
    ],
    [
      { unit: '1' },
      'alpha^population',
      'expected the exponent to be a pure number, got `population` in 1e4 persons; divide it by a value in the same unit',
    ],
    [money, 'gdp^2', 'expected a value in 1e8 CNY, got 1e16 CNY^2; a factor in 1e-8/CNY is missing'],
    [money, 'nominalGdp', `expected a value in constant-2020 prices, got current prices; ${index2020}`],
    [
      money,
      'nominalGdp(-1) * (1 + growth)',
      `expected a value in constant-2020 prices, got current prices; ${index2020}`,
    ],
    [
      money,
      'gdp + rd',
      `expected \`rd\` in constant-2020 prices like \`gdp\`, got current prices; ${index2020}`,
    ],
    [
      money,
      'nominalGdp * deflator',
      `expected a value in constant-2020 prices, got current^2/constant-2020 prices; ${index2020}`,
    ],
    [
      { unit: 'fraction' },
      'rd / gdp',
      "expected a value in no prices, got current/constant-2020 prices; measure both sides of a ratio in the same prices, or state price: 'current/constant-2020' if it is a price index",
    ],
    [
      { unit: '家' },
      'firms + patents',
      'expected `patents` in 家 like `firms`, got 件; a factor in firm/item is missing',
    ],
    [
      { unit: '1e4 persons', kind: 'flow' },
      'population + students',
      'expected a flow, got a stock; take the change of the stock, such as x - x(-1), or a share of it',
    ],
    [
      { unit: '1e4 persons', kind: 'stock' },
      'visitors',
      'expected a stock, got a flow; add the flow to the stock of last year, such as x(-1) + flow',
    ],
    [
      { unit: '1e4 persons', kind: 'stock' },
      'students - students(-1)',
      'expected a stock, got a flow; add the flow to the stock of last year, such as x(-1) + flow',
    ],
  ])('%j = %s', (stated, equation, message) => {
    const error = errorOf(() => modelWith(stated, equation));
    expect([error.name, error.code]).toEqual(['ModelError', 'E_UNIT']);
    expect(error.message).toBe(`defineModel: \`indicators.y.equation\`: ${message}`);
  });

  test('the part at fault is told by its place', () => {
    const [issue] = errorOf(() => modelWith(money, 'y =  gdp + 2 * population')).issues;
    expect(issue?.formula).toEqual({ text: 'y =  gdp + 2 * population', at: 11, length: 14 });
  });

  test('all faults at once: texts of units, several parts, baselines, targets', () => {
    const error = errorOf(() =>
      defineModel({
        id: 'faults',
        years: { base: 2020, horizon: 2022 },
        inputs: { rate: { unit: 'fractoin', value: 1 } },
        shocks: { noise: { unit: 'CNY/', iid: 0 } },
        indicators: {
          gdp: { unit: '1e8 CNY', baseline: 1, equation: 'gdp(-1) * rate' },
          people: {
            unit: '万人',
            price: 'current/constant-2020',
            baseline: 'gdp',
            equation: 'people(-1) + gdp + exp(gdp)',
          },
        },
        targets: {
          level: { indicator: 'gdp', year: 2022, atLeast: 1, unit: '1e4 CNY' },
          pace: { indicator: 'gdp', year: 2022, averageGrowthAtLeast: 0.06, unit: '%' },
          fine: { indicator: 'gdp', year: 2022, atLeast: 1, unit: '亿元' },
        },
      }),
    );
    expect(error.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'E_UNIT indicators.people.price',
      'E_UNIT inputs.rate.unit',
      'E_UNIT shocks.noise.unit',
      'E_UNIT indicators.people.equation',
      'E_UNIT indicators.people.equation',
      'E_UNIT indicators.people.baseline',
      'E_UNIT targets.level',
      'E_UNIT targets.pace',
    ]);
    expect(error.issues.at(-1)?.hint).toBe('divide it by 100, or give it as a fraction');
  });

  test('baselines and targets of a scenario', () => {
    const model = modelWith(money, 'y(-1)');
    const targets = { level: { indicator: 'gdp', year: 2022, atLeast: 1, unit: '万元' } } as const;
    const error = errorOf(() =>
      defineScenario(model, { id: 's', baselines: { gdp: 'population' }, targets }),
    );
    expect(error.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'E_UNIT baselines.gdp',
      'E_UNIT targets.level',
    ]);
  });
});

describe('laws', () => {
  const runs = { seed: 20201, numRuns: 60 };
  const equations = [
    'gdp + rd / deflator',
    'gdp * share + y(-1)',
    'gdp - 0.2 * nominalGdp / plainIndex',
    'rd / deflator * (1 + growth)',
  ];
  const factors = [
    'population',
    'alpha',
    'free',
    'emissions',
    'deflator',
    'percentShare',
    'factor',
    '7',
    '1000',
    'firms',
  ];

  test('a factor multiplied in and divided out changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...equations),
        fc.array(fc.constantFrom(...factors), { maxLength: 3 }),
        (equation, used) => {
          const inside = used.reduce((text, factor) => `${factor} * (${text})`, equation);
          const outside = used.reduce((text, factor) => `(${text}) / ${factor}`, inside);
          expect(modelWith(money, outside).id).toBe('units');
        },
      ),
      runs,
    );
  });

  const dimensions = [
    'gdp',
    'population',
    'emissions',
    'share',
    'gdp / population',
    'gdp * gdp',
    'population / emissions',
    'growth',
  ] as const;
  const pair = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));

  test('two different dimensions never add up, the same always do', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom('+', '-'), ([a, b], sign) => {
        const isSame = a === b || [a, b].every((each) => each === 'share' || each === 'growth');
        if (isSame) expect(modelWith({}, `${a} ${sign} ${b}`).id).toBe('units');
        else expect(errorOf(() => modelWith({}, `${a} ${sign} ${b}`)).code).toBe('E_UNIT');
      }),
      { seed: 20201, numRuns: 120 },
    );
  });

  const scaled = (unit: number) => (equation: string) => {
    const currency = `${unit} CNY`;
    try {
      defineModel({
        id: 'scaled',
        years: { base: 2020, horizon: 2021 },
        indicators: {
          a: { unit: currency, baseline: 1 / unit, equation: 'a(-1)' },
          b: { unit: currency, baseline: 1 / unit, equation: 'b(-1)' },
          heads: { unit: 'person', baseline: 1, equation: 'heads(-1)' },
          perHead: { unit: `${currency}/person`, baseline: 1 / unit, equation },
        },
      });
      return 'accepted';
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  test('the verdict does not depend on the size of the unit of money', () => {
    const equation = fc.constantFrom(
      ...[
        '(a + b) / heads',
        'a / heads + b',
        'a',
        'a * b / (b * heads)',
        'exp(a / b) * perHead(-1)',
        'a / 1000 / heads',
        'heads / a',
      ],
    );
    fc.assert(
      fc.property(equation, fc.integer({ min: 2, max: 1e9 }), (formula, size) => {
        expect(scaled(size)(formula)).toBe(scaled(1)(formula));
      }),
      runs,
    );
  });
});
