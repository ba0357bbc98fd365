import { expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { errorOf } from '../error-of';

const names = new Set(['gdp', 'x', 'y', 'e', 'pi', 'i', '产值', '_a1', '产值_2']);
const context = { where: 'defineModel', path: 'equation', isName: (name: string) => names.has(name) };

/** Names have fixed values this year and ten less each year back. */
const values: Readonly<Record<string, number>> = {
  gdp: 100,
  x: 3,
  y: 7,
  e: 5,
  pi: 6,
  i: 8,
  产值: 50,
  _a1: 2,
  产值_2: 9,
};
const read = (name: string, lag: number) => values[name]! - 10 * lag;

function value(text: string): number {
  return evaluate(parseFormula(text, context), { year: 2023, read });
}

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 3', 2],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['(-2) ^ 2', 4],
  ['2 ^ -1', 0.5],
  ['+5', 5],
  ['--5', 5],
  ['-(x)', -3],
  ['1e3 + .5 + 2.', 1002.5],
  ['010', 10],
  ['1 - -1', 2],
  ['x * y + x / y', 21 + 3 / 7],
  ['gdp(-1)', 90],
  ['gdp(-3) + gdp', 170],
  ['gdp( - 2 )', 80],
  ['year', 2023],
  ['2 * year', 4046],
  ['产值(-1) + 产值_2', 49],
  ['e + pi + i + _a1', 21],
  ['x < y ? 1 : 2', 1],
  ['x > y ? 1 : x == 3 ? 2 : 3', 2],
  ['if(x >= 3, 10, 20)', 10],
  ['if(x != 3, 10, 20)', 20],
  ['x < y and y <= 7 ? 1 : 0', 1],
  ['x > y or y > 7 ? 1 : 0', 0],
  ['not (x > y) ? 1 : 0', 1],
  ['x < y and not (y < x) or x == 0 ? 1 : 0', 1],
  ['abs(-4)', 4],
  ['floor(-1.5)', -2],
  ['max(1, x, 2)', 3],
  ['min(y, x)', 3],
  ['sqrt(16)', 4],
  ['exp(0) + log(1) + expm1(0) + log1p(0)', 1],
  ['normalCdf(0)', 0.5],
])('%s = %d', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test('a line end after a formula is no part of it, as in a block of YAML', () => {
  expect(value('gdp(-1) * 2\n')).toBe(180);
  expect(value('gdp(-1)\n  * 2\n')).toBe(180);
});

test('a sum of hundreds of terms is not nested', () => {
  expect(value(Array.from({ length: 400 }, () => 'x').join(' + '))).toBe(1200);
  expect(value(`${Array.from({ length: 60 }, () => '(').join('')}x${')'.repeat(60)}`)).toBe(3);
});

const where = 'defineModel: `equation`: ';
const refused: readonly (readonly [text: string, code: string, message: string])[] = [
  ['', 'E_FORMULA_SYNTAX', 'formula is empty'],
  ['gdp(1)', 'E_LEAD', '`gdp(1)` reads `gdp` 1 year ahead; only past years are known: gdp(-1)'],
  [
    'gdp(0)',
    'E_LAG',
    'the lag of `gdp` must be a negative whole number, got `gdp(0)`; write gdp(-1) for last year, gdp for this one',
  ],
  [
    'gdp(-1.5)',
    'E_LAG',
    'the lag of `gdp` must be a negative whole number, got `gdp(-1.5)`; write gdp(-1) for last year, gdp for this one',
  ],
  [
    'gdp(-x)',
    'E_LAG',
    'the lag of `gdp` must be a negative whole number, got `gdp(-x)`; write gdp(-1) for last year, gdp for this one',
  ],
  ['gdp(-1e9)', 'E_LIMIT', '`gdp` is read 1000000000 years back, at most 200 are allowed; shorten it'],
  [
    'max(gdp(-1), 1,05)',
    'E_FORMULA_FORBIDDEN',
    'formula "max(gdp(-1), 1,05)" holds the comma of 1,05 in a number; write 1.05',
  ],
  [
    'max(gdp(-1), 1,000)',
    'E_FORMULA_FORBIDDEN',
    'formula "max(gdp(-1), 1,000)" holds the comma of 1,000 in a number; write 1.000 or 1000',
  ],
  [
    'max(gdp(-1), 12,050)',
    'E_FORMULA_FORBIDDEN',
    'formula "max(gdp(-1), 12,050)" holds the comma of 12,050 in a number; write 12.050 or 12050',
  ],
  ['gdp[-1]', 'E_FORMULA_FORBIDDEN', 'formula "gdp[-1]" holds `gdp[-1]`; write gdp(-1) for last year'],
  ['gdp * 5%', 'E_FORMULA_FORBIDDEN', 'formula "gdp * 5%" holds a percentage; write 0.05'],
  ['2 gdp', 'E_FORMULA_SYNTAX', 'formula "2 gdp" holds a product without *; write 2 * gdp'],
  ['epx(1)', 'E_UNKNOWN_NAME', 'unknown function or name "epx" in the formula; did you mean `exp`?'],
  ['max(1)', 'E_ARITY', '`max` takes two or more arguments, got 1'],
  ['exp(1, 2)', 'E_ARITY', '`exp` takes 1 argument, got 2'],
  ['if(x > 1, 2)', 'E_ARITY', '`if` takes 3 arguments, got 2'],
  ['exp', 'E_ARITY', 'function `exp` stands without arguments'],
  [
    'x < y',
    'E_FORMULA_FORBIDDEN',
    'formula "x < y" holds a comparison where a number is needed; write a < b ? c : d for a number',
  ],
  [
    'if(x, 1, 2)',
    'E_FORMULA_FORBIDDEN',
    'formula "if(x, 1, 2)" holds a number where a comparison is needed; write a comparison, such as x > 0; after not in brackets, not (x > 0)',
  ],
  [
    '1 < x < y',
    'E_FORMULA_FORBIDDEN',
    'formula "1 < x < y" holds a chain of comparisons; write a < b and b < c',
  ],
  [
    'gdp +',
    'E_FORMULA_SYNTAX',
    'formula "gdp +" cannot be read at character 6; it ends where a value is missing',
  ],
  [
    '1e999',
    'E_NOT_FINITE',
    'formula holds a number that is not finite: 1e999; the largest number is about 1.79e308',
  ],
  ['0x10', 'E_FORMULA_FORBIDDEN', 'formula holds a number that is not decimal; write it in decimal digits'],
  [
    '1 +'.repeat(700),
    'E_LIMIT',
    'formula is too long: it has 2100 characters, at most 2000 are allowed, nested at most 64 levels deep; shorten it, or raise the limit of the model with limits: { formulaLength: 2100 }',
  ],
  [
    `${'1+'.repeat(500)}1`,
    'E_LIMIT',
    'formula has more than 1000 parts; shorten it, or raise the limit of the model with limits: { formulaParts: ... }',
  ],
  [
    `${'('.repeat(65)}1${')'.repeat(65)}`,
    'E_LIMIT',
    'formula nests deeper than 64 levels; shorten it, or raise the limit of the model with limits: { formulaDepth: ... }',
  ],
  [
    `${'-'.repeat(66)}x`,
    'E_LIMIT',
    'formula nests deeper than 64 levels; shorten it, or raise the limit of the model with limits: { formulaDepth: ... }',
  ],
];

test.each(refused)('refuses %s', (text, code, message) => {
  const error = errorOf(() => parseFormula(text, context));
  expect([error.name, error.code, error.message]).toEqual(['ModelError', code, where + message]);
  expect(error.issues).toHaveLength(1);
  expect(error.issues[0]!.path).toBe('equation');
});
