import { describe, expect, test } from 'vitest';
import { constantOf } from '../../../src/model/units/constant-of';
import { noConstants } from '../../../src/model/units/constants';
import {
  besideNumber,
  differenceOf,
  fitsScale,
  inScaleOf,
  togetherOf,
} from '../../../src/model/units/difference';
import { isSameBasis, moneyPower, printBasis, statedBasis } from '../../../src/model/units/price-basis';
import { printFactor } from '../../../src/model/units/print-factor';
import { printScale, printUnitOf } from '../../../src/model/units/print-unit-of';
import {
  isCounted,
  type KnownQuantity,
  literal,
  plainNumber,
  powerOf,
  productOf,
  type Quantity,
} from '../../../src/model/units/quantity';
import { statedQuantity } from '../../../src/model/units/stated-quantity';
import { formulasOf } from '../simultaneous/block-of';

const stated = (unit: string, price?: string) => statedQuantity({ unit, price }) as KnownQuantity;
const times = (number: number, quantity: KnownQuantity) =>
  productOf(literal(number), quantity, 1) as KnownQuantity;
const number = (value: number) => literal(value) as KnownQuantity;

describe('products', () => {
  const [money, people] = [stated('1e8 CNY', 'current'), stated('万人')];

  test('multiply units, scales and prices', () => {
    expect(productOf(money, people, 1)).toEqual({
      powers: { CNY: 1, person: 1 },
      scale: 1e12,
      constants: noConstants,
      price: { current: 1 },
      bare: false,
    });
    expect(productOf(people, money, -1)).toMatchObject({
      powers: { CNY: -1, person: 1 },
      scale: 1e-4,
      price: { current: -1 },
    });
    expect(productOf(money, stated('CNY'), 1)).toMatchObject({ price: undefined });
    expect(productOf(stated('CNY'), people, 1)).toMatchObject({ price: undefined });
  });

  test.each<[Quantity, Quantity, 1 | -1, Quantity]>([
    ['zero', money, 1, 'zero'],
    ['zero', 'faulty', -1, 'zero'],
    [money, 'zero', 1, 'zero'],
    [money, 'zero', -1, 'unknown'],
    ['faulty', money, 1, 'faulty'],
    [money, 'faulty', 1, 'faulty'],
    ['unknown', 'faulty', 1, 'faulty'],
    ['unknown', money, 1, 'unknown'],
    [money, 'unknown', -1, 'unknown'],
  ])('%o and %o to %d: %s', (a, b, power, expected) => {
    expect(productOf(a, b, power)).toBe(expected);
  });

  test('numbers stay numbers, and gather as literal factors of what is named', () => {
    expect(productOf(literal(12), literal(100), 1)).toMatchObject({
      bare: true,
      constants: { exponent: 2, others: [12] },
    });
    expect(times(100, money)).toMatchObject({ bare: false, constants: { exponent: 2, others: [] } });
    expect(productOf(money, literal(100), -1)).toMatchObject({ constants: { exponent: -2, others: [] } });
    expect(literal(0)).toBe('zero');
  });

  test('an index keeps its year beside numbers alone', () => {
    const index = stated('index 2020 = 100');
    expect(times(2, index).indexYear).toBe('2020');
    expect(productOf(index, literal(2), -1)).toMatchObject({ indexYear: '2020' });
    expect(productOf(literal(2), index, -1)).not.toHaveProperty('indexYear');
    expect(productOf(index, stated('1'), 1)).not.toHaveProperty('indexYear');
    expect(productOf(stated('1'), index, 1)).not.toHaveProperty('indexYear');
  });

  test('the root of a number of things is kept beside pure numbers', () => {
    const root = powerOf(stated('firm'), 0.5);
    expect(root).toMatchObject({ powers: { firm: 0.5 }, rootOf: { firm: 1 } });
    expect(times(2, root).rootOf).toEqual({ firm: 1 });
    expect(productOf(root, stated('1'), 1)).toMatchObject({ rootOf: { firm: 1 } });
    expect(productOf(stated('1'), root, 1)).toMatchObject({ rootOf: { firm: 1 } });
    expect(productOf(root, stated('%'), 1)).not.toHaveProperty('rootOf');
    expect(productOf(root, stated('CNY'), 1)).not.toHaveProperty('rootOf');
    expect(productOf(stated('CNY'), stated('1'), 1)).not.toHaveProperty('rootOf');
    for (const [unit, power] of [
      ['1e3 firm', 0.5],
      ['firm', 0.25],
      ['CNY', 0.5],
      ['firm^2', 0.5],
      ['firm/person', 0.5],
    ] as const)
      expect(powerOf(stated(unit), power)).not.toHaveProperty('rootOf');
  });

  test('powers raise units, scales, literal factors and prices', () => {
    expect(powerOf(times(100, money), 2)).toEqual({
      powers: { CNY: 2 },
      scale: 1e16,
      constants: { exponent: 4, others: [] },
      price: { current: 2 },
      bare: false,
    });
    expect(powerOf(stated('CNY'), 2).price).toBeUndefined();
    expect(powerOf(number(3), 2).bare).toBe(true);
  });

  test('things that are counted one by one', () => {
    const counted = (unit: string) => isCounted(stated(unit).powers);
    expect(['firm', 'person', 'bed', 'item'].map(counted)).toEqual([true, true, true, true]);
    expect(['CNY', 't', 'firm^2', 'firm/person', '1', '1/firm'].map(counted)).toEqual(
      new Array(6).fill(false),
    );
  });
});

