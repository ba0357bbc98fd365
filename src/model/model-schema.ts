import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { allowLargeRates } from '../core/large-rate';
import { fault } from '../core/parse-input';
import { calendarYear, real, visibleId } from '../core/schema';
import { indicatorKind, indicatorPrice } from '../plan/indicator';
import { planArgument } from '../plan/plan-argument';
import { bilingual, bilingualName, status } from '../plan/provenance';
import { targetSchema } from '../plan/target';
import { type Distribution, isDistribution } from '../uncertainty/distribution';
import { uncertainNumber } from '../uncertainty/uncertain-number';
import type { RestingOn } from './circularity/resting-on';
import { dependenceSchema } from './dependence-schema';
import { modelLimits } from './model-limits';
import { provenanceShape } from './provenance-shape';

/** Most events of a model, and again of a scenario. */
export const mostEvents = 10_000;

/** Unit as text, such as `1e8 CNY` or `万人`; left out it is unknown, fits every other, and is printed as `1`. */
const statedUnit = z.optional(z.string());

/** An input: drawn once a path, so it carries what is not known about a parameter. */
export const inputSchema = z.strictObject({
  unit: statedUnit,
  value: uncertainNumber,
  ...provenanceShape,
});

/** What a number or a law by itself says of its standing. */
const bare = { status: 'assumed' } as const;

/** An input as a model states it: a number or a law by itself counts as assumed. */
export const statedInput = z.pipe(
  z.union([uncertainNumber, inputSchema], {
    error: expectation(
      'a number, a distribution, or { value, status, reason }',
      '数字、分布，或 { value, status, reason }',
    ),
  }),
  z.transform((given): z.output<typeof inputSchema> => {
    return isLaw(given) ? { value: given, ...bare, sources: [] } : given;
  }),
);

/** Whether an input or shock is a number or a law by itself. */
function isLaw<D extends object>(given: number | Distribution | D): given is number | Distribution {
  return typeof given === 'number' || isDistribution(given);
}

/** A shock: drawn every year, independently, or around a share of last year's value. */
export const shockSchema = z
  .strictObject({
    unit: statedUnit,
    iid: z.optional(uncertainNumber),
    ar1: z.optional(
      z.strictObject({
        /** Share of last year's value that is carried on. */
        persistence: real('[-1, 1]'),
        innovation: uncertainNumber,
        /** Value in the base year; the first shock is persistence × start + innovation. */
        start: real(),
      }),
    ),
    ...provenanceShape,
  })
  .check(z.superRefine(demandOneLaw));

/** A shock as a model states it: a number or a law by itself is that of every year. */
export const statedShock = z.pipe(
  z.union([uncertainNumber, shockSchema], {
    error: expectation('a distribution, or a shock with one of iid, ar1', '分布，或含 iid、ar1 之一的扰动'),
  }),
  z.transform((given): z.output<typeof shockSchema> => {
    return isLaw(given) ? { iid: given, ...bare, sources: [] } : given;
  }),
);

/** Adds an issue unless a shock has exactly one law. For `superRefine`. */
export function demandOneLaw(shock: { iid?: unknown; ar1?: unknown }, context: z.core.$RefinementCtx): void {
  if ((shock.iid === undefined) !== (shock.ar1 === undefined)) return;
  context.addIssue({
    ...fault({
      code: 'E_INCONSISTENT',
      expected: expectation('a shock with exactly one of iid, ar1', '只含 iid、ar1 之一的扰动'),
    }),
    input: shock,
  });
}

const baselineValue = z.union([real(), z.string()], {
  error: expectation(
    'a finite number, or a formula of inputs and baselines',
    '有限的数字，或由参数和基期值组成的公式',
  ),
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
      restsOn: provenanceShape.restsOn,
    }),
  ],
  {
    error: expectation(
      'a finite number, a formula of inputs and baselines, or { value, status, sources }',
      '有限的数字、由参数和基期值组成的公式，或 { value, status, sources }',
    ),
  },
);

