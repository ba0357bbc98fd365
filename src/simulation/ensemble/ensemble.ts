import type { Scenario } from '../../scenario/scenario';
import type { Design } from '../design/design';
import type { Clamped, NonFinite, Unsolved } from '../results/counted-draws';
import type { Certificate } from './certificate';
import type { Fan } from './fan-result';
import type { Summary } from './summary-result';

/**
 * All paths of all draws of one scenario. Values are kept by indicator and year; with `keep: 'summary'` none are, but
 * statistics that were gathered on the way.
 *
 * @typeParam I - names of the kept indicators
 * @typeParam T - ids of the scenario's targets
 * @typeParam X - names of its inputs
 * @typeParam S - names of its shocks
 */
export interface Ensemble<
  I extends string = string,
  T extends string = string,
  X extends string = string,
  S extends string = string,
> {
  readonly kind: 'ensemble';
  readonly scenario: Scenario<X, I, S, T>;
  readonly seed: number;
  readonly draws: number;
  /** How the draws were made, which decides how errors are estimated. */
  readonly design: Design;
  /** Every year of the paths, base year first. */
  readonly years: readonly number[];
  /** Indicators that are kept, or summarised, in code-unit order. */
  readonly indicators: readonly I[];
  /**
   * Values of all draws in one year, draw 0 first; a copy that may be sorted or changed.
   *
   * @throws InputError E_INCONSISTENT with `keep: 'summary'`
   */
  values(indicator: I, year: number): Float64Array;
  /** The ensemble's own memory of the same values, without a copy: only to be read. Refused like `values`. */
  column(indicator: I, year: number): Readonly<ArrayLike<number>>;
  /**
   * Draws of an input as the formulas read it, draw 0 first: drawn anew from its stream, whatever the run kept. A number
   * of the scenario is the same in all.
   *
   * @throws InputError if the scenario has no such input; SimulationError E_LIMIT where the draws take more memory than
   * the run was allowed
   */
  input(name: X): Float64Array;
  /**
   * Draws of a shock in a year after the base year, events and what is carried on included, the same way.
   *
   * @throws InputError if there is no such shock or year; SimulationError E_LIMIT as above
   */
  shock(name: S, year: number): Float64Array;
  /** Mean, standard deviation and quantiles in one year, each with its standard error and computed when it is read. */
  summary(indicator: I, year: number): Summary;
  /** Quantiles by year with their Monte Carlo standard errors, for fan charts. */
  fan(indicator: I, options?: { readonly probabilities?: readonly number[] | undefined }): Fan;
  /**
   * SHA-256 over all kept values, the same on every machine; computed on first reading. With `keep: 'summary'` it must
   * be asked for before the run, and is refused like `values` where it was not.
   */
  readonly fingerprint: string;
  /** What is needed to run it again and to prove that it is the same. */
  readonly certificate: Certificate;
  /** Draws that are not finite, by indicator; empty where all are. */
  readonly nonFinite: Readonly<Partial<Record<I, NonFinite>>>;
  /** How often a `clamp` binds, by indicator, kept or not; indicators where it never does are left out. */
  readonly clamped: Readonly<Partial<Record<I, Clamped>>>;
  /** Simultaneous equations that are not solved in some draw, kept or not; empty where all are. */
  readonly unsolved: readonly Unsolved[];
  /** Only where the run was ended before its time and left what was done: the draws that were asked for. */
  readonly incomplete?: { readonly asked: number };
}
