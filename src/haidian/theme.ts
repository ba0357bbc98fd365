import type * as z from 'zod/mini';
import type { PlanTargets, RestingOn } from '../model/circularity/resting-on';
import type { eventSchema, indicatorSchema, inputSchema, shockSchema } from '../model/model-schema';
import type { haidianPlan } from '../plan/haidian/plan';

/** Id of a target of the built-in plan. */
export type HaidianTarget = PlanTargets<ReturnType<typeof haidianPlan>>;

type GivenIndicator = z.input<typeof indicatorSchema>;

export type InputGiven = RestingOn<z.input<typeof inputSchema>, HaidianTarget>;
export type ShockGiven = RestingOn<z.input<typeof shockSchema>, HaidianTarget>;
export type IndicatorGiven = RestingOn<Omit<GivenIndicator, 'baseline'>, HaidianTarget> & {
  readonly baseline?: RestingOn<GivenIndicator['baseline'], HaidianTarget>;
};

/** Part of the built-in model that speaks of one subject; its names are joined with those of the others. */
export interface Theme {
  readonly inputs: Readonly<Record<string, InputGiven>>;
  readonly shocks: Readonly<Record<string, ShockGiven>>;
  readonly indicators: Readonly<Record<string, IndicatorGiven>>;
  /** Rank correlations by Spearman, of inputs or of shocks of one year. */
  readonly spearman: readonly (readonly [string, string, number])[];
  readonly events: readonly RestingOn<z.input<typeof eventSchema>, HaidianTarget>[];
}
