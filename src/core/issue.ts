import type { ErrorCode } from './error-code';

/** A repair as data: the name to write in place of the one found, the value, or the unit. */
export type Suggestion = { readonly key: string } | { readonly value: unknown } | { readonly unit: string };

/** An issue in Chinese: the sentence, and the hint where there is one. */
export interface ChineseWording {
  readonly message: string;
  readonly hint?: string;
}

/** What lets a model be used, but should be known to whoever reads its results; carried by them as data. */
export interface Warning extends Issue {
  readonly severity: 'warning';
}

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
  /** How to repair it, where that is known. */
  readonly hint?: string;
  /** The repair that the hint tells, as data, where there is exactly one. */
  readonly suggestion?: Suggestion;
  /** Message and hint in Chinese, where they are written; else those in English are shown. */
  readonly zh?: ChineseWording;
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
