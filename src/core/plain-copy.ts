import { chineseValue } from './chinese-value';
import type { ErrorCode } from './error-code';
import type { Issue } from './issue';
import { hasMark } from './mark';
import { InputError } from './plancast-error';
import { printPath } from './print-path';
import { printValue } from './print-value';
import { spaced } from './spaced';
import { wordedIssue } from './worded-issue';
import type { Wording } from './wording';

/** What an argument may hold at most; a run is limited elsewhere, by its memory. */
const limits = { depth: 64, parts: 100_000, elements: 100_000, numbers: 10_000_000 };

/** What an argument must be: words after "to be", and all that follows the place in Chinese. */
const acyclic = { en: 'without a cycle', zh: '不应循环引用' };
const nested = { en: `nested at most ${limits.depth} levels deep`, zh: `应最多嵌套 ${limits.depth} 层` };
const whole = { en: 'an array without holes', zh: '应为没有空缺的列表' };
const short = { en: `an array of at most ${limits.numbers}`, zh: `应为至多 ${limits.numbers} 项的列表` };
const shortOrNumbers = {
  en: `an array of at most ${limits.elements}, or of numbers or booleans alone`,
  zh: `应为至多 ${limits.elements} 项的列表，或只含数字或只含布尔值的列表`,
};
const smallInAll = {
  en: `of at most ${limits.numbers} elements in all its arrays`,
  zh: `的所有列表应总共至多 ${limits.numbers} 项`,
};
const fewParts = { en: `of at most ${limits.parts} parts`, zh: `应至多有 ${limits.parts} 个部分` };

interface Walk {
  readonly where: string;
  readonly path: PropertyKey[];
  /** Objects around the present one, to see a cycle. */
  readonly around: Set<object>;
  readonly badNames: Issue[];
  /** Instances of classes, each with its place. */
  readonly instances: Instance[];
  parts: number;
  /** Elements of all arrays together. */
  elements: number;
}

/** An object of a class, a Map or a Promise say, and where it stands in an argument. */
export interface Instance {
  readonly path: readonly PropertyKey[];
  readonly value: object;
}

/**
 * Copy of the plain objects and arrays of an argument, each property read once, so that what is checked is what is
 * used. Made before a schema walks the argument: cycles, holes, `__proto__` and absurd sizes end here. Instances of
 * classes, functions, and what plancast made itself are taken as they are.
 *
 * @param where - name of the public function, for messages
 * @param input - what the caller passed; getters and proxies may throw
 * @returns the copy, and the instances of classes in it, arrays of numbers such as Float64Array apart
 * @throws InputError with E_BAD_NAME, E_LIMIT, E_SHAPE or whatever a getter threw
 */
export function plainCopy(
  where: string,
  input: unknown,
): { readonly value: unknown; readonly instances: readonly Instance[] } {
  const walk: Walk = {
    where,
    path: [],
    around: new Set(),
    badNames: [],
    instances: [],
    parts: 0,
    elements: 0,
  };
  const value = copy(input, walk);
  if (walk.badNames.length > 0) throw new InputError(walk.badNames);
  return { value, instances: walk.instances };
}

function copy(value: unknown, walk: Walk): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isArray = Array.isArray(value);
  if (!isArray && hasMark(value)) return value;
  if (!isArray && !isPlain(value)) {
    if (!ArrayBuffer.isView(value)) walk.instances.push({ path: [...walk.path], value });
    return value;
  }
  if (walk.around.has(value))
    throw refusal(walk, 'E_SHAPE', acyclic, { en: 'an object that holds itself', zh: '包含自身的对象' });
  if (walk.around.size >= limits.depth) throw tooMuch(walk, nested);
  walk.around.add(value);
  const result = isArray ? copyArray(value, walk) : copyObject(value, walk);
  walk.around.delete(value);
  return result;
}

function copyObject(value: object, walk: Walk): object {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    walk.path.push(key);
    count(walk);
    if (key === '__proto__') walk.badNames.push(badName(walk));
    else result[key] = copy((value as Record<string, unknown>)[key], walk);
    walk.path.pop();
  }
  return result;
}

function copyArray(value: readonly unknown[], walk: Walk): unknown[] {
  const { length } = value;
  if (length > limits.numbers) throw tooMuch(walk, short, value);
  walk.elements += length;
  if (walk.elements + lengthWithin(value) > limits.numbers) throw tooMuch({ ...walk, path: [] }, smallInAll);
  const result: unknown[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const element = value[i];
    if (typeof element !== 'number' && typeof element !== 'boolean') {
      if (element === undefined && !(i in value))
        throw refusal(walk, 'E_SHAPE', whole, { en: `none at [${i}]`, zh: `[${i}] 处空缺` });
      if (length > limits.elements) throw tooMuch(walk, shortOrNumbers, value);
      count(walk);
    }
    result[i] = typeof element === 'object' ? copyElement(element, i, walk) : element;
  }
  return result;
}

/** Elements of the arrays in an array of arrays, counted before any is copied. */
function lengthWithin(value: readonly unknown[]): number {
  if (!Array.isArray(value[0])) return 0;
  return value.reduce((total: number, row) => total + (Array.isArray(row) ? row.length : 0), 0);
}

function copyElement(element: unknown, i: number, walk: Walk): unknown {
  walk.path.push(i);
  const result = copy(element, walk);
  walk.path.pop();
  return result;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // The prototype of objects of another realm, such as a page's frame, has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function count(walk: Walk): void {
  walk.parts++;
  if (walk.parts > limits.parts) throw tooMuch({ ...walk, path: [] }, fewParts);
}

/** Schemas leave this key out without a word. */
function badName(walk: Walk): Issue {
  const said = { en: '"__proto__" cannot be a name', zh: '"__proto__" 不能用作名称' };
  return wordedIssue(walk.where, printPath(walk.path), { code: 'E_BAD_NAME', said });
}

function tooMuch(walk: Walk, expected: Wording, value?: unknown): InputError {
  const got = value === undefined ? { en: 'more', zh: '更多' } : wordingOf(printValue(value));
  return refusal(walk, 'E_LIMIT', expected, got);
}

function wordingOf(shown: string): Wording {
  return { en: shown, zh: chineseValue(shown) };
}

function refusal(walk: Walk, code: ErrorCode, allowed: Wording, got: Wording): InputError {
  const path = printPath(walk.path);
  const place = path === '' ? { en: 'the argument', zh: '参数' } : { en: `\`${path}\``, zh: `\`${path}\` ` };
  const message = `${walk.where}: expected ${place.en} to be ${allowed.en}, got ${got.en}`;
  const zh = { message: `${walk.where}：${place.zh}${allowed.zh}，现为${spaced(got.zh)}` };
  return new InputError([{ code, path, message, got: got.en, allowed: allowed.en, zh }]);
}
