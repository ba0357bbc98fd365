import type { z } from 'zod';
import { closestName } from './closest-name';
import type { ErrorCode } from './error-code';
import type { Issue } from './issue';
import { InputError } from './plancast-error';
import { printValue } from './print-value';

/** An issue that a schema reports with `context.issues.push(fault({ ... }))` to name its own code and hint. */
export interface Fault {
  readonly code: ErrorCode;
  /** What was expected, as the words after "expected `path`": "at most 5", "a name of the model". */
  readonly expected: string;
  readonly hint?: string;
}

/**
 * Checks an argument against its schema, once, at the boundary.
 *
 * @param where - name of the public function, the first word of every message
 * @param schema - the only definition of the argument
 * @param input - what the caller passed
 * @returns the parsed argument
 * @throws InputError with one issue for every fault, not only the first
 * @example parseInput('partialAdjustment', z.strictObject({ speed: real('[0, 2)') }), { speed: 2.4 });
 * // InputError: partialAdjustment: expected `speed` to be a number in [0, 2), got 2.4
 */
export function parseInput<S extends z.ZodType>(where: string, schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true, error: defaultExpectation });
  if (result.success) return result.data;
  throw new InputError(issuesOf(where, result.error.issues));
}

/** Issues of plancast from issues of zod; `where` opens every message, `at` is the path of the checked part. */
export function issuesOf(
  where: string,
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): Issue[] {
  return issues.flatMap((issue) => issueOf(where, issue, at));
}

/** A fault for `refine` and `superRefine`: the code travels in `params`. */
export function fault({ code, expected, hint }: Fault): {
  code: 'custom';
  message: string;
  params: Record<string, unknown>;
} {
  return { code: 'custom', message: expected, params: { code, ...(hint === undefined ? {} : { hint }) } };
}

/** A path as it is written in code: `targets[2].year`. */
export function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function issueOf(where: string, issue: z.core.$ZodIssue, at: readonly PropertyKey[]): Issue[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.message.split('\n').map((message, i) => {
      const [said, hint] = message.split('; ');
      const at = printPath([...path, issue.keys[i]!]);
      const code = path.length === 0 ? 'E_UNKNOWN_OPTION' : 'E_UNKNOWN_KEY';
      const inside = path.length === 0 ? '' : ` in \`${printPath(path)}\``;
      return { code, path: at, message: `${where}: ${said}${inside}`, ...(hint ? { hint } : {}) };
    });
  }
  if (issue.code === 'invalid_union') {
    const deepest = branchThatFits(issue);
    if (deepest !== undefined) return issuesOf(where, deepest, path);
  }
  const expected = issue.message;
  const place = path.length === 0 ? '' : ` \`${printPath(path)}\` to be`;
  const got = printValue(issue.input);
  const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
  return [
    {
      code: codeOf(issue),
      path: printPath(path),
      message: `${where}: expected${place} ${expected}, got ${got}`,
      got,
      allowed: expected,
      ...(typeof params.hint === 'string' ? { hint: params.hint } : {}),
    },
  ];
}

/** In a union, the branch whose outermost type is right, so that its faults are the ones to tell. */
function branchThatFits(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const inside = issue.errors.filter((branch) => branch.every((each) => each.path.length > 0));
  return inside.length === 1 ? inside[0] : undefined;
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
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map((value) => printValue(value)));
  if (issue.code === 'invalid_type')
    return issue.expected === 'record' ? 'an object' : withArticle(issue.expected);
  if (issue.code === 'invalid_key') return 'a valid name';
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return issue.code === 'invalid_union' ? 'one of the allowed forms' : (issue.message ?? 'valid');
}

function unknownKeys(issue: z.core.$ZodRawIssue): string {
  const { keys, inst } = issue as unknown as { keys: string[]; inst: { _zod: { def: { shape?: object } } } };
  const known = Object.keys(inst._zod.def.shape ?? {});
  return keys
    .map((key) => {
      const near = closestName(key, known);
      return `unknown option ${printValue(key)}; ${near === undefined ? `allowed: ${known.join(', ')}` : `did you mean \`${near}\`?`}`;
    })
    .join('\n');
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : `one of ${values.join(', ')}`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
