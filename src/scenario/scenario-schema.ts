import { z } from 'zod';
import { real } from '../core/schema';
import { dependenceSchema, eventSchema, inputSchema, shockSchema, uncertainNumber } from '../model/model-schema';
import { bilingual } from '../plan/provenance';
import { targetSchema } from '../plan/target';

/** An input as a scenario sets it: a number, a distribution, or the whole definition with its status and reason. */
const scenarioInput = z.union([uncertainNumber, inputSchema], {
  error: 'a number, a distribution, or { value, status, reason }',
});

/** What a scenario may set; everything else stays as in the model. */
export const scenarioSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingual.optional(),
  description: bilingual.optional(),
  inputs: z.record(z.string(), scenarioInput).default({}),
  shocks: z.record(z.string(), shockSchema).default({}),
  /** Base-year values: a number, or a formula of inputs and other baselines. */
  baselines: z
    .record(z.string(), z.union([real(), z.string()], { error: 'a finite number, or a formula' }))
    .default({}),
  /** Events in addition to those of the model. */
  events: z.array(eventSchema).default([]),
  /** Replaces the dependence of the model. */
  dependence: dependenceSchema.optional(),
  /** Targets in addition to those of the model; one of the same id replaces it. */
  targets: z.record(z.string(), targetSchema).default({}),
});
