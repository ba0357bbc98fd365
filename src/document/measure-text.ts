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

interface Scan {
  readonly text: string;
  at: number;
  /** Columns of the open block collections, from the outside in; a dash counts half a column more. */
  readonly columns: number[];
  flow: number;
  nesting: number;
  parts: number;
}

/** Reads a line of block style from its beginning, up to its end or to where a flow collection opens. */
function readBlockLine(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  scan.parts++;
  while (text[scan.at] === ' ') scan.at++;
  while (/[-?]/.test(text[scan.at] ?? '') && isBlank(text[scan.at + 1])) {
    open(scan, scan.at - start + 0.5);
    scan.at++;
    while (text[scan.at] === ' ' || text[scan.at] === '\t') scan.at++;
  }
  readValue(scan, lineIndent(text, start), scan.at - start);
}

/** What follows the dashes of a line, at a column: quoted, flow, block or plain, with keys before it. */
function readValue(scan: Scan, indent: number, column: number): void {
  const { text } = scan;
  let isStart = true;
  while (scan.at < text.length) {
    const character = text[scan.at]!;
    if (character === '\n') {
      scan.at++;
      return;
    }
    if (character === '#' && (isStart || isBlank(text[scan.at - 1]))) {
      skipLine(scan);
      return;
    }
    if (isStart && (character === '"' || character === "'")) skipQuoted(scan, character);
    else if (isStart && (character === '[' || character === '{')) {
      openFlow(scan);
      return;
    } else if (isStart && (character === '|' || character === '>')) {
      skipBlockScalar(scan, indent);
      return;
    } else scan.at++;
    if (character === ':' && isBlank(text[scan.at])) {
      isStart = true;
      open(scan, column);
    } else if (isStart && (character === '&' || character === '!')) skipWord(scan);
    else if (character !== ' ' && character !== '\t') isStart = false;
  }
}

/** Reads inside brackets, up to the closing of the outermost or to a depth beyond the limit. */
function readFlow(scan: Scan, limit: number): void {
  const { text } = scan;
  let isStart = true;
  while (scan.at < text.length && scan.flow > 0 && scan.nesting <= limit) {
    const character = text[scan.at]!;
    if (isStart && (character === '"' || character === "'")) {
      skipQuoted(scan, character);
      isStart = false;
      continue;
    }
    if (character === '#' && isBlank(text[scan.at - 1])) {
      skipLine(scan);
      continue;
    }
    if (character === '[' || character === '{') openFlow(scan);
    else {
      if (character === ']' || character === '}') scan.flow--;
      scan.at++;
    }
    if (character === ',' || character === '\n') scan.parts++;
    if (/[[\]{},:]/.test(character)) isStart = true;
    else if (!isBlank(character)) isStart = false;
  }
  if (scan.flow === 0 && scan.at < text.length) readValue(scan, 0, 0);
}

function open(scan: Scan, column: number): void {
  const { columns } = scan;
  while (columns.length > 0 && columns[columns.length - 1]! > column) columns.pop();
  if (columns[columns.length - 1] !== column) columns.push(column);
  scan.nesting = Math.max(scan.nesting, columns.length);
}

function openFlow(scan: Scan): void {
  scan.at++;
  scan.flow++;
  scan.nesting = Math.max(scan.nesting, scan.columns.length + scan.flow);
}

function skipQuoted(scan: Scan, quote: string): void {
  const { text } = scan;
  scan.at++;
  while (scan.at < text.length && text[scan.at] !== quote)
    scan.at += quote === '"' && text[scan.at] === '\\' ? 2 : 1;
  scan.at++;
}

function skipLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at);
  scan.at = end < 0 ? scan.text.length : end + 1;
}

/** Passes over an anchor or a tag, after which a value may open. */
function skipWord(scan: Scan): void {
  while (scan.at < scan.text.length && !isBlank(scan.text[scan.at])) scan.at++;
}

/** Passes over the lines of a block scalar: those indented more than the line that opened it, and empty ones. */
function skipBlockScalar(scan: Scan, indent: number): void {
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

function lineIndent(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
