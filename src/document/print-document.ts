import * as z from 'zod/mini';
import { expectedIssue } from '../core/expected-issue';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { printPath } from '../core/print-path';
import { type DocumentFormat, documentFormat } from './read-document';
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from './yaml-library';

/** Longest line, in characters besides the indentation, of texts that may be folded. */
const lineWidth = 90;

/** Longest formula that stands on the line of its key. */
const longestFormula = 55;

/** Longest list or mapping that is written on one line. */
const widestFlow = 76;

/** Keys of formulas, which are never folded, so that the place of a fault within them can be shown. */
const formulaKeys: ReadonlySet<string> = new Set(['equation', 'value', 'baseline']);

const optionsSchema = z.strictObject({
  format: documentFormat,
  /** First lines of a YAML text, written as comments. */
  comment: z.optional(z.string().check(z.minLength(1))),
});

/**
 * Plain data as a YAML or JSON text that reads back as the same data, every number to the bit. Keys stay in their
 * order; in YAML short lists and mappings stand on one line, strings that another reader could take for numbers,
 * dates or yes and no are quoted, and Chinese is written as it is.
 *
 * @param value - objects, arrays, numbers, strings, booleans and null; members that are undefined are left out
 * @param options - `format`, and a `comment` for the head of a YAML text
 * @returns the text, which ends with a line break
 * @throws InputError for numbers that are not finite, and for values that are no data
 * @example printDocument({ growth: { normal: { mean: 0.05, sd: 0.01 } } }, { format: 'yaml' }); // 'growth: { normal: { mean: 0.05, sd: 0.01 } }\n'
 */
export function printDocument(
  value: unknown,
  options: { readonly format: DocumentFormat; readonly comment?: string | undefined },
): string {
  const { format, comment } = parseInput('printDocument', optionsSchema, options);
  refuseWhatIsNoData(value, []);
  if (format === 'json') return `${printJson(value, '')}\n`;
  const document = new Document(value, {
    version: '1.2',
    schema: 'core',
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  if (comment !== undefined) document.commentBefore = comment.replace(/^(?=.)/gm, ' ');
  if (document.contents !== null) layOut(document.contents, 0);
  return document.toString({
    lineWidth,
    indent: 2,
    commentString: commentLines,
  });
}

function commentLines(comment: string): string {
  return comment.replace(/^/gm, '#');
}

/** Puts short collections on one line, and keeps formulas from being folded. */
function layOut(node: Node, depth: number): void {
  // All the digits of a large integer would claim more than it knows.
  if (isScalar(node) && isLargeInteger(node.value)) node.format = 'EXP';
  if (!isCollection(node)) return;
  if (depth > 0 && isShort(node)) node.flow = true;
  padByKind(node);
  for (const item of node.items) {
    const inner = isMap(node) ? (item as { value: Node | null }).value : (item as Node | null);
    if (inner === null) continue;
    if (isMap(node) && isScalar(inner)) keepWhole(inner, (item as { key: unknown }).key);
    layOut(inner, depth + 1);
  }
}

function keepWhole(scalar: Scalar, key: unknown): void {
  const name = isScalar(key) ? key.value : key;
  if (typeof scalar.value !== 'string' || typeof name !== 'string' || !formulaKeys.has(name)) return;
  if (scalar.value.length > longestFormula && !/^\s|\s$|\n\s*\n/.test(scalar.value))
    scalar.type = Scalar.BLOCK_LITERAL;
}

function isLargeInteger(value: unknown): value is number {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

function isShort(node: Node): boolean {
  const text = JSON.stringify(node);
  return text.length <= widestFlow && !/\\n/.test(text);
}

/** Blanks inside the braces of a mapping, none inside the brackets of a list: `{ a: [1, 2] }`. */
function padByKind(node: YAMLMap | YAMLSeq): void {
  const print = node.toString.bind(node);
  node.toString = (context, ...rest) =>
    print(context && { ...context, flowCollectionPadding: isSeq(node) ? '' : ' ' }, ...rest);
}

/** JSON as `JSON.stringify` indents it, with the sign of -0, which that loses. */
function printJson(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Object.is(value, -0)) return '-0';
  if (isLargeInteger(value)) return value.toExponential();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((part) => printJson(part, inner))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${JSON.stringify(key)}: ${printJson(part, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = `${open} ${parts.join(', ')} ${close}`;
  if (parts.length === 0) return `${open}${close}`;
  if (line.length <= widestFlow && !line.includes('\n')) return line;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function refuseWhatIsNoData(value: unknown, path: readonly PropertyKey[]): void {
  const isPlain = value === null || ['string', 'boolean', 'undefined'].includes(typeof value);
  if (isPlain || Number.isFinite(value)) return;
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      refuseWhatIsNoData(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
    return;
  }
  const place = printPath(path);
  const isNumber = typeof value === 'number';
  const expected = isNumber
    ? { en: 'a finite number', zh: '有限的数字' }
    : { en: 'plain data', zh: '普通数据' };
  const got = isNumber ? String(value) : `a ${typeof value}`;
  const code = isNumber ? 'E_NOT_FINITE' : 'E_TYPE';
  throw new InputError([expectedIssue('printDocument', place, { code, expected, got })]);
}
