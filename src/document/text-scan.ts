/** One pass over a text: where it is, and what is open there. */
export interface Scan {
  readonly text: string;
  at: number;
  /** Columns of the open block collections, from the outside in; a dash counts half a column more. */
  readonly columns: number[];
  flow: number;
  nesting: number;
  parts: number;
}

/** Opens a block collection at a column, and closes those further to the right. */
export function open(scan: Scan, column: number): void {
  const { columns } = scan;
  while (columns.length > 0 && columns[columns.length - 1]! > column) columns.pop();
  if (columns[columns.length - 1] !== column) columns.push(column);
  scan.nesting = Math.max(scan.nesting, columns.length);
}

/** Opens a flow collection. */
export function openFlow(scan: Scan): void {
  scan.at++;
  scan.flow++;
  scan.nesting = Math.max(scan.nesting, scan.columns.length + scan.flow);
}

/** Passes over a text in quotes. */
export function skipQuoted(scan: Scan, quote: string): void {
  const { text } = scan;
  scan.at++;
  while (scan.at < text.length && text[scan.at] !== quote)
    scan.at += quote === '"' && text[scan.at] === '\\' ? 2 : 1;
  scan.at++;
}

/** Passes over the rest of a line. */
export function skipLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at);
  scan.at = end < 0 ? scan.text.length : end + 1;
}

/** Passes over an anchor or a tag, after which a value may open. */
export function skipWord(scan: Scan): void {
  while (scan.at < scan.text.length && !isBlank(scan.text[scan.at])) scan.at++;
}

/** Passes over the lines of a block scalar: those indented more than the line that opened it, and empty ones. */
export function skipBlockScalar(scan: Scan, indent: number): void {
  const { text } = scan;
  skipLine(scan);
  while (scan.at < text.length) {
    const inner = lineIndent(text, scan.at);
    const first = text[scan.at + inner];
    if (inner <= indent && first !== '\n' && first !== '\r') return;
    scan.parts++;
    skipLine(scan);
  }
}

/** Blanks at the beginning of a line. */
export function lineIndent(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

/** Whether a character ends a word; the end of the text does. */
export function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
