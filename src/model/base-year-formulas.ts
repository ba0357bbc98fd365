import type { BaseValue } from './base-value';
import type { Expression } from './expression';

/** The formulas of base-year values by name. */
export function baseYearFormulas(baselines: Readonly<Record<string, BaseValue>>): Map<string, Expression> {
  return new Map(Object.entries(baselines).map(([name, { formula }]) => [name, formula]));
}
