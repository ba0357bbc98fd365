import type { z } from 'zod';
import { chineseExpectation } from './chinese-expectation';
import type { ErrorCode } from './error-code';
import { isSeldomUsed } from './is-seldom-used';
import type { Issue, Suggestion } from './issue';
import { numberInText } from './number-in-text';
import { plainCopy } from './plain-copy';
import { InputError, isPlancastError } from './plancast-error';
import { printPath } from './print-path';
import { printValue } from './print-value';
import { nameHint } from './unknown-name';

/** An issue that a schema reports with `context.issues.push(fault({ ... }))` to name its own code and hint. */
export interface Fault {
  readonly code: ErrorCode;
  /** What was expected, as the words after "expected `path`": "at most 5", "a name of the model". */
  readonly expected: string;
  readonly hint?: string;
  /** The repair that the hint tells, as data. */
  readonly suggestion?: Suggestion;
  /** The same words in Chinese, as those after "`path` 应为". */
  readonly zh?: { readonly expected: string; readonly hint?: string };
}

/**
 * Checks an argument against its schema, once, at the boundary.
 *
 * @param where - name of the public function, the first word of every message
 * @param schema - the only definition of the argument
 * @param input - what the caller passed
 * @param unitAt - unit of the number at a path, where it is known: a percentage as text is told by it
 * @returns the parsed argument
 * @throws InputError with one issue for every fault, not only the first
 * @example parseInput('partialAdjustment', z.strictObject({ speed: real('[0, 2)') }), { speed: 2.4 });
 * // InputError: partialAdjustment: expected `speed` to be a number in [0, 2), got 2.4
 */
export function parseInput<S extends z.ZodType>(
  where: string,
  schema: S,
  input: unknown,
  unitAt: UnitAt = unknownUnit,
): z.output<S> {
  const given = readInput(where, input);
  const jitless = isSeldomUsed(schema);
  const result = reading(where, () =>
    schema.safeParse(given, { reportInput: true, error: defaultExpectation, jitless }),
  );
  if (result.success) return result.data;
  throw new InputError(issuesOf(where, result.error.issues, [], unitAt));
}

/** Unit of the number at a path of an input; undefined where it is not known. */
export type UnitAt = (path: readonly PropertyKey[]) => string | undefined;

const unknownUnit: UnitAt = () => undefined;

/**
 * A copy of an argument that can be read without surprise, for functions that look into it before they parse it.
 *
 * @param where - name of the public function, the first word of every message
 * @param input - what the caller passed; getters and proxies in it may throw
 * @throws InputError if it cannot be read, holds itself, has holes or is far too large
 */
export function readInput(where: string, input: unknown): unknown {
  return reading(where, () => plainCopy(where, input));
}

/** Whatever a getter or a proxy of the caller throws becomes a refusal, with the thrown value as its cause. */
function reading<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isPlancastError(error)) throw error;
    const message = `${where}: an argument cannot be read; reading it threw ${printValue(error)}`;
    throw new InputError([{ code: 'E_TYPE', path: '', message }], { cause: error });
  }
}

/** Issues of plancast from issues of zod; `where` opens every message, `at` is the path of the checked part. */
export function issuesOf(
  where: string,
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
  unitAt: UnitAt = unknownUnit,
): Issue[] {
  const all = issues.flatMap((issue) => issueOf(where, issue, at, unitAt));
  // One number can break several rules that are told in the same words.
  return [...new Map(all.map((issue) => [issue.message, issue])).values()];
}

/** A fault for `refine` and `superRefine`: the code travels in `params`. */
export function fault({ code, expected, ...params }: Fault): {
  code: 'custom';
  message: string;
  params: Record<string, unknown>;
} {
  return { code: 'custom', message: expected, params: { code, ...params } };
}

function issueOf(
  where: string,
  issue: z.core.$ZodIssue,
  at: readonly PropertyKey[],
  unitAt: UnitAt,
): Issue[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(where, issue, path);
  if (issue.code === 'invalid_union') {
    const deepest = branchThatFits(issue);
    if (deepest !== undefined) return issuesOf(where, deepest, path, unitAt);
  }
  const code = codeOf(issue);
  const got = printValue(issue.input);
  const params: Params =
    issue.code === 'custom' ? (issue.params ?? {}) : mendingOf(code, issue, unitAt(path));
  return [
    { code, path: printPath(path), got, ...worded(where, printPath(path), issue.message, got, params) },
  ];
}

/** What travels in the `params` of an issue that names its own repair. */
interface Params {
  /** A whole sentence, in place of what was expected. */
  readonly said?: unknown;
  readonly hint?: unknown;
  readonly suggestion?: Suggestion;
  readonly zh?: { readonly expected?: string; readonly said?: string; readonly hint?: string };
}

