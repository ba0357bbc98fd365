import type { IndicatorKind } from '../plan/indicator';
import type { Bilingual, Source, Status } from '../plan/provenance';
import type { Expression } from './expression';

/** An indicator of a model, its formulas parsed. */
export interface Indicator {
  readonly id: string;
  readonly name?: Bilingual;
  /** Unit as text; left out it is unknown, fits every other, and is printed as `1`. */
  readonly unit?: string;
  /** `current` prices, constant ones such as `constant-2020`, or for a price index `current/constant-2020`. */
  readonly price?: string;
  /** Left out it is unknown, and stock is not checked against flow. */
  readonly kind?: IndicatorKind;
  readonly identity: boolean;
  /** How far the base-year value may lie from what the equation, or the plan, gives for that year, in its unit. */
  readonly tolerance?: number;
  readonly equation: Expression;
  /** The equation as it was written. */
  readonly text: string;
  /** Values of years before the base year. */
  readonly history: Readonly<Record<number, number>>;
  readonly status: Status;
  readonly reason?: string | Bilingual;
  readonly sources: readonly Source[];
  /** Ids of the targets from which the equation was set. */
  readonly restsOn?: readonly string[] | undefined;
}
