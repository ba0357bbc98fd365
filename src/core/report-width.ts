import type { z } from 'zod';
import { integer } from './schema';

/** Columns of the screen that a text may take: those that pages and files have room for, unless given. */
export const reportWidth: z.ZodDefault<z.ZodNumber> = integer('[20, 1000]').default(120);
