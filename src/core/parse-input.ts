import type * as z from 'zod/mini';
import { chineseValue } from './chinese-value';
import type { ErrorCode } from './error-code';
import { isSeldomUsed } from './is-seldom-used';
import type { Suggestion } from './issue';
import { isInside, misreadInstances, misreadIssue } from './misread-instances';
import { plainCopy } from './plain-copy';
import { InputError, isPlancastError, mostIssues } from './plancast-error';
import { printValue } from './print-value';
import { defaultExpectation } from './schema-expectation';
import { issuesOf, type UnitAt, unknownUnit } from './schema-issues';
import { spaced } from './spaced';
import { wordedIssue } from './worded-issue';
import type { Wording } from './wording';

/** An issue that a schema reports with `context.issues.push(fault({ ... }))` to name its own code and hint. */
export interface Fault {
  readonly code: ErrorCode;
  /** What was expected, as the words after "expected `path`": "at most 5", "a name of the model". */
  readonly expected: string;
  readonly hint?: string;
  /** The repair that the hint tells, as data. */
  readonly suggestion?: Suggestion;
  /** The same words in Chinese, as those after "`path` 应为". */
  readonly zh?: { readonly expected?: string; readonly hint?: string };
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
export function parseInput<S extends z.ZodMiniType>(
  where: string,
  schema: S,
  input: unknown,
  unitAt: UnitAt = unknownUnit,
): z.output<S> {
  const { value: given, instances } = reading(where, () => plainCopy(where, input));
  const jitless = isSeldomUsed(schema);
  const result = reading(where, () =>
    schema.safeParse(given, { reportInput: true, error: defaultExpectation, jitless }),
  );
  const issues = result.success ? [] : result.error.issues;
  const misread = instances.length === 0 ? [] : misreadInstances(instances, { issues, parsed: result.data });
  if (result.success && misread.length === 0) return result.data;
  const others = issues.filter(({ path }) => !misread.some((each) => isInside(path, each.path)));
  const first = others.slice(0, 2 * mostIssues);
  const told = [...misread.map((each) => misreadIssue(where, each)), ...issuesOf(where, first, [], unitAt)];
  throw new InputError(told, { unlisted: others.length - first.length });
}

/**
 * A copy of an argument that can be read without surprise, for functions that look into it before they parse it.
 *
 * @param where - name of the public function, the first word of every message
 * @param input - what the caller passed; getters and proxies in it may throw
 * @throws InputError if it cannot be read, holds itself, has holes or is far too large
 */
export function readInput(where: string, input: unknown): unknown {
  const { value, instances } = reading(where, () => plainCopy(where, input));
  const [first] = instances;
  if (first?.path.length === 0) throw new InputError([misreadIssue(where, first)]);
  return value;
}

/** Whatever a getter or a proxy of the caller throws becomes a refusal, with the thrown value as its cause. */
function reading<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isPlancastError(error)) throw error;
    const thrown = printValue(error);
    const said = {
      en: `an argument cannot be read; reading it threw ${thrown}`,
      zh: `无法读取参数；读取时抛出${spaced(chineseValue(thrown))}`,
    };
    throw new InputError([wordedIssue(where, '', { code: 'E_TYPE', said })], { cause: error });
  }
}

/** A fault for `refine` and `superRefine`: the code travels in `params`. */
export function fault({ code, expected, ...params }: Fault): {
  code: 'custom';
  message: string;
  params: Record<string, unknown>;
} {
  return { code: 'custom', message: expected, params: { code, ...params } };
}

/** A fault whose expectation stands in both languages; for those that hold values of the caller. */
export function wordedFault(code: ErrorCode, { en, zh }: Wording, hint?: Wording): ReturnType<typeof fault> {
  if (hint === undefined) return fault({ code, expected: en, zh: { expected: zh } });
  return fault({ code, expected: en, hint: hint.en, zh: { expected: zh, hint: hint.zh } });
}
