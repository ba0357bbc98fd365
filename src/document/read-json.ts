import type { Wording } from '../core/wording';
import type { DocumentEntry, DocumentNode } from './document-node';

/** Where a text stops being JSON, and what should have stood there. */
export interface SyntaxFault {
  readonly at: number;
  readonly end: number;
  readonly expected: Wording;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Thrown inside this file only: the first place that is not JSON. */
class NotJson extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.expected.en);
  }
}

const bracket = { en: 'a bracket', zh: '括号' };
const unended = { en: 'a string that ends on its line', zh: '在本行内结束的文本' };

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
    if (reader.at < text.length)
      throw wrong(reader, { en: 'nothing after the end of the value', zh: '文件末尾' });
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
    const key = readString(reader, { en: 'a key in double quotes', zh: '双引号中的键' });
    const keySpan = { at: keyAt, end: reader.at };
    skipSpace(reader);
    take(reader, ':', { en: 'a colon after the key', zh: '键后的冒号' });
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
  take(reader, reader.text[reader.at]!, bracket);
  if (reader.text[reader.at] !== close) {
    part();
    while (reader.text[reader.at] === ',') {
      take(reader, ',', { en: 'a comma', zh: '逗号' });
      if (reader.text[reader.at] === close)
        throw wrong(reader, {
          en: `a value after the comma, not \`${close}\``,
          zh: `逗号后的值，而不是 \`${close}\``,
        });
      part();
    }
  }
  if (reader.text[reader.at] !== close)
    throw wrong(reader, { en: `a comma or \`${close}\``, zh: `逗号或 \`${close}\`` });
  const end = reader.at + 1;
  take(reader, close, bracket);
  return end;
}

function readScalar(reader: Reader): string | number | boolean | null {
  const { text, at } = reader;
  if (text[at] === '"') return readString(reader, { en: 'a string', zh: '文本' });
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
  if (digits === undefined) throw wrong(reader, { en: 'a value of JSON', zh: 'JSON 的值' });
  reader.at += digits.length;
  return Number(digits);
}

function readString(reader: Reader, expected: Wording): string {
  stringForm.lastIndex = reader.at;
  const [quoted] = stringForm.exec(reader.text) ?? [];
  if (quoted === undefined) throw wrong(reader, reader.text[reader.at] === '"' ? unended : expected);
  reader.at += quoted.length;
  return JSON.parse(quoted) as string;
}

function take(reader: Reader, character: string, expected: Wording): void {
  if (reader.text[reader.at] !== character) throw wrong(reader, expected);
  reader.at++;
  skipSpace(reader);
}

function skipSpace(reader: Reader): void {
  while (' \t\n\r'.includes(reader.text[reader.at] ?? 'end')) reader.at++;
}

function wrong({ at }: Reader, expected: Wording): NotJson {
  return new NotJson({ at, end: at + 1, expected });
}
