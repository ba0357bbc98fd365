import { describe, expect, test } from 'vitest';
import { fractionOf, unity } from '../../../src/core/fraction';
import {
  isSameScale,
  isWithinRange,
  product,
  productOfPowers,
  pureNumber,
  raised,
  raisedPowers,
  unitFrom,
} from '../../../src/plan/units/unit';
import { unitIssue } from '../../../src/plan/units/unit-fault';
import { unitTokens } from '../../../src/plan/units/unit-tokens';

const of = (scale: string, powers: Readonly<Record<string, number>> = {}) => ({
  powers,
  scale: fractionOf(scale),
});

test('a product adds powers and multiplies sizes, exactly', () => {
  expect(product(of('1e8', { CNY: 1 }), of('1/3', { CNY: 1, person: -1 }))).toEqual(
    of('1e8/3', { CNY: 2, person: -1 }),
  );
  expect(product(of('2', { t: 1 }), of('5', { t: -1 }))).toEqual(of('10'));
  expect(product(pureNumber, of('7', { t: 1 }))).toEqual(of('7', { t: 1 }));
  expect(product(of('7', { t: 1 }), pureNumber)).toEqual(of('7', { t: 1 }));
});

test('powers: sums and multiples, those of 0 left out, rounding apart', () => {
  expect(productOfPowers({ a: 1, b: 2 }, { b: -2, c: 3 })).toEqual({ a: 1, c: 3 });
  expect(productOfPowers({ m: 1 / 3 }, { m: 2 / 3 })).toEqual({ m: 1 });
  expect(productOfPowers({ m: 0.1 }, { m: 0.2 })).toEqual({ m: 0.3 });
  expect(productOfPowers({ m: 0.3 }, { m: -0.1 - 0.2 })).toEqual({});
  expect(raisedPowers({ a: 1, b: -2 }, 2)).toEqual({ a: 2, b: -4 });
  expect(raisedPowers({ a: 1 }, 0)).toEqual({});
  expect(raisedPowers({ a: 0.1 }, 3)).toEqual({ a: 0.3 });
});

test('a unit to a power: exactly where that is whole', () => {
  expect(raised(of('1000', { m: 1 }), 2)).toEqual(of('1e6', { m: 2 }));
  expect(raised(of('2/3', { m: 1 }), -2)).toEqual(of('9/4', { m: -2 }));
  expect(raised(of('4', { m: 1 }), 0.5)).toEqual(of('2', { m: 0.5 }));
  expect(raised(of('1e200'), -2.5)).toBeUndefined();
  expect(raised(of('1e200'), 2.5)).toBeUndefined();
  expect(raised(of('3'), 1e6)).toBeUndefined();
});

test.each<[string, Readonly<Record<string, number>>, boolean]>([
  ['1', {}, true],
  ['1e300', {}, true],
  ['1.000001e300', {}, false],
  ['1e-300', {}, true],
  ['0.999999e-300', {}, false],
  ['1', { m: 100 }, true],
  ['1', { m: -100 }, true],
  ['1', { m: 100.5 }, false],
  ['1', { m: -101 }, false],
  ['1', { t: 1, m: 101 }, false],
])('%s of %j is within range: %s', (scale, powers, expected) => {
  expect(isWithinRange(of(scale, powers))).toBe(expected);
});

test('as a public unit: its size as a number, an index of any base as such', () => {
  expect(unitFrom(of('1e4', { CNY: 1 }))).toEqual({ powers: { CNY: 1 }, scale: 1e4 });
  expect(unitFrom(of('1', { index: 1 }))).toEqual({ powers: {}, scale: 'any' });
  expect(unitFrom(of('1', { index: 1, t: -1 }))).toEqual({ powers: { t: -1 }, scale: 'any' });
  expect(unitFrom({ powers: {}, scale: unity })).toEqual({ powers: {}, scale: 1 });
});

test.each([
  [1, 1, undefined, true],
  [1, 1 + 1e-13, undefined, true],
  [1, 1 + 1e-11, undefined, false],
  [1e-300, 1e-300 * (1 + 1e-13), undefined, true],
  [1, -1, undefined, false],
  [0, 0, undefined, true],
  [1, 1.0005, 1e-3, true],
  [1, 1.002, 1e-3, false],
  [-1, -1.0005, 1e-3, true],
  [1, Number.POSITIVE_INFINITY, undefined, false],
  [1e300, Number.POSITIVE_INFINITY, undefined, false],
  [1, Number.NaN, undefined, false],
])('%d and %d within %s are one size: %s', (a, b, tolerance, expected) => {
  expect(isSameScale(a, b, ...(tolerance === undefined ? [] : [tolerance]))).toBe(expected);
  expect(isSameScale(b, a, ...(tolerance === undefined ? [] : [tolerance]))).toBe(expected);
});

describe('tokens', () => {
  const kinds = (text: string) => unitTokens(text)?.map(({ kind, text: own, at }) => `${kind} ${own} ${at}`);

  test.each<[string, readonly string[]]>([
    ['', []],
    ['  ', []],
    ['1e8 CNY/person', ['number 1e8 0', 'word CNY 4', 'sign / 7', 'word person 8']],
    ['2.5E-3 t', ['number 2.5E-3 0', 'word t 7']],
    ['10 ', ['number 10 0']],
    ['km2', ['word km2 0']],
    ['m^-2', ['word m 0', 'sign ^ 1', 'sign - 2', 'number 2 3']],
    ['(a*b)', ['sign ( 0', 'word a 1', 'sign * 2', 'word b 3', 'sign ) 4']],
    ['kg·m × s', ['word kg 0', 'sign · 2', 'word m 3', 'sign × 5', 'word s 7']],
    ['万元/人', ['word 万元 0', 'sign / 2', 'word 人 3']],
    ['5元', ['number 5 0', 'word 元 1']],
    ['% ‰', ['word % 0', 'word ‰ 2']],
    ['US$ €', ['word US$ 0', 'word € 4']],
    ['μg', ['word μg 0']],
    ['_a1', ['word _a1 0']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each(['a & b', 'a = b', '.5', '5.', 'a!', '[a]', 'a,b'])('%j holds something else', (text) => {
    expect(unitTokens(text)).toBeUndefined();
  });
});

test('the issue of a fault, with what the fault has', () => {
  const said = { en: 'wrong', zh: '错误' };
  expect(unitIssue('f', 'x.unit', { said })).toEqual({
    code: 'E_UNIT',
    path: 'x.unit',
    message: 'f: `x.unit`: wrong',
    zh: { message: 'f：`x.unit`：错误' },
  });
  const hint = { en: 'mend it', zh: '请更正' };
  expect(unitIssue('f', 'x', { code: 'E_RANGE', said, hint, suggestion: { unit: 't' } })).toEqual({
    code: 'E_RANGE',
    path: 'x',
    message: 'f: `x`: wrong',
    hint: 'mend it',
    suggestion: { unit: 't' },
    zh: { message: 'f：`x`：错误', hint: '请更正' },
  });
});
