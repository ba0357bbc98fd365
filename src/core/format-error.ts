import * as z from 'zod/mini';
import { chineseWording } from './chinese-wording';
import { errorTexts } from './error-texts';
import { escapeControls } from './escape-controls';
import type { Issue } from './issue';
import { parseInput } from './parse-input';
import { isPlancastError, mostIssues } from './plancast-error';
import { printValue } from './print-value';
import { excerptLines } from './source-excerpt';

const formatOptions = z.strictObject({ lang: z._default(z.enum(['en', 'zh']), 'en') });

const words = {
  en: {
    error: 'error',
    colon: ': ',
    help: 'help',
    explain: 'explain',
    more: (count: number) => `and ${count} more`,
  },
  zh: {
    error: '错误',
    colon: '：',
    help: '建议',
    explain: '说明',
    more: (count: number) => `另有 ${count} 处`,
  },
} as const;

type Language = keyof typeof words;

/** Options of `formatError`. */
export interface FormatErrorOptions {
  readonly lang?: 'en' | 'zh' | undefined;
}

/**
 * An error as a person reads it on a screen: each issue with its code, the place in the file or formula with carets
 * under the spot, a hint where one is known, and where to read more. Control characters are escaped.
 *
 * @param error - whatever was thrown; what plancast did not throw is told in one line
 * @param given.lang - `en` unless given; with `zh` everything is in Chinese
 * @returns lines without a final line break
 * @example formatError(new Error('no memory')); // 'error: Error: no memory'
 */
export function formatError(error: unknown, given: FormatErrorOptions = {}): string {
  const { lang } = parseInput('formatError', formatOptions, given);
  if (!isPlancastError(error) || !Array.isArray(error.issues))
    return `${words[lang].error}${words[lang].colon}${toldOf(error)}`;
  const explained = new Set<string>();
  const blocks = error.issues.slice(0, mostIssues).map((issue) => {
    const lines = issueLines(issue, lang, !explained.has(issue.code));
    explained.add(issue.code);
    return lines.join('\n');
  });
  // An error of an older copy of the package counts nothing.
  const rest = error.issues.length - blocks.length + (error.unlisted ?? 0);
  return [...blocks, ...(rest > 0 ? [words[lang].more(rest)] : [])].join('\n\n');
}

function issueLines(issue: Issue, lang: Language, explain: boolean): string[] {
  const { error, help, colon, explain: read } = words[lang];
  const { code } = issue;
  const { message, hint } = lang === 'zh' ? chineseWording(issue) : issue;
  const kind = lang === 'zh' ? ` ${errorTexts[code]?.zh.title ?? ''}` : '';
  const place = placeOf(issue);
  const option = lang === 'en' ? '' : ` --lang ${lang}`;
  return [
    `${error}[${code}]${kind}${colon}${escapeControls(message)}`,
    ...(place === undefined ? [] : [`  --> ${place}`]),
    ...excerptLines(issue).map((line) => `   ${line}`),
    ...(hint === undefined ? [] : [`  ${help}${colon}${escapeControls(hint)}`]),
    ...(explain ? [`  ${read}${colon}plancast explain ${code}${option}`] : []),
  ];
}

function placeOf({ path, source, formula }: Issue): string | undefined {
  if (source !== undefined) {
    const at = `${escapeControls(source.file)}:${source.line}:${source.column}`;
    return path === '' ? at : `${at}  ${escapeControls(path)}`;
  }
  return formula === undefined || path === '' ? undefined : escapeControls(path);
}

function toldOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return printValue(error);
    return escapeControls(`${error.name}: ${error.message}`);
  } catch {
    return printValue(error);
  }
}
