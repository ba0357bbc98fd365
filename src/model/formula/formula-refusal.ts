import type { ErrorCode } from '../../core/error-code';
import type { ChineseWording, Issue, Suggestion } from '../../core/issue';
import { ModelError } from '../../core/plancast-error';
import type { FormulaContext } from './formula-context';

/** A fault of a formula: what is said of it, and the characters at fault. */
export interface FormulaFault {
  readonly code: ErrorCode;
  /** What is wrong, without the place and without a final period. */
  readonly said: string;
  readonly hint?: string | undefined;
  /** The repair that the hint tells, as data. */
  readonly suggestion?: Suggestion | undefined;
  /** What to write in place of the characters at fault, where that is certain; becomes the suggestion of the whole. */
  readonly fix?: string | undefined;
  /** The same in Chinese. */
  readonly zh?: { readonly said: string; readonly hint?: string } | undefined;
  readonly at: number;
  readonly length: number;
  /** Text of the same length with which the rest of the formula can still be read, to find its other faults. */
  readonly repair?: string | undefined;
}

/** Most faults of one formula that are kept. */
const mostFaults = 20;

/** The error that lists faults of a formula, in the order of the text. */
export function refusal(text: string, context: FormulaContext, faults: readonly FormulaFault[]): ModelError {
  const ordered = [...faults].sort((a, b) => a.at - b.at).slice(0, mostFaults);
  return new ModelError(ordered.map((fault) => issueOf(text, context, fault)));
}

function issueOf(text: string, { where, path }: FormulaContext, fault: FormulaFault): Issue {
  const { code, said, hint, fix, zh, at, length } = fault;
  const mended = fix === undefined ? undefined : { value: text.slice(0, at) + fix + text.slice(at + length) };
  const suggestion = fault.suggestion ?? mended;
  return {
    code,
    path,
    message: `${where}: \`${path}\`: ${said}`,
    ...(hint === undefined ? {} : { hint }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(zh === undefined ? {} : { zh: wordingOf(where, path, zh) }),
    formula: Object.freeze({ text, at, length }),
  };
}

function wordingOf(
  where: string,
  path: string,
  { said, hint }: NonNullable<FormulaFault['zh']>,
): ChineseWording {
  const message = `${where}：\`${path}\`：${said}`;
  return hint === undefined ? { message } : { message, hint };
}
