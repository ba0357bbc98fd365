import type * as z from 'zod/mini';
import type { Bilingual, Source, Status } from '../plan/provenance';
import { checkBaselineText } from './baseline-text';
import type { Expression } from './expression';
import type { FormulaContext } from './formula/formula-context';
import { parseFormula } from './formula/parse-formula';
import type { baselineSchema } from './model-schema';

/** Base-year value of an indicator, with its status. */
export interface BaseValue {
  /** A number, or a formula of inputs and other baselines. */
  readonly formula: Expression;
  readonly status: Status;
  readonly reason?: string | Bilingual;
  readonly sources: readonly Source[];
  /** Ids of the targets from which the value was set. */
  readonly restsOn?: readonly string[] | undefined;
}

/**
 * Base-year value from what a model or scenario states. A bare number or formula counts as assumed; without one the
 * equation itself gives the value, which is then derived.
 *
 * @param unit - unit of the indicator, where it is known
 * @throws ModelError if the text of a baseline is a date, a range, a number in quotes, or no formula
 */
export function baseValueOf(
  given: z.output<typeof baselineSchema> | undefined,
  equation: Expression,
  context: FormulaContext,
  unit?: string,
): BaseValue {
  if (given === undefined) return { formula: equation, status: 'derived', sources: [] };
  const stated =
    typeof given === 'object' ? given : { value: given, status: 'assumed' as const, sources: [] };
  const { value, status, reason, sources, restsOn } = { reason: undefined, restsOn: undefined, ...stated };
  if (typeof value === 'string') checkBaselineText(value, context, unit);
  const formula: Expression =
    typeof value === 'number' ? { kind: 'number', value } : parseFormula(value, context);
  return {
    formula,
    status,
    ...(reason === undefined ? {} : { reason }),
    sources,
    ...(restsOn === undefined ? {} : { restsOn }),
  };
}
