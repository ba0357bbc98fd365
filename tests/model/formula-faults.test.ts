import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { placeOf } from '../../src/model/formula/formula-place';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { errorOf } from '../error-of';

const names = ['gdp', 'x', 'y', '产值', 'a1b2', '产值2'];
const context = {
  where: 'defineModel',
  path: 'equation',
  isName: (name: string) => names.includes(name),
};

/** Faults of a formula, each as its code, the characters it points at, and its hint. */
function faults(text: string): [code: string, part: string, hint: string | undefined][] {
  return errorOf(() => parseFormula(text, context)).issues.map(({ code, formula, hint }) => {
    expect(formula!.text).toBe(text);
    return [code, text.slice(formula!.at, formula!.at + formula!.length), hint];
  });
}

describe('notations of other programs get the place and what to write', () => {
  test.each([
    ['x + gdp[-1]', 'gdp[-1]', 'write gdp(-1) for last year'],
    ['x + gdp[-2]', 'gdp[-2]', 'write gdp(-2)'],
    ['gdp[1]', 'gdp[1]', 'write gdp(-1) for last year'],
    ['gdp{t-3}', 'gdp{t-3}', 'write gdp(-3)'],
    ['x = 1', '=', 'write == to compare; the left side of an equation is its own indicator'],
    ['x += 1', '+=', 'write == to compare; the left side of an equation is its own indicator'],
    ['gdp * 5%', '5%', 'write 0.05'],
    ['gdp * 0.7 %', '0.7 %', 'write 0.007'],
    ['5 % 2', '%', 'the remainder of a / b is a - b * floor(a / b)'],
    ['x ** 2', '**', 'write ^ for powers'],
    ['x === y ? 1 : 2', '===', 'write =='],
    ['x <> y ? 1 : 2', '<>', 'write !='],
    ['x > 1 && y > 1 ? 1 : 2', '&&', 'write and'],
    ['x; y', ';', 'a formula is one expression, without ;'],
    ['max(x, "y")', '"y"', 'formulas hold numbers and names, no texts'],
    ['random() * x', 'random()', 'declare a shock, or an input with a distribution, and read it by its name'],
    [
      'x + randn(0, 1)',
      'randn(0, 1)',
      'declare a shock, or an input with a distribution, and read it by its name',
    ],
    ['5 + （x', '（', 'write the ASCII ( in its place'],
    ['x ＋ y', '＋', 'write the ASCII + in its place'],
    ['x − y', '−', 'write the ASCII - in its place'],
    ['x × y', '×', 'write the ASCII * in its place'],
    ['x＞1 ? 1 : 2', '＞', 'write the ASCII > in its place'],
    ['１', '１', 'write the ASCII 1 in its place'],
    ['x\u3000+ y', '\u3000', 'write an ordinary space in its place'],
    ['x * 1,5', '1,5', 'write 1.5'],
    ['1,000 * x', '1,000', 'write 1.000 or 1000'],
    ['1_000_000', '1_000_000', 'write 1000000'],
    ['5 mod 2', '5 mod 2', 'the remainder of a / b is a - b * floor(a / b)'],
  ])('%s', (text, part, hint) => {
    expect(faults(text)[0]).toEqual(['E_FORMULA_FORBIDDEN', part, hint]);
  });

  test.each([
    ['2 gdp', '2 gdp', 'write 2 * gdp'],
    ['3x', '3x', 'write 3 * x'],
    ['2020年', '2020年', 'write 2020 * 年'],
    ['(x)(y)', '(', 'write (x) * (y)'],
    ['2 gdp(-1)', '2 gdp', 'write 2 * gdp(-1)'],
    ['gdp(-1) x(-2)', 'x', 'write gdp(-1) * x(-2)'],
    ['max(x, 1)(1 + y)', '(', 'write max(x, 1) * (1 + y)'],
    ['1.5gdp(-1) + x', '1.5gdp', 'write 1.5 * gdp(-1)'],
  ])('a product without *: %s', (text, part, hint) => {
    expect(faults(text)[0]).toEqual(['E_FORMULA_SYNTAX', part, hint]);
  });

  test.each([
    ['ln(x)', 'E_UNKNOWN_NAME', 'ln', 'write log(x)'],
    ['x + Max(x, y)', 'E_UNKNOWN_NAME', 'Max', 'did you mean `max`?'],
    ['partialAdjusment(x, 1, 1)', 'E_UNKNOWN_NAME', 'partialAdjusment', 'did you mean `partialAdjustment`?'],
    ['iif(x > 1, 1, 2)', 'E_UNKNOWN_NAME', 'iif', 'write if(a < b, c, d)'],
    ['exp(1,5)', 'E_ARITY', 'exp(1,5)', 'decimals are written with a point: 1.5'],
    ['x + gdp(+1)', 'E_LEAD', 'gdp(+1)', 'only past years are known: gdp(-1)'],
    ['x + gdp(t-1)', 'E_LAG', 'gdp(t-1)', 'write gdp(-1) for last year, gdp for this one'],
    ['gdо * 2', 'E_BAD_NAME', 'gdо', 'write gdo'],
    ['ｇｄｐ * 2', 'E_BAD_NAME', 'ｇｄｐ', 'write gdp'],
    ['x * 1e400', 'E_NOT_FINITE', '1e400', 'the largest number is about 1.79e308'],
    ['x * 1e-400', 'E_RANGE', '1e-400', 'the smallest number above 0 is about 4.94e-324'],
    ['x + 1.2.3', 'E_FORMULA_SYNTAX', '1.2.3', 'write numbers as 1.5 or 1.5e-3'],
    ['x + (y', 'E_FORMULA_SYNTAX', '(', undefined],
    ['x + y)', 'E_FORMULA_SYNTAX', ')', undefined],
    ['x + * y', 'E_FORMULA_SYNTAX', '*', 'a value is missing here'],
    ['clamp(x, 5, 1)', 'E_INCONSISTENT', 'clamp(x, 5, 1)', undefined],
    ['partialAdjustment(x, y, 2.4)', 'E_RANGE', '2.4', undefined],
  ])('%s', (text, code, part, hint) => {
    expect(faults(text)).toEqual([[code, part, hint]]);
  });
});

