import { textWidth } from './text-width';

/**
 * A mark in brackets, a wide character or a word, with the signs that may not end a line before it and begin one after
 * it, a number with its sign and what scales it; or spaces.
 */
const unbreakable =
  /(?:\[[^\]\s]{1,16}\]|(?:[≥≤<>±] )?[\u3008\u300a\u300c\u300e\u201c\u2018\uff08]*(?:[\u2e80-\uffef\u{20000}-\u{3ffff}]|[^\s\u2e80-\uffef\u{20000}-\u{3ffff}]+(?: (?:[%‰‱]|×10)[^\s\u2e80-\uffef]*)?))[\u3001\u3002\u3009\u300b\u300d\u300f\u201d\u2019\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\uff09%]*\s*|\s+/gu;

/** Where a text may be broken: at spaces and between Chinese characters, or only before a bracket. */
export type Breaks = 'words' | 'brackets';

/** Parts of a text that stay in one line, with the spaces after them. @example partsOf('1 t [a]', 'brackets'); // ['1 t ', '[a]'] */
export function partsOf(text: string, breaks: Breaks): readonly string[] {
  if (breaks === 'brackets') return text.split(/(?<=\s)(?=[([])|(?=（)/u);
  return text.match(unbreakable) ?? [''];
}

/**
 * Breaks a text so that no line is wider than allowed, a part that cannot be broken apart.
 *
 * @param widest - columns of the screen
 * @returns lines without spaces at their ends
 * @example wrapText('New places', 6); // ['New', 'places']
 */
export function wrapText(text: string, widest: number, breaks: Breaks = 'words'): string[] {
  if (textWidth(text) <= widest) return [text.trimEnd()];
  const lines = [''];
  for (const part of partsOf(text, breaks)) {
    const line = lines[lines.length - 1]!;
    if (line !== '' && textWidth(line + part.trimEnd()) > widest) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd());
}
