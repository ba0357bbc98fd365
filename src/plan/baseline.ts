import { z } from 'zod';
import type { DeepReadonly } from '../core/freeze-deeply';
import { calendarYear, real } from '../core/schema';
import { bilingual, demandProvenance, givenStatus, source } from './provenance';
import { restsOn } from './rests-on';

/** Level of an indicator from which the plan starts, with its standing. */
export const baselineSchema = z
  .strictObject({
    indicator: z.string().min(1),
    /** In the unit of the indicator. */
    value: real(),
    /** Standard deviation of the value, same unit; 0 where it is exact. */
    sd: real('[0, ∞)').default(0),
    /** Base year of the plan unless given. */
    year: calendarYear.optional(),
    status: givenStatus,
    sources: z.array(source).default([]),
    reason: bilingual.optional(),
    restsOn,
  })
  .superRefine(demandProvenance);

/** A checked baseline: value, standard deviation, year, and where the number comes from. */
export type Baseline = DeepReadonly<Omit<z.output<typeof baselineSchema>, 'year'> & { year: number }>;
