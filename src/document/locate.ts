import type { DocumentEntry, DocumentNode, Span } from './document-node';
import { stepName } from './step-name';

/** Place of a path: the value itself, and its key where it has one. */
export interface Place {
  readonly node: DocumentNode;
  readonly keySpan?: Span;
  /** What of the path is not in the document: nothing, or the part from the first name that is missing. */
  readonly rest: string;
}

/**
 * Finds what an issue speaks of in a document: the value at its path, or the nearest around it that exists.
 *
 * @param root - the document
 * @param path - path of an issue, such as `events[1].year`
 */
export function locate(root: DocumentNode, path: string): Place {
  let place: Place = { node: root, rest: path };
  for (let next = step(place); next !== undefined; next = step(place)) place = next;
  return place;
}

function step({ node, rest }: Place): Place | undefined {
  if (rest === '') return undefined;
  if (node.kind === 'list') {
    const [whole, index] = /^\[(\d+)\]\.?/.exec(rest) ?? [];
    const item = node.items[Number(index)];
    return whole === undefined || item === undefined
      ? undefined
      : { node: item, rest: rest.slice(whole.length) };
  }
  if (node.kind !== 'mapping') return undefined;
  const found = node.entries.filter(({ key }) => opens(stepName(key), rest)).reduce(longest, undefined);
  if (found === undefined) return undefined;
  const { key, keySpan, node: inner } = found;
  return { node: inner, keySpan, rest: rest.slice(stepName(key).length).replace(/^\./, '') };
}

/** Whether a path begins with a name: the whole of it, not only its first letters. */
function opens(name: string, path: string): boolean {
  return path.startsWith(name) && /^($|[.[])/.test(path.slice(name.length));
}

function longest(best: DocumentEntry | undefined, next: DocumentEntry): DocumentEntry {
  return best === undefined || next.key.length > best.key.length ? next : best;
}
