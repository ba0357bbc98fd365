import type { Issue, Suggestion } from '../core/issue';
import type { Found } from './found';

/** What would put a fault right: another value, or another key for the same value. */
export type Repair = { readonly isCertain: boolean } & (
  | { readonly value: unknown }
  | { readonly key: string }
);

/**
 * What would put a fault right: what it suggests, or a value of the kind that is asked for; undefined where neither is
 * known.
 *
 * @param issue - the fault
 * @param found - where it stands in the data of the file
 */
export function repairOf(issue: Issue, found: Found): Repair | undefined {
  const { suggestion, allowed = '', formula } = issue;
  if (suggestion !== undefined) return suggestedMend(suggestion, issue, found);
  const guess = formula === undefined ? guessOf(allowed) : neutralFormula(found);
  return guess === undefined || guess === found.value ? undefined : { isCertain: false, value: guess };
}

function suggestedMend(suggestion: Suggestion, { code, got = '' }: Issue, found: Found): Repair | undefined {
  const { parent, key, value } = found;
  if ('value' in suggestion) {
    return typeof value !== 'object' || value === null
      ? { isCertain: true, value: suggestion.value }
      : undefined;
  }
  const name = 'key' in suggestion ? suggestion.key : suggestion.unit;
  const given = unquoted(got);
  const isOfKey = code === 'E_UNKNOWN_KEY' || code === 'E_UNKNOWN_OPTION' || given === key;
  if (isOfKey && 'key' in suggestion) {
    const isFree = Object.hasOwn(parent, key) && !Object.hasOwn(parent, name) && !isDangerous(name);
    return isFree ? { isCertain: true, key: name } : undefined;
  }
  // A name in a formula, a unit in a longer one.
  const isThere = typeof value === 'string' && given !== '' && value.includes(given);
  return isThere ? { isCertain: true, value: value.replace(given, () => name) } : undefined;
}

/** A formula that says nothing wrong: for an equation, that the indicator stays as it was a year before. */
function neutralFormula({ at, key }: Found): string {
  if (at === 'equations') return `${key}(-1)`;
  const [, name] = /^indicators\.(\S+)$/.exec(at) ?? [];
  return key === 'equation' && name !== undefined ? `${name}(-1)` : '1';
}

/** A value of the kind that a message asks for: a number of an interval, or the first of several words. */
function guessOf(allowed: string): unknown {
  const [, word] = /^one of ("[^"\\]*")/.exec(allowed) ?? [];
  if (word !== undefined) return JSON.parse(word);
  if (/^a (string|text)\b/.test(allowed)) return '1';
  const [, kind, low, high] =
    /^an? (?:finite )?(number|integer|year)(?: in [[(]([-\d.e]+|-∞), ([-\d.e]+|∞)[\])]| or .*)?$/.exec(
      allowed,
    ) ?? [];
  if (kind === undefined) return undefined;
  const [from, to] = [bound(low, -Infinity), bound(high, Infinity)];
  if (from < 1 && to > 1) return 1;
  const middle = from + (to - from) / 2;
  if (!Number.isFinite(middle)) return undefined;
  return kind === 'number' ? middle : Math.floor(middle);
}

function bound(text: string | undefined, unbounded: number): number {
  return text === undefined || text.endsWith('∞') ? unbounded : Number(text);
}

function isDangerous(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}

function unquoted(got: string): string {
  return got.replace(/^"(.*)"$/s, '$1');
}
