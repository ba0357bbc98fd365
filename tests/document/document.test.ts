import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlancastError } from '../../src/core/plancast-error';
import { printDocument } from '../../src/document/print-document';
import { type DocumentFormat, readDocument } from '../../src/document/read-document';

/** What is refused: code, line, column and length of every fault, and the whole message. */
function faultsOf(text: string, format: DocumentFormat = 'yaml') {
  try {
    readDocument(text, { format, file: 'f' });
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    const places = error.issues.map(
      ({ code, source }) => `${code} ${source?.line}:${source?.column}+${source?.length}`,
    );
    return { places, message: error.message };
  }
  return { places: [], message: '' };
}

const numberAtZero = { minExcluded: false, noNaN: true, noDefaultInfinity: true };
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'no',
    'on',
    '1_000',
    '1:30',
    '1e3',
    '0x1f',
    '010',
    '.inf',
    '~',
    'null',
    'true',
    '2021-01-02',
    '<<',
    '=',
    '- a',
    '# b',
    'a: b',
    '海淀',
    "'",
    '"',
    '\u2028',
    'a\nb',
    ' a',
    'a ',
    '\t',
  ),
);
const keys = words.filter(
  (key) => key !== '' && key !== '<<' && !['__proto__', 'constructor', 'prototype'].includes(key),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.double(numberAtZero),
    words,
    fc.constantFrom(null, true, false, -0, 5e-324, 1e21, 0.1 + 0.2, 9007199254740991, 1.7976931348623157e308),
    fc.array(tie('data'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(keys, tie('data')), { maxLength: 4, selector: ([key]) => key })
      .map((each) => Object.fromEntries(each)),
  ),
}));

describe('reading', () => {
  test('by hand: a mapping in both notations, and places in it', () => {
    const { value, sourceOf } = readDocument('a: 1\nb:\n  - c: 海淀\n    d: [1, x]\n', { format: 'yaml' });
    expect(value).toEqual({ a: 1, b: [{ c: '海淀', d: [1, 'x'] }] });
    const at = (path: string) => {
      const { line, column, length } = sourceOf({ code: 'E_TYPE', path, message: '' });
      return [line, column, length];
    };
    expect(at('a')).toEqual([1, 4, 1]);
    expect(at('b[0].c')).toEqual([3, 8, 2]);
    expect(at('b[0].d[1]')).toEqual([4, 12, 1]);
    expect(at('b[0].missing')).toEqual([3, 5, 1]);
    expect(readDocument('{"a": [1, {"b": null}]}', { format: 'json' }).value).toEqual({
      a: [1, { b: null }],
    });
  });

  test('YAML is that of 1.2, core schema', () => {
    const text = 'a: no\nb: 010\nc: 1_000\nd: 1:30\ne: 0o17\nf: -0\n2021: x\n0.05: y';
    const value = readDocument(text, { format: 'yaml' }).value;
    expect(value).toEqual({ a: 'no', b: 10, c: '1_000', d: '1:30', e: 15, f: -0, 2021: 'x', '0.05': 'y' });
  });

  test.each<[string, string[]]>([
    ['a: &x 1\nb: *x', ['E_YAML_ALIAS 1:7+1', 'E_YAML_ALIAS 2:4+2']],
    ['<<: { a: 1 }', ['E_YAML_ALIAS 1:1+2']],
    ['a: !!str 1', ['E_DOCUMENT_SYNTAX 1:10+1']],
    ['a: !foo 3', ['E_DOCUMENT_SYNTAX 1:9+1']],
    ['a: 1\n---\nb: 2', ['E_DOCUMENT_SYNTAX 2:1+3']],
    ['a: 1\na: 2\nb: { c: 1, c: 2 }', ['E_DUPLICATE_KEY 2:1+1', 'E_DUPLICATE_KEY 3:12+1']],
    ['', ['E_EMPTY_DOCUMENT 1:1+1']],
    ['# only words', ['E_EMPTY_DOCUMENT 1:1+1']],
    ['---\n', ['E_EMPTY_DOCUMENT 1:1+1']],
    [
      'a: 1e999\nb: .inf\nc: -.INF\nd: .nan',
      ['E_NOT_FINITE 1:4+5', 'E_NOT_FINITE 2:4+4', 'E_NOT_FINITE 3:4+5', 'E_NOT_FINITE 4:4+4'],
    ],
    ['seed: 9007199254740993', ['E_RANGE 1:7+16']],
    ['a: 0xffffffffffffffff', ['E_RANGE 1:4+18']],
    ['a: 9007199254740992', []],
    [
      '__proto__: 1\nb: { constructor: 2, prototype: 3 }',
      ['E_BAD_NAME 1:1+9', 'E_BAD_NAME 2:6+11', 'E_BAD_NAME 2:22+9'],
    ],
    ['? [a]\n: 1', ['E_TYPE 1:3+3']],
    ['%YAML 1.1\n---\na: 1', ['E_DOCUMENT_SYNTAX 1:1+5']],
    ['a: "\\q"\nb: @x', ['E_DOCUMENT_SYNTAX 1:5+1']],
  ])('refuses %j', (text, places) => {
    expect(faultsOf(text).places).toEqual(places);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['{"a": 1, "a": 2}', ['E_DUPLICATE_KEY 1:10+3']],
    ['{"a": 1e999}', ['E_NOT_FINITE 1:7+5']],
    ['{"a": 9007199254740993}', ['E_RANGE 1:7+16']],
    ['{"a": 1,}', ['E_DOCUMENT_SYNTAX 1:9+1']],
    ['// c\n{}', ['E_DOCUMENT_SYNTAX 1:1+1']],
    ["{'a': 1}", ['E_DOCUMENT_SYNTAX 1:2+1']],
    ['{"a": 01}', ['E_DOCUMENT_SYNTAX 1:8+1']],
    ['{"a": NaN}', ['E_DOCUMENT_SYNTAX 1:7+1']],
    ['{"a": 1} x', ['E_DOCUMENT_SYNTAX 1:10+1']],
    ['{"a": 1', ['E_DOCUMENT_SYNTAX 1:8+1']],
    ['{"__proto__": {"x": 1}}', ['E_BAD_NAME 1:2+11']],
    ['"tab\tin it"', ['E_DOCUMENT_SYNTAX 1:1+1']],
    [' ', ['E_EMPTY_DOCUMENT 1:1+1']],
  ])('refuses JSON %j', (text, places) => {
    expect(faultsOf(text, 'json').places).toEqual(places);
  });

  test('messages', () => {
    expect(faultsOf('a: 1\na: 2').message).toBe(
      'readDocument: the key "a" is given twice (f:2:1); keep one of them',
    );
    expect(faultsOf('seed: 9007199254740993').message).toBe(
      'readDocument: the integer 9007199254740993 is beyond 9007199254740991 and would lose digits (f:1:7); write it as a decimal, such as 9.01e15, if its last digits do not matter',
    );
    expect(faultsOf('{"a": 1,}', 'json').message).toBe(
      'readDocument: not JSON: expected a value after the comma, not `}` (f:1:9)',
    );
  });

  test('what JSON.parse reads is read alike, what it refuses is refused', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc
        .json({ maxDepth: 3 })
        .chain((text) =>
          fc
            .tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '}', '[', '1', 'e', ' ', '\\'))
            .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
        ),
    );
    const property = fc.property(texts, (text) => {
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        expect(faultsOf(text, 'json').places).toHaveLength(1);
        return;
      }
      const { places } = faultsOf(text, 'json');
      if (places.length === 0) expect(readDocument(text, { format: 'json' }).value).toEqual(expected);
      else expect(places.join()).toMatch(/E_DUPLICATE_KEY|E_NOT_FINITE|E_RANGE|E_BAD_NAME/);
    });
    fc.assert(property, { seed: 20201, numRuns: 2000 });
  });
});

