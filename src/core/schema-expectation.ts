import type * as z from 'zod/mini';
import { printValue } from './print-value';

/** Expectation in words, for schemas that bring none of their own. */
export function defaultExpectation(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return allowedKeys(issue);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map((value) => printValue(value)));
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? withArticle(issue.expected);
  if (issue.code === 'invalid_key') return 'a valid name';
  if (issue.code === 'too_small') return sized(issue.origin, 'least', issue.minimum);
  if (issue.code === 'too_big') return sized(issue.origin, 'most', issue.maximum);
  return issue.code === 'invalid_union' ? 'one of the allowed forms' : (issue.message ?? 'valid');
}

/** Types whose name in schemas is not what a reader would call them. */
const typeWords: Readonly<Record<string, string>> = {
  record: 'an object',
  nonoptional: 'a value',
  int: 'an integer',
};

function sized(origin: string, bound: 'least' | 'most', size: number | bigint): string {
  if (origin === 'string' && bound === 'least' && Number(size) === 1) return 'a text that is not empty';
  if (origin === 'string') return `a text of at ${bound} ${size} characters`;
  if (origin === 'array') return `an array of at ${bound} ${size}`;
  return `at ${bound} ${size}`;
}

/** Keys that are allowed, as data: the sentence is made where the place is known. */
function allowedKeys(issue: z.core.$ZodRawIssue): string {
  const { inst } = issue as unknown as { inst: { _zod: { def: { shape?: object } } } };
  return JSON.stringify(Object.keys(inst._zod.def.shape ?? {}));
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `one of ${values.join(', ')}`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
