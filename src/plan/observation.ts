import * as z from 'zod/mini';
import { fault } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import type { Bilingual, Source, Status } from './provenance';
import { bilingual, source, status } from './provenance';

/** What a source published of an indicator for a year, with its status. */
export const observationSchema = z.pipe(
  z
    .strictObject({
      indicator: z.string().check(z.minLength(1)),
      year: calendarYear,
      /** A level in the unit of the indicator, or a growth rate as a fraction. */
      value: real(),
      /** Standard deviation of the measurement; of the logarithm if `relative`. */
      sd: z._default(real('[0, ∞)'), 0),
      relative: z._default(z.boolean(), false),
      /** Level of the year, or growth on the year before. */
      kind: z._default(z.enum(['level', 'growth']), 'level'),
      /** Release that the value belongs to; levels of different vintages are not compared. */
      vintage: z.optional(z.string().check(z.minLength(1))),
      status: z.optional(status),
      sources: z._default(z.array(source), []),
      reason: z.optional(bilingual),
      note: z.optional(z.union([z.string(), bilingual])),
    })
    .check(
      z.superRefine((given, context) => {
        if (given.status !== undefined || given.sources.length > 0) return;
        const expected =
          'one of "stated", "derived", "external", "assumed", "unconfirmed", or a source given';
        const zh = {
          expected: '以下之一："stated"、"derived"、"external"、"assumed"、"unconfirmed"，或给出来源',
          hint: '请补充 status 和 sources',
        };
        const issue = fault({ code: 'E_NO_PROVENANCE', expected, hint: 'add status and sources', zh });
        context.addIssue({ ...issue, path: ['status'], input: given.status });
      }),
    ),
  z.transform(({ status: given = 'external', ...rest }) => ({ ...rest, status: given })),
);

/** A value that was published for a year: level or growth, its error, where it comes from. */
export interface Observation {
  readonly status: Status;
  readonly indicator: string;
  readonly year: number;
  /** A level in the unit of the indicator, or a growth rate as a fraction. */
  readonly value: number;
  /** Standard deviation of the measurement; of the logarithm if `relative`. */
  readonly sd: number;
  readonly relative: boolean;
  /** Level of the year, or growth on the year before. */
  readonly kind: 'growth' | 'level';
  readonly sources: readonly Source[];
  /** Release that the value belongs to; levels of different vintages are not compared. */
  readonly vintage?: string | undefined;
  readonly reason?: Bilingual | undefined;
  readonly note?: string | Bilingual | undefined;
}
