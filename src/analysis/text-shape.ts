import * as z from 'zod/mini';
import { reportWidth } from '../core/report-width';
import { language } from '../plan/language';

/** Schema of how a table is printed. */
export const tableShape = z.strictObject({ lang: z._default(language, 'en'), width: reportWidth });

/** Schema of how a sentence is printed. */
export const sentenceShape = z.strictObject({ lang: z._default(language, 'en') });
