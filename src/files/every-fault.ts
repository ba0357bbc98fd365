import type { Issue } from '../core/issue';
import { InputError, isPlancastError, ModelError } from '../core/plancast-error';

/** Times that a file is tried again without what was found wrong. */
const mostRounds = 12;

/** Faults after which no more are sought. */
const mostFaults = 200;

type Build<R> = (data: unknown) => R;

/**
 * Builds something from the data of a file, and where that fails finds all faults, those too that other faults hide:
 * what is wrong is taken out and the rest is tried again, as long as new faults appear. Faults that follow only from
 * what was taken out are not told.
 *
 * @param data - plain data, which is not changed
 * @param build - throws an error of plancast with the path of each fault in the data
 * @returns what was built
 * @throws the error of the first try, with all faults found
 */
export function everyFault<R>(data: unknown, build: Build<R>): R {
  const first = attempt(data, build);
  if ('built' in first) return first.built;
  const trial: Trial = {
    data: structuredClone(data),
    removed: new Map(),
    names: new Set(),
    thinned: new Set(),
  };
  const found: Issue[] = [];
  let issues: readonly Issue[] = first.error.issues;
  for (let round = 0; round < mostRounds && found.length < mostFaults; round++) {
    const told = issues
      .map((issue) => withOwnPath(issue, trial))
      .filter((issue) => !follows(issue, found, trial));
    found.push(...told.filter((issue) => !isMisspeltKey(issue, told)));
    const changed = issues.map((issue) => remove(issue.path, trial)).some(Boolean);
    if (!changed) break;
    const next = attempt(trial.data, build);
    if ('built' in next) break;
    issues = next.error.issues;
  }
  throw first.error.name === 'ModelError' ? new ModelError(found) : new InputError(found);
}

interface Trial {
  readonly data: unknown;
  /** By path of a list, the places of the elements taken out, as they were counted at first. */
  readonly removed: Map<string, number[]>;
  /** Names of what was taken out, which others may now miss. */
  readonly names: Set<string>;
  /** Paths of what something was taken out of, which may now lack it. */
  readonly thinned: Set<string>;
}

function attempt<R>(
  data: unknown,
  build: Build<R>,
): { built: R } | { error: { name: string; issues: readonly Issue[] } } {
  try {
    return { built: build(data) };
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return { error };
  }
}

/** Whether an issue is told already, or speaks of what was taken out. */
function follows({ path, code, got = '' }: Issue, found: readonly Issue[], trial: Trial): boolean {
  const { names, thinned } = trial;
  if (got === 'undefined' && thinned.has(parentOf(path))) return true;
  if (code === 'E_UNKNOWN_NAME' && names.has(got.replace(/^"(.*)"$/s, '$1'))) return true;
  return found.some((each) => each.path !== '' && (isWithin(path, each.path) || isWithin(each.path, path)));
}

/** Whether a key is missing only because it is misspelt, which is told. */
function isMisspeltKey({ path, got }: Issue, told: readonly Issue[]): boolean {
  if (got !== 'undefined') return false;
  const key = path.slice(parentOf(path).length).replace(/^\./, '');
  return told.some(
    (each) => parentOf(each.path) === parentOf(path) && each.hint === `did you mean \`${key}\`?`,
  );
}

function parentOf(path: string): string {
  return path.replace(/(^|\.)[^.[]*$|\[\d+\]$/, '');
}

function isWithin(path: string, outer: string): boolean {
  return path.startsWith(outer) && /^($|[.[])/.test(path.slice(outer.length));
}

/** Takes out what stands at a path; where that is gone already, what is around it. Whether anything was. */
function remove(path: string, trial: Trial): boolean {
  let node = trial.data;
  let rest = path;
  let last: { parent: object; key: string; at: string } | undefined;
  while (rest !== '' && typeof node === 'object' && node !== null) {
    const key = nextKey(node, rest);
    if (key === undefined) break;
    const at = path.slice(0, path.length - rest.length).replace(/\.$/, '');
    last = { parent: node, key, at };
    node = (node as Record<string, unknown>)[key];
    rest = Array.isArray(last.parent)
      ? rest.replace(/^\[\d+\]\.?/, '')
      : rest.slice(key.length).replace(/^\./, '');
  }
  if (last === undefined) return false;
  const { parent, key, at } = last;
  if (Array.isArray(parent)) {
    const list = trial.removed.get(at) ?? [];
    trial.removed.set(
      at,
      [...list, ownIndex(Number(key), list)].sort((a, b) => a - b),
    );
    parent.splice(Number(key), 1);
  } else {
    trial.names.add(key);
    trial.thinned.add(at);
    delete (parent as Record<string, unknown>)[key];
  }
  return true;
}

function nextKey(node: object, path: string): string | undefined {
  if (Array.isArray(node)) {
    const [, index] = /^\[(\d+)\]/.exec(path) ?? [];
    return index !== undefined && Number(index) < node.length ? index : undefined;
  }
  const opening = Object.keys(node).filter((key) => isWithin(path, key));
  return opening.sort((a, b) => b.length - a.length)[0];
}

/** The issue with the path that its value had before anything was taken out. */
function withOwnPath(issue: Issue, { removed }: Trial): Issue {
  let path = issue.path;
  for (const [list, places] of removed) {
    if (!issue.path.startsWith(`${list}[`)) continue;
    const [whole, index] = /^\[(\d+)\]/.exec(issue.path.slice(list.length)) ?? [];
    if (whole === undefined) continue;
    path = `${list}[${ownIndex(Number(index), places)}]${issue.path.slice(list.length + whole.length)}`;
  }
  return path === issue.path ? issue : { ...issue, path };
}

/** Place of an element before those at `places` were taken out. */
function ownIndex(index: number, places: readonly number[]): number {
  return places.reduce((at, place) => (place <= at ? at + 1 : at), index);
}
