import { z } from 'zod';
import type { DeepReadonly } from '../core/freeze-deeply';
import { fault } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import { bilingual, source, status } from './provenance';

/** What a source published of an indicator for a year, with its standing. */
export const observationSchema = z
  .strictObject({
    indicator: z.string().min(1),
    year: calendarYear,
    /** A level in the unit of the indicator, or a growth rate as a fraction. */
    value: real(),
    /** Standard deviation of the measurement; of the logarithm if `relative`. */
    sd: real('[0, ∞)').default(0),
    relative: z.boolean().default(false),
    /** Level of the year, or growth on the year before. */
    kind: z.enum(['level', 'growth']).default('level'),
    /** Release that the value belongs to; levels of different vintages are not compared. */
    vintage: z.string().min(1).optional(),
    status: status.optional(),
    sources: z.array(source).default([]),
    reason: bilingual.optional(),
    note: z.union([z.string(), bilingual]).optional(),
  })
  .superRefine((given, context) => {
    if (given.status !== undefined || given.sources.length > 0) return;
    const expected = 'one of "stated", "derived", "external", "assumed", "unconfirmed", or a source given';
    const issue = fault({ code: 'E_NO_PROVENANCE', expected, hint: 'add status and sources' });
    context.addIssue({ ...issue, path: ['status'], input: given.status });
  })
  .transform(({ status: standing = 'external', ...rest }) => ({ ...rest, status: standing }));

/** A value that was published for a year: level or growth, its error, where it comes from. */
export type Observation = DeepReadonly<z.output<typeof observationSchema>>;
