import { chineseExpectation } from './chinese-expectation';
import { chineseHints, chineseSentences, type SentenceRow } from './chinese-sentences.table';
import { chineseValue } from './chinese-value';
import { errorTexts } from './error-texts';
import type { ChineseWording, Issue } from './issue';
import { spaced } from './spaced';

/**
 * An issue in Chinese: as it brings it, else by the form of its English sentence, else by what was expected and found,
 * else by the kind of fault. No English sentence is left, and no hint that has no Chinese.
 */
export function chineseWording(
  issue: Pick<Issue, 'code' | 'message' | 'hint' | 'zh' | 'suggestion'>,
): ChineseWording {
  const { zh, hint } = issue;
  const message = zh?.message ?? sentenceOf(issue);
  const own = zh?.hint !== undefined && isChinese(zh.hint) ? zh.hint : undefined;
  const tip = own ?? (hint === undefined ? undefined : hintOf(hint, issue));
  return tip === undefined ? { message } : { message, hint: tip };
}

function sentenceOf({ code, message }: Pick<Issue, 'code' | 'message'>): string {
  const [, where = '', place, said = ''] = /^([^\s:]+): (?:(`[^`]+`): )?(.*)$/s.exec(message) ?? [];
  const inPlace = `${where}：${place === undefined ? '' : `${place}：`}`;
  const found = translated(said, chineseSentences);
  if (found !== undefined) return inPlace + found;
  const [, subject, expected, got] = /^expected (?:(`[^`]+`) to be )?(.*), got (.*)$/s.exec(said) ?? [];
  if (expected !== undefined) {
    const chinese = chineseExpectation(expected);
    const wanted = chinese ?? `符合要求的值（${expected}）`;
    return `${where}：${subject === undefined ? '' : `${subject} `}应为${spaced(wanted)}，现为${spaced(chineseValue(got!))}`;
  }
  const title = errorTexts[code]?.zh.title ?? code;
  const where_ = where === '' ? '' : inPlace;
  return `${where_}${title}（${said || message}）`;
}

function hintOf(hint: string, { suggestion }: Pick<Issue, 'suggestion'>): string {
  const found = translated(hint, chineseHints);
  if (found !== undefined) return found;
  // In English it still mends; without it the reader would have nothing.
  if (suggestion === undefined) return hint;
  const written = Object.values(suggestion)[0];
  return `请写成 ${typeof written === 'string' ? written : JSON.stringify(written)}`;
}

function translated(text: string, rows: readonly SentenceRow[]): string | undefined {
  const row = rows.find(([english]) => english.test(text));
  return row && text.replace(row[0], row[1]);
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
