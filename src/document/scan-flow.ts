import { readValue } from './scan-block';
import { isBlank, openFlow, type Scan, skipLine, skipQuoted } from './text-scan';

/** Reads inside brackets, up to the closing of the outermost or to a depth beyond the limit. */
export function readFlow(scan: Scan, limit: number): void {
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
