/** Escapes of quoted texts: a code in hexadecimal digits, or one character; in single quotes a quote is doubled. */
const escapes = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[\s\S])/iy;

/**
 * Place of every character of a text in the way it is written in a file: in quotes with escapes, folded over several
 * lines, or in an indented block. Blanks of the one stand for any run of blanks and line breaks of the other.
 *
 * @param written - the part of the file, quotes or the mark of a block included
 * @param read - what it was read as, or the text without what stands around it
 * @returns a place for each character of `read`; undefined where the two do not match
 * @example writtenPlaces('"a\\u0020b"', 'a b'); // [1, 2, 8]
 */
export function writtenPlaces(written: string, read: string): readonly number[] | undefined {
  const inside = written.indexOf(read);
  if (inside >= 0) return consecutive(inside, read.length);
  const isDouble = written.startsWith('"');
  const isSingle = written.startsWith("'");
  const isBlock = /^[|>]/.test(written);
  let from = isDouble || isSingle ? 1 : isBlock ? written.indexOf('\n') + 1 : 0;
  const places: number[] = [];
  let at = 0;
  while (at < read.length) {
    if (from >= written.length) return undefined;
    const { character, length } = characterAt(written, from, isDouble, isSingle);
    if (character === '' || (isBlank(character) && isBlank(written[from - 1]) && !isBlank(read[at]))) {
      from += length;
      continue;
    }
    const isSame = character === read[at] || (isBlank(character) && isBlank(read[at]));
    // Blanks at the beginning of a text or of a line are not part of what is read.
    if (!isSame && !isBlank(character)) return undefined;
    if (isSame) {
      for (const _ of character) places.push(from);
      at += character.length;
    }
    from += length;
    if (isSame && isBlank(character) && !isBlank(read[at])) while (isBlank(written[from])) from++;
  }
  return places;
}

function consecutive(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
}

/** What is read at a place, and how many characters it takes to write. */
function characterAt(
  written: string,
  at: number,
  isDouble: boolean,
  isSingle: boolean,
): { character: string; length: number } {
  if (isSingle && written.startsWith("''", at)) return { character: "'", length: 2 };
  if (isDouble && written[at] === '\\') {
    escapes.lastIndex = at;
    const [sequence = '\\'] = escapes.exec(written) ?? [];
    return { character: unescaped(sequence), length: sequence.length };
  }
  return { character: written[at]!, length: 1 };
}

function unescaped(sequence: string): string {
  if (/^\\[xuU][\da-f]+$/i.test(sequence)) {
    const code = Number.parseInt(sequence.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00a0', N: '\u0085' };
  const letter = sequence.slice(1);
  return /^\r?\n/.test(letter) ? '' : (known[letter] ?? letter);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /^\s$/.test(character);
}
