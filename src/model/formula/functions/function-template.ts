/**
 * A function of formulas that is written out where it is called: its formula, with the arguments in the place of its
 * parameters. So every engine has it without knowing it.
 */
export interface FunctionTemplate {
  /** One line on what the function gives. */
  readonly description: string;
  /** Parameters in order, each with the interval of its values; numbers outside it are refused when a formula is read. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Formula that stands for the last parameter where it is left out. */
  readonly lastByDefault?: string;
  /** Value of a call; `x(-1)` is the argument x of the year before. */
  readonly formula: string;
  /** Two parameters of which the first must not be above the second. */
  readonly ordered?: readonly [low: string, high: string];
  /** Whether an argument that is the same in every year makes the call pointless, so that it is refused. */
  readonly demandsChange?: boolean;
}

/** Intervals that many parameters have. */
export const any = '(-∞, ∞)';
export const positive = '(0, ∞)';
export const yearsAhead = '[0, 200]';
