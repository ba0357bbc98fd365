import { z } from 'zod';
import { documentFormat } from '../document/read-document';
import { fileLimits } from './work-limits';

/** How the text of a file is read: `format`, its name in messages, and larger limits where they are needed. */
export const fileOptions = z.strictObject({
  format: documentFormat,
  file: z.string().min(1).optional(),
  limits: fileLimits.prefault({}),
});

/** How the text of a file is read. */
export type FileOptions = z.input<typeof fileOptions>;

/** How a file is printed: its notation, a comment for the head of a YAML file, and whether it states its checksum. */
export const printOptions = z.strictObject({
  format: documentFormat,
  comment: z.string().min(1).optional(),
  checksum: z.boolean().default(false),
});

/** How a file is printed. */
export type PrintOptions = z.input<typeof printOptions>;
