import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { allowLargeRates } from '../core/large-rate';
import { fault } from '../core/parse-input';
import { calendarYear, real, visibleId } from '../core/schema';
import { indicatorKind, indicatorPrice } from '../plan/indicator';
import { planArgument } from '../plan/plan-argument';
import { type Bilingual, bilingual, bilingualName, status } from '../plan/provenance';
import { targetSchema } from '../plan/target';
import { type Distribution, isDistribution } from '../uncertainty/distribution';
import { uncertainNumber } from '../uncertainty/uncertain-number';
import { dependenceSchema } from './dependence-schema';
import { modelLimits } from './model-limits';
import { type KeptProvenance, provenanceShape } from './provenance-shape';

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

/** What a number or a law by itself says of its status. */
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
        persistence: real('[-1, 1]'),
        innovation: uncertainNumber,
        start: real(),
      }),
    ),
    ...provenanceShape,
  })
  .check(z.superRefine(demandOneLaw));

/** A shock as a model states it: a number or a law by itself is that of every year. */
export const statedShock = z.pipe(
  z.union([uncertainNumber, shockSchema], {
    error: expectation('a distribution, or a shock with one of iid, ar1', '分布，或含 iid、ar1 之一的冲击'),
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
      expected: expectation('a shock with exactly one of iid, ar1', '只含 iid、ar1 之一的冲击'),
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
  baseline: z.optional(baselineSchema),
  history: z._default(z.record(z.string().check(z.regex(/^\d{1,4}$/)), real()), {}),
  equation: z.string({
    error: expectation('a formula, such as gdp(-1) * (1 + growth)', '公式，如 gdp(-1) * (1 + growth)'),
  }),
  identity: z._default(z.boolean(), false),
  tolerance: z.optional(real('[0, ∞)')),
  ...provenanceShape,
});

/** A one-off disturbance; `memory` is kept only where it is false. */
export const eventSchema = z.strictObject({
  year: calendarYear,
  shock: z.string(),
  add: real(),
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
  simultaneous: z._default(z.boolean(), false),
  limits: z.optional(modelLimits),
  allowLargeRates,
  dependence: z.prefault(dependenceSchema, {}),
  events: z._default(z.array(eventSchema).check(z.maxLength(mostEvents)), []),
  targets: z._default(z.record(z.string(), targetSchema), {}),
  plan: z.optional(planArgument),
});

/** An input as it is kept; T are the targets from which it may have been set. */
export interface InputDefinition<T extends string = string> extends KeptProvenance<T> {
  readonly name?: Bilingual | undefined;
  readonly unit?: string | undefined;
  readonly value: number | Distribution;
}

/** A shock as it is kept. */
export interface ShockDefinition<T extends string = string> extends KeptProvenance<T> {
  readonly name?: Bilingual | undefined;
  readonly unit?: string | undefined;
  readonly iid?: number | Distribution | undefined;
  readonly ar1?:
    | {
        readonly persistence: number;
        readonly innovation: number | Distribution;
        readonly start: number;
      }
    | undefined;
}

/** An event as it is kept. */
export interface EventDefinition extends Omit<KeptProvenance, 'sources'> {
  readonly year: number;
  readonly shock: string;
  readonly add: number;
  readonly memory: false | undefined;
  readonly name?: Bilingual | undefined;
}
