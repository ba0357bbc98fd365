import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../src/model/expression';
import {
  compare,
  either,
  largest,
  magnitude,
  minus,
  negated,
  number,
  over,
  plus,
  times,
} from '../../../src/model/simultaneous/algebra';
import { outerTerms } from '../../../src/model/simultaneous/outer-terms';
import { formulasOf } from './block-of';

const [x, y]: readonly Expression[] = ['x', 'y'].map((name) => ({ kind: 'reference', name, lag: 0 }));
const [zero, one, two] = [number(0), number(1), number(2)] as const;
const binary = (operator: '+' | '-' | '*' | '/', left: Expression, right: Expression) => ({
  kind: 'binary',
  operator,
  left,
  right,
});

describe('sums, products and quotients are written without what is needless', () => {
  test.each<[string, Expression, unknown]>([
    ['x + y', plus(x!, y!), binary('+', x!, y!)],
    ['0 + x', plus(zero, x!), x],
    ['x + 0', plus(x!, zero), x],
    ['1 + x', plus(one, x!), binary('+', one, x!)],
    ['x - y', minus(x!, y!), binary('-', x!, y!)],
    ['x - 0', minus(x!, zero), x],
    ['0 - x', minus(zero, x!), { kind: 'negate', argument: x }],
    ['0 - 2', minus(zero, two), number(-2)],
    ['x y', times(x!, y!), binary('*', x!, y!)],
    ['0 x', times(zero, x!), zero],
    ['x 0', times(x!, zero), zero],
    ['1 x', times(one, x!), x],
    ['x 1', times(x!, one), x],
    ['2 x', times(two, x!), binary('*', two, x!)],
    ['x / y', over(x!, y!), binary('/', x!, y!)],
    ['0 / x', over(zero, x!), zero],
    ['x / 1', over(x!, one), x],
    ['1 / x', over(one, x!), binary('/', one, x!)],
    ['-x', negated(x!), { kind: 'negate', argument: x }],
    ['-2', negated(two), number(-2)],
    ['|x|', magnitude(x!), { kind: 'call', function: 'abs', arguments: [x] }],
    ['|-2|', magnitude(number(-2)), two],
    ['max(x, y)', largest([x!, y!]), { kind: 'call', function: 'max', arguments: [x, y] }],
    ['x > y', compare(x!, '>', y!), { kind: 'binary', operator: '>', left: x, right: y }],
    ['x ? y : 1', either(x!, y!, one), { kind: 'conditional', condition: x, yes: y, no: one }],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test.each<[string, readonly string[]]>([
  ['a + b', ['a', 'b']],
  ['a - b + k', ['a', 'b', 'k']],
  ['a - (b - k)', ['a', 'b', 'k']],
  ['-(a + b)', ['a', 'b']],
  ['a', ['a']],
  ['2 * (a + b)', ['2 * (a + b)']],
  ['a * b - k / a', ['a * b', 'k / a']],
  ['max(a + b, k)', ['max(a + b, k)']],
])('the terms of %s are %j', (formula, terms) => {
  const names = { a: '1', b: '1' };
  const parsed = (text: string) => formulasOf({ ...names, formula: text }).get('formula')!;
  expect(outerTerms(parsed(formula))).toEqual(terms.map(parsed));
});
