import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodes } from '../../src/core/error-code';
import { errorTexts } from '../../src/core/error-texts';
import { explainCode } from '../../src/core/explain-code';
import { errorOf } from '../error-of';

const filesUnder = (folder: string) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('explain-code.test.ts'))
    .map((file) => readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'));
const codesIn = (texts: readonly string[]) => new Set(texts.join('\n').match(/\bE_[A-Z]+(?:_[A-Z]+)*\b/g));

test('codes, pages, what the source raises and what the tests expect are the same set', () => {
  const codes = [...errorCodes].sort();
  expect(Object.keys(errorTexts).sort()).toEqual(codes);
  const raised = codesIn(filesUnder('src').filter((text) => !/export const error(Codes|Texts)\b/.test(text)));
  expect(codes.filter((code) => !raised.has(code))).toEqual([]);
  const tested = codesIn(filesUnder('tests'));
  expect(codes.filter((code) => !tested.has(code))).toEqual([]);
});

test('a page in English and in Chinese', () => {
  expect(explainCode('E_DATE')).toBe(
    `E_DATE: not a date

What it means
  A text is no year, month or day of the calendar.

Usual cause
  A thirteenth month, a 30th of February, or day and month in another order.

How to mend it
  Write 2021, 2021-01 or 2021-01-29.

Wrong
  published: "2021-13"

Right
  published: "2021-12"`,
  );
  expect(explainCode('E_DATE', { lang: 'zh' }).split('\n')[0]).toBe('E_DATE：日期无效');
});

test.each(errorCodes)('%s has whole sentences in both languages, and an example', (code) => {
  const { en, zh, wrong, right } = errorTexts[code];
  for (const text of [en.meaning, en.cause, en.repair]) expect(text).toMatch(/^[A-Z<x].*\.$/);
  for (const text of [zh.meaning, zh.cause, zh.repair]) expect(text).toMatch(/[\u3400-\u9fff].*。$/);
  expect(wrong).not.toBe(right);
});

test.each([
  [
    'E_RNAGE',
    'explainCode: expected `code` to be one of CODES codes such as E_RANGE, got "E_RNAGE"; did you mean `E_RANGE`?',
  ],
  [
    'RANGE',
    'explainCode: expected `code` to be one of CODES codes such as E_RANGE, got "RANGE"; did you mean `E_RANGE`?',
  ],
  [
    'zzz',
    'explainCode: expected `code` to be one of CODES codes such as E_RANGE, got "zzz"; errorCodes lists all',
  ],
])('%s is no code', (code, message) => {
  expect(errorOf(() => explainCode(code as 'E_RANGE')).message).toBe(
    message.replace('CODES', String(errorCodes.length)),
  );
});
