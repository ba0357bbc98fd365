import { escapeControls } from './escape-controls';

/** Characters of a value that an error message shows. */
const shownCharacters = 60;

/** Parts of an object, and levels of it, that are looked at. */
const shownParts = 10;
const shownLevels = 4;

/**
 * A value as an error message shows it: strings quoted, objects as JSON, shortened, control characters and marks
 * that change the direction of text written as escapes.
 *
 * @example printValue('6 %'); // '"6 %"'
 */
export function printValue(value: unknown): string {
  const text = escapeControls(textOf(value));
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters - 3)}...` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value)}"`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return bigintText(value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : cut(String(value));
  try {
    if (Array.isArray(value)) return `an array of ${value.length}`;
    return instanceText(value) ?? jsonOf(value, 0);
  } catch {
    return 'an object';
  }
}

/** Digits of a huge integer take long to find. */
function bigintText(value: bigint): string {
  return BigInt.asIntN(256, value) === value ? `${value}n` : 'a bigint';
}

/** What is no plain object is told by the name of its class, never by what is in it. */
function instanceText(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  const { name } = prototype.constructor ?? {};
  if (typeof name !== 'string' || name === '') return 'an object';
  const size = ArrayBuffer.isView(value) && 'length' in value ? ` of ${value.length}` : '';
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${cut(name)}${size}`;
}

function jsonOf(value: object, level: number): string {
  const keys = Object.keys(value);
  const parts = keys.slice(0, shownParts).map((key) => {
    const part = (value as Record<string, unknown>)[key];
    return `${JSON.stringify(cut(key))}:${partText(part, level)}`;
  });
  return `{${[...parts, ...(keys.length > shownParts ? ['...'] : [])].join(',')}}`;
}

function listOf(list: readonly unknown[], level: number): string {
  const parts = list.slice(0, shownParts).map((part) => partText(part, level));
  return `[${[...parts, ...(list.length > shownParts ? ['...'] : [])].join(',')}]`;
}

function partText(part: unknown, level: number): string {
  if (typeof part === 'string') return JSON.stringify(cut(part));
  if (typeof part !== 'object' || part === null) return textOf(part);
  if (level + 1 >= shownLevels) return Array.isArray(part) ? '[...]' : '{...}';
  if (Array.isArray(part)) return listOf(part, level + 1);
  return instanceText(part) ?? jsonOf(part, level + 1);
}

function cut(text: string): string {
  return text.length > shownCharacters ? text.slice(0, shownCharacters + 1) : text;
}
