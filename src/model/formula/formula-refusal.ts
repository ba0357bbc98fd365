import type { ErrorCode } from '../../core/error-code';
import type { Suggestion } from '../../core/issue';
import { ModelError } from '../../core/plancast-error';
import { wordedIssue } from '../../core/worded-issue';
import type { Wording } from '../../core/wording';
import type { FormulaContext } from './formula-context';

/** A fault of a formula: what is said of it, and the characters at fault. */
export interface FormulaFault {
  readonly code: ErrorCode;
  /** What is wrong, without the place and without a final period. */
  readonly said: Wording;
  readonly hint?: Wording | undefined;
  /** The repair that the hint tells, as data. */
  readonly suggestion?: Suggestion | undefined;
  /** What to write in place of the characters at fault, where that is certain; becomes the suggestion of the whole. */
  readonly fix?: string | undefined;
  readonly at: number;
  readonly length: number;
  /** Text of the same length with which the rest of the formula can still be read, to find its other faults. */
  readonly repair?: string | undefined;
}

/** Most faults of one formula that are kept. */
const mostFaults = 20;

/** The error that lists faults of a formula, in the order of the text. */
export function refusal(
  text: string,
  { where, path }: FormulaContext,
  faults: readonly FormulaFault[],
): ModelError {
  const ordered = [...faults].sort((a, b) => a.at - b.at).slice(0, mostFaults);
  return new ModelError(
    ordered.map(({ code, said, hint, fix, at, length, ...fault }) => {
      const repaired =
        fix === undefined ? undefined : { value: text.slice(0, at) + fix + text.slice(at + length) };
      const suggestion = fault.suggestion ?? repaired;
      return {
        ...wordedIssue(where, path, { code, said, hint, suggestion }),
        formula: Object.freeze({ text, at, length }),
      };
    }),
  );
}
