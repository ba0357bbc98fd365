import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isPlancastError } from '../../src/core/plancast-error';
import { evaluate } from '../../src/model/evaluate';
import type { Expression } from '../../src/model/expression';
import { functionTemplates } from '../../src/model/formula/functions/function-templates';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { printFormula } from '../../src/model/formula/print-formula';
import { anyExpression, anyOver, print } from './any-expression';

const names = ['gdp', 'x', '产值'];
const context = {
  where: 'defineModel',
  path: 'equation',
  isName: (name: string) => names.includes(name) || name === 'rate' || name === 'macro',
  isInput: (name: string) => name === 'rate',
  isShock: (name: string) => name === 'macro',
};

/** Milliseconds that the slowest formula may take, far above the usual 0.1, since other work shares the machine. */
const slowest = 1000;

const prototype = Reflect.ownKeys(Object.prototype);
const globals = Object.getOwnPropertyNames(globalThis).sort();

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(globals);
});

/** Counts of what came of formulas; anything but an expression or an error of plancast fails the test. */
function outcomes(texts: Iterable<string>) {
  const counts = { parsed: 0, refused: 0 };
  for (const text of texts) {
    const begin = performance.now();
    counts[parsedOrRefused(text)]++;
    if (performance.now() - begin > slowest) throw new Error(`slow: ${JSON.stringify(text)}`);
  }
  return counts;
}

function parsedOrRefused(text: string): 'parsed' | 'refused' {
  let expression: Expression;
  try {
    expression = parseFormula(text, context);
  } catch (error) {
    if (!isPlancastError(error) || error.name !== 'ModelError') throw blame(text, error);
    for (const { message, formula } of error.issues) {
      const isInside =
        formula?.text === text && formula.at >= 0 && formula.at + formula.length <= text.length + 1;
      if (!isInside || message.length > 250) throw blame(text, formula);
    }
    return 'refused';
  }
  if (typeof evaluate(expression, { year: 2021, read: () => 1.5 }) !== 'number') throw blame(text, 'value');
  return 'parsed';
}

function blame(text: string, cause: unknown): Error {
  return new Error(`formula ${JSON.stringify(text)}`, { cause });
}

const calls = [...Object.keys(functionTemplates), 'exp', 'max', 'min', 'clamp', 'if'].map(
  (name) => `${name}(`,
);
const pieces = [
  ...[
    ...names,
    'rate',
    'macro',
    'gdp(-1)',
    ...calls,
    'gdp(',
    '(',
    ')',
    ')',
    ')',
    ',',
    ', ',
    'year',
    '1',
    '0.5',
  ],
  ...[
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
    ' and ',
    ' or ',
    ' not ',
    '1e3',
    '.',
    '1e-400',
  ],
  ...[
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
    '**',
    '&&',
    '（',
    '）',
    '，',
    '＋',
    'о',
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
  ],
  ...['@', '$', '…', '\0', '\u{1f600}', '\ud800', '1_000', '1,5', 'random()', '[-1]', '5%'],
];

test('only errors of plancast leave 40,000 strings of formula pieces', { timeout: 240_000 }, () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));
  const { parsed, refused } = outcomes(fc.sample(soup, { seed: 20201, numRuns: 40_000 }));
  expect(parsed).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(20_000);
});

test('only errors of plancast leave 10,000 strings of any characters', { timeout: 240_000 }, () => {
  const soup = fc.string({ unit: 'binary', maxLength: 60 });
  outcomes(fc.sample(soup, { seed: 20202, numRuns: 10_000 }));
});

/** A formula with a few places in which something was taken away, put in, doubled or exchanged. */
function mutate(
  text: string,
  edits: readonly (readonly [kind: number, at: number, piece: string])[],
): string {
  let result = text;
  for (const [kind, share, piece] of edits) {
    const at = Math.floor(share * result.length);
    const [before, here, after] = [result.slice(0, at), result.slice(at, at + 1), result.slice(at + 1)];
    result = [
      before + after,
      before + piece + here + after,
      before + here + here + after,
      before + piece + after,
    ][kind]!;
  }
  return result;
}

test('only errors of plancast leave 45,000 formulas with mistakes', { timeout: 240_000 }, () => {
  const edit = fc.tuple(
    fc.nat(3),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.constantFrom(...pieces),
  );
  const lag = fc.nat({ max: 3 });
  const reference = fc.record({
    kind: fc.constant('reference' as const),
    name: fc.constantFrom(...names),
    lag,
  });
  const expressions = fc.sample(anyOver(reference, 2), { seed: 20204, numRuns: 9000 });
  const edits = fc.sample(fc.array(edit, { minLength: 1, maxLength: 3 }), { seed: 20205, numRuns: 45_000 });
  const { parsed, refused } = outcomes(
    edits.map((each, i) => mutate(printFormula(expressions[i % expressions.length]!), each)),
  );
  expect(parsed).toBeGreaterThan(2000);
  expect(refused).toBeGreaterThan(20_000);
});

test('5,000 printed expressions parse to the same expression again', { timeout: 240_000 }, () => {
  for (const expression of fc.sample(anyExpression(names, 3), { seed: 20203, numRuns: 5000 })) {
    expect(parseFormula(print(expression), context)).toEqual(expression);
  }
});
