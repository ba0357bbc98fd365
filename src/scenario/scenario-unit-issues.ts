import type { Issue } from '../core/issue';
import { type CheckedFormula, checkDimensions } from '../model/units/check-dimensions';
import { unitIssues } from '../model/units/unit-issues';
import { readUnit } from '../plan/units/read-unit';
import type { ExactUnit } from '../plan/units/unit';
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
  const ofRates = Object.entries(parsed.paths).flatMap(([name, path]) =>
    rateUnitIssues(where, name, path, inputs),
  );
  const namesOtherUnit = (name: string) => ofRates.some(({ path }) => path.startsWith(`paths.${name}.`));
  const own = [
    ...Object.keys(parsed.equations).map((name) => equation(name, `equations.${name}`)),
    ...Object.entries(parsed.paths)
      .filter(([name, path]) => !namesOtherUnit(name) && relations.some((form) => path[form] !== undefined))
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
  return [...ofUnits, ...ofRates, ...checkDimensions(where, { indicators, inputs, shocks }, all)];
}

/** Faults of inputs that a path takes for a rate or an elasticity, and that are neither. */
function rateUnitIssues(
  where: string,
  name: string,
  { growth, growthAs }: ParsedScenario['paths'][string],
  inputs: Scenario['inputs'],
): Issue[] {
  const used = [
    ['growth', growth, '1/year'],
    ['growthAs.elasticity', growthAs?.elasticity, '1'],
  ] as const;
  return used.flatMap(([place, input, wanted]): Issue[] => {
    const unit = typeof input === 'string' ? inputs[input]?.unit : undefined;
    const read = unit === undefined ? undefined : readUnit(unit);
    if (read === undefined || !('powers' in read) || isPureNumber(read)) return [];
    const path = `paths.${name}.${place}`;
    const isShare = Object.keys(read.powers).length === 0;
    return [
      {
        code: 'E_UNIT',
        path,
        message: `${where}: \`${path}\`: expected the unit of the input \`${input}\` to be ${wanted}, got ${unit}`,
        got: unit!,
        allowed: wanted,
        hint: isShare
          ? `write \`${input}\` as a fraction (5 % is 0.05) and give it the unit ${wanted}`
          : `name an input with the unit ${wanted}, or give \`${input}\` that unit`,
        zh: {
          message: `${where}：\`${path}\`：参数 \`${input}\` 的单位应为 ${wanted}，现为 ${unit}`,
          hint: isShare
            ? `请将 \`${input}\` 写成小数（5% 写作 0.05），并将其单位改为 ${wanted}`
            : `请改用单位为 ${wanted} 的参数，或将 \`${input}\` 的单位改为 ${wanted}`,
        },
      },
    ];
  });
}

function isPureNumber({ powers, scale }: ExactUnit): boolean {
  return Object.keys(powers).length === 0 && scale.over === scale.under;
}

function pick<V>(values: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(names.map((name) => [name, values[name]!]));
}
