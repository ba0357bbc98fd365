import * as z from 'zod/mini';
import { fault } from '../../core/parse-input';
import { calendarYear, real } from '../../core/schema';
import { provenanceShape } from '../../model/provenance-shape';
import type { Bilingual, Source, Status } from '../../plan/provenance';
import { numbersByYear } from '../paths/numbers-by-year';
import { rampShape } from '../paths/path-schema';

const step = z.strictObject({
  /** First year that is changed. */
  from: calendarYear,
  /** Amount from that year on, in the unit of the indicator. */
  size: real(),
});

const ramp = z
  .strictObject({
    /** Last year that is unchanged. */
    from: calendarYear,
    /** First year with the whole amount. */
    to: calendarYear,
    size: real(),
    shape: rampShape,
  })
  .check(
    z.superRefine(({ from, to }, context) => {
      if (from < to) return;
      const expected = `a year after \`from\`, ${from}`;
      const zh = { expected: `晚于 \`from\`（${from}）的年份` };
      context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, zh }), path: ['to'], input: to });
    }),
  );

const forms = ['byYear', 'step', 'ramp'] as const;
const { status, reason, sources, restsOn } = provenanceShape;

/** What a scenario adds to an indicator on top of its equation: one form, with the status of its numbers. */
export const additionSchema = z
  .strictObject({
    /** Amounts by calendar year; 0 in the years that are not named. */
    byYear: z.optional(numbersByYear()),
    /** The same amount from a year on. */
    step: z.optional(step),
    /** An amount that is phased in between two years, and stays. */
    ramp: z.optional(ramp),
    /** Whether the equation reads its own past with the addition, which it does not unless this is true. */
    memory: z.pipe(
      z.optional(z.boolean()),
      z.transform((memory) => (memory === true ? (true as const) : undefined)),
    ),
    status,
    reason,
    sources,
    restsOn,
  })
  .check(
    z.superRefine((addition, context) => {
      const found = forms.filter((form) => addition[form] !== undefined);
      if (found.length === 1) return;
      const expected = `an addition with exactly one of ${forms.join(', ')}`;
      const hint = found.length === 0 ? 'it has none' : `it has ${found.join(' and ')}`;
      const zh = {
        expected: `只含 ${forms.join('、')} 之一的附加项`,
        hint: found.length === 0 ? '现在一个也没有' : `现在有 ${found.join('、')}`,
      };
      context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint, zh }), input: addition });
    }),
  );

/** An addition as it was checked. */
export interface AdditionDefinition {
  /** Whether the equation reads its own past with the addition, which it does not unless this is true. */
  readonly memory: true | undefined;
  readonly status: Status;
  readonly sources: readonly Source[];
  /** Amounts by calendar year; 0 in the years that are not named. */
  readonly byYear?: Readonly<Record<string, number>> | undefined;
  /** The same amount from a year on. */
  readonly step?:
    | {
        /** First year that is changed. */
        readonly from: number;
        /** Amount from that year on, in the unit of the indicator. */
        readonly size: number;
      }
    | undefined;
  /** An amount that is phased in between two years, and stays. */
  readonly ramp?:
    | {
        /** Last year that is unchanged. */
        readonly from: number;
        /** First year with the whole amount. */
        readonly to: number;
        readonly size: number;
        readonly shape: 'linear' | 'smoothstep';
      }
    | undefined;
  readonly reason?: string | Bilingual | undefined;
  readonly restsOn?: readonly string[] | undefined;
}
