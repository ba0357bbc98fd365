import type * as z from 'zod/mini';
import { chineseExpectation } from './chinese-expectation';
import { chineseValue } from './chinese-value';
import type { ErrorCode } from './error-code';
import { keyMeant } from './foreign-keys';
import type { Issue, Suggestion } from './issue';
import { numberInText } from './number-in-text';
import { mostIssues } from './plancast-error';
import { printPath } from './print-path';
import { printValue } from './print-value';
import { spaced } from './spaced';
import { type NameHint, nameHint } from './unknown-name';

/** Unit of the number at a path of an input; undefined where it is not known. */
export type UnitAt = (path: readonly PropertyKey[]) => string | undefined;

/** For inputs whose numbers have no unit, or an unknown one. */
export const unknownUnit: UnitAt = () => undefined;

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
  const params: Params = issue.code === 'custom' ? (issue.params ?? {}) : repairOfIssue(issue, unitAt(path));
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
    : chinese && `${place && `${place} `}应为${spaced(chinese)}，现为${spaced(chineseValue(got))}`;
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
function repairOfIssue(issue: z.core.$ZodIssue, unit: string | undefined): Params {
  const { input, message: expected } = issue;
  if (Number.isFinite(input) && Math.abs(input as number) > Number.MAX_SAFE_INTEGER) {
    if (!/\binteger\b/.test(expected)) return {};
    const largest = Number.MAX_SAFE_INTEGER;
    return { hint: `whole numbers are exact up to ${largest}`, zh: { hint: `整数在 ${largest} 以内才精确` } };
  }
  if (typeof input !== 'string') return {};
  const known = wordsOf(issue);
  if (known.length > 0) {
    const { suggestion, hint, zh } = nameHint(input, known, 'value');
    return suggestion === undefined ? {} : { suggestion, hint, zh: { hint: zh } };
  }
  if (!/\b(number|integer)\b/.test(expected)) return {};
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
  return issue.keys.map((key, i) => {
    const got = printValue(key);
    // Beyond those that are told, keys are only counted: to compare each with all names takes long.
    const { zh, suggestion, hint } = keyHint(key, i < mostIssues ? names : []);
    const allowed = suggestion === undefined ? `allowed: ${names.join(', ')}` : hint;
    const chinese = suggestion === undefined ? `可用：${names.join('、')}` : zh;
    return {
      code: inside === '' ? 'E_UNKNOWN_OPTION' : 'E_UNKNOWN_KEY',
      path: printPath([...path, key]),
      message: `${where}: unknown option ${got}${inside && ` in \`${inside}\``}`,
      hint: allowed,
      ...(suggestion === undefined ? {} : { suggestion }),
      zh: { message: `${where}：${inside && `\`${inside}\` 中`}未知的选项 ${got}`, hint: chinese },
    };
  });
}

function keyHint(key: string, names: readonly string[]): NameHint {
  const near = keyMeant(key, names);
  if (near === undefined) return nameHint(key, names);
  const isOfNormals = key === 'pearson';
  return {
    hint: `did you mean \`${near}\`${isOfNormals ? ', the Pearson correlation of normal laws' : ''}?`,
    suggestion: { key: near },
    zh: `是否为 \`${near}\`${isOfNormals ? '（正态分布之间的 Pearson 相关系数）' : ''}？`,
  };
}

/** In a union, the branch whose outermost type is right, so that its faults are the ones to tell. */
function branchThatFits(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const branches = issue.errors.map(opened);
  const inside = branches.filter((branch) => branch.every((each) => each.path.length > 0));
  if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  const ofType = branches.filter((branch) => branch.every(isOfRightType));
  return ofType.length === 1 ? ofType[0] : undefined;
}

/** Whether an issue speaks of a part, or of a whole that is of the right type all the same, or knows the repair. */
function isOfRightType(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0 || issue.code === 'unrecognized_keys') return true;
  if (issue.code !== 'custom') return false;
  return ![undefined, 'E_TYPE'].includes(issue.params?.code) || issue.params?.suggestion !== undefined;
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
  // A word that is none of those allowed, by itself or in place of them.
  return typeof issue.input === 'string' && wordsOf(issue).length > 0 ? 'E_UNKNOWN_OPTION' : 'E_TYPE';
}

/** Words of which one is allowed, in a union beside other forms. */
function wordsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.filter((value) => typeof value === 'string');
  if (issue.code !== 'invalid_union') return [];
  return issue.errors.flatMap((branch) => branch.filter(({ path }) => path.length === 0).flatMap(wordsOf));
}
