import { unknownName } from '../core/unknown-name';
import { type BaseValue, baseValueOf } from '../model/base-value';
import { attempt, formulaContext } from '../model/equations';
import { baselineIssues } from '../model/reference-issues';
import { baseYearLevel } from './paths/without-base-year';
import type { Resolution } from './resolve-equations';
import type { ParsedScenario } from './scenario-schema';

/** Base-year values that a scenario sets, in `baselines` or as the first level of a path. */
export function resolveBaselines(
  { baselines, paths }: Pick<ParsedScenario, 'baselines' | 'paths'>,
  resolution: Resolution,
): Record<string, BaseValue> {
  const { where, base, known, model, issues } = resolution;
  const values: Record<string, BaseValue> = {};
  for (const [name, baseline] of Object.entries(baselines)) {
    const path = `baselines.${name}`;
    if (!known.indicators.has(name)) {
      issues.push(unknownName({ where, path, what: 'indicator', name, known: known.indicators }));
      continue;
    }
    const { equation, unit } = base.indicators[name]!;
    const context = formulaContext(where, path, known);
    const value = attempt(issues, () => baseValueOf(baseline, equation, context, unit));
    if (value === undefined) continue;
    issues.push(...baselineIssues(where, path, value.formula, known));
    values[name] = value;
  }
  const { base: baseYear } = model.years;
  for (const [name, path] of Object.entries(paths)) {
    const value = baseYearLevel(path, baseYear);
    if (value === undefined) continue;
    const { status, reason, sources } = path;
    if (Object.hasOwn(baselines, name))
      issues.push(givenTwice(where, name, path.byYear ? 'byYear' : 'interpolate', baseYear));
    values[name] = {
      formula: { kind: 'number', value },
      status,
      ...(reason === undefined ? {} : { reason }),
      sources,
    };
  }
  return values;
}

function givenTwice(where: string, name: string, form: string, baseYear: number) {
  const path = `paths.${name}.${form}.${baseYear}`;
  const message = `${where}: \`${path}\`: the base-year value stands in \`baselines\` too`;
  return { code: 'E_INCONSISTENT' as const, path, message, hint: 'keep one of the two' };
}
