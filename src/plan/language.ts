import { z } from 'zod';

/** Languages in which the library prints names, units and reasons. */
export const language = z.enum(['en', 'zh']);
export type Language = z.infer<typeof language>;
