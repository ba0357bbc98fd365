import { z } from 'zod';
import {
  baselineSchema,
  demandOneLaw,
  dependenceSchema,
  eventSchema,
  inputSchema,
  shockSchema,
  uncertainNumber,
} from '../model/model-schema';
import { bilingual } from '../plan/provenance';
import { targetSchema } from '../plan/target';

/** Left out, the unit stays that of the model. */
const ownUnit = z.string().optional();

/** An input as a scenario sets it: a number, a distribution, or the whole definition with its status and reason. */
const scenarioInput = z.union([uncertainNumber, z.strictObject({ ...inputSchema.shape, unit: ownUnit })], {
  error: 'a number, a distribution, or { value, status, reason }',
});

const scenarioShock = z.strictObject({ ...shockSchema.shape, unit: ownUnit }).superRefine(demandOneLaw);

/** What a scenario may set; everything else stays as in the model. */
export const scenarioSchema = z.strictObject({
  id: z.string().min(1),
  name: bilingual.optional(),
  description: bilingual.optional(),
  inputs: z.record(z.string(), scenarioInput).default({}),
  shocks: z.record(z.string(), scenarioShock).default({}),
  /** Base-year values: a number, or a formula of inputs and other baselines. */
  baselines: z.record(z.string(), baselineSchema).default({}),
  /** Events in addition to those of the model. */
  events: z.array(eventSchema).default([]),
  /** Replaces the dependence of the model. */
  dependence: dependenceSchema.optional(),
  /** Targets in addition to those of the model; one of the same id replaces it. */
  targets: z.record(z.string(), targetSchema).default({}),
});
