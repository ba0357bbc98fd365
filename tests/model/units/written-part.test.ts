import { describe, expect, test } from 'vitest';
import { type Expression, walk } from '../../../src/model/expression';
import { parseFormula } from '../../../src/model/formula/parse-formula';
import { namedPart, withChangedPart, writtenPart } from '../../../src/model/units/written-part';

const parsed = (text: string) => parseFormula(text, { where: 'test', path: 'y', isName: () => true });

/** The part of a formula that is written so. */
function partOf(text: string, written: string): Expression {
  let found: Expression | undefined;
  walk(parsed(text), (node) => {
    if (writtenPart(node) === written) found ??= node;
  });
  if (found === undefined) throw new Error(`no part ${written}`);
  return found;
}

/** A sum without a place in a text, of so many characters. */
function builtSum(length: number): Expression {
  const name = 'x'.repeat(length - 'a + '.length);
  const reference = (each: string): Expression => ({ kind: 'reference', name: each, lag: 0 });
  return { kind: 'binary', operator: '+', left: reference('a'), right: reference(name) };
}

describe('a part as it is written', () => {
  test('stands in its formula, blanks around it left out', () => {
    expect(writtenPart(parsed(' a  +  b '))).toBe('a  +  b');
    expect(writtenPart(partOf('2 * (a + b) - c', 'a + b'))).toBe('a + b');
  });

  test('or is printed where it was built, up to 60 characters', () => {
    expect(writtenPart(builtSum(60))).toHaveLength(60);
    expect(writtenPart(builtSum(61))).toBeUndefined();
    expect(namedPart(builtSum(9))).toEqual({ en: '`a + xxxxx`', zh: '`a + xxxxx`' });
    expect(namedPart(builtSum(61))).toEqual({ en: 'a part', zh: '某一项' });
  });
});

describe('a formula with a part changed', () => {
  test.each([
    ['a', 'a', 'a * 10'],
    ['  a ', 'a', '  a * 10 '],
    ['a(-1)', 'a(-1)', 'a(-1) * 10'],
    ['a * b', 'a * b', 'a * b * 10'],
    ['a / b', 'a / b', 'a / b * 10'],
    ['a + b', 'a + b', '(a + b) * 10'],
    ['a^2', 'a^2', '(a^2) * 10'],
    ['-a', '-a', '(-a) * 10'],
    ['max(a, b)', 'max(a, b)', 'max(a, b) * 10'],
    ['(a + b) - (c)', '(a + b) - (c)', '((a + b) - (c)) * 10'],
    // The first bracket and the last are no pair.
    ['(a) + (b)', '(a) + (b)', '((a) + (b)) * 10'],
    ['a + b', 'b', 'a + (b * 10)'],
    ['a + b', 'a', '(a * 10) + b'],
    ['c - (a + b)', 'a + b', 'c - (((a + b) * 10))'],
    ['a + 5', '5', 'a + (5 * 10)'],
    ['max(a, b) + c', 'max(a, b)', '(max(a, b) * 10) + c'],
    ['c / a', 'a', 'c / (a * 10)'],
  ])('%s, of which %s: %s', (text, written, expected) => {
    expect(withChangedPart(partOf(text, written), ' * 10')).toBe(expected);
  });

  test('is the same formula but for that: it reads as the product', () => {
    for (const text of ['a + b * c', 'a - (b - c)', 'a / (b + c)']) {
      const changed = withChangedPart(partOf(text, 'b'), ' / 4')!;
      expect(parsed(changed)).toEqual(parsed(text.replace('b', '(b / 4)')));
    }
  });

  test('is none where the part has no place', () => {
    expect(withChangedPart(builtSum(9), ' * 10')).toBeUndefined();
  });
});