/** The sentences of an issue in both languages, and its repair. */
function worded(
  where: string,
  path: string,
  expected: string,
  got: string,
  { said, hint, suggestion, zh }: Params,
): Pick<Issue, 'message' | 'allowed' | 'hint' | 'suggestion' | 'zh'> {
  const place = path === '' ? '' : `\`${path}\``;
  const isSentence = typeof said === 'string';
  const chinese = zh?.expected ?? chineseExpectation(expected);
  const sentence = isSentence
    ? zh?.said && `${place}：${zh.said}`
    : chinese && `${place && `${place} `}应为 ${chinese}，现为 ${got}`;
  const tip = typeof hint === 'string' ? hint : undefined;
  const message = isSentence
    ? `${place}: ${said}`
    : `expected ${place && `${place} to be `}${expected}, got ${got}`;
  const tipInChinese = zh?.hint ?? tip;
  return {
    message: `${where}: ${message}`,
    ...(isSentence ? {} : { allowed: expected }),
    ...(tip === undefined ? {} : { hint: tip }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(sentence
      ? {
          zh: {
            message: `${where}：${sentence}`,
            ...(tipInChinese === undefined ? {} : { hint: tipInChinese }),
          },
        }
      : {}),
  };
}

/** Numbers written as strings, with the number to write instead; words near one that is allowed; huge integers. */
function mendingOf(code: ErrorCode, issue: z.core.$ZodIssue, unit: string | undefined): Params {
  const { input, message: expected } = issue;
  if (Number.isFinite(input) && Math.abs(input as number) > Number.MAX_SAFE_INTEGER) {
    if (!/\binteger\b/.test(expected)) return {};
    const largest = Number.MAX_SAFE_INTEGER;
    return { hint: `whole numbers are exact up to ${largest}`, zh: { hint: `整数在 ${largest} 以内才精确` } };
  }
  if (typeof input !== 'string') return {};
  if (issue.code === 'invalid_value') {
    const known = issue.values.filter((value) => typeof value === 'string');
    const { suggestion, hint, zh } = nameHint(input, known, 'value');
    return suggestion === undefined ? {} : { suggestion, hint, zh: { hint: zh } };
  }
  if (code !== 'E_TYPE' || !/\b(number|integer)\b/.test(expected)) return {};
  const found = numberInText(input, unit);
  return found === undefined ? {} : { ...found, zh: { hint: found.zh } };
}

/** Keys that an object must not have, each with the nearest one that it may. */
function unknownKeys(
  where: string,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: readonly PropertyKey[],
): Issue[] {
  const names = JSON.parse(issue.message) as string[];
  const inside = path.length === 0 ? '' : printPath(path);
  return issue.keys.map((key) => {
    const got = printValue(key);
    const { zh, suggestion, hint } = nameHint(key, names);
    const allowed = suggestion === undefined ? `allowed: ${names.join(', ')}` : hint;
    const chinese = suggestion === undefined ? `可用：${names.join('、')}` : zh;
    return {
      code: inside === '' ? 'E_UNKNOWN_OPTION' : 'E_UNKNOWN_KEY',
      path: printPath([...path, key]),
      message: `${where}: unknown option ${got}${inside && ` in \`${inside}\``}`,
      hint: allowed,
      ...(suggestion === undefined ? {} : { suggestion }),
      zh: { message: `${where}：${inside && `\`${inside}\` 中`}没有选项 ${got}`, hint: chinese },
    };
  });
}

/** In a union, the branch whose outermost type is right, so that its faults are the ones to tell. */
function branchThatFits(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const inside = issue.errors.map(opened).filter((branch) => branch.every((each) => each.path.length > 0));
  return inside.length === 1 ? inside[0] : undefined;
}

/** The issues of a branch, those of the fitting branch of a union within it in place of the union's own. */
function opened(branch: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return branch.flatMap((each) => {
    const isUnion = each.code === 'invalid_union' && each.path.length === 0;
    return isUnion ? (branchThatFits(each) ?? [each]) : [each];
  });
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  if (issue.code === 'custom') return (issue.params?.code as ErrorCode | undefined) ?? 'E_INCONSISTENT';
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return issue.origin === 'array' || issue.origin === 'string' ? 'E_SHAPE' : 'E_RANGE';
  }
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input)) return 'E_NOT_FINITE';
  if (issue.code === 'invalid_type') return issue.expected === 'int' ? 'E_RANGE' : 'E_TYPE';
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') return 'E_UNKNOWN_NAME';
  return 'E_TYPE';
}

/** Expectation in words, for schemas that bring none of their own. */
function defaultExpectation(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return allowedKeys(issue);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map((value) => printValue(value)));
  if (issue.code === 'invalid_type')
    return issue.expected === 'record' ? 'an object' : withArticle(issue.expected);
  if (issue.code === 'invalid_key') return 'a valid name';
  if (issue.code === 'too_small') return sized(issue.origin, 'least', issue.minimum);
  if (issue.code === 'too_big') return sized(issue.origin, 'most', issue.maximum);
  return issue.code === 'invalid_union' ? 'one of the allowed forms' : (issue.message ?? 'valid');
}

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
