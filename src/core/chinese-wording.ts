import { chineseExpectation } from './chinese-expectation';
import { chineseValue } from './chinese-value';
import { errorTexts } from './error-texts';
import type { ChineseWording, Issue } from './issue';
import { spaced } from './spaced';

/**
 * An issue in Chinese: as it brings it; else, for issues of users or of an older copy of the package, by what was
 * expected and found, or by the kind of fault with the English sentence in brackets.
 *
 * @example chineseWording({ code: 'E_RANGE', message: 'f: expected `x` to be at least 5, got 2' }); // { message: 'f：`x` 应为不小于 5 的数，现为 2' }
 */
export function chineseWording(
  issue: Pick<Issue, 'code' | 'message' | 'hint' | 'zh' | 'suggestion'>,
): ChineseWording {
  const { zh } = issue;
  const message = zh?.message ?? sentenceOf(issue);
  const hint = zh?.hint !== undefined && isChinese(zh.hint) ? zh.hint : hintOf(issue);
  return hint === undefined ? { message } : { message, hint };
}

function sentenceOf({ code, message }: Pick<Issue, 'code' | 'message'>): string {
  const [, where, place = '', said = message] = /^([^\s:]+): (?:(`[^`]+`): )?(.*)$/s.exec(message) ?? [];
  const opening = where === undefined ? '' : `${where}：`;
  const [, subject, expected, got] = /^expected (?:(`[^`]+`) to be )?(.*), got (.*)$/s.exec(said) ?? [];
  if (expected === undefined || place !== '')
    return `${opening}${place && `${place}：`}${errorTexts[code]?.zh.title ?? code}（${said}）`;
  const wanted = chineseExpectation(expected) ?? `符合要求的值（${expected}）`;
  const before = subject === undefined ? '' : `${subject} `;
  return `${opening}${before}应为${spaced(wanted)}，现为${spaced(chineseValue(got!))}`;
}

function hintOf({ hint, suggestion }: Pick<Issue, 'hint' | 'suggestion'>): string | undefined {
  // In English it still repairs; without it the reader would have nothing.
  if (hint === undefined || suggestion === undefined) return hint;
  const written = Object.values(suggestion)[0];
  return `请写成 ${typeof written === 'string' ? written : JSON.stringify(written)}`;
}

/** A hint that was never translated stands in both languages. */
function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