describe('how a quantity differs from the stated one', () => {
  test.each<[KnownQuantity, KnownQuantity, ReturnType<typeof differenceOf>]>([
    [stated('CNY'), stated('元'), undefined],
    [stated('CNY'), stated('t'), 'powers'],
    [stated('CNY'), stated('万元'), 'scales'],
    [stated('CNY'), times(1e4, stated('万元')), undefined],
    [stated('CNY'), times(10, stated('万元')), 'scales'],
    [stated('index'), stated('1'), 'openIndex'],
    [stated('1'), stated('index'), 'openIndex'],
    [stated('index'), times(100, stated('1')), undefined],
    [stated('index 2020 = 100'), stated('index 2020 = 100'), undefined],
    [stated('index 2020 = 100'), stated('index 2015 = 100'), 'indexYear'],
    [stated('index 2020 = 100'), stated('%'), undefined],
    [stated('%'), stated('index 2015 = 100'), undefined],
    [stated('CNY', 'current'), stated('CNY', 'constant-2020'), 'price'],
    [stated('CNY', 'current'), stated('CNY'), undefined],
    [stated('CNY'), stated('CNY', 'current'), undefined],
    [stated('1'), stated('1', 'current/constant-2020'), undefined],
    [stated('CNY', 'current'), stated('t'), 'powers'],
  ])('%#', (expected, found, difference) => {
    expect(differenceOf(expected, found)).toBe(difference);
  });
});

describe('parts of a sum', () => {
  test('together have the unit of both, and its text where that is the same', () => {
    expect(togetherOf(stated('万元'), stated('万元'))).toEqual(stated('万元'));
    const together = togetherOf(stated('万元'), stated('1e4 CNY'));
    expect(together).toMatchObject({ powers: { CNY: 1 }, scale: 1e4, bare: false });
    expect(together).not.toHaveProperty('text');
  });

  test.each<[KnownQuantity, KnownQuantity, string]>([
    [stated('CNY'), stated('t'), 'powers'],
    [stated('CNY'), stated('万元'), 'scales'],
    [stated('index'), stated('1'), 'openIndex'],
    [stated('index 2020 = 100'), stated('index 2015 = 100'), 'indexYear'],
    [stated('CNY', 'current'), stated('CNY', 'constant-2020'), 'price'],
  ])('differ: %#', (a, b, difference) => {
    expect(togetherOf(a, b)).toBe(difference);
    expect(togetherOf(b, a)).toBe(difference);
  });

  test('literal factors may convert either, and stay where both have them as numbers', () => {
    expect(togetherOf(times(1e4, stated('万元')), stated('元'))).toMatchObject({
      scale: 1,
      constants: noConstants,
    });
    expect(togetherOf(stated('元'), times(1e4, stated('万元')))).toMatchObject({
      scale: 1,
      constants: noConstants,
    });
    expect(togetherOf(times(100, stated('元')), times(100, stated('元')))).toMatchObject({
      scale: 1,
      constants: { exponent: 2, others: [] },
    });
    expect(togetherOf(times(100, stated('元')), times(7, stated('元')))).toMatchObject({
      constants: noConstants,
    });
  });

  test('an index keeps the year that one of them states', () => {
    const index = stated('index 2020 = 100');
    expect(togetherOf(index, stated('%'))).toMatchObject({ indexYear: '2020' });
    expect(togetherOf(stated('%'), index)).toMatchObject({ indexYear: '2020' });
    expect(togetherOf(stated('%'), stated('%'))).not.toHaveProperty('indexYear');
    const rebased = togetherOf(index, times(2, stated('index 2015 = 100')));
    expect(rebased).toMatchObject({ indexYear: '2020' });
  });

  test('the root of a number of things may stand beside the things', () => {
    const [firms, root] = [stated('firm'), powerOf(stated('firm'), 0.5)];
    for (const sum of [togetherOf(firms, root), togetherOf(root, firms)]) {
      expect(sum).toMatchObject({ powers: { firm: 1 } });
      expect(sum).not.toHaveProperty('rootOf');
    }
    expect(togetherOf(root, root)).toMatchObject({ powers: { firm: 0.5 }, rootOf: { firm: 1 } });
    expect(togetherOf(stated('bed'), root)).toBe('powers');
  });

  test('of money the known prices count, of pure numbers only those that both have', () => {
    const [known, unknown] = [stated('CNY', 'current'), stated('CNY')];
    expect(togetherOf(unknown, known)).toMatchObject({ price: { current: 1 } });
    expect(togetherOf(known, unknown)).toMatchObject({ price: { current: 1 } });
    const ratio = stated('1', 'current/constant-2020');
    const basis = { current: 1, 'constant-2020': -1 };
    expect(togetherOf(ratio, ratio)).toMatchObject({ price: basis });
    expect(togetherOf(ratio, stated('1'))).toMatchObject({ price: undefined });
    expect(togetherOf(stated('1'), ratio)).toMatchObject({ price: undefined });
  });
});