/** An indicator: a quantity with an equation that gives this year's value. */
export const indicatorSchema = z.strictObject({
  unit: statedUnit,
  price: z.optional(indicatorPrice),
  kind: z.optional(indicatorKind),
  /** Value in the base year; may be left out where the equation has no lag, and then follows from it. */
  baseline: z.optional(baselineSchema),
  /** Values before the base year, for equations that look back further than one year. */
  history: z._default(z.record(z.string().check(z.regex(/^\d{1,4}$/)), real()), {}),
  equation: z.string({
    error: expectation('a formula, such as gdp(-1) * (1 + growth)', '公式，如 gdp(-1) * (1 + growth)'),
  }),
  /** True by definition, not an assumption that can be wrong. */
  identity: z._default(z.boolean(), false),
  /**
   * How far the base-year value may lie from what the equation, or the plan, gives for that year, in the unit of the
   * indicator: for published numbers that do not add up. Left out, by how the numbers are rounded or drawn.
   */
  tolerance: z.optional(real('[0, ∞)')),
  ...provenanceShape,
});

/**
 * A one-off disturbance: `add` joins the shock of that year. The memory of an AR(1) shock carries it on, times the
 * persistence every year; with `memory: false` it lifts that year alone.
 */
export const eventSchema = z.strictObject({
  year: calendarYear,
  shock: z.string(),
  add: real(),
  /** Whether an AR(1) shock carries the event on; it does unless this is false. Kept only where it is. */
  memory: z.pipe(
    z.optional(z.boolean()),
    z.transform((memory) => (memory === false ? (false as const) : undefined)),
  ),
  name: z.optional(bilingualName),
  reason: provenanceShape.reason,
  status: z._default(status, 'assumed'),
  restsOn: provenanceShape.restsOn,
});

/** First and last year of the paths. */
export const yearsSchema = z.strictObject({ base: calendarYear, horizon: calendarYear }).check(
  z.refine(({ base, horizon }) => horizon > base, {
    error: expectation('years with the horizon after the base year', '终止年份在基期之后的年份'),
    params: { code: 'E_INCONSISTENT' },
  }),
);

/** Whole input of `defineModel`; cross-references are checked after it. */
export const modelSchema = z.strictObject({
  id: visibleId,
  name: z.optional(bilingualName),
  description: z.optional(bilingual),
  years: yearsSchema,
  inputs: z._default(z.record(z.string(), statedInput), {}),
  shocks: z._default(z.record(z.string(), statedShock), {}),
  indicators: z.record(z.string(), indicatorSchema),
  /**
   * Solve equations that need each other in the same year; without it they are refused. A solution is accepted where
   * every equation holds to 1e-9 of its terms and the equations determine it; else the draw has no values, and says why.
   */
  simultaneous: z._default(z.boolean(), false),
  /** How large the model may be, where the usual limits are too narrow. */
  limits: z.optional(modelLimits),
  /** Growth above 100 % a year is meant; without it such rates are refused, since most are percentages. */
  allowLargeRates,
  dependence: z.prefault(dependenceSchema, {}),
  events: z._default(z.array(eventSchema).check(z.maxLength(mostEvents)), []),
  targets: z._default(z.record(z.string(), targetSchema), {}),
  /**
   * A plan whose targets the model carries; those on indicators it lacks are listed as not evaluable. Indicators take
   * from it what they leave out: name, unit, kind, price basis and baseline.
   */
  plan: z.optional(planArgument),
});

/** An input as it is kept; T are the targets from which it may have been set. */
export type InputDefinition<T extends string = string> = RestingOn<z.output<typeof inputSchema>, T>;
/** A shock as it is kept. */
export type ShockDefinition<T extends string = string> = RestingOn<z.output<typeof shockSchema>, T>;
export type EventDefinition = z.output<typeof eventSchema>;
