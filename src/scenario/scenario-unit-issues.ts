import type { Issue } from '../core/issue';
import { type CheckedFormula, checkDimensions } from '../model/units/check-dimensions';
import { unitIssues } from '../model/units/unit-issues';
import type { PathForm } from './paths/path-schema';
import type { Resolution } from './resolve-equations';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/** Forms of a path that relate names to each other; the others are levels in the unit of the indicator itself. */
const relations: readonly PathForm[] = ['growth', 'growthAs', 'remainder'];

/**
 * Faults of units in what a scenario sets: its equations, relations and base-year values, and all equations where it
 * states another unit of an input or shock.
 */
export function scenarioUnitIssues(
  parsed: ParsedScenario,
  resolved: Pick<Scenario, 'inputs' | 'shocks' | 'indicators' | 'baselines'>,
  { where, model }: Resolution,
): Issue[] {
  const { inputs, shocks, indicators, baselines } = resolved;
  const equation = (name: string, path: string): CheckedFormula => ({
    path,
    indicator: name,
    expression: indicators[name]!.equation,
  });
  const baseYear = model.years.base;
  const own = [
    ...Object.keys(parsed.equations).map((name) => equation(name, `equations.${name}`)),
    ...Object.entries(parsed.paths)
      .filter(([, path]) => relations.some((form) => path[form] !== undefined))
      .map(([name]) => equation(name, `paths.${name}`)),
    ...Object.keys(parsed.baselines).map((name) => ({
      path: `baselines.${name}`,
      indicator: name,
      expression: baselines[name]!.formula,
      baseYear,
    })),
  ];
  const ofUnits = [
    ...unitIssues(where, 'inputs', pick(inputs, Object.keys(parsed.inputs))),
    ...unitIssues(where, 'shocks', pick(shocks, Object.keys(parsed.shocks))),
  ];
  const isOtherUnit =
    Object.keys(parsed.inputs).some((name) => inputs[name]!.unit !== model.inputs[name]!.unit) ||
    Object.keys(parsed.shocks).some((name) => shocks[name]!.unit !== model.shocks[name]!.unit);
  const given = new Set(own.map(({ indicator }) => indicator));
  const others = Object.keys(model.indicators).filter(
    (name) => !given.has(name) && indicators[name] === model.indicators[name],
  );
  const all = isOtherUnit
    ? [...own, ...others.map((name) => equation(name, `indicators.${name}.equation`))]
    : own;
  return [...ofUnits, ...checkDimensions(where, { indicators, inputs, shocks }, all)];
}

function pick<V>(values: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(names.map((name) => [name, values[name]!]));
}
