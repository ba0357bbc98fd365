import type { Issue } from '../core/issue';
import { stepName } from '../document/step-name';
import type { Found } from './found';
import { type Repair, repairOf } from './repair-of';

/** Data of a file from which faults are taken out one after the other, and what has been done to it so far. */
export interface TrialDocument {
  readonly data: unknown;
  /** By path of a list, the places of the elements taken out, as they were counted at first. */
  readonly removed: Map<string, number[]>;
  /** Keys that were put right: the path with the new key, and that with the key of the file. */
  readonly renamed: [now: string, before: string][];
  /** Names of what was taken out, which others may now miss. */
  readonly names: Set<string>;
  /** Paths of what something was taken out of, which may now lack it. */
  readonly thinned: Set<string>;
  /** Paths of the file whose value or key was put right, and whether the right one was certain. */
  readonly repaired: Map<string, boolean>;
}

/** A trial on a copy of the data. */
export function trialDocument(data: unknown): TrialDocument {
  return {
    data: structuredClone(data),
    removed: new Map(),
    renamed: [],
    names: new Set(),
    thinned: new Set(),
    repaired: new Map(),
  };
}

/**
 * Puts right what an issue speaks of where a right value is known or can be guessed, so that faults beside it show;
 * takes it out where not, or where that was in vain. Whether anything was changed.
 *
 * @param issue - with the path of the data as it is now
 */
export function repair(issue: Issue, trial: TrialDocument): boolean {
  // The data of another file, which is not at hand.
  if (issue.source !== undefined) return false;
  const before = ownPath(issue.path, trial);
  const { exact, nearest } = find(issue.path, trial.data);
  const change = exact === undefined || trial.repaired.has(before) ? undefined : repairOf(issue, exact);
  if (change !== undefined && exact !== undefined) put(change, exact, issue.path, before, trial);
  else if (nearest !== undefined) takeOut(nearest, trial);
  else return false;
  return true;
}

/** What a path leads to, or the one key that is missing there; and the nearest around it that exists. */
function find(path: string, data: unknown): { readonly exact?: Found; readonly nearest?: Found } {
  let value = data;
  let rest = path;
  let nearest: Found | undefined;
  while (rest !== '' && typeof value === 'object' && value !== null) {
    const key = nextKey(value, rest);
    const at = path.slice(0, path.length - rest.length).replace(/\.$/, '');
    if (key === undefined) {
      const isMissing = !Array.isArray(value) && /^\w+$/.test(rest);
      const around = nearest === undefined ? {} : { nearest };
      return isMissing ? { ...around, exact: { parent: value, at, key: rest, value: undefined } } : around;
    }
    rest = Array.isArray(value)
      ? rest.replace(/^\[\d+\]\.?/, '')
      : rest.slice(stepName(key).length).replace(/^\./, '');
    nearest = { parent: value, at, key, value: (value as Record<string, unknown>)[key] };
    value = nearest.value;
  }
  if (nearest === undefined) return {};
  return rest === '' ? { exact: nearest, nearest } : { nearest };
}

function nextKey(node: object, path: string): string | undefined {
  if (Array.isArray(node)) {
    const [, index] = /^\[(\d+)\]/.exec(path) ?? [];
    return index !== undefined && Number(index) < node.length ? index : undefined;
  }
  const opening = Object.keys(node).filter((key) => isWithin(path, stepName(key)));
  return opening.sort((a, b) => b.length - a.length)[0];
}

function put(
  change: Repair,
  { parent, key }: Found,
  path: string,
  before: string,
  trial: TrialDocument,
): void {
  trial.repaired.set(before, change.isCertain);
  const record = parent as Record<string, unknown>;
  if ('value' in change) {
    record[key] = change.value;
    return;
  }
  record[change.key] = record[key];
  delete record[key];
  const stem = path.slice(0, path.length - stepName(key).length);
  trial.renamed.push([`${stem}${stepName(change.key)}`, path]);
}

function takeOut({ parent, key, at }: Found, trial: TrialDocument): void {
  if (Array.isArray(parent)) {
    const list = trial.removed.get(at) ?? [];
    const places = [...list, ownIndex(Number(key), list)].sort((a, b) => a - b);
    trial.removed.set(at, places);
    parent.splice(Number(key), 1);
    return;
  }
  trial.names.add(key);
  trial.thinned.add(at);
  delete (parent as Record<string, unknown>)[key];
}

/** The path that something had in the file, before anything was taken out or put right. */
export function ownPath(path: string, { removed, renamed }: TrialDocument): string {
  let own = path;
  for (const [list, places] of removed) {
    if (!path.startsWith(`${list}[`)) continue;
    const [whole, index] = /^\[(\d+)\]/.exec(path.slice(list.length)) ?? [];
    if (whole === undefined) continue;
    own = `${list}[${ownIndex(Number(index), places)}]${path.slice(list.length + whole.length)}`;
  }
  for (const [now, before] of renamed.toReversed()) {
    if (isWithin(own, now)) own = `${before}${own.slice(now.length)}`;
  }
  return own;
}

/** Place of an element before those at `places` were taken out. */
function ownIndex(index: number, places: readonly number[]): number {
  return places.reduce((at, place) => (place <= at ? at + 1 : at), index);
}

/** Whether a path is another one, or leads on from it. */
export function isWithin(path: string, outer: string): boolean {
  return path.startsWith(outer) && /^($|[.[])/.test(path.slice(outer.length));
}
