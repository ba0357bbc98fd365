import type { ErrorCode } from '../core/error-code';
import type { Issue } from '../core/issue';
import type { DocumentNode, Span } from './document-node';
import { locate, type Place } from './locate';
import type { SourceText } from './source-text';
import { stepName } from './step-name';
import { writtenPlaces } from './written-places';

/** Faults of a name itself, not of what it stands for. */
const nameFaults: ReadonlySet<ErrorCode> = new Set([
  'E_UNKNOWN_KEY',
  'E_UNKNOWN_OPTION',
  'E_BAD_NAME',
  'E_RESERVED_NAME',
  'E_DUPLICATE_NAME',
]);

/**
 * Place in a text of what an issue speaks of: the key for faults of names, the value for others, and in a formula the
 * very characters.
 *
 * @param issue - its path is that of the value in the document
 * @param root - the document
 * @param text - the text it was read from
 */
export function sourceOfIssue(
  issue: Issue,
  root: DocumentNode,
  text: SourceText,
): NonNullable<Issue['source']> {
  const place = locate(root, issue.path);
  const { node, keySpan } = place;
  const inFormula = formulaSpan(issue, node, text.text);
  if (inFormula !== undefined) return text.sourceOf(inFormula);
  if (keySpan !== undefined && isOfName(issue, place)) return text.sourceOf(keySpan);
  const found = place.rest === '' ? partNamed(node, issue.got) : undefined;
  if (found !== undefined) return text.sourceOf(found);
  // A block of many lines, or one that lacks something, is told by its key.
  if (keySpan !== undefined && (node.kind !== 'scalar' || isMissing(node))) return text.sourceOf(keySpan);
  return text.sourceOf(node.kind === 'scalar' ? node : { at: node.at, end: node.at + 1 });
}

function isOfName({ code, path, got }: Issue, { node, rest }: Place): boolean {
  if (rest !== '') return true;
  if (nameFaults.has(code)) return node.kind !== 'scalar' || unquoted(got) !== String(node.value);
  if (code !== 'E_UNKNOWN_NAME' || got === undefined) return false;
  return path === unquoted(got) || path.endsWith(`.${stepName(unquoted(got))}`);
}

function isMissing(node: DocumentNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** In a list, the one text that the issue names. */
function partNamed(node: DocumentNode, got: string | undefined): Span | undefined {
  if (node.kind !== 'list' || got === undefined) return undefined;
  return node.items.find((item) => item.kind === 'scalar' && item.value === unquoted(got));
}

function unquoted(got: string | undefined): string {
  return got === undefined ? '' : got.replace(/^"(.*)"$/s, '$1');
}

/** The characters at fault of a formula, where they stand in the text. */
function formulaSpan({ formula }: Issue, node: DocumentNode, text: string): Span | undefined {
  if (formula === undefined || formula.text === '' || node.kind !== 'scalar') return undefined;
  const places = writtenPlaces(text.slice(node.at, node.end), formula.text);
  if (places === undefined) return undefined;
  const first = Math.min(formula.at, formula.text.length - 1);
  const last = Math.min(first + Math.max(1, formula.length), formula.text.length) - 1;
  const behind = formula.at > first ? 1 : 0;
  const at = node.at + places[first]! + behind;
  return { at, end: Math.max(at + 1, node.at + places[last]! + 1) };
}
