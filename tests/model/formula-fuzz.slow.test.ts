import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlancastError } from '../../src/core/plancast-error';
import { evaluate } from '../../src/model/evaluate';
import type { Expression } from '../../src/model/expression';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { anyExpression, print } from './any-expression';

const context = {
  where: 'defineModel',
  path: 'equation',
  isName: (name: string) => ['gdp', 'x', '产值'].includes(name),
};

/** Milliseconds that the slowest formula may take, far above the usual 0.1, since other work shares the machine. */
const slowest = 1000;

/** Parses, and says what came of it; anything but an expression or an error of plancast fails the test. */
function outcome(text: string): 'parsed' | 'refused' {
  const begin = performance.now();
  const found = parsedOrRefused(text);
  if (performance.now() - begin > slowest) throw new Error(`slow: ${JSON.stringify(text)}`);
  return found;
}

function parsedOrRefused(text: string): 'parsed' | 'refused' {
  try {
    const expression = parseFormula(text, context);
    expect(typeof evaluate(expression, { year: 2021, read: () => 1.5 })).toBe('number');
    return 'parsed';
  } catch (error) {
    if (!isPlancastError(error) || error.name !== 'ModelError') throw error;
    return 'refused';
  }
}

const pieces = [
  ...[
    'gdp',
    'x',
    '产值',
    'gdp(-1)',
    'exp(',
    'max(',
    'if(',
    '(',
    ')',
    ',',
    '+',
    '-',
    '*',
    '/',
    '^',
    '<',
    '<=',
    '==',
    '!=',
    '?',
    ':',
  ],
  ...[
    ' and ',
    ' or ',
    ' not ',
    'year',
    '1',
    '0.5',
    '1e3',
    '.',
    '=',
    ';',
    '\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '%',
    '!',
    '#',
    '\\',
  ],
  ...[
    'constructor',
    '__proto__',
    'import',
    ' to ',
    ' in ',
    ' mod ',
    'i',
    'pi',
    'NaN',
    'true',
    ' ',
    '&',
    '|',
    '~',
    '@',
    '$',
    '…',
    '\0',
  ],
];

test('only errors of plancast leave 10,000 strings of formula pieces', () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
  const counts = { parsed: 0, refused: 0 };
  fc.assert(
    fc.property(soup, (text) => void counts[outcome(text)]++),
    { seed: 20201, numRuns: 10_000 },
  );
  expect(counts.parsed).toBeGreaterThan(100);
  expect(counts.refused).toBeGreaterThan(5000);
});

test('only errors of plancast leave 5,000 strings of any characters', () => {
  const soup = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(soup, (text) => void outcome(text)),
    { seed: 20202, numRuns: 5000 },
  );
});

test('5,000 printed expressions parse to the same expression again', () => {
  fc.assert(
    fc.property(anyExpression(['gdp', 'x', '产值'], 3), (expression: Expression) => {
      expect(parseFormula(print(expression), context)).toEqual(expression);
    }),
    { seed: 20203, numRuns: 5000 },
  );
});
