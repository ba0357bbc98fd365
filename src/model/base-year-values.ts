import { isDistribution } from '../uncertainty/distribution';
import type { Assumptions } from './model';
import { stepRunner } from './run-steps';
import { baselineSteps } from './year-steps';

/** What base-year values are computed from. */
export type BaseYearAssumptions = Pick<Assumptions, 'baselines' | 'inputs'>;

/** Value of an input or of an indicator in the base year, by its name. */
export type BaseYearReader = (name: string) => number;

/**
 * Base-year value of every indicator with the inputs at their means; at its median where an input's mean is not
 * finite.
 */
export function baseYearValues(
  scenario: BaseYearAssumptions,
  year: number,
): Readonly<Record<string, number>> {
  const read = baseYearReaders(scenario, year)();
  return Object.fromEntries(Object.keys(scenario.baselines).map((name) => [name, read(name)]));
}

/**
 * Computes base-year values again and again, with one input or stated base-year value moved.
 *
 * @returns a function that takes the name that is moved and the value it is moved to, nothing for none, and returns a
 * reader of all values
 */
export function baseYearReaders(
  scenario: BaseYearAssumptions,
  year: number,
): (moved?: { readonly name: string; readonly value: number }) => BaseYearReader {
  const run = stepRunner(baselineSteps(scenario));
  return (moved) => {
    const values = new Map<string, number>();
    const read = (name: string): number => {
      if (name === moved?.name) return moved.value;
      return values.get(name) ?? central(scenario.inputs[name]!.value);
    };
    const write = (name: string, value: number) => values.set(name, value);
    run({ year, isBase: true, read, write, noteUnsolved: () => {} });
    return read;
  };
}

function central(value: BaseYearAssumptions['inputs'][string]['value']): number {
  if (!isDistribution(value)) return value;
  return Number.isFinite(value.mean) ? value.mean : value.quantile(0.5);
}
