import type { DocumentEntry, DocumentNode } from './document-node';

/** Where a text stops being JSON, and what should have stood there. */
export interface SyntaxFault {
  readonly at: number;
  readonly end: number;
  readonly expected: string;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Thrown inside this file only: the first place that is not JSON. */
class NotJson extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.expected);
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON may not hold them
const stringForm = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * Reads JSON (RFC 8259) with the place of every value: no comments, no trailing commas, double quotes. Duplicate
 * keys and numbers beyond the largest double are kept as they stand, for the caller to refuse.
 *
 * @param text - JSON whose nesting has been measured
 * @returns the tree, nothing for an empty text, or the first fault
 */
export function readJson(text: string): { node?: DocumentNode; faults: readonly SyntaxFault[] } {
  const reader: Reader = { text, at: 0 };
  try {
    skipSpace(reader);
    if (reader.at === text.length) return { faults: [] };
    const node = readNode(reader);
    if (reader.at < text.length) throw wrong(reader, 'nothing after the end of the value');
    return { node, faults: [] };
  } catch (error) {
    if (error instanceof NotJson) return { faults: [error.fault] };
    throw error;
  }
}

function readNode(reader: Reader): DocumentNode {
  const at = reader.at;
  const first = reader.text[at];
  if (first === '{') return readMapping(reader);
  if (first === '[') return readList(reader);
  const value = readScalar(reader);
  const end = reader.at;
  skipSpace(reader);
  return { kind: 'scalar', at, end, value };
}

function readMapping(reader: Reader): DocumentNode {
  const at = reader.at;
  const entries: DocumentEntry[] = [];
  const end = readParts(reader, '}', () => {
    const keyAt = reader.at;
    const key = readString(reader, 'a key in double quotes');
    const keySpan = { at: keyAt, end: reader.at };
    skipSpace(reader);
    take(reader, ':', 'a colon after the key');
    entries.push({ key, keySpan, node: readNode(reader) });
  });
  return { kind: 'mapping', at, end, entries };
}

function readList(reader: Reader): DocumentNode {
  const at = reader.at;
  const items: DocumentNode[] = [];
  const end = readParts(reader, ']', () => {
    items.push(readNode(reader));
  });
  return { kind: 'list', at, end, items };
}

/** Reads what stands between brackets, comma by comma; the end of the closing bracket. */
function readParts(reader: Reader, close: string, part: () => void): number {
  take(reader, reader.text[reader.at]!, 'a bracket');
  if (reader.text[reader.at] !== close) {
    part();
    while (reader.text[reader.at] === ',') {
      take(reader, ',', 'a comma');
      if (reader.text[reader.at] === close) throw wrong(reader, `a value after the comma, not \`${close}\``);
      part();
    }
  }
  if (reader.text[reader.at] !== close) throw wrong(reader, `a comma or \`${close}\``);
  const end = reader.at + 1;
  take(reader, close, 'a bracket');
  return end;
}

function readScalar(reader: Reader): string | number | boolean | null {
  const { text, at } = reader;
  if (text[at] === '"') return readString(reader, 'a string');
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (!text.startsWith(word, at)) continue;
    reader.at += word.length;
    return value;
  }
  numberForm.lastIndex = at;
  const [digits] = numberForm.exec(text) ?? [];
  if (digits === undefined) throw wrong(reader, 'a value of JSON');
  reader.at += digits.length;
  return Number(digits);
}

function readString(reader: Reader, expected: string): string {
  stringForm.lastIndex = reader.at;
  const [quoted] = stringForm.exec(reader.text) ?? [];
  if (quoted === undefined)
    throw wrong(reader, reader.text[reader.at] === '"' ? 'a string that ends on its line' : expected);
  reader.at += quoted.length;
  return JSON.parse(quoted) as string;
}

function take(reader: Reader, character: string, expected: string): void {
  if (reader.text[reader.at] !== character) throw wrong(reader, expected);
  reader.at++;
  skipSpace(reader);
}

function skipSpace(reader: Reader): void {
  while (' \t\n\r'.includes(reader.text[reader.at] ?? 'end')) reader.at++;
}

function wrong({ at }: Reader, expected: string): NotJson {
  return new NotJson({ at, end: at + 1, expected });
}
