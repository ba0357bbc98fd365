import type { Language } from './language';

/** A percent sign after a number. */
export const percentSign: Readonly<Record<Language, string>> = { en: ' %', zh: '%' };

/** A remark in brackets behind a number or word. @example bracketed('5–7', 'zh'); // '（5–7）' */
export function bracketed(remark: string | number, lang: Language): string {
  return lang === 'zh' ? `（${remark}）` : ` (${remark})`;
}
