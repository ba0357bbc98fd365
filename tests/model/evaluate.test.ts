import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { type Expression, referencesOf } from '../../src/model/expression';
import { anyExpression } from './any-expression';

const number = (value: number): Expression => ({ kind: 'number', value });
const [zero, one, two, nan] = [number(0), number(1), number(2), number(Number.NaN)];
const binary = (operator: string, left: Expression, right: Expression) =>
  ({ kind: 'binary', operator, left, right }) as Expression;
const not = (argument: Expression): Expression => ({ kind: 'not', argument });

const value = (expression: Expression, read = (name: string, lag: number) => name.length - 10 * lag) =>
  evaluate(Object.freeze(expression), { year: 2023, read });

test('numbers, the year, names with a lag, and the other sign', () => {
  expect(value(number(2.5))).toBe(2.5);
  expect(value({ kind: 'year' })).toBe(2023);
  expect(value({ kind: 'reference', name: 'gdp', lag: 2 })).toBe(-17);
  expect(value({ kind: 'negate', argument: zero })).toBe(-0);
});

test.each([
  ['+', 3, 4, 7],
  ['-', 3, 4, -1],
  ['*', 3, 4, 12],
  ['/', 3, 4, 0.75],
  ['^', 3, 4, 81],
  ['/', 1, 0, Infinity],
  ['/', 0, 0, Number.NaN],
  ['-', Infinity, Infinity, Number.NaN],
  ['^', -8, 1 / 3, Number.NaN],
  ['^', Number.NaN, 0, 1],
])('arithmetic: %s of %f and %f is %f', (operator, left, right, result) => {
  expect(value(binary(operator, number(left), number(right)))).toBe(result);
});

test.each([
  ['<', [1, 0, 0]],
  ['<=', [1, 1, 0]],
  ['>', [0, 0, 1]],
  ['>=', [0, 1, 1]],
  ['==', [0, 1, 0]],
  ['!=', [1, 0, 1]],
] as const)('comparison %s is 1 or 0: of 1 and 2, 2 and 2, 2 and 1', (operator, results) => {
  const pairs = [
    [one, two],
    [two, two],
    [two, one],
  ] as const;
  expect(pairs.map(([left, right]) => value(binary(operator, left, right)))).toEqual(results);
  const withNaN = [binary(operator, nan, one), binary(operator, one, nan), binary(operator, nan, nan)];
  expect(withNaN.map((each) => value(each))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test('and, or and not of truth values, NaN among them, and of numbers, of which 0 alone is false', () => {
  // The strong tables of Kleene (1952), section 64: rows and columns true, false, unknown.
  const table = (operator: string) =>
    [two, zero, nan].map((left) => [one, zero, nan].map((right) => value(binary(operator, left, right))));
  expect(table('and')).toEqual([
    [1, 0, Number.NaN],
    [0, 0, 0],
    [Number.NaN, 0, Number.NaN],
  ]);
  expect(table('or')).toEqual([
    [1, 1, 1],
    [1, 0, Number.NaN],
    [1, Number.NaN, Number.NaN],
  ]);
  expect([value(not(zero)), value(not(two)), value(not(not(two)))]).toEqual([1, 0, 1]);
  expect(value(not(nan))).toBeNaN();
  expect(value(not(binary('<', one, two)))).toBe(0);
  expect(value(not(binary('-', two, two)))).toBe(1);
  expect(value(not(binary('^', two, one)))).toBe(0);
});

test('of a conditional only the chosen part is computed', () => {
  const read = (name: string) => {
    if (name === 'broken') throw new Error('read');
    return 1;
  };
  const broken: Expression = { kind: 'reference', name: 'broken', lag: 0 };
  const choose = (condition: Expression, yes: Expression, no: Expression) =>
    value({ kind: 'conditional', condition, yes, no }, read);
  expect(choose(binary('<', one, two), two, broken)).toBe(2);
  expect(choose(binary('>', one, two), broken, zero)).toBe(0);
  expect(choose(not(one), broken, one)).toBe(1);
  expect(choose(binary('and', zero, one), broken, one)).toBe(1);
  expect(choose(binary('or', zero, one), one, broken)).toBe(1);
  expect(choose(two, one, broken)).toBe(1);
  expect(choose(binary('==', nan, nan), broken, broken)).toBeNaN();
  expect(choose(nan, broken, broken)).toBeNaN();
  expect(choose(binary('and', zero, nan), broken, two)).toBe(2);
  expect(choose(binary('or', nan, one), two, broken)).toBe(2);
});

test('what has a value although a name is NaN has that value whatever the name is', () => {
  let withValue = 0;
  fc.assert(
    fc.property(anyExpression(['x', 'y'], 0), fc.double(), fc.double({ noNaN: true }), (expression, x, y) => {
      const at = (first: number) =>
        evaluate(expression, { year: 2023, read: (name) => (name === 'x' ? first : y) });
      const unknown = at(Number.NaN);
      if (Number.isNaN(unknown)) return;
      if (referencesOf(expression).some(({ name }) => name === 'x')) withValue++;
      expect(at(x)).toBe(unknown);
    }),
    { seed: 20208, numRuns: 8000 },
  );
  expect(withValue).toBeGreaterThan(50);
});

test('calls pass their arguments on in order', () => {
  const call = (name: string, ...values: number[]) =>
    value({ kind: 'call', function: name, arguments: values.map(number) } as unknown as Expression);
  expect(call('max', 3, 1, 2)).toBe(3);
  expect(call('min', 3, 1, 2)).toBe(1);
  expect(call('clamp', 5, 0, 2)).toBe(2);
  expect(call('abs', -4)).toBe(4);
  expect(call('max', 1, Number.NaN)).toBeNaN();
});
