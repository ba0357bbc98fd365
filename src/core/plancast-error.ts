import { type ErrorCode, errorCodes } from './error-code';
import { escapeControls } from './escape-controls';
import type { ChineseWording, Issue } from './issue';

/** Marks errors of plancast across copies of the package, where `instanceof` fails. */
const errorMark = Symbol.for('plancast.error');

/** Characters beyond which overlong words of a message are cut, and beyond which a message ends. */
const shownCharacters = 200;
const mostCharacters = 600;

/** Issues that an error carries; the others are counted. */
export const mostIssues = 20;

/** What an error may be given beside its issues. */
export interface PlancastErrorOptions extends ErrorOptions {
  /** Further issues that were found, and are only counted. */
  readonly unlisted?: number;
}

/**
 * Base of every error that plancast throws. The message lists the faults found, one a line, with a hint where one is
 * known; `issues` holds the same as data, `code` is the code of the first. Beyond twenty faults the others are counted in
 * `unlisted`.
 *
 * @example
 * const issue = { code: 'E_IO', path: 'plan.json', message: 'loadPlan: cannot read `plan.json`', hint: 'is it there?' };
 * new PlancastError([issue]).message; // 'loadPlan: cannot read `plan.json`; is it there?'
 */
export class PlancastError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  /** Faults that were found beside those in `issues`. */
  readonly unlisted: number;

  /**
   * @param issues - at least one; control characters in their texts are escaped, overlong words in messages cut
   * @param options - `cause`: what was thrown underneath; `unlisted`: faults that are only counted
   */
  constructor(issues: readonly Issue[], options?: PlancastErrorOptions) {
    const all = checkIssues(issues);
    const told = all.slice(0, mostIssues).map(readable);
    const unlisted = all.length - told.length + unlistedOf(options);
    super(messageOf(told, unlisted), causeOf(options));
    this.name = new.target.name;
    this.issues = Object.freeze(told);
    this.unlisted = unlisted;
    this.code = told[0]!.code;
    Object.defineProperty(this, errorMark, { value: true });
    // Node prints what an uncaught error holds below its message, which tells every fault already.
    for (const key of ['code', 'issues', 'unlisted'])
      Object.defineProperty(this, key, { enumerable: false, writable: false });
  }

  /**
   * The error as plain data, stable, for logs and for other programs: `name`, `code`, and `issues`, each with `code`,
   * `path`, `message`, and where known `got`, `allowed`, `hint`, `suggestion`, `zh`, `formula`, `source`, `replay`, in
   * this order; `unlisted` where there are more.
   */
  toJSON(): { name: string; code: ErrorCode; issues: readonly Issue[]; unlisted?: number } {
    const { name, code, issues, unlisted } = this;
    return { name, code, issues, ...(unlisted > 0 ? { unlisted } : {}) };
  }
}

/** The input of a function is wrong: a type, a range, a name, an option. */
export class InputError extends PlancastError {}

/** A model or scenario cannot be built: a formula, a cycle, a missing lag, a correlation matrix. */
export class ModelError extends PlancastError {}

/** A run could not be carried through: non-finite values, cancelled, over a limit. */
export class SimulationError extends PlancastError {}

/**
 * Whether a value is an error of plancast, from whichever copy of the package it comes.
 *
 * @param value - anything that was thrown
 * @example isPlancastError(new Error('of another program')); // false
 */
export function isPlancastError(value: unknown): value is PlancastError {
  try {
    return typeof value === 'object' && value !== null && errorMark in value;
  } catch {
    return false;
  }
}

/** Without an issue an error could say nothing: its maker must name one. */
function checkIssues(issues: readonly Issue[]): readonly Issue[] {
  if (areIssues(issues)) return issues;
  const expected = 'an array of at least one issue, each with a known code, a path and a message';
  const message = `PlancastError: expected \`issues\` to be ${expected}`;
  const zh = {
    message: 'PlancastError：`issues` 应为至少含一项的列表，每项有已知的 code、path 和 message',
  };
  throw new InputError([{ code: 'E_SHAPE', path: 'issues', message, allowed: expected, zh }]);
}

