import * as z from 'zod/mini';
import { calendarYear, real } from '../core/schema';
import {
  type Bilingual,
  type BilingualInput,
  bilingual,
  demandProvenance,
  givenStatus,
  type Source,
  type Status,
  source,
} from './provenance';
import { restsOn } from './rests-on';

/** Level of an indicator from which the plan starts, with its status. */
export const baselineSchema = z
  .strictObject({
    indicator: z.string().check(z.minLength(1)),
    /** In the unit of the indicator. */
    value: real(),
    /** Standard deviation of the value, same unit; 0 where it is exact. */
    sd: z._default(real('[0, ∞)'), 0),
    /** Base year of the plan unless given. */
    year: z.optional(calendarYear),
    status: givenStatus,
    sources: z._default(z.array(source), []),
    reason: z.optional(bilingual),
    restsOn,
  })
  .check(z.superRefine(demandProvenance));

/** A checked baseline: value, standard deviation, year, and where the number comes from. */
export interface Baseline {
  readonly indicator: string;
  /** In the unit of the indicator. */
  readonly value: number;
  /** Standard deviation of the value, same unit; 0 where it is exact. */
  readonly sd: number;
  readonly year: number;
  readonly status: Status;
  readonly sources: readonly Source[];
  readonly reason?: Bilingual | undefined;
  /** Targets from which the value was set. */
  readonly restsOn?: readonly string[] | undefined;
}

/** A baseline as the author of a plan writes it. */
export interface PlanBaselineInput {
  readonly indicator: string;
  /** In the unit of the indicator. */
  readonly value: number;
  /** Standard deviation of the value, same unit; 0 where it is exact. */
  readonly sd?: number | undefined;
  /** Base year of the plan unless given. */
  readonly year?: number | undefined;
  readonly status: Status;
  readonly sources?: readonly Source[] | undefined;
  readonly reason?: BilingualInput | undefined;
  /** Targets from which the value was set. */
  readonly restsOn?: readonly string[] | undefined;
}
