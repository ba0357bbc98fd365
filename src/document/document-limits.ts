import * as z from 'zod/mini';
import { integer } from '../core/schema';

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
  readonly said: string;
  readonly hint: string;
  readonly zh: { readonly said: string; readonly hint: string };
}

/** A text with more bytes than allowed. */
export function tooManyBytes(most: number): OverLimit {
  return overLimit('bytes', `the file has more than ${most} bytes`, `文件超过 ${most} 字节`);
}

/** A text whose lists and mappings stand within one another too often. */
export function tooDeep(most: number): OverLimit {
  return overLimit('nesting', `nested more than ${most} levels deep`, `嵌套超过 ${most} 层`);
}

/** A text of too many lines and entries. */
export function tooManyParts(most: number): OverLimit {
  return overLimit('parts', `the file has more than ${most} lines and entries`, `文件超过 ${most} 行和条目`);
}

function overLimit(limit: string, said: string, zh: string): OverLimit {
  return {
    code: 'E_LIMIT',
    said,
    hint: `shorten it, or in code raise the limit with limits: { ${limit}: ... }`,
    zh: { said: zh, hint: `请缩减内容，或在代码中用 limits: { ${limit}: ... } 提高上限` },
  };
}
