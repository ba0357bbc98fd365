import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { allowLargeRates } from '../core/large-rate';
import { calendarYear, real, visibleId } from '../core/schema';
import { dependenceSchema } from '../model/dependence-schema';
import {
  baselineSchema,
  demandOneLaw,
  eventSchema,
  inputSchema,
  mostEvents,
  shockSchema,
} from '../model/model-schema';
import { provenanceShape } from '../model/provenance-shape';
import { bilingual, bilingualName } from '../plan/provenance';
import { targetSchema } from '../plan/target';
import { uncertainNumber } from '../uncertainty/uncertain-number';
import { additionSchema } from './additions/addition-schema';
import { pathSchema } from './paths/path-schema';
import { subjectArgument } from './subject-argument';

/** Left out, the unit stays that of the model. */
const ownUnit = z.optional(z.string());

/** An input as a scenario sets it: a number, a distribution, or the whole definition with its status and reason. */
const scenarioInput = z.union([uncertainNumber, z.strictObject({ ...inputSchema.shape, unit: ownUnit })], {
  error: expectation(
    'a number, a distribution, or { value, status, reason }',
    '数字、分布，或 { value, status, reason }',
  ),
});

const shockDefinition = z
  .strictObject({ ...shockSchema.shape, unit: ownUnit })
  .check(z.superRefine(demandOneLaw));

/** A shock as a scenario sets it: a number or a distribution of every year, or the whole definition. */
const scenarioShock = z.union([uncertainNumber, shockDefinition], {
  error: expectation('a distribution, or a shock with one of iid, ar1', '分布，或含 iid、ar1 之一的冲击'),
});

/** An equation as a scenario sets it: a formula, or one with its status. */
const scenarioEquation = z.union(
  [
    z.string(),
    z.strictObject({
      equation: z.string(),
      status: provenanceShape.status,
      reason: provenanceShape.reason,
      sources: provenanceShape.sources,
      restsOn: provenanceShape.restsOn,
    }),
  ],
  {
    error: expectation(
      'a formula, or { equation, status, reason, sources }',
      '公式，或 { equation, status, reason, sources }',
    ),
  },
);

const names = z._default(z.readonly(z.array(z.string())), []);

/** What an extended scenario, or the model, has and this scenario does not take over. */
const withoutSchema = z.strictObject({
  /** Inputs, shocks, equations and baselines that are again those of the model. */
  inputs: names,
  shocks: names,
  equations: names,
  baselines: names,
  /** Additions that are dropped, by indicator. */
  add: names,
  /** Targets that are dropped, by id. */
  targets: names,
  /** Events that are dropped: all of a shock in a year, or only those of one size. */
  events: z._default(
    z.readonly(z.array(z.strictObject({ year: calendarYear, shock: z.string(), add: z.optional(real()) }))),
    [],
  ),
});

/** What a scenario may set; everything else stays as in the model. */
export const scenarioSchema = z.strictObject({
  id: visibleId,
  name: z.optional(bilingualName),
  description: z.optional(bilingual),
  /** The scenario, of the same model, whose assumptions hold where this one sets none. */
  extends: z.optional(subjectArgument),
  /** What is not taken over from there. */
  without: z.prefault(withoutSchema, {}),
  /** Growth above 100 % a year is meant; holds for scenarios that extend this one too. */
  allowLargeRates,
  inputs: z._default(z.record(z.string(), scenarioInput), {}),
  shocks: z._default(z.record(z.string(), scenarioShock), {}),
  /** Base-year values: a number, or a formula of inputs and other baselines. */
  baselines: z._default(z.record(z.string(), baselineSchema), {}),
  /** Paths of indicators, each in place of its equation: growth, interpolate, step, ramp, byYear and others. */
  paths: z._default(z.record(z.string(), pathSchema), {}),
  /** Equations of indicators, each in place of the model's. */
  equations: z._default(z.record(z.string(), scenarioEquation), {}),
  /** Additions to indicators, each on top of its equation: byYear, step or ramp. */
  add: z._default(z.record(z.string(), additionSchema), {}),
  /** Events in addition to those of the model. */
  events: z._default(z.array(eventSchema).check(z.maxLength(mostEvents)), []),
  /** Replaces the dependence of the model. */
  dependence: z.optional(dependenceSchema),
  /** Targets in addition to those of the model; one of the same id replaces it. */
  targets: z._default(z.record(z.string(), targetSchema), {}),
});

/** The input of `defineScenario` as it was checked. */
export type ParsedScenario = z.output<typeof scenarioSchema>;
