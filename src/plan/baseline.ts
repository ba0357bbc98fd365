import * as z from 'zod/mini';
import type { DeepReadonly } from '../core/freeze-deeply';
import { calendarYear, real } from '../core/schema';
import { bilingual, demandProvenance, givenStatus, source } from './provenance';
import { restsOn } from './rests-on';

/** Level of an indicator from which the plan starts, with its standing. */
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
export type Baseline = DeepReadonly<Omit<z.output<typeof baselineSchema>, 'year'> & { year: number }>;
