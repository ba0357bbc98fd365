import { checkBaseYear } from '../model/check-base-year';
import type { Model } from '../model/model';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/**
 * Base-year values of a scenario that contradict an equation of its model. An equation or path that the scenario sets
 * holds from the first year after the base year on, and is not held against the base-year value.
 */
export function scenarioBaseYear(
  where: string,
  model: Model,
  parsed: Pick<ParsedScenario, 'baselines' | 'inputs' | 'paths'>,
  resolved: Pick<Scenario, 'inputs' | 'shocks' | 'indicators' | 'baselines'>,
): ReturnType<typeof checkBaseYear> {
  const { years, plan } = model;
  const placeOf = (id: string, madeOf: readonly string[]) => {
    const isOther = (name: string) => resolved.baselines[name] !== model.baselines[name];
    const level = madeOf.find((name) => Object.hasOwn(model.baselines, name) && isOther(name));
    if (level !== undefined) return `${Object.hasOwn(parsed.paths, level) ? 'paths' : 'baselines'}.${level}`;
    const input = madeOf.find((name) => Object.hasOwn(parsed.inputs, name));
    return input === undefined ? `indicators.${id}.baseline` : `inputs.${input}`;
  };
  return checkBaseYear(
    { ...resolved, years, plan },
    {
      where,
      holds: (id) => resolved.indicators[id]!.equation === model.indicators[id]!.equation,
      placeOf,
      mayFollow: () => false,
    },
  );
}
