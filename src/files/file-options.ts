import * as z from 'zod/mini';
import type { DocumentFormat } from '../document/read-document';
import { documentFormat } from '../document/read-document';
import type { FileLimits } from './work-limits';
import { fileLimits } from './work-limits';

/** How the text of a file is read: `format`, its name in messages, and larger limits where they are needed. */
export const fileOptions = z.strictObject({
  format: documentFormat,
  file: z.optional(z.string().check(z.minLength(1))),
  limits: z.prefault(fileLimits, {}),
});

/** How the text of a file is read. */
export interface FileOptions {
  readonly format: DocumentFormat;
  readonly file?: string | undefined;
  readonly limits?: FileLimits | undefined;
}

/** How a file is printed: its notation, a comment for the head of a YAML file, and whether it states its checksum. */
export const printOptions = z.strictObject({
  format: documentFormat,
  comment: z.optional(z.string().check(z.minLength(1))),
  checksum: z._default(z.boolean(), false),
});

/** How a file is printed. */
export interface PrintOptions {
  readonly format: DocumentFormat;
  readonly comment?: string | undefined;
  readonly checksum?: boolean | undefined;
}
