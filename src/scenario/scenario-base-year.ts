import { baseYearValues } from '../model/base-year-values';
import { checkBaseYear } from '../model/check-base-year';
import { referencesOf } from '../model/expression';
import type { Model } from '../model/model';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/**
 * Base-year values of a scenario that contradict an equation of its model. Only equations of which the scenario moves a
 * base-year value are held against it again; of the others the warnings of the model stay. Equations, paths and inputs
 * that a scenario sets hold from the first year after the base year on, and may make a path jump there.
 */
export function scenarioBaseYear(
  where: string,
  model: Model,
  parsed: Pick<ParsedScenario, 'inputs' | 'paths'>,
  resolved: Pick<Scenario, 'inputs' | 'shocks' | 'indicators' | 'baselines'>,
): ReturnType<typeof checkBaseYear> {
  const { years, plan } = model;
  const [before, after] = [model, resolved].map((of) => baseYearValues(of, years.base));
  const isKept = (id: string) => resolved.indicators[id]!.equation === model.indicators[id]!.equation;
  const isMoved = (id: string) =>
    [id, ...referencesOf(model.indicators[id]!.equation).map(({ name }) => name)].some(
      (name) => !Object.is(before![name], after![name]),
    );
  const { issues, warnings } = checkBaseYear(
    { ...resolved, years, plan },
    {
      where,
      holds: (id) => isKept(id) && isMoved(id),
      placeOf: (id, madeOf) => placeOf(id, madeOf, { model, parsed, resolved }),
      mayFollow: () => false,
    },
  );
  const ofModel = model.warnings.filter(({ path }) => {
    const id = /^indicators\.(.*)\.baseline$/.exec(path)?.[1];
    return id === undefined || (isKept(id) && !isMoved(id));
  });
  return { issues, warnings: [...ofModel, ...warnings] };
}

/** Place of the first thing that the scenario sets among what a base-year value is made of. */
function placeOf(
  id: string,
  madeOf: readonly string[],
  {
    model,
    parsed,
    resolved,
  }: {
    readonly model: Model;
    readonly parsed: Pick<ParsedScenario, 'inputs' | 'paths'>;
    readonly resolved: Pick<Scenario, 'baselines'>;
  },
): string {
  const level = madeOf.find((name) => resolved.baselines[name] !== model.baselines[name]);
  if (level !== undefined) return `${Object.hasOwn(parsed.paths, level) ? 'paths' : 'baselines'}.${level}`;
  const input = madeOf.find((name) => Object.hasOwn(parsed.inputs, name));
  return input === undefined ? `indicators.${id}.baseline` : `inputs.${input}`;
}
