import * as z from 'zod/mini';
import type { Issue } from '../core/issue';
import { parseInput } from '../core/parse-input';
import { InputError, mostIssues } from '../core/plancast-error';
import { spaced } from '../core/spaced';
import { wordedIssue } from '../core/worded-issue';
import { checksumFault, checksumKey } from './checksum';
import type { DocumentLimits } from './document-limits';
import { documentLimits, type OverLimit, tooDeep, tooManyBytes, tooManyParts } from './document-limits';
import type { DocumentNode } from './document-node';
import { measureText } from './measure-text';
import { type PlacedFault, plainValue } from './plain-value';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import { sourceOfIssue } from './source-of-issue';
import { type SourceText, sourceText } from './source-text';
import type { TextFault } from './text-fault';

/** Notation of a file. */
export const documentFormat = z.enum(['yaml', 'json']);

/** Notation of a file: YAML 1.2 (core schema), or JSON. */
export type DocumentFormat = 'yaml' | 'json';

/** Parts of JSON, which is read faster, for each that YAML may have. */
const jsonShare = 5;

const empty: TextFault = {
  code: 'E_EMPTY_DOCUMENT',
  at: 0,
  end: 0,
  said: { en: 'the file is empty', zh: '文件为空' },
  hint: { en: 'write at least one key', zh: '请至少写一个键' },
};

const tooDeepToRead = { en: 'nested too deep to be read', zh: '嵌套过深，无法读取' };
const unreadable = { en: 'not YAML: its reader gave up', zh: '不是 YAML：无法读取' };

const optionsSchema = z.strictObject({
  format: documentFormat,
  /** Name shown in messages. */
  file: z.optional(z.string().check(z.minLength(1))),
  limits: z.prefault(documentLimits, {}),
});

/** How a text is read: its notation, its name in messages, and larger limits where they are needed. */
export interface DocumentOptions {
  readonly format: DocumentFormat;
  /** Name shown in messages. */
  readonly file?: string | undefined;
  readonly limits?: DocumentLimits | undefined;
}

/** A text that has been read: its plain value, and where everything stands. */
export interface PlainDocument {
  readonly value: unknown;
  /** Place in the text of what an issue speaks of, by its path and its code. */
  readonly sourceOf: (issue: Issue) => NonNullable<Issue['source']>;
}

/**
 * Reads a YAML or JSON text as plain data, and refuses whatever would be read differently by somebody else or cost
 * more than it may: texts over 1 MiB, nesting over 64, aliases, tags, several documents, duplicate keys, `__proto__`
 * and its like, numbers that are not finite, integers that lose digits. A `checksum` that the text states of itself at its
 * outermost level is verified, and is no part of the value; see `checksumOf`.
 *
 * @param text - the whole text
 * @param options - `format`, `file` (name in messages), `limits` (upward only)
 * @returns the value, made of plain objects and arrays, and the place of each of its parts
 * @throws InputError with every fault, each with line and column; E_CHECKSUM alone where the checksum is wrong
 * @example readDocument('growth: 0.05', { format: 'yaml' }).value.growth; // 0.05
 * @example readDocument('{"a": 1, "a": 2}', { format: 'json', file: 'a.json' });
 * // InputError: readDocument: the key "a" is given twice (a.json:1:10); keep one of them
 */
export function readDocument(text: string, options: DocumentOptions): PlainDocument {
  const where = 'readDocument';
  const { format, file = 'text', limits } = parseInput(where, optionsSchema, options);
  const given = parseInput(where, z.string({ error: 'a text' }), text);
  const source = sourceText(given.replace(/^\ufeff/, ''), file);
  const refuse = (faults: readonly (TextFault & { readonly path?: string })[]): void => {
    if (faults.length === 0) return;
    const told = faults.slice(0, mostIssues).map((each) => issueOf(where, each, source));
    throw new InputError(told, { unlisted: faults.length - told.length });
  };
  refuse(tooLarge(source.text, format, limits));
  const { node, faults } = treeOf(source.text, format);
  if (node === undefined) {
    refuse(faults.length > 0 ? faults : [empty]);
  }
  // Of a damaged text nothing else can be said.
  const damage = checksumFault(node!, source.text);
  if (damage !== undefined) refuse([damage]);
  const found: PlacedFault[] = [];
  const value = plainValue(node!, source.text, found);
  refuse([...faults, ...found].sort((a, b) => a.at - b.at));
  return Object.freeze({
    value: withoutChecksum(value),
    sourceOf: (issue: Issue) => sourceOfIssue(issue, node!, source),
  });
}

function withoutChecksum(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { [checksumKey]: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function tooLarge(
  text: string,
  format: DocumentFormat,
  limits: z.output<typeof documentLimits>,
): TextFault[] {
  const refusal = (limit: OverLimit, at = 0): TextFault[] => [{ ...limit, at, end: at + 1 }];
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) return refusal(tooManyBytes(limits.bytes));
  const { nesting, tooDeepAt, parts } = measureText(text, limits.nesting);
  if (nesting > limits.nesting) return refusal(tooDeep(limits.nesting), tooDeepAt);
  const most = format === 'yaml' ? limits.parts : jsonShare * limits.parts;
  if (parts > most) return refusal(tooManyParts(most));
  return [];
}

function treeOf(
  text: string,
  format: DocumentFormat,
): { readonly node?: DocumentNode; readonly faults: readonly TextFault[] } {
  if (format === 'json') {
    const { faults, ...read } = readJson(text);
    return {
      ...read,
      faults: faults.map(({ at, end, expected }) => {
        const said = {
          en: `not JSON: expected ${expected.en}`,
          zh: `不是 JSON：此处应为${spaced(expected.zh)}`,
        };
        return { code: 'E_DOCUMENT_SYNTAX', at, end, said };
      }),
    };
  }
  try {
    return readYaml(text);
  } catch (error) {
    const place = { at: 0, end: 1 };
    // A nesting that the measure did not see.
    if (error instanceof RangeError) return { faults: [{ code: 'E_LIMIT', ...place, said: tooDeepToRead }] };
    return { faults: [{ code: 'E_DOCUMENT_SYNTAX', ...place, said: unreadable }] };
  }
}

function issueOf(
  where: string,
  { path = '', at, end, ...fault }: TextFault & { readonly path?: string },
  text: SourceText,
): Issue {
  return { ...wordedIssue(where, '', fault), path, source: text.sourceOf({ at, end }) };
}
