import * as z from 'zod/mini';
import { integer } from '../core/schema';
import type { Wording } from '../core/wording';

/** How large a text may be before it is read at all; each can be raised, none lowered. */
export const documentLimits = z.strictObject({
  /** Bytes of the text in UTF-8. */
  bytes: z._default(integer('[1048576, 1073741824]'), 1_048_576),
  /** Levels of lists and mappings within one another. */
  nesting: z._default(integer('[64, 1000]'), 64),
  /** Lines and entries of a YAML text, each of which costs its reader much time and memory; JSON may have five times as many. */
  parts: z._default(integer('[20000, 100000000]'), 20_000),
});

/** Size, nesting and number of parts that a text may have. */
export interface DocumentLimits {
  /** Bytes of the text in UTF-8. */
  readonly bytes?: number | undefined;
  /** Levels of lists and mappings within one another. */
  readonly nesting?: number | undefined;
  /** Lines and entries of a YAML text, each of which costs its reader much time and memory; JSON may have five times as many. */
  readonly parts?: number | undefined;
}

/** A limit that a text exceeds, in the words of both languages. */
export interface OverLimit {
  readonly code: 'E_LIMIT';
  readonly said: Wording;
  readonly hint: Wording;
}

/** A text with more bytes than allowed. */
export function tooManyBytes(most: number): OverLimit {
  return overLimit('bytes', { en: `the file has more than ${most} bytes`, zh: `文件超过 ${most} 字节` });
}

/** A text whose lists and mappings stand within one another too often. */
export function tooDeep(most: number): OverLimit {
  return overLimit('nesting', { en: `nested more than ${most} levels deep`, zh: `嵌套超过 ${most} 层` });
}

/** A text of too many lines and entries. */
export function tooManyParts(most: number): OverLimit {
  const said = { en: `the file has more than ${most} lines and entries`, zh: `文件超过 ${most} 行和条目` };
  return overLimit('parts', said);
}

function overLimit(limit: string, said: Wording): OverLimit {
  return {
    code: 'E_LIMIT',
    said,
    hint: {
      en: `shorten it, or in code raise the limit with limits: { ${limit}: ... }`,
      zh: `请缩减内容，或在代码中用 limits: { ${limit}: ... } 提高上限`,
    },
  };
}