/** The cause alone, read once; nothing where it cannot be read. */
function causeOf(options: ErrorOptions | undefined): ErrorOptions | undefined {
  try {
    return options?.cause === undefined ? undefined : { cause: options.cause };
  } catch {
    return undefined;
  }
}

/** How many more faults there are, read once; none where that cannot be read. */
function unlistedOf(options: PlancastErrorOptions | undefined): number {
  try {
    const count = options?.unlisted;
    return Number.isSafeInteger(count) && count! > 0 ? count! : 0;
  } catch {
    return 0;
  }
}

/** An array with holes can be far longer than what is in it, so the first that is no issue ends the look. */
function areIssues(issues: readonly Issue[]): boolean {
  try {
    if (!Array.isArray(issues) || issues.length === 0) return false;
    for (const issue of issues) if (!isIssue(issue)) return false;
    return true;
  } catch {
    return false;
  }
}

function isIssue(value: unknown): value is Issue {
  const { code, path, message, got, allowed, hint, zh, ...rest } = (value ?? {}) as Partial<Issue>;
  const isKnown = (errorCodes as readonly unknown[]).includes(code);
  const chinese = zh === undefined ? [] : [zh?.message, zh?.hint ?? ''];
  const texts = [path, message, got ?? '', allowed ?? '', hint ?? '', ...chinese];
  const parts = [rest.suggestion ?? {}, rest.formula ?? {}, rest.source ?? {}, rest.replay ?? {}];
  return (
    isKnown &&
    texts.every((text) => typeof text === 'string') &&
    parts.every((part) => typeof part === 'object')
  );
}

/** A copy in fixed order, whose texts can be shown on a screen. */
function readable(issue: Issue): Issue {
  const { code, path, message, got, allowed, hint, suggestion, zh, formula, source, replay } = issue;
  return Object.freeze({
    code,
    path: escapeControls(path),
    message: cutWords(escapeControls(message)),
    ...(got === undefined ? {} : { got: escapeControls(got) }),
    ...(allowed === undefined ? {} : { allowed: escapeControls(allowed) }),
    ...(hint === undefined ? {} : { hint: cutWords(escapeControls(hint)) }),
    ...(suggestion === undefined ? {} : { suggestion: Object.freeze({ ...suggestion }) }),
    ...(zh === undefined ? {} : { zh: wordingOf(zh) }),
    ...(formula === undefined ? {} : { formula: inOrder(formula, ['text', 'at', 'length']) }),
    ...(source === undefined
      ? {}
      : { source: inOrder(source, ['file', 'line', 'column', 'length', 'text']) }),
    ...(replay === undefined ? {} : { replay: inOrder(replay, ['seed', 'draw']) }),
  });
}

function wordingOf({ message, hint }: ChineseWording): ChineseWording {
  const shown = (text: string) => cutWords(escapeControls(text));
  return Object.freeze({ message: shown(message), ...(hint === undefined ? {} : { hint: shown(hint) }) });
}

/** A frozen copy whose fields stand in the given order. */
function inOrder<T extends object>(part: T, keys: readonly (keyof T)[]): T {
  const entries = keys.map((key) => [key, part[key]] as const);
  return Object.freeze(Object.fromEntries(entries) as T);
}

/** Names and values may be long; a message is meant to be read in one glance. */
function cutWords(text: string): string {
  if (text.length <= shownCharacters) return text;
  const cut = text.replace(
    /[^\s\u3001-\u303f\u3400-\u9fff\uff00-\uff60]{61,}/g,
    (word) => `${word.slice(0, 40)}...${word.slice(-10)}`,
  );
  return cut.length <= mostCharacters ? cut : `${cut.slice(0, mostCharacters - 3)}...`;
}

function messageOf(issues: readonly Issue[], rest: number): string {
  const lines = issues.map(({ message, hint, source }) => {
    const place = source === undefined ? '' : ` (${source.file}:${source.line}:${source.column})`;
    return hint === undefined ? `${message}${place}` : `${message}${place}; ${hint}`;
  });
  return rest > 0 ? [...lines, `and ${rest} more`].join('\n') : lines.join('\n');
}
