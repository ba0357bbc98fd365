import { expect, test } from 'vitest';
import { formatError } from '../../src/core/format-error';
import { InputError } from '../../src/core/plancast-error';
import { nameHint, unknownName } from '../../src/core/unknown-name';

const known = ['growth', 'inflation'];

test('the nearest name is the repair, as data and in both languages', () => {
  expect(
    unknownName({ where: 'simulate', path: 'inputs.grwoth', what: 'input', name: 'grwoth', known }),
  ).toEqual({
    code: 'E_UNKNOWN_NAME',
    path: 'inputs.grwoth',
    message: 'simulate: `inputs.grwoth`: unknown input "grwoth"',
    got: '"grwoth"',
    hint: 'did you mean `growth`?',
    suggestion: { key: 'growth' },
    zh: { message: 'simulate：`inputs.grwoth`：未知的参数 "grwoth"', hint: '是否为 `growth`？' },
  });
});

test('where no name is near, all are listed and nothing is suggested', () => {
  expect(nameHint('zzz', known)).toEqual({
    hint: 'known: growth, inflation',
    zh: '可用：growth、inflation',
  });
});

test('the name of a key, unless a text is asked for', () => {
  expect(nameHint('grwoth', known).suggestion).toEqual({ key: 'growth' });
  expect(nameHint('grwoth', known, 'value').suggestion).toEqual({ value: 'growth' });
});

test('a text by itself is mended by another value', () => {
  const indicator = { where: 'values', path: 'indicator', what: 'indicator', form: 'value' } as const;
  const issue = unknownName({
    ...indicator,
    isPlaced: false,
    name: 'growt',
    known,
    code: 'E_UNKNOWN_OPTION',
  });
  expect([issue.code, issue.message, issue.suggestion]).toEqual([
    'E_UNKNOWN_OPTION',
    'values: unknown indicator "growt"',
    { value: 'growth' },
  ]);
  expect(issue.zh?.message).toBe('values：未知的指标 "growt"');
});

test('formatError with lang zh shows the Chinese sentence and hint', () => {
  const issue = unknownName({ where: 'run', path: 'x', what: 'scenario', name: 'grwth', known });
  expect(formatError(new InputError([issue]), { lang: 'zh' })).toBe(
    [
      '错误[E_UNKNOWN_NAME] 未知的名称：run：`x`：未知的情景 "grwth"',
      '  建议：是否为 `growth`？',
      '  说明：plancast explain E_UNKNOWN_NAME --lang zh',
    ].join('\n'),
  );
});
