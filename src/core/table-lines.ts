import { type ColumnText, columnWidths, pleasantWidths } from './column-widths';
import { textWidth } from './text-width';
import { type Breaks, wrapText } from './wrap-text';

/** One column of a text table. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** Widest a cell may be, in columns of the screen; longer text goes on in the next line. */
  readonly widest?: number;
  /** Where its cells may be broken; numbers with their units only before a bracket. At words unless given. */
  readonly breaks?: Breaks;
}

/** Cells of a row, one text a column. */
export type TextRow = readonly string[];

/** Columns of the screen between two columns. */
export const gap = 2;

/** Widths of the columns of a table in a width, the gaps between them included there. */
export function widthsOf(columns: readonly TextColumn[], rows: readonly TextRow[], width: number): number[] {
  return columnWidths(textsOf(columns, rows), width - gap * (columns.length - 1));
}

/** Columns of the screen that a table takes if nothing makes it narrower. */
export function naturalWidth(columns: readonly TextColumn[], rows: readonly TextRow[]): number {
  return widthOfAll(widthsOf(columns, rows, Number.POSITIVE_INFINITY));
}

/** Columns of the screen below which a table would break numbers, or words more often than is pleasant. */
export function pleasantWidth(columns: readonly TextColumn[], rows: readonly TextRow[]): number {
  return widthOfAll(pleasantWidths(textsOf(columns, rows)));
}

function textsOf(columns: readonly TextColumn[], rows: readonly TextRow[]): ColumnText[] {
  return columns.map(({ heading, breaks = 'words', widest = Number.POSITIVE_INFINITY }, i) => ({
    heading: plain(heading),
    cells: rows.map((row) => plain(row[i]!)),
    breaks,
    widest,
  }));
}

/** Columns of the screen that a table of such widths takes. */
export function widthOfAll(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/** Lines of the headings, broken at words. */
export function headingLines(columns: readonly TextColumn[], widths: readonly number[]): string[] {
  const ofWords = columns.map(({ heading, align }): TextColumn => ({ heading, align }));
  return rowLines(ofWords, [columns.map(({ heading }) => heading)], widths)[0]!;
}

/** Lines of each row. */
export function rowLines(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  widths: readonly number[],
): string[][] {
  return rows.map((row) => {
    const cells = row.map((text, i) => wrapText(plain(text), widths[i]!, columns[i]!.breaks));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, i) => pad(cells[i]![line] ?? '', widths[i]!, align))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
}

/** Line breaks, escapes and marks that change the direction of text would break the table. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}