test('a letter that only looks Latin is named by its number', () => {
  expect(errorOf(() => parseFormula('gdо * 2', context)).message).toBe(
    'defineModel: `equation`: the name "gdо" in "gdо * 2" holds U+043E, which looks like the Latin letter o; write gdo',
  );
});

test('arguments that a function lacks are told by name', () => {
  expect(errorOf(() => parseFormula('partialAdjustment(x, y)', context)).message).toBe(
    'defineModel: `equation`: `partialAdjustment` takes start, desired, speed and, if wanted, years; got 2',
  );
});

test('faults that do not follow from each other are told at once, in the order of the text', () => {
  expect(faults('foo(1) + exp(1, 2) * 5% + gdp[-1] ** gdp(2)')).toEqual([
    ['E_UNKNOWN_NAME', 'foo', expect.stringMatching(/^the functions are abs, clamp, /)],
    ['E_ARITY', 'exp(1, 2)', undefined],
    ['E_FORMULA_FORBIDDEN', '5%', 'write 0.05'],
    ['E_FORMULA_FORBIDDEN', 'gdp[-1]', 'write gdp(-1) for last year'],
    ['E_FORMULA_FORBIDDEN', '**', 'write ^ for powers'],
    ['E_LEAD', 'gdp(2)', 'only past years are known: gdp(-1)'],
  ]);
});

test('numbers of any length, and names of letters and digits, are fine', () => {
  expect(parseFormula('0.12345678901234567890123', context)).toEqual({
    kind: 'number',
    value: 0.12345678901234568,
  });
  expect(parseFormula('5e-324', context)).toEqual({ kind: 'number', value: 5e-324 });
  expect(parseFormula('a1b2 + 产值2(-1)', context)).toMatchObject({ kind: 'binary' });
});

test('the left side of an equation is part of the text that a fault points into', () => {
  const text = 'gdp = gdp(-1) * (1 + grwoth) + 2%';
  const issues = (equation: string) =>
    errorOf(() =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        indicators: { gdp: { baseline: 1, equation } },
      }),
    ).issues.map(({ formula }) => formula!.text.slice(formula!.at, formula!.at + formula!.length));
  expect(issues(text)).toEqual(['2%']);
  expect(issues(text.slice(0, -5))).toEqual(['grwoth']);
});

test('an expression knows its place in the text, a function that is written out that of its call', () => {
  const sum = parseFormula(' x + growth(gdp) * (y - 1)', context);
  expect(placeOf(sum)).toEqual({ text: ' x + growth(gdp) * (y - 1)', at: 1, length: 25 });
  if (sum.kind !== 'binary' || sum.right.kind !== 'binary') throw new Error('not a sum');
  expect(placeOf(sum.left)).toMatchObject({ at: 1, length: 1 });
  expect(placeOf(sum.right)).toMatchObject({ at: 5, length: 21 });
  expect(placeOf(sum.right.left)).toMatchObject({ at: 5, length: 11 });
  expect(placeOf(sum.right.right)).toMatchObject({ at: 20, length: 5 });
});
