import { gap, headingLines, rowLines, type TextColumn, type TextRow, widthsOf } from './table-lines';

/**
 * Aligned table for screens with a fixed-width font, where a Chinese character takes two columns.
 *
 * @param columns - heading and alignment of each
 * @param rows - cells, one text a column; control characters in them become spaces
 * @param width - columns of the screen; cells go on in the next line where the table is wider
 * @returns lines without a final line break
 * @example textTable([{ heading: 'a', align: 'left' }], [['b']]); // 'a\n─\nb'
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  width: number = Number.POSITIVE_INFINITY,
): string {
  const widths = widthsOf(columns, rows, width);
  const rule = widths.map((each) => '─'.repeat(each)).join(' '.repeat(gap));
  return [...headingLines(columns, widths), rule, ...rowLines(columns, rows, widths).flat()].join('\n');
}
