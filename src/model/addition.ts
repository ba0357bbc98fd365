import type { Bilingual, Source, Status } from '../plan/provenance';
import type { Expression } from './expression';

/**
 * What a scenario adds to an indicator on top of its equation, in the unit of the indicator.
 *
 * x(t) = f(x(t−1) − a(t−1), …) + a(t): the equation f reads its own past without the addition a, so that a step of 2
 * stays 2 in every later year and does not grow with the equation; other equations read x, with it. With `memory` the
 * equation reads its own past with the addition: x(t) = f(x(t−1), …) + a(t).
 */
export interface Addition {
  /** Amounts by calendar year; 0 in the years that are not named. */
  readonly byYear?: Readonly<Record<string, number>> | undefined;
  /** The same amount from a year on: `from` is the first year that is changed. */
  readonly step?: { readonly from: number; readonly size: number } | undefined;
  /** An amount phased in after `from`, the last year that is unchanged, and complete in `to`; it stays. */
  readonly ramp?:
    | {
        readonly from: number;
        readonly to: number;
        readonly size: number;
        readonly shape: 'linear' | 'smoothstep';
      }
    | undefined;
  /** There and true where the equation reads its own past with the addition. */
  readonly memory?: true | undefined;
  readonly status: Status;
  readonly reason?: string | Bilingual | undefined;
  readonly sources: readonly Source[];
  /** Ids of the targets from which the amounts were set. */
  readonly restsOn?: readonly string[] | undefined;
  /** The amount of a year, as a formula of the year alone. */
  readonly change: Expression;
}
