import { escapeControls } from './escape-controls';
import type { Issue } from './issue';
import { textWidth } from './text-width';

/** Columns of the screen that a line of a file may take; longer ones are cut around the spot. */
const widest = 96;
const beforeSpot = 60;

/** A line of text with the part at fault, in characters counted from 0. */
interface Spot {
  readonly line: string;
  readonly at: number;
  readonly length: number;
  /** Number of the line, where it has one. */
  readonly number?: number;
}

/**
 * The line at fault with a row of carets under the spot, wide characters counted as two columns; no lines for an
 * issue that names no spot.
 *
 * @example excerptLines({ code: 'E_LEAD', path: 'e', message: 'm', formula: { text: 'x(1)', at: 0, length: 4 } }); // [' | x(1)', ' | ^^^^']
 */
export function excerptLines(issue: Issue): string[] {
  const spot = spotOf(issue);
  if (spot === undefined) return [];
  const { before, inside, after } = window(spot);
  const gutter = spot.number === undefined ? '' : String(spot.number);
  const carets = '^'.repeat(Math.max(textWidth(inside), 1));
  const blank = ' '.repeat(gutter.length);
  return [
    `${gutter} | ${before}${inside}${after}`.trimEnd(),
    `${blank} | ${' '.repeat(textWidth(before))}${carets}`,
  ];
}

function spotOf({ source, formula }: Issue): Spot | undefined {
  if (source !== undefined && source.text !== '') {
    return { line: source.text, at: source.column - 1, length: source.length, number: source.line };
  }
  if (formula === undefined) return undefined;
  const begin = formula.text.lastIndexOf('\n', formula.at - 1) + 1;
  const end = formula.text.indexOf('\n', begin);
  const line = formula.text.slice(begin, end < 0 ? undefined : end);
  return { line, at: formula.at - begin, length: formula.length };
}

/** The part of a line that fits on the screen, its three pieces ready to print. */
function window({ line, at, length }: Spot): { before: string; inside: string; after: string } {
  const from = Math.min(Math.max(at, 0), line.length);
  const to = Math.min(Math.max(from + length, from), line.length);
  const before = lastColumns(printable(line.slice(0, from)), beforeSpot);
  const inside = firstColumns(printable(line.slice(from, to)), widest - textWidth(before));
  const rest = widest - textWidth(before) - textWidth(inside);
  return { before, inside, after: firstColumns(printable(line.slice(to)), Math.max(rest, 1)) };
}

/** A tab takes as many columns as the terminal likes; here always two. */
function printable(text: string): string {
  return escapeControls(text.replaceAll('\t', '  '));
}

function firstColumns(text: string, columns: number): string {
  if (text.length <= 2 * columns && textWidth(text) <= columns) return text;
  return `${taken([...text.slice(0, 2 * columns)], columns - 1).join('')}…`;
}

function lastColumns(text: string, columns: number): string {
  if (text.length <= 2 * columns && textWidth(text) <= columns) return text;
  return `…${taken([...text.slice(-2 * columns)].reverse(), columns - 1)
    .reverse()
    .join('')}`;
}

/** As many of the characters, from the first on, as fit into the columns. */
function taken(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += textWidth(character);
    return width > columns;
  });
  return end < 0 ? [...characters] : characters.slice(0, end);
}
