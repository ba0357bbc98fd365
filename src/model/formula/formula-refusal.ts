import type { ErrorCode } from '../../core/error-code';
import type { Issue } from '../../core/issue';
import { ModelError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';

/** What a reader of a formula must know of the world outside: which names exist. */
export interface FormulaContext {
  /** Name of the public function for messages, such as `defineModel`. */
  readonly where: string;
  /** Path of the formula, such as `indicators.gdp.equation`. */
  readonly path: string;
  /** Names that are functions of time, so that `name(-1)` is last year. */
  readonly isName: (name: string) => boolean;
}

/** What is known of a formula while its tree is read. */
export interface FormulaState {
  nodes: number;
  readonly context: FormulaContext;
  readonly text: string;
}

/** Refusal of a formula, with the place that every message opens with. */
export function refusal(context: FormulaContext, code: ErrorCode, said: string, hint?: string): ModelError {
  const issue: Issue = {
    code,
    path: context.path,
    message: `${context.where}: \`${context.path}\`: ${said}`,
    ...(hint === undefined ? {} : { hint }),
  };
  return new ModelError([issue]);
}

/** Refusal of something that formulas do not have. */
export function forbidden(state: FormulaState, what: string, hint?: string): ModelError {
  return refusal(
    state.context,
    'E_FORMULA_FORBIDDEN',
    `formula ${printValue(state.text)} holds ${what}`,
    hint,
  );
}