describe('beside a number', () => {
  test.each<[string, KnownQuantity, number, number, unknown]>([
    ['a pure number', stated('1'), 5, 1, { scale: 1 }],
    ['a share', stated('fraction'), 0.5, 1, { scale: 1 }],
    ['things', stated('firm'), 5, 1, { powers: { firm: 1 } }],
    ['things by the thousand', stated('1e3 firm'), 5, 1, 'scales'],
    ['an index', stated('index'), 5, 1, { powers: { index: 1 } }],
    ['money', stated('CNY'), 5, 1, 'powers'],
    ['an index of money', productOf(stated('index'), stated('CNY'), 1) as KnownQuantity, 5, 1, 'powers'],
    ['the root of things', powerOf(stated('firm'), 0.5), 5, 1, { powers: { firm: 1 } }],
    ['percent, of which 100 is the whole', stated('%'), 100, 1, { scale: 0.01 }],
    ['percent in a formula of percent', stated('%'), 50, 0.01, { scale: 0.01 }],
    ['percent in a formula of fractions', stated('%'), 50, 1, 'scales'],
    ['percent beside what may be a fraction', stated('%'), 0.5, 0.01, 'scales'],
    ['percent beside 1', stated('%'), 1, 0.01, 'scales'],
    ['percent that a factor converts', times(0.01, stated('%')), 1, 1, { scale: 1, constants: noConstants }],
  ])('%s', (_, named, value, wanted, expected) => {
    const found = besideNumber(named, number(value), wanted);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected as object);
  });

  test('of a small number only the factors that both have stay, of a large one all', () => {
    const named = times(100, stated('fraction'));
    expect(besideNumber(named, number(0.5), 1)).toMatchObject({ constants: noConstants });
    expect(besideNumber(named, number(2), 1)).toMatchObject({ constants: { exponent: 2, others: [] } });
    expect(besideNumber(named, number(100), 1)).toMatchObject({ constants: { exponent: 2, others: [] } });
  });

  test('the root of things is none any more', () => {
    expect(besideNumber(powerOf(stated('firm'), 0.5), number(5), 1)).not.toHaveProperty('rootOf');
  });
});

test('a pure number in the scale of its formula, if its factors convert to that', () => {
  const percent = times(100, stated('fraction'));
  expect(inScaleOf(0.01, percent)).toMatchObject({ scale: 0.01, constants: noConstants });
  expect(inScaleOf(1, percent)).toBe(percent);
  expect(inScaleOf(0.001, percent)).toBe(percent);
  const money = times(100, stated('CNY'));
  expect(inScaleOf(0.01, money)).toBe(money);
  expect(inScaleOf(0.01, stated('%'))).toEqual(stated('%'));
});

test('a quantity fits its own scale, and one to which its factors convert', () => {
  const fits = (wanted: number) => fitsScale(times(100, stated('万元')), wanted);
  expect([fits(1e4), fits(100), fits(1), fits(1e6)]).toEqual([true, true, false, false]);
});

