import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import { reservedNames } from './function-table';

const nameForm = /^[A-Za-z_\u3400-\u9fff][A-Za-z0-9_\u3400-\u9fff]*$/;

/** Names that would reach into the objects of the language itself. */
const dangerousNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Faults of the names in the groups of a model: their form, reserved words, and names given twice.
 *
 * @param where - name of the public function, for messages
 * @param groups - the objects whose keys are names, under the key of the model they belong to
 */
export function nameIssues(where: string, groups: Readonly<Record<string, unknown>>): Issue[] {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [group, members] of Object.entries(groups)) {
    if (typeof members !== 'object' || members === null) continue;
    for (const name of Object.keys(members)) {
      const path = `${group}.${name}`;
      const problem = problemOf(name) ?? repeated(name, seen.get(name));
      if (problem !== undefined) issues.push({ ...problem, path, message: `${where}: \`${path}\`: ${problem.message}` });
      seen.set(name, group);
    }
  }
  return issues;
}

type Problem = Pick<Issue, 'code' | 'message' | 'hint'>;

function problemOf(name: string): Problem | undefined {
  if (dangerousNames.has(name) || !nameForm.test(name)) {
    const hint = 'a name begins with a letter or _ and goes on with letters, digits or _';
    return { code: 'E_BAD_NAME', message: `${printValue(name)} cannot be a name`, hint };
  }
  if (!reservedNames.has(name)) return undefined;
  return { code: 'E_RESERVED_NAME', message: `${printValue(name)} is a word of formulas`, hint: 'choose another name' };
}

function repeated(name: string, group: string | undefined): Problem | undefined {
  if (group === undefined) return undefined;
  return { code: 'E_DUPLICATE_NAME', message: `the name ${printValue(name)} already stands in \`${group}\`` };
}
