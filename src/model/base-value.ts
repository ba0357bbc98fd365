import type { z } from 'zod';
import type { Bilingual, Source, Status } from '../plan/provenance';
import type { Expression } from './expression';
import type { FormulaContext } from './formula/formula-context';
import { parseFormula } from './formula/parse-formula';
import type { baselineSchema } from './model-schema';

/** Base-year value of an indicator, with its standing. */
export interface BaseValue {
  /** A number, or a formula of inputs and other baselines. */
  readonly formula: Expression;
  readonly status: Status;
  readonly reason?: string | Bilingual;
  readonly sources: readonly Source[];
}

/**
 * Base-year value from what a model or scenario states. A bare number or formula counts as assumed; without one the
 * equation itself gives the value, which is then derived.
 */
export function baseValueOf(
  given: z.output<typeof baselineSchema> | undefined,
  equation: Expression,
  context: FormulaContext,
): BaseValue {
  if (given === undefined) return { formula: equation, status: 'derived', sources: [] };
  const stated =
    typeof given === 'object' ? given : { value: given, status: 'assumed' as const, sources: [] };
  const { value, status, reason, sources } = { reason: undefined, ...stated };
  const formula: Expression =
    typeof value === 'number' ? { kind: 'number', value } : parseFormula(value, context);
  return { formula, status, ...(reason === undefined ? {} : { reason }), sources };
}
