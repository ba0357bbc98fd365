import { isDistribution } from '../uncertainty/distribution';
import type { Assumptions } from './model';
import { stepRunner } from './run-steps';
import { baselineSteps } from './year-steps';

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
  const write = (name: string, value: number) => {
    values[name] = value;
  };
  stepRunner(baselineSteps(scenario))({ year, isBase: true, read, write });
  return values;
}
