import type { Issue } from '../core/issue';
import { isPlancastError, mostIssues, type PlancastError } from '../core/plancast-error';
import { withIssues } from '../core/with-issues';
import { isWithin, ownPath, repair, type TrialDocument, trialDocument } from './trial-document';
import { withHint } from './with-hint';

/** Times that a file is tried again without what was found wrong. */
const mostRounds = 16;

type Build<R> = (data: unknown) => R;

/**
 * Builds something from the data of a file, and where that fails finds all faults, those too that other faults hide:
 * what is wrong is put right as the message suggests, or taken out, and the rest is tried again, as long as new faults
 * appear. Faults that follow only from such a change are not told.
 *
 * @param data - plain data, which is not changed
 * @param build - throws an error of plancast with the path of each fault in the data
 * @returns what was built
 * @throws the error of the first try, with all faults found
 */
export function everyFault<R>(data: unknown, build: Build<R>): R {
  const first = attempt(data, build);
  if ('built' in first) return first.built;
  const trial = trialDocument(data);
  const found: Issue[] = [];
  let issues: readonly Issue[] = first.error.issues;
  for (let round = 0; round < mostRounds && found.length < mostIssues; round++) {
    const told = issues
      .map((issue) => withOwnPath(issue, trial))
      .filter((issue) => !follows(issue, found, trial));
    found.push(...told.filter((issue) => !isMisspeltKey(issue, told)));
    const faulty = issues.filter((issue) => !isMisspeltKey(issue, issues));
    const changed = faulty.map((issue) => repair(issue, trial)).some(Boolean);
    if (!changed) break;
    const next = attempt(trial.data, build);
    if ('built' in next) break;
    issues = next.error.issues;
  }
  throw withIssues(first.error, () => found);
}

function attempt<R>(data: unknown, build: Build<R>): { built: R } | { error: PlancastError } {
  try {
    return { built: build(data) };
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return { error: withIssues(error, (issues) => issues.map(withHint)) };
  }
}

function withOwnPath(issue: Issue, trial: TrialDocument): Issue {
  return issue.source === undefined ? { ...issue, path: ownPath(issue.path, trial) } : issue;
}

/** Whether an issue is told already, or speaks of what was changed. */
function follows(
  issue: Issue,
  found: readonly Issue[],
  { names, thinned, repaired }: TrialDocument,
): boolean {
  const { path, code, got = '', source } = issue;
  if (source !== undefined) return found.some((each) => each.source !== undefined);
  if (got === 'undefined' && thinned.has(parentOf(path))) return true;
  if (code === 'E_UNKNOWN_NAME' && names.has(got.replace(/^"(.*)"$/s, '$1'))) return true;
  return found.some((each) => {
    if (each.path === '' || each.source !== undefined) return false;
    if (repaired.get(each.path) === true) return each.path === path;
    return isWithin(path, each.path) || isWithin(each.path, path);
  });
}

/** Whether a key is missing only because it is misspelt, which is told. */
function isMisspeltKey({ path, got }: Issue, told: readonly Issue[]): boolean {
  if (got !== 'undefined') return false;
  const key = path.slice(parentOf(path).length).replace(/^\./, '');
  return told.some(({ path: other, suggestion = {} }) => {
    return parentOf(other) === parentOf(path) && 'key' in suggestion && suggestion.key === key;
  });
}

function parentOf(path: string): string {
  return path.replace(/(^|\.)[^.[]*$|\[\d+\]$/, '');
}
