import { afterAll, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { errorOf } from '../error-of';

/** Formulas that must never be accepted, whatever they would mean to the parser or to the language. */
const hostile: readonly string[] = [
  ...[
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'globalThis',
    'process',
    'this',
    'window',
  ],
  ...[
    'gdp.constructor',
    'gdp.constructor()',
    'gdp.__proto__',
    'gdp.max(1, 2)',
    'gdp.gdp(-1)',
    'gdp?.x',
    'gdp["constructor"]',
  ],
  ...[
    'constructor(1)',
    '__proto__(-1)',
    'toString(-1)',
    'cos.constructor("return process")()',
    'f.apply(1)',
    'exp.call(1, 2)',
  ],
  ...[
    'import("fs")',
    'import({}, {})',
    'createUnit("x")',
    'evaluate("1")',
    'parse("1")',
    'simplify("1")',
    'derivative("x", "x")',
  ],
  ...[
    'eval(1)',
    'Function(1)',
    'require(1)',
    'config(1)',
    'typed(1)',
    'help(1)',
    'chain(1)',
    'map(1, 2)',
    'random()',
    'reviver(1, 2)',
  ],
  ...[
    'x=1',
    'gdp = gdp = 1',
    'a;b',
    '1;',
    '1\n2',
    'gdp = 1\nx = 2',
    'f(x)=x',
    'gdp(-1) = 2',
    'gdp += 1',
    'x := 1',
    '=> 1',
    '() => 1',
  ],
  ...[
    '"text"',
    "'text'",
    '`text`',
    '5 cm',
    '5 m to cm',
    '3 in',
    '2 to 3',
    '5%',
    '5 % 2',
    '0x10',
    '0b11',
    '0o7',
    '0X1f',
    '1e999',
    '-1e400',
  ],
  ...[
    '[1]',
    '[1, 2; 3, 4]',
    'gdp[1]',
    '{}',
    '{a: 1}',
    '{}.a',
    'i',
    'e',
    'pi',
    'tau',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    'true',
  ],
  ...[
    '5!',
    "gdp'",
    'gdp.^2',
    'gdp.*gdp',
    '1 ./ 2',
    '~1',
    '1 & 1',
    '1 | 1',
    '1 << 2',
    '1 >> 2',
    '1 >>> 2',
    '1 xor 2',
    '5 mod 2',
  ],
  ...[
    '1:3',
    '1:2:3',
    'end',
    'gdp(:)',
    '# comment',
    '1 # comment',
    '1 // 2',
    '1 /* 2 */',
    '<!-- 1',
    '1 ?? 2',
    '1 ** 2',
    '1 === 1 ? 1 : 2',
  ],
  ...[
    '2 gdp',
    '(1)(2)',
    'gdp(-1)(-1)',
    'gdp gdp',
    '2(3)',
    '1_000',
    '1.2.3',
    '1,5',
    '1..2',
    '\\u0031',
    '\u0000',
    'gdp\u0000',
    '1\u200b+1',
  ],
  ...[
    'gdp\u202e',
    '１ + １',
    'ｇｄｐ',
    'gdр',
    '\ud83d\ude00',
    '²',
    '∞',
    '√4',
    '−1',
    '×',
    '（1）',
    '1，2',
    '$x',
    '@x',
    '\\',
    'gdp\u2028',
    'gdp\u00a0',
    '\ud800',
  ],
  ...[
    'gdp(1)',
    'gdp(-1e15)',
    'gdp(-9007199254740993)',
    'gdp(-0.5)',
    'gdp(year)',
    'gdp(-gdp)',
    'gdp()',
    'gdp(-1, -2)',
    'year(-1)',
    'exp()',
  ],
  ...[
    'a'.repeat(2001),
    '1+'.repeat(1001),
    `${'1+'.repeat(500)}1`,
    '('.repeat(1000),
    `${'('.repeat(900)}1${')'.repeat(900)}`,
  ],
  ...[
    `${'-'.repeat(1999)}1`,
    `${'not '.repeat(400)}1`,
    `${'1?'.repeat(400)}1${':1'.repeat(400)}`,
    `${'2^'.repeat(900)}2`,
    'exp('.repeat(400),
  ],
  ...[
    '',
    ' ',
    '\t',
    '()',
    ')',
    '(',
    ',',
    '.',
    '?',
    ':',
    '+',
    '1 +',
    '* 1',
    'if',
    'and',
    'or',
    'not',
    'if()',
    'max()',
    'max(,)',
    '1 and 2',
  ],
];

const globals = Object.getOwnPropertyNames(globalThis).sort();
const prototype = Reflect.ownKeys(Object.prototype);
const functionKeys = Reflect.ownKeys(Function.prototype);

function assertUntouched(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
  expect(Reflect.ownKeys(Function.prototype)).toEqual(functionKeys);
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(globals);
}

function define(equation: string, baseline: number | string = 1) {
  return defineModel({
    id: 'hostile',
    years: { base: 2020, horizon: 2021 },
    indicators: { gdp: { baseline, equation } },
  });
}

test('the corpus holds at least 60 formulas', () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
});

test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 60), text]))('refuses %s', (_, text) => {
  const begin = performance.now();
  const error = errorOf(() => define(text));
  expect(error.name).toBe('ModelError');
  expect(error.code).toMatch(
    /^E_(FORMULA_SYNTAX|FORMULA_FORBIDDEN|LIMIT|UNKNOWN_NAME|BAD_NAME|NOT_FINITE|RANGE|LEAD|LAG|ARITY)$/,
  );
  for (const issue of error.issues) expect(issue.message.length).toBeLessThanOrEqual(200);
  expect(performance.now() - begin).toBeLessThan(1000);
  assertUntouched();
  expect(errorOf(() => define('gdp(-1)', text)).name).toBe('ModelError');
});

afterAll(assertUntouched);
