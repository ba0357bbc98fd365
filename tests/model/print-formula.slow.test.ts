import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression } from '../../src/model/expression';
import { functionTemplates } from '../../src/model/formula/functions/function-templates';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { printFormula } from '../../src/model/formula/print-formula';
import { anyExpression } from './any-expression';

const context = { where: 'test', path: 'equation', isName: () => true };
const parse = (text: string) => parseFormula(text, context);

test.each([
  'a + b * c',
  '(a + b) * c',
  'a - (b - c)',
  'a - b - c',
  'a + (b + c)',
  'a / (b * c)',
  'a * b / c',
  '2^3^2',
  '(2^3)^2',
  '-2^2',
  '(-2)^2',
  '2^-1',
  '-x^2',
  '(-x)^2',
  'x^-y^z',
  '--x',
  '-(a * b)',
  '-a * b',
  'a - -b',
  '-0',
  '1e-300',
  '5e-324',
  '1.7976931348623157e+308',
  'not (a < b) ? 1 : 0',
  'not not (a < b) ? 1 : 0',
  'a < b and c < d or e < f ? 1 : 0',
  'a < b and (c < d or e < f) ? 1 : 0',
  'a < b and (c < d and e < f) ? 1 : 0',
  'not (a < b) and c < d ? 1 : 0',
  'a < b ? 1 : c < d ? 2 : 3',
  'a < b ? (c < d ? 1 : 2) : 3',
  '(a < b ? 1 : 2) + 1',
  '(a < b ? 1 : 2) < 3 ? 1 : 0',
  'max(a < b ? 1 : 2, c(-1))',
  '产值_2(-12) / x1',
])('%s is printed as it was written', (text) => {
  expect(printFormula(parse(text))).toBe(text);
});

test.each([
  ['if(a < b, 1, 2)', 'a < b ? 1 : 2'],
  ['((a))', 'a'],
  ['+a', 'a'],
  ['a*(b)', 'a * b'],
  ['- 3', '-3'],
  ['01.50e1', '15'],
  ['clamp(a,0,(1))', 'clamp(a, 0, 1)'],
])('%s is printed as %s', (text, printed) => {
  expect(printFormula(parse(text))).toBe(printed);
});

test('10,000 expressions are the same after printing and parsing', () => {
  fc.assert(
    fc.property(anyExpression(['gdp', 'x', '产值'], 3), (expression: Expression) => {
      expect(parse(printFormula(expression))).toEqual(expression);
    }),
    { seed: 20231, numRuns: 10_000 },
  );
});

test('no bracket of 300 printed expressions can be left out', () => {
  fc.assert(
    fc.property(anyExpression(['gdp', 'x'], 1), (expression: Expression) => {
      const text = printFormula(expression);
      for (const [open, close] of groupings(text)) {
        const without = `${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`;
        expect(sameTree(without, expression)).toBe(false);
      }
    }),
    { seed: 20232, numRuns: 300 },
  );
});

test('functions that are written out can be printed and read', () => {
  for (const [name, { parameters }] of Object.entries(functionTemplates)) {
    const expression = parse(`${name}(${Object.keys(parameters).join(', ')})`);
    expect(parse(printFormula(expression))).toEqual(expression);
  }
});

/** Pairs of brackets that group, not those of calls and lags. */
function groupings(text: string): (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [i, character] of [...text].entries()) {
    if (character === '(') open.push(i);
    if (character !== ')') continue;
    const start = open.pop()!;
    if (!/[a-z0-9]$/i.test(text.slice(0, start))) pairs.push([start, i]);
  }
  return pairs;
}

function sameTree(text: string, expression: Expression): boolean {
  try {
    return JSON.stringify(parse(text)) === JSON.stringify(expression);
  } catch {
    return false;
  }
}
