import { z } from 'zod';
import { fault } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import { indicatorKind, priceBasis } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { bilingual, source, status } from '../plan/provenance';
import { targetSchema } from '../plan/target';
import { type Distribution, distributionSchema } from '../uncertainty/distribution';

/** Longest horizon, in years after the base year. */
const longestHorizon = 200;

const provenanceShape = {
  name: bilingual.optional(),
  status: status.default('assumed'),
  reason: z
    .union([z.string(), bilingual], { error: 'a text, or a text in both languages { en, zh }' })
    .optional(),
  sources: z.array(source).readonly().default([]),
};

/** A number, or a distribution. */
export const uncertainNumber: z.ZodUnion<[z.ZodNumber, z.ZodType<Distribution, Distribution>]> = z.union(
  [real(), distributionSchema],
  { error: 'a finite number or a distribution such as normal({ mean, sd })' },
);

/** An input: drawn once a path, so it carries what is not known about a parameter. */
export const inputSchema = z.strictObject({
  unit: z.string().default('1'),
  value: uncertainNumber,
  ...provenanceShape,
});

/** A shock: drawn every year, independently, or around a share of last year's value. */
export const shockSchema = z
  .strictObject({
    unit: z.string().default('1'),
    iid: uncertainNumber.optional(),
    ar1: z
      .strictObject({
        /** Share of last year's value that is carried on. */
        persistence: real('[-1, 1]'),
        innovation: uncertainNumber,
        /** Value in the base year; the first shock is persistence × start + innovation. */
        start: real(),
      })
      .optional(),
    ...provenanceShape,
  })
  .superRefine(demandOneLaw);

/** Adds an issue unless a shock has exactly one law. For `superRefine`. */
export function demandOneLaw(shock: { iid?: unknown; ar1?: unknown }, context: z.RefinementCtx): void {
  if ((shock.iid === undefined) !== (shock.ar1 === undefined)) return;
  context.addIssue({
    ...fault({ code: 'E_INCONSISTENT', expected: 'a shock with exactly one of iid, ar1' }),
    input: shock,
  });
}

const baselineValue = z.union([real(), z.string()], {
  error: 'a finite number, or a formula of inputs and baselines',
});

/** Base-year value of an indicator: a number, a formula of inputs and other baselines, or either with its provenance. */
export const baselineSchema = z.union(
  [
    real(),
    z.string(),
    z.strictObject({
      value: baselineValue,
      status: provenanceShape.status,
      reason: provenanceShape.reason,
      sources: provenanceShape.sources,
    }),
  ],
  { error: 'a finite number, a formula of inputs and baselines, or { value, status, sources }' },
);

/** An indicator: a quantity with an equation that gives this year's value. */
export const indicatorSchema = z.strictObject({
  unit: z.string().default('1'),
  price: priceBasis.optional(),
  kind: indicatorKind.default('flow'),
  /** Value in the base year; may be left out where the equation has no lag, and then follows from it. */
  baseline: baselineSchema.optional(),
  /** Values before the base year, for equations that look back further than one year. */
  history: z.record(z.string().regex(/^\d{1,4}$/), real()).default({}),
  equation: z.string({ error: 'a formula, such as gdp(-1) * (1 + growth)' }),
  /** True by definition, not an assumption that can be wrong. */
  identity: z.boolean().default(false),
  ...provenanceShape,
});

/** A one-off disturbance: `add` joins the shock of that year; an AR(1) shock carries it on. */
export const eventSchema = z.strictObject({
  year: calendarYear,
  shock: z.string(),
  add: real(),
  name: bilingual.optional(),
  reason: provenanceShape.reason,
  status: status.default('assumed'),
});

const pair = z
  .tuple([z.string(), z.string(), real('[-1, 1]')], {
    error: "a triple such as ['growth', 'rdGrowth', 0.4]",
  })
  .readonly();

/** Dependence between inputs, or between shocks of one year. */
export const dependenceSchema = z.strictObject({
  /** `gaussian`, or `{ studentT: df }`, under which extremes come together; the fewer degrees, the more so. */
  copula: z
    .union([z.literal('gaussian'), z.strictObject({ studentT: real('[1, 1000000]') })], {
      error: "'gaussian', or { studentT: df } with df in [1, 1000000]",
    })
    .default('gaussian'),
  /** Rank correlations by Spearman. */
  spearman: z.array(pair).readonly().default([]),
  /** Rank correlations by Kendall. */
  kendall: z.array(pair).readonly().default([]),
  /** Correlations of the normal variables behind the copula. */
  latent: z.array(pair).readonly().default([]),
  /** Take the nearest possible correlations where those given contradict each other. */
  nearest: z.boolean().default(false),
  status: status.default('assumed'),
  reason: provenanceShape.reason,
});

/** First and last year of the paths. */
export const yearsSchema = z
  .strictObject({ base: calendarYear, horizon: calendarYear })
  .refine(({ base, horizon }) => horizon > base, {
    error: 'years with the horizon after the base year',
    params: { code: 'E_INCONSISTENT' },
  })
  .refine(({ base, horizon }) => horizon - base <= longestHorizon, {
    error: `a horizon of at most ${longestHorizon} years`,
    params: { code: 'E_LIMIT' },
  });

/** Whole input of `defineModel`; cross-references are checked after it. */
export const modelSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingual.optional(),
  description: bilingual.optional(),
  years: yearsSchema,
  inputs: z.record(z.string(), inputSchema).default({}),
  shocks: z.record(z.string(), shockSchema).default({}),
  indicators: z.record(z.string(), indicatorSchema),
  dependence: dependenceSchema.prefault({}),
  events: z.array(eventSchema).default([]),
  targets: z.record(z.string(), targetSchema).default({}),
  /** A plan whose targets the model carries; those on indicators it lacks are listed as not evaluable. */
  plan: z
    .custom<Plan>(
      (value) => Array.isArray((value as Plan | null)?.targets),
      fault({ code: 'E_TYPE', expected: 'a plan made by definePlan' }),
    )
    .optional(),
});

export type InputDefinition = z.output<typeof inputSchema>;
export type ShockDefinition = z.output<typeof shockSchema>;
export type EventDefinition = z.output<typeof eventSchema>;
export type DependenceDefinition = z.output<typeof dependenceSchema>;
