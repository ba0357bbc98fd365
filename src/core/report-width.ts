import * as z from 'zod/mini';
import { integer } from './schema';

/** Columns of the screen that a text may take: those that pages and files have room for, unless given. */
export const reportWidth: z.ZodMiniDefault<z.ZodMiniNumber<number>> = z._default(integer('[20, 1000]'), 120);
