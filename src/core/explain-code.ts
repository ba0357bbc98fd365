import * as z from 'zod/mini';
import { type ErrorCode, errorCodes } from './error-code';
import { errorTexts } from './error-texts';
import { fault, parseInput } from './parse-input';
import { nameHint } from './unknown-name';

/** Sections of a page, as they are headed in each language. */
const headings = {
  en: {
    meaning: 'What it means',
    cause: 'Usual cause',
    repair: 'How to mend it',
    wrong: 'Wrong',
    right: 'Right',
  },
  zh: { meaning: '含义', cause: '常见原因', repair: '如何修改', wrong: '错误示例', right: '正确示例' },
} as const;

const codeArgument = z.string().check(
  z.superRefine((code, context) => {
    if (isCode(code)) return;
    const full = code.startsWith('E_') ? code : `E_${code}`;
    const { hint, suggestion, zh } = nameHint(full, errorCodes, 'value');
    const near = suggestion === undefined ? { hint: 'errorCodes lists all' } : { hint, suggestion };
    const expected = `one of ${errorCodes.length} codes such as E_RANGE`;
    const all = suggestion === undefined ? 'errorCodes 列出全部代码' : zh;
    const chinese = { expected: `${errorCodes.length} 个错误代码之一，如 E_RANGE`, hint: all };
    context.addIssue({ ...fault({ code: 'E_UNKNOWN_NAME', expected, ...near, zh: chinese }), input: code });
  }),
);

const codeSchema = z.strictObject({ code: codeArgument });
const optionsSchema = z.strictObject({ lang: z._default(z.enum(['en', 'zh']), 'en') });

/**
 * A page about a code: what it means, the usual cause, how to repair it, and an example.
 *
 * @param code - such as `E_RANGE`
 * @param options.lang - `en` unless given, or `zh`
 * @returns lines without a final line break
 * @throws InputError if there is no such code
 * @example explainCode('E_RANGE').split('\n')[0]; // 'E_RANGE: out of range'
 */
export function explainCode(
  code: ErrorCode,
  options: { readonly lang?: 'en' | 'zh' | undefined } = {},
): string {
  parseInput('explainCode', codeSchema, { code });
  const { lang } = parseInput('explainCode', optionsSchema, options);
  const page = errorTexts[code];
  const heads = headings[lang];
  const { title, ...texts } = page[lang];
  const sections = (['meaning', 'cause', 'repair'] as const).map((key) => `${heads[key]}\n  ${texts[key]}`);
  const examples = (['wrong', 'right'] as const).map((key) => `${heads[key]}\n${indented(page[key])}`);
  return [`${code}${lang === 'zh' ? '：' : ': '}${title}`, ...sections, ...examples].join('\n\n');
}

function isCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
