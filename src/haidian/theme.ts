import type { z } from 'zod';
import type { eventSchema, indicatorSchema, inputSchema, shockSchema } from '../model/model-schema';

export type InputGiven = z.input<typeof inputSchema>;
export type ShockGiven = z.input<typeof shockSchema>;
export type IndicatorGiven = z.input<typeof indicatorSchema>;

/** Part of the built-in model that speaks of one subject; its names are joined with those of the others. */
export interface Theme {
  readonly inputs: Readonly<Record<string, InputGiven>>;
  readonly shocks: Readonly<Record<string, ShockGiven>>;
  readonly indicators: Readonly<Record<string, IndicatorGiven>>;
  /** Rank correlations by Spearman between shocks of one year. */
  readonly spearman: readonly (readonly [string, string, number])[];
  readonly events: readonly z.input<typeof eventSchema>[];
}
