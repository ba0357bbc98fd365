import * as z from 'zod/mini';
import { type ErrorCode, errorCodes } from '../core/error-code';
import { errorTexts } from '../core/error-texts';
import { explainCode } from '../core/explain-code';
import { language } from '../plan/language';
import type { Console } from './console';

/** Options of `plancast explain`, after the command line is read. */
export const explainOptions = z.strictObject({
  code: z.optional(z.string()),
  lang: z._default(language, 'en'),
});

/** Prints the page of a code; without one, all codes with their titles. */
export function explain({ code, lang }: z.output<typeof explainOptions>, console: Console): void {
  if (code !== undefined) {
    // Codes are typed in any case; one that does not exist is refused with the nearest.
    console.print(explainCode(code.toUpperCase() as ErrorCode, { lang }));
    return;
  }
  const longest = Math.max(...errorCodes.map(({ length }) => length));
  for (const each of errorCodes) console.print(`${each.padEnd(longest)}  ${errorTexts[each][lang].title}`);
}
