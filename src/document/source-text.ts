import type { Issue } from '../core/issue';
import type { Span } from './document-node';

/** Characters of a line that an issue carries; the rest of an overlong line is left out. */
const shownCharacters = 400;

/** A text that issues point into: its name, and the place of each character. */
export interface SourceText {
  readonly text: string;
  /** Line and column, counted from 1 in UTF-16 units, of a span; a span of several lines ends with its first. */
  sourceOf(span: Span): NonNullable<Issue['source']>;
}

/**
 * Lines of a text, for positions.
 *
 * @param text - the whole text
 * @param file - name shown in messages
 * @example sourceText('a: 1\nb: x', 'plan.yaml').sourceOf({ at: 8, end: 9 }).column; // 4
 */
export function sourceText(text: string, file: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    text,
    sourceOf({ at, end }) {
      const line = lastAtOrBelow(starts, at);
      const start = starts[line]!;
      const stop = starts[line + 1] === undefined ? text.length : starts[line + 1]! - 1;
      const content = text.slice(start, stop).replace(/\r$/, '');
      const length = Math.max(1, Math.min(end, start + content.length) - at);
      return {
        file,
        line: line + 1,
        column: at - start + 1,
        length,
        text: content.slice(0, shownCharacters),
      };
    },
  };
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
