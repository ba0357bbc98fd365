import type * as z from 'zod/mini';
import { chineseValue } from './chinese-value';
import type { Issue } from './issue';
import type { Instance } from './plain-copy';
import { printPath } from './print-path';
import { printValue } from './print-value';
import { spaced } from './spaced';

type ZodIssue = z.core.$ZodIssue;

/** What a schema made of an argument: a value, or issues. */
interface Outcome {
  readonly issues: readonly ZodIssue[];
  readonly parsed: unknown;
}

/**
 * Instances of classes that a schema took for plain objects: to it a Map or a Promise is an object without keys, so that
 * every option in it would be lost. What a schema hands on as it is, an AbortSignal say, it has asked for.
 */
export function misreadInstances(instances: readonly Instance[], { issues, parsed }: Outcome): Instance[] {
  return instances.filter(({ path, value }) => {
    if (issues.length === 0) return !holds(parsed, value);
    return issues.some((issue) => isInside(issue.path, path) && looksInto(issue, path.length));
  });
}

/** E_TYPE for an instance where a plain object belongs. */
export function misreadIssue(where: string, { path, value }: Instance): Issue {
  const place = printPath(path);
  const got = printValue(value);
  const words = place === '' ? { en: '', zh: '' } : { en: `\`${place}\` to be `, zh: `\`${place}\` ` };
  const isAwaited = typeof (value as { then?: unknown }).then === 'function';
  return {
    code: 'E_TYPE',
    path: place,
    message: `${where}: expected ${words.en}a plain object, got ${got}`,
    got,
    allowed: 'a plain object',
    ...(isAwaited ? { hint: 'write await before what gives it' } : {}),
    zh: {
      message: `${where}：${words.zh}应为普通对象（名称与值），现为${spaced(chineseValue(got))}`,
      ...(isAwaited ? { hint: '请在其前面写 await' } : {}),
    },
  };
}

/** Whether a path is another one, or leads on from it. */
export function isInside(path: readonly PropertyKey[], outer: readonly PropertyKey[]): boolean {
  return path.length >= outer.length && outer.every((part, i) => part === path[i]);
}

/** Whether an issue speaks of what is in an object at a depth, not of the object itself. */
function looksInto(issue: ZodIssue, depth: number): boolean {
  if (issue.path.length > depth || issue.code === 'unrecognized_keys') return true;
  if (issue.code !== 'invalid_union') return false;
  return issue.errors.some((branch) => branch.some((each) => looksInto(each, 0)));
}

/** Whether a value is among the parts of what was parsed. */
function holds(parsed: unknown, value: object): boolean {
  if (parsed === value) return true;
  if (typeof parsed !== 'object' || parsed === null) return false;
  const prototype = Object.getPrototypeOf(parsed);
  if (!Array.isArray(parsed) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  return Object.values(parsed).some((part) => holds(part, value));
}
