import type { SourceSettings } from '../draws/source-settings';
import type { Statistics } from '../statistics/statistics';
import type { Clamped, NonFinite, Unsolved } from './counted-draws';

/** What a run leaves behind: the values of the kept indicators, or statistics of them that were gathered on the way. */
export interface RunResult {
  /** Kept indicators, in code-unit order. */
  readonly indicators: readonly string[];
  /** Every year of the paths, base year first. */
  readonly years: readonly number[];
  readonly draws: number;
  /** What the draws were made from, so that inputs and shocks can be drawn anew. */
  readonly source: SourceSettings;
  /** Values of all draws, `step` years after the base year; undefined with `keep: 'summary'`. */
  readonly column: ((indicator: string, step: number) => Float64Array) | undefined;
  /** A value that is the same in every draw, known without looking at them; undefined where there is none. */
  readonly certain: (indicator: string, step: number) => number | undefined;
  /** Statistics gathered block by block; undefined where the values are kept. */
  readonly statistics: Statistics | undefined;
  readonly nonFinite: Readonly<Record<string, NonFinite>>;
  readonly clamped: Readonly<Record<string, Clamped>>;
  readonly unsolved: readonly Unsolved[];
  /** Computed when it is called; undefined where the values are not kept and it was not asked for before the run. */
  readonly fingerprint: () => string | undefined;
}
