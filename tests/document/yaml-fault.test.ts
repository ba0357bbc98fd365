import { describe, expect, test } from 'vitest';
import { parseModel } from '../../src/files/parse-model';
import { formatError, InputError, type Issue } from '../../src/index';

const head = 'id: m\nyears: { base: 2020, horizon: 2022 }\n';

function issuesOf(text: string): readonly Issue[] {
  try {
    parseModel(head + text, { format: 'yaml', file: 'm.yaml' });
  } catch (error) {
    return (error as InputError).issues;
  }
  throw new Error('no fault');
}

describe('a text that is no YAML has one fault: the first', () => {
  test.each([
    [
      'indicators:\n  gdp: { baseline: 1, equation: x[-1] * 2 }\n  b: { equation: b[-1] }\n',
      'put the equation in quotes: "x[-1] * 2"',
    ],
    [
      'indicators:\n  gdp:\n    equation: year > 2021 ? 1 : 2\n    reason: a: b\n',
      'put the equation in quotes: "year > 2021 ? 1 : 2"',
    ],
    ['inputs:\n  a:\n    value: 1\n    reason: note: this\n', 'put the text in quotes: "note: this"'],
    ['indicators: { gdp: { equation: `gdp` } }\n', 'put the text in quotes: "`gdp`"'],
    ['indicators:\n\tgdp: 1\n', 'indent with spaces'],
    ['indicators:\n  gdp:\n    baseline: 1\n   equation: 1\n', 'indent all of them alike'],
    [
      'indicators: { gdp: { baseline: 1, equation: 1 # last }\n',
      'close it with } or ]; a # after a space opens a comment that hides what follows',
    ],
  ])('%j', (text, hint) => {
    const issues = issuesOf(text);
    expect(issues.map((each) => [each.code, each.hint])).toEqual([['E_DOCUMENT_SYNTAX', hint]]);
    expect(issues[0]!.zh?.message).toMatch(/^parseModel：不是 YAML：[\u3400-\u9fff]/);
    expect(issues[0]!.zh?.hint).toMatch(/[\u3400-\u9fff]/);
  });
});

describe('a comma in a value without quotes', () => {
  test.each([
    ['12,500', 'numbers have no separator between thousands; write 12500', { value: 12500 }],
    ['0,05', 'decimals are written with a point; write 0.05', { value: 0.05 }],
    [
      'normal(0.02, 0.01)',
      'write the law as { normal: { mean: 0.02, sd: 0.01 } }',
      { value: { normal: { mean: 0.02, sd: 0.01 } } },
    ],
    [
      'max(gdp(-1), 2, 3)',
      'put the equation in quotes: "max(gdp(-1), 2, 3)"',
      { value: 'max(gdp(-1), 2, 3)' },
    ],
  ])('%s', (value, hint, suggestion) => {
    const issues = issuesOf(
      `inputs: { a: { value: ${value}, status: assumed } }\nindicators: { gdp: { baseline: 1, equation: gdp(-1) } }\n`,
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'E_DOCUMENT_SYNTAX', hint, suggestion });
    expect(issues[0]!.source).toMatchObject({ line: 3, column: 23, length: value.length });
    expect(formatError(new InputError(issues), { lang: 'zh' })).toContain('逗号结束了未加引号的值');
  });

  test('keys without values that follow no value are told as before', () => {
    expect(issuesOf('indicators: { gdp, b: { equation: 1 } }\n')[0]!.code).toBe('E_TYPE');
  });
});

test.each([
  ['normal(0.02, 0.01)', { normal: { mean: 0.02, sd: 0.01 } }],
  ['Normal(sd = 0.01, mean = 0.02)', { normal: { mean: 0.02, sd: 0.01 } }],
  ['triangular({ min: 1, mode: 2, max: 3 })', { triangular: { min: 1, mode: 2, max: 3 } }],
  ['normal(0.02)', undefined],
  ['lognormal(0.02, 0.01)', undefined],
  ['normal(a, b)', undefined],
])('a law as a call in a text: %s', (value, law) => {
  const [issue] = issuesOf(
    `inputs: { a: { value: "${value}" } }\nindicators: { gdp: { baseline: 1, equation: gdp(-1) } }\n`,
  );
  expect(issue!.code).toBe('E_TYPE');
  expect(issue!.suggestion).toEqual(law && { value: law });
});
