import { isPlainText } from '../core/is-plain-text';
import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import { type WordedFault, wordedIssue } from '../core/worded-issue';
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
      const problem = problemOf(name) ?? repeated(name, seen.get(name));
      if (problem !== undefined) issues.push(wordedIssue(where, `${group}.${name}`, problem));
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
    (isGroup(members) ? Object.keys(members) : [])
      .filter(isDangerous)
      .map((name) => wordedIssue(where, `${group}.${name}`, badName(name))),
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

const formHint = {
  en: 'a name begins with a letter or _ and goes on with letters, digits or _, at most 200 in all',
  zh: '名称以字母或 _ 开头，其后为字母、数字或 _，最多 200 个字符',
};

function problemOf(name: string): WordedFault | undefined {
  if (isDangerous(name) || !nameForm.test(name)) return { ...badName(name), hint: formHint };
  if (!reservedNames.has(name)) return undefined;
  const shown = printValue(name);
  return {
    code: 'E_RESERVED_NAME',
    said: { en: `${shown} is reserved, since it is a word of formulas`, zh: `${shown} 是公式的保留词` },
    hint: { en: 'choose another name', zh: '请另选名称' },
  };
}

/** The fault of what cannot be the name of anything. */
function badName(name: string): WordedFault {
  const shown = printValue(name);
  return { code: 'E_BAD_NAME', said: { en: `${shown} cannot be a name`, zh: `${shown} 不能用作名称` } };
}

function repeated(name: string, group: string | undefined): WordedFault | undefined {
  if (group === undefined) return undefined;
  const shown = printValue(name);
  return {
    code: 'E_DUPLICATE_NAME',
    said: {
      en: `the name ${shown} already stands in \`${group}\``,
      zh: `名称 ${shown} 已出现在 \`${group}\` 中`,
    },
  };
}