describe('prices', () => {
  test('the power of money', () => {
    const power = (unit: string) => moneyPower(stated(unit).powers);
    expect(['CNY/person', 'person/CNY', 'CNY*USD', 'USD/CNY', 't'].map(power)).toEqual([1, -1, 2, 0, 0]);
  });

  test.each<[string, string | undefined, boolean, unknown]>([
    ['CNY', 'current', false, { current: 1 }],
    ['CNY/person', 'current', false, { current: 1 }],
    ['person/CNY', 'current', false, { current: -1 }],
    ['CNY', undefined, false, undefined],
    ['1', 'current/constant-2020', false, { current: 1, 'constant-2020': -1 }],
    ['1', 'current/current', false, {}],
    ['1', undefined, false, undefined],
    ['1', undefined, true, {}],
    ['t', undefined, false, {}],
    ['t', 'current', false, {}],
    ['index', undefined, false, undefined],
    ['USD/CNY', 'current', false, {}],
  ])('%s in %s prices, plain %s: %o', (unit, price, isPlain, expected) => {
    expect(statedBasis(stated(unit).powers, price, isPlain)).toEqual(expected);
  });

  test('two are the same name by name; an unknown one is the same as any', () => {
    expect(isSameBasis({ current: 1 }, { current: 1 })).toBe(true);
    expect(isSameBasis({ current: 1 }, { current: 2 })).toBe(false);
    expect(isSameBasis({ current: 1 }, {})).toBe(false);
    expect(isSameBasis({}, { current: 1 })).toBe(false);
    expect(isSameBasis({}, {})).toBe(true);
    expect(isSameBasis(undefined, { current: 1 })).toBe(true);
    expect(isSameBasis({ current: 1 }, undefined)).toBe(true);
  });

  test.each([
    [{}, 'no prices', '不含价格'],
    [{ current: 1 }, 'current prices', '按现价计'],
    [{ 'constant-2020': 1 }, 'constant-2020 prices', '按2020年不变价计'],
    [{ current: -1 }, '1/current prices', '按1/现价计'],
    [{ current: 2, 'constant-2020': -1 }, 'current^2/constant-2020 prices', '按现价^2/2020年不变价计'],
    [{ current: 1, 'constant-2020': -2 }, 'current/constant-2020^2 prices', '按现价/2020年不变价^2计'],
    [{ current: 1, 'constant-2015': 1 }, 'current*constant-2015 prices', '按现价*2015年不变价计'],
  ])('%j in words', (basis, en, zh) => {
    expect(printBasis(basis as Record<string, number>)).toEqual({ en, zh });
  });
});

describe('in print', () => {
  test.each<[Record<string, number>, number | 'any', string]>([
    [{}, 1, '1'],
    [{}, 0.01, '%'],
    [{}, 0.010000000001, '%'],
    [{}, 0.02, '0.02'],
    [{}, 'any', 'index'],
    [{ person: -1 }, 'any', 'index/person'],
    [{ CNY: 1 }, 1, 'CNY'],
    [{ CNY: 1, person: -1 }, 1e4, '1e4 CNY/person'],
    [{ CNY: 1, person: -2 }, 1, 'CNY/person^2'],
    [{ CNY: 2, t: 1 }, 1, 'CNY^2*t'],
    [{ person: -1, year: -1 }, 1, '1/person/year'],
    [{ person: -1 }, 1e4, '1e4/person'],
    [{ m: 0.5 }, 2, '2 m^0.5'],
  ])('%j by %d is %s', (powers, scale, text) => {
    expect(printUnitOf({ powers, scale })).toBe(text);
  });

  test.each([
    [1, '1'],
    [100, '100'],
    [1000, '1e3'],
    [0.01, '0.01'],
    [0.001, '1e-3'],
    [1e8, '1e8'],
    [365, '365'],
    [1900, '1.9e3'],
    [2015, '2.015e3'],
    [2100, '2.1e3'],
    [1899, '1899'],
    [2101, '2101'],
    [2015.5, '2015.5'],
    [31.6227766016838, '31.6227766'],
  ])('the scale %d is %s', (scale, text) => {
    expect(printScale(scale)).toBe(text);
  });

  test.each([
    [8759.999999999998, '8760'],
    [30.416666666666668, '30.416666666666668'],
    [10000, '10000'],
    [1e7, '1e7'],
    [1e6, '1000000'],
    [12345678, '12345678'],
    [2015, '2015'],
    [1.5, '1.5'],
  ])('the factor %d is %s', (factor, text) => {
    expect(printFactor(factor)).toBe(text);
  });
});

test.each([
  ['2 * (3 + 4)', 14],
  ['sqrt(16) - max(1, 2)', 2],
  ['k * 2', undefined],
  ['year - 2000', undefined],
  ['k(-1)', undefined],
  ['2 > 1 ? 3 : k', undefined],
])('the value of %s is %s', (text, expected) => {
  expect(constantOf(formulasOf({ x: text }).get('x')!)).toBe(expected);
});

test('a pure number has nothing of its own', () => {
  expect(plainNumber).toEqual({ powers: {}, scale: 1, constants: noConstants, price: {}, bare: false });
});
