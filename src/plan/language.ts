import * as z from 'zod/mini';

/** Languages in which the library prints names, units and reasons. */
export const language = z.enum(['en', 'zh']);

/** A language of names and reports: English or Chinese. */
export type Language = 'en' | 'zh';
