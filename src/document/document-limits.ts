import { z } from 'zod';
import { integer } from '../core/schema';

/** How large a text may be before it is read at all; each can be raised, none lowered. */
export const documentLimits = z.strictObject({
  /** Bytes of the text in UTF-8. */
  bytes: integer('[1048576, 1073741824]').default(1_048_576),
  /** Levels of lists and mappings within one another. */
  nesting: integer('[64, 1000]').default(64),
  /** Lines and entries of a YAML text, each of which costs its reader much time and memory. */
  parts: integer('[20000, 100000000]').default(20_000),
});

/** Size, nesting and number of parts that a text may have. */
export type DocumentLimits = z.input<typeof documentLimits>;
