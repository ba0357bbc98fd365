import type { ErrorCode } from './error-code';
import type { Issue } from './issue';

/** Marks errors of plancast across copies of the package, where `instanceof` fails. */
const errorMark = Symbol.for('plancast.error');

/** Issues shown in the message of an error; the others are counted, and all stay in `issues`. */
const shownIssues = 20;

/**
 * Base of every error that plancast throws. The message lists all faults found, one a line, with a hint where one
 * is known; `issues` holds the same as data, `code` is the code of the first.
 *
 * @example
 * const issue = { code: 'E_IO', path: 'plan.json', message: 'loadPlan: cannot read `plan.json`', hint: 'is it there?' };
 * new PlancastError([issue]).message; // 'loadPlan: cannot read `plan.json`; is it there?'
 */
export class PlancastError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(messageOf(issues));
    this.name = new.target.name;
    this.issues = Object.freeze(issues.map((issue) => Object.freeze({ ...issue })));
    this.code = issues[0]!.code;
    Object.defineProperty(this, errorMark, { value: true });
  }

  /** The error as plain data: name, code and all issues; stable, for logs and for other programs. */
  toJSON(): { name: string; code: ErrorCode; issues: readonly Issue[] } {
    return { name: this.name, code: this.code, issues: this.issues };
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
  return typeof value === 'object' && value !== null && errorMark in value;
}

function messageOf(issues: readonly Issue[]): string {
  const lines = issues
    .slice(0, shownIssues)
    .map((issue) => (issue.hint === undefined ? issue.message : `${issue.message}; ${issue.hint}`));
  const rest = issues.length - shownIssues;
  return rest > 0 ? [...lines, `and ${rest} more`].join('\n') : lines.join('\n');
}
