import { readBlockLine } from './scan-block';
import { readFlow } from './scan-flow';
import type { Scan } from './text-scan';

/** Size of a text, measured in one pass without reading what it says. */
export interface TextMeasure {
  /** Levels of lists and mappings within one another, those of block indentation and of brackets together. */
  readonly nesting: number;
  /** Where the nesting first exceeds the limit, counted from 0. */
  readonly tooDeepAt: number | undefined;
  /** Lines and entries of flow collections. */
  readonly parts: number;
}

/**
 * Measures a YAML or JSON text before any parser sees it: one pass over the characters, constant work for each.
 * Quoted strings, comments, plain and block scalars are passed over, so that brackets within them do not count.
 *
 * @param text - any text, however hostile
 * @param limit - nesting at which the pass may stop
 * @example measureText('{ a: [1, "[["] }', 64).nesting; // 2
 */
export function measureText(text: string, limit: number): TextMeasure {
  const scan: Scan = { text, at: 0, columns: [], flow: 0, nesting: 0, parts: 0 };
  while (scan.at < text.length && scan.nesting <= limit) {
    if (scan.flow === 0) readBlockLine(scan);
    else readFlow(scan, limit);
  }
  return {
    nesting: scan.nesting,
    tooDeepAt: scan.nesting > limit ? scan.at - 1 : undefined,
    parts: scan.parts,
  };
}
