import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault, wordedFault } from '../../core/parse-input';
import { calendarYear, real } from '../../core/schema';
import { provenanceShape } from '../../model/provenance-shape';
import type { Bilingual, Source, Status } from '../../plan/provenance';
import { numbersByYear } from './numbers-by-year';

const rate = z.union([real('[-1, ∞)'), z.string(), numbersByYear('[-1, ∞)')], {
  error: expectation(
    'a rate ≥ -1, the name of an input, or a rate for every year, such as { 2021: 0.05 }',
    '不小于 -1 的年率、参数的名称，或逐年的年率，如 { 2021: 0.05 }',
  ),
});

const change = {
  /** New level, in the unit of the indicator. */
  value: z.optional(real()),
  /** Rise of the level, negative for a fall, in the unit of the indicator. */
  size: z.optional(real()),
};

const step = z
  .strictObject({
    /** First year that is changed. */
    from: calendarYear,
    ...change,
  })
  .check(z.superRefine(demandOneChange));

/** How an amount is phased in. */
export const rampShape = z._default(z.enum(['linear', 'smoothstep']), 'linear');

const ramp = z
  .strictObject({
    /** Last year that is unchanged, as in `policyRamp`. */
    from: calendarYear,
    /** First year with the full change. */
    to: calendarYear,
    ...change,
    shape: rampShape,
  })
  .check(
    z.superRefine(demandOneChange),
    z.superRefine(({ from, to }, context) => {
      if (from < to) return;
      const expected = { en: `a year after \`from\`, ${from}`, zh: `晚于 \`from\`（${from}）的年份` };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['to'], input: to });
    }),
  );

const formShape = {
  /** Annual growth as a fraction, ≥ −1: one rate, one for every year after the base year, or an input. */
  growth: z.optional(rate),
  /** Levels in some years, with a line between them; the last one stays. */
  interpolate: z.optional(numbersByYear()),
  /** The base-year level, and another from a year on: `from` is the first year that is changed. */
  step: z.optional(step),
  /**
   * The base-year level, and a change phased in after one year, `from`, and complete in another, `to`. A step from 2023
   * is a ramp from 2022 to 2023.
   */
  ramp: z.optional(ramp),
  /** A level for every year after the base year. */
  byYear: z.optional(numbersByYear()),
  /** Growth in proportion to that of another indicator: dlog x = elasticity · dlog other. */
  growthAs: z.optional(
    z.strictObject({
      indicator: z.string(),
      elasticity: z.union([real(), z.string()], {
        error: expectation('a finite number, or the name of an input', '有限的数字，或参数的名称'),
      }),
    }),
  ),
  /** What other indicators leave of a total. */
  remainder: z.optional(
    z.strictObject({ of: z.string(), minus: z.readonly(z.array(z.string()).check(z.minLength(1))) }),
  ),
};

/** A form that the path of an indicator can take in a scenario. */
export type PathForm = keyof typeof formShape;

/** All forms that the path of an indicator can take. */
export const pathForms = Object.keys(formShape) as readonly PathForm[];

const { status, reason, sources, restsOn } = provenanceShape;

/** The path of an indicator, as a scenario sets it in place of an equation: one form, with the status of its numbers. */
export const pathSchema = z
  .strictObject({
    ...formShape,
    /** Line between levels, or between their logarithms (steady growth); with `interpolate` only. */
    scale: z.optional(z.enum(['linear', 'log'])),
    status,
    reason,
    sources,
    restsOn,
  })
  .check(z.superRefine(demandOneForm), z.superRefine(demandPositiveLevels));

/** A path as it is kept: parsed, its base-year level moved to the baselines of the scenario. */
export interface PathDefinition {
  readonly status: Status;
  readonly sources: readonly Source[];
  /** Line between levels, or between their logarithms (steady growth); with `interpolate` only. */
  readonly scale?: 'linear' | 'log' | undefined;
  readonly reason?: string | Bilingual | undefined;
  readonly restsOn?: readonly string[] | undefined;
  /** Annual growth as a fraction, ≥ −1: one rate, one for every year after the base year, or an input. */
  readonly growth?: string | number | Readonly<Record<string, number>> | undefined;
  /** Levels in some years, with a line between them; the last one stays. */
  readonly interpolate?: Readonly<Record<string, number>> | undefined;
  /** The base-year level, and another from a year on: `from` is the first year that is changed. */
  readonly step?:
    | {
        /** First year that is changed. */
        readonly from: number;
        /** New level, in the unit of the indicator. */
        readonly value?: number | undefined;
        /** Rise of the level, negative for a fall, in the unit of the indicator. */
        readonly size?: number | undefined;
      }
    | undefined;
  /**
   * The base-year level, and a change phased in after one year, `from`, and complete in another, `to`. A step from 2023
   * is a ramp from 2022 to 2023.
   */
  readonly ramp?:
    | {
        readonly shape: 'linear' | 'smoothstep';
        /** Last year that is unchanged, as in `policyRamp`. */
        readonly from: number;
        /** First year with the full change. */
        readonly to: number;
        /** New level, in the unit of the indicator. */
        readonly value?: number | undefined;
        /** Rise of the level, negative for a fall, in the unit of the indicator. */
        readonly size?: number | undefined;
      }
    | undefined;
  /** A level for every year after the base year. */
  readonly byYear?: Readonly<Record<string, number>> | undefined;
  /** Growth in proportion to that of another indicator: dlog x = elasticity · dlog other. */
  readonly growthAs?:
    | {
        readonly indicator: string;
        readonly elasticity: string | number;
      }
    | undefined;
  /** What other indicators leave of a total. */
  readonly remainder?:
    | {
        readonly of: string;
        readonly minus: readonly string[];
      }
    | undefined;
}

function demandOneForm(path: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void {
  const found = pathForms.filter((form) => path[form] !== undefined);
  if (found.length !== 1) {
    const expected = `a path with exactly one of ${pathForms.join(', ')}`;
    const hint = found.length === 0 ? 'it has none' : `it has ${found.join(' and ')}`;
    const zh = {
      expected: `只含 ${pathForms.join('、')} 之一的路径`,
      hint: found.length === 0 ? '现在一个也没有' : `现有 ${found.join('、')}`,
    };
    context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint, zh }), input: path });
  }
  if (path.scale === undefined || path.interpolate !== undefined) return;
  const expected = { en: 'left out, since it belongs to `interpolate`', zh: '空，因为它属于 `interpolate`' };
  context.addIssue({
    ...wordedFault('E_INCONSISTENT', expected),
    path: ['scale'],
    input: path.scale,
  });
}

function demandPositiveLevels(
  { scale, interpolate }: { scale?: unknown; interpolate?: Readonly<Record<string, number>> | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (scale !== 'log') return;
  for (const [year, input] of Object.entries(interpolate ?? {})) {
    if (input > 0) continue;
    const expected = {
      en: 'a number in (0, ∞), since the scale is `log`',
      zh: '(0, ∞) 内的数字，因为 scale 为 `log`',
    };
    context.addIssue({ ...wordedFault('E_RANGE', expected), path: ['interpolate', year], input });
  }
}

function demandOneChange(
  given: { value?: number | undefined; size?: number | undefined },
  context: z.core.$RefinementCtx,
): void {
  if ((given.value === undefined) !== (given.size === undefined)) return;
  const expected = {
    en: 'exactly one of `value` (the new level) and `size` (the change)',
    zh: '`value`（新水平）与 `size`（变化量）中的恰好一个',
  };
  context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), input: given });
}
