import { isDistribution } from '../uncertainty/distribution';
import { evaluate } from './evaluate';
import type { Assumptions } from './model';
import { baselineOrder } from './project';

/**
 * Base-year value of every indicator with the inputs at their means; at its median where an input's mean is not
 * finite.
 */
export function baseYearValues(scenario: Assumptions, year: number): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  const read = (name: string): number => {
    if (Object.hasOwn(values, name)) return values[name]!;
    const { value } = scenario.inputs[name]!;
    if (!isDistribution(value)) return value;
    return Number.isFinite(value.mean) ? value.mean : value.quantile(0.5);
  };
  for (const name of baselineOrder(scenario)) {
    values[name] = evaluate(scenario.baselines[name]!.formula, { year, read });
  }
  return values;
}
