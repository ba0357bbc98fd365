import type { PlanTargets } from '../model/circularity/known-targets';
import type { EventEntry, IndicatorEntry, InputEntry, ShockEntry } from '../model/model-input';
import type { haidianPlan } from '../plan/haidian/plan';

/** Id of a target of the built-in plan. */
export type HaidianTarget = PlanTargets<ReturnType<typeof haidianPlan>>;

export type InputGiven = InputEntry<HaidianTarget>;
export type ShockGiven = ShockEntry<HaidianTarget>;
export type IndicatorGiven = IndicatorEntry<HaidianTarget>;

/** Part of the built-in model that speaks of one subject; its names are joined with those of the others. */
export interface ModelSection {
  readonly inputs: Readonly<Record<string, InputGiven>>;
  readonly shocks: Readonly<Record<string, ShockGiven>>;
  readonly indicators: Readonly<Record<string, IndicatorGiven>>;
  /** Rank correlations by Spearman, of inputs or of shocks of one year. */
  readonly spearman: readonly (readonly [string, string, number])[];
  readonly events: readonly EventEntry<string, HaidianTarget>[];
}
