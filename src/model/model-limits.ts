import * as z from 'zod/mini';
import { integer } from '../core/schema';

/** What holds unless a model raises it. */
export const usualLimits = { years: 200, formulaLength: 2000, formulaParts: 1000, formulaDepth: 64 } as const;

/** How large a model may be; each limit can be raised, none lowered. */
export const modelLimits = z.strictObject({
  /** Years from the base year to the horizon, and years that a formula may look back. */
  years: z._default(integer('[200, 5000]'), usualLimits.years),
  /** Characters of a formula. */
  formulaLength: z._default(integer('[2000, 20000]'), usualLimits.formulaLength),
  /** Numbers, names and operations of a formula, the functions in it written out. */
  formulaParts: z._default(integer('[1000, 3000]'), usualLimits.formulaParts),
  /** Levels of brackets and calls within one another in a formula. */
  formulaDepth: z._default(integer('[64, 200]'), usualLimits.formulaDepth),
});

/**
 * How a limit is raised, in both languages; what no model may have is not proposed.
 *
 * @param needed - what the limit would have to be, where that is known
 */
export function raiseHint(
  limit: keyof ModelLimits,
  needed?: number,
): { readonly en: string; readonly zh: string } {
  const raised = `limits: { ${limit}: ${needed ?? '...'} }`;
  if (needed !== undefined && !modelLimits.shape[limit].safeParse(needed).success)
    return { en: 'shorten it', zh: '请缩短' };
  return {
    en: `shorten it, or raise the limit of the model with ${raised}`,
    zh: `请缩短，或在模型中用 ${raised} 提高上限`,
  };
}

/** Limits of a model, all of them. */
export interface ModelLimits {
  readonly years: number;
  readonly formulaLength: number;
  readonly formulaParts: number;
  readonly formulaDepth: number;
}
