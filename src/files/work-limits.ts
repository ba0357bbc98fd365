import * as z from 'zod/mini';
import { integer } from '../core/schema';
import { documentLimits } from '../document/document-limits';

/** How large the text of a file may be, and how much work its check; each can be raised, none lowered. */
export const fileLimits = z.extend(documentLimits, {
  /** Laws that are truncated, mixed, fitted to quantiles or summed, those within others and components counted. */
  laws: z._default(integer('[200, 1000000]'), 200),
  /** Characters of all formulas. */
  formulas: z._default(integer('[100000, 1000000000]'), 100_000),
  /** Names with a correlation. */
  correlated: z._default(integer('[150, 1000]'), 150),
  /** Indicators of a model with simultaneous equations. */
  simultaneous: z._default(integer('[400, 1000]'), 400),
});

/** Limits of a file: of its text, and of the work that its check takes. */
export interface FileLimits {
  /** Bytes of the text in UTF-8. */
  readonly bytes?: number | undefined;
  /** Levels of lists and mappings within one another. */
  readonly nesting?: number | undefined;
  /** Lines and entries of a YAML text, each of which costs its reader much time and memory; JSON may have five times as many. */
  readonly parts?: number | undefined;
  /** Laws that are truncated, mixed, fitted to quantiles or summed, those within others and components counted. */
  readonly laws?: number | undefined;
  /** Characters of all formulas. */
  readonly formulas?: number | undefined;
  /** Names with a correlation. */
  readonly correlated?: number | undefined;
  /** Indicators of a model with simultaneous equations. */
  readonly simultaneous?: number | undefined;
}

/** Limits of the work that the check of a file takes. */
export type WorkLimits = Pick<FileLimits, 'laws' | 'formulas' | 'correlated' | 'simultaneous'>;
