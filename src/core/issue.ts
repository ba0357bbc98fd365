import type { ErrorCode } from './error-code';

/** One fault: what kind, where, what was expected and what was found. */
export interface Issue {
  readonly code: ErrorCode;
  /** Place of the fault, from the outside in: `targets.level.atLeast` or `rate[2]`; empty for the whole input. */
  readonly path: string;
  /** Complete sentence without a final period: place, expectation, value found. */
  readonly message: string;
  /** Value found, shortened for print. */
  readonly got?: string;
  /** What would have been accepted. */
  readonly allowed?: string;
  /** How to mend it, where that is known. */
  readonly hint?: string;
  /** For faults of a formula: its text, and the characters at fault, counted from 0. */
  readonly formula?: { readonly text: string; readonly at: number; readonly length: number };
  /** For faults of a file: where it stands, line and column counted from 1, and the text of the line. */
  readonly source?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly text: string;
  };
  /** For faults of a run: the one draw that shows the fault again. */
  readonly replay?: { readonly seed: number; readonly draw: number };
}
