import {
  isBlank,
  lineIndent,
  open,
  openFlow,
  type Scan,
  skipBlockScalar,
  skipLine,
  skipQuoted,
  skipWord,
} from './text-scan';

/** Reads a line of block style from its beginning, up to its end or to where a flow collection opens. */
export function readBlockLine(scan: Scan): void {
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
export function readValue(scan: Scan, indent: number, column: number): void {
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
