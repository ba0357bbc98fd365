import { isPlainText } from '../core/is-plain-text';
import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import { reservedNames } from './formula/reserved-names';

const nameForm = /^[A-Za-z_\u3400-\u9fff][A-Za-z0-9_\u3400-\u9fff]*$/;

/** Names that would reach into the objects of the language itself, where nothing was put, or that cannot be read. */
function isDangerous(name: string): boolean {
  return name in Object.prototype || name === 'prototype' || !isPlainText(name);
}

/** Most names of a model. */
const mostNames = 1000;

/**
 * Faults of the names in the groups of a model: their form, reserved words, and names given twice.
 *
 * @param where - name of the public function, for messages
 * @param groups - the objects whose keys are names, under the key of the model they belong to
 */
export function nameIssues(where: string, groups: Readonly<Record<string, unknown>>): Issue[] {
  const seen = new Map<string, string>();
  const issues = tooManyNames(where, groups);
  for (const [group, members] of Object.entries(groups)) {
    if (!isGroup(members)) continue;
    for (const name of Object.keys(members)) {
      const path = `${group}.${name}`;
      const problem = problemOf(name) ?? repeated(name, seen.get(name));
      if (problem !== undefined)
        issues.push({ ...problem, path, message: `${where}: \`${path}\`: ${problem.message}` });
      seen.set(name, group);
    }
  }
  return issues;
}

/**
 * Faults of names that are only looked up, such as ids of targets or what a scenario sets: `__proto__` and its like,
 * which a schema would leave out without a word.
 */
export function dangerousNameIssues(where: string, groups: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(groups).flatMap(([group, members]) =>
    (isGroup(members) ? Object.keys(members) : []).filter(isDangerous).map((name): Issue => {
      const path = `${group}.${name}`;
      return {
        code: 'E_BAD_NAME',
        path,
        message: `${where}: \`${path}\`: ${printValue(name)} cannot be a name`,
      };
    }),
  );
}

function isGroup(members: unknown): members is object {
  return typeof members === 'object' && members !== null && !Array.isArray(members);
}

function tooManyNames(where: string, groups: Readonly<Record<string, unknown>>): Issue[] {
  const count = Object.values(groups).reduce<number>(
    (sum, each) => sum + (isGroup(each) ? Object.keys(each).length : 0),
    0,
  );
  if (count <= mostNames) return [];
  return [
    {
      code: 'E_LIMIT',
      path: '',
      message: `${where}: the model has ${count} names, at most ${mostNames} are allowed`,
      zh: { message: `${where}：模型有 ${count} 个名称，最多 ${mostNames} 个` },
    },
  ];
}

type Problem = Pick<Issue, 'code' | 'message' | 'hint'>;

function problemOf(name: string): Problem | undefined {
  if (isDangerous(name) || !nameForm.test(name)) {
    const hint = 'a name begins with a letter or _ and goes on with letters, digits or _, at most 200 in all';
    return { code: 'E_BAD_NAME', message: `${printValue(name)} cannot be a name`, hint };
  }
  if (!reservedNames.has(name)) return undefined;
  return {
    code: 'E_RESERVED_NAME',
    message: `${printValue(name)} is reserved, since it is a word of formulas`,
    hint: 'choose another name',
  };
}

function repeated(name: string, group: string | undefined): Problem | undefined {
  if (group === undefined) return undefined;
  return { code: 'E_DUPLICATE_NAME', message: `the name ${printValue(name)} already stands in \`${group}\`` };
}