describe('limits', () => {
  test('nesting is found before any parser runs', () => {
    const open = '['.repeat(65);
    expect(faultsOf(open).places).toEqual(['E_LIMIT 1:65+1']);
    expect(faultsOf('[ '.repeat(500_000)).places).toHaveLength(1);
    expect(faultsOf('{"a":'.repeat(65), 'json').places).toEqual(['E_LIMIT 1:321+1']);
    const block = Array.from({ length: 66 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(faultsOf(block).places).toEqual(['E_LIMIT 65:67+1']);
    expect(faultsOf(`${'- '.repeat(65)}a`).places).toHaveLength(1);
    expect(faultsOf(`${'['.repeat(64)}${']'.repeat(64)}`).places).toEqual([]);
  });

  test('brackets in texts and comments are not nesting', () => {
    const brackets = '['.repeat(100);
    const text = `a: "${brackets}"\nb: '${brackets}'\nc: x ${brackets}\n# ${brackets}\nd: |\n  ${brackets}\n  ${brackets}\ne: { f: "${brackets}", g: 1 }`;
    expect(faultsOf(text).places).toEqual([]);
  });

  test('size and number of parts', () => {
    expect(faultsOf(`a: ${'海'.repeat(400_000)}`).message).toBe(
      'readDocument: the file has more than 1048576 bytes (f:1:1); shorten it, or in code raise the limit with limits: { bytes: ... }',
    );
    expect(faultsOf(`[${'1,'.repeat(60_000)}1]`).message).toBe(
      'readDocument: the file has more than 20000 lines and entries (f:1:1); shorten it, or in code raise the limit with limits: { parts: ... }',
    );
    const limits = { bytes: 2_000_000 };
    expect(readDocument(`a: ${'x'.repeat(1_100_000)}`, { format: 'yaml', limits }).value).toHaveProperty('a');
    expect(() => readDocument('a: 1', { format: 'yaml', limits: { nesting: 10 } })).toThrow(
      'readDocument: expected `limits.nesting` to be an integer in [64, 1000], got 10',
    );
  });
});

describe('printing', () => {
  test('by hand', () => {
    const value = {
      growth: { normal: { mean: 0.05, sd: 0.01 } },
      name: { en: 'Growth', zh: '增长' },
      words: ['no', '1e3', '010', '2021-01-02'],
      none: undefined,
    };
    expect(printDocument(value, { format: 'yaml', comment: 'Head\nline' })).toBe(
      '# Head\n# line\n\ngrowth: { normal: { mean: 0.05, sd: 0.01 } }\nname: { en: Growth, zh: 增长 }\nwords: ["no", "1e3", "010", "2021-01-02"]\n',
    );
  });

  test.each(['yaml', 'json'] as const)('what is printed as %s reads back as the same data', (format) => {
    const property = fc.property(fc.record({ top: data }), (value) => {
      const text = printDocument(value, { format });
      expect(readDocument(text, { format }).value).toEqual(value);
    });
    fc.assert(property, { seed: 20201, numRuns: 2000 });
  });

  test('refuses what is no data', () => {
    expect(() => printDocument({ a: [1, Number.NaN] }, { format: 'json' })).toThrow(
      'printDocument: expected `a[1]` to be a finite number, got NaN',
    );
    expect(() => printDocument({ f: () => 1 }, { format: 'yaml' })).toThrow(
      'printDocument: expected `f` to be plain data, got a function',
    );
  });
});
