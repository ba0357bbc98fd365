import { textWidth } from './text-width';
import { type Breaks, partsOf } from './wrap-text';

/** Narrowest that a column of words is made while columns of numbers are not yet broken. */
const readable = 16;

/** What is known of a column before its width is chosen. */
export interface ColumnText {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly breaks: Breaks;
  readonly widest: number;
}

/**
 * Widths of columns that fit together: words are wrapped first, then numbers are broken before their brackets, and
 * only then do columns of words become narrower than is pleasant. Where nothing helps, the narrowest.
 *
 * @param room - columns of the screen for all of them, the gaps apart
 * @returns a width for each, at most its natural one
 */
export function columnWidths(columns: readonly ColumnText[], room: number): number[] {
  const natural = columns.map(({ heading, cells, widest, breaks }) => {
    const whole = Math.max(...[heading, ...cells].map(textWidth));
    return Math.max(Math.min(whole, widest), narrowestOf(heading, cells, breaks));
  });
  const widths = [...natural];
  const ofWords = columns.flatMap(({ breaks }, i) => (breaks === 'words' ? [i] : []));
  const ofNumbers = columns.flatMap(({ breaks }, i) => (breaks === 'brackets' ? [i] : []));
  const floors = columns.map(({ heading, cells, breaks }) => narrowestOf(heading, cells, breaks));
  shrink(widths, ofWords, room, (i) => Math.max(floors[i]!, Math.min(natural[i]!, readable)));
  shrink(widths, ofNumbers, room, (i) => floors[i]!);
  shrink(widths, ofWords, room, (i) => floors[i]!);
  return widths;
}

/** Widths that columns have where words are wrapped as far as is pleasant and no number is broken. */
export function pleasantWidths(columns: readonly ColumnText[]): number[] {
  const whole = columns.map((column): ColumnText => {
    const isOfWords = column.breaks === 'words';
    return isOfWords ? { ...column, widest: Math.min(column.widest, readable) } : column;
  });
  return columnWidths(whole, Number.POSITIVE_INFINITY);
}

/** Takes columns of the screen from the widest of the chosen ones, one at a time, down to the floor of each. */
function shrink(
  widths: number[],
  chosen: readonly number[],
  room: number,
  floor: (i: number) => number,
): void {
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
    const open = chosen.filter((i) => widths[i]! > floor(i));
    if (open.length === 0) return;
    widths[open.reduce((widest, i) => (widths[i]! > widths[widest]! ? i : widest))]!--;
  }
}

/** Width of the widest part that cannot be broken; headings are broken at words. */
function narrowestOf(heading: string, cells: readonly string[], breaks: Breaks): number {
  const parts = [...partsOf(heading, 'words'), ...cells.flatMap((cell) => partsOf(cell, breaks))];
  return Math.max(...parts.map((part) => textWidth(part.trimEnd())));
}
