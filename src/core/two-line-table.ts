import {
  gap,
  headingLines,
  rowLines,
  type TextColumn,
  type TextRow,
  widthOfAll,
  widthsOf,
} from './table-lines';

/**
 * Aligned table of rows that take two lines each: the first columns stand above, the others below and further in.
 *
 * @param upper - columns of the first line
 * @param lower - those of the second
 * @param rows - cells of the upper and of the lower columns
 * @param width - columns of the screen
 */
export function twoLineTable(
  upper: readonly TextColumn[],
  lower: readonly TextColumn[],
  rows: readonly { readonly upper: TextRow; readonly lower: TextRow }[],
  width: number,
): string {
  const above = rows.map((row) => row.upper);
  const below = rows.map((row) => row.lower);
  const inset = ' '.repeat(gap);
  const lowerWidths = widthsOf(lower, below, width - gap);
  const upperWidths = widthsOf(upper, above, width);
  // Both end at the same place.
  const spare = gap + widthOfAll(lowerWidths) - widthOfAll(upperWidths);
  const stretched = spare > 0 ? upperWidths : lowerWidths;
  stretched[0] = stretched[0]! + Math.abs(spare);
  const moved = (lines: readonly string[]) => lines.map((line) => inset + line);
  const first = rowLines(upper, above, upperWidths);
  const second = rowLines(lower, below, lowerWidths);
  return [
    ...headingLines(upper, upperWidths),
    ...moved(headingLines(lower, lowerWidths)),
    '─'.repeat(widthOfAll(upperWidths)),
    ...rows.flatMap((_, i) => [...first[i]!, ...moved(second[i]!)]),
  ].join('\n');
}
