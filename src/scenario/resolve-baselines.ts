import { unknownName } from '../core/unknown-name';
import { wordedIssue } from '../core/worded-issue';
import { type BaseValue, baseValueOf } from '../model/base-value';
import { attempt, formulaContext } from '../model/equations';
import { baselineIssues } from '../model/reference-issues';
import { baseYearLevel } from './paths/without-base-year';
import type { Resolution } from './resolve-equations';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/** Base-year values of a scenario, and those that paths put others in the place of. */
export type ResolvedBaselines = Pick<Scenario, 'baselines' | 'replacedBaselines'>;

/** Base-year values, with those that a scenario sets, in `baselines` or as the first level of a path. */
export function resolveBaselines(
  { baselines, paths }: Pick<ParsedScenario, 'baselines' | 'paths'>,
  resolution: Resolution,
): ResolvedBaselines {
  const { where, base, model, issues } = resolution;
  const { base: baseYear } = model.years;
  const stated = statedBaselines(baselines, resolution);
  const ofPaths: Record<string, BaseValue> = {};
  for (const [name, path] of Object.entries(paths)) {
    const value = baseYearLevel(path, baseYear);
    if (value === undefined) continue;
    const { status, reason, sources, restsOn } = path;
    if (Object.hasOwn(baselines, name))
      issues.push(givenTwice(where, name, path.byYear ? 'byYear' : 'interpolate', baseYear));
    ofPaths[name] = {
      formula: { kind: 'number', value },
      status,
      ...(reason === undefined ? {} : { reason }),
      sources,
      ...(restsOn === undefined ? {} : { restsOn }),
    };
  }
  const kept = Object.entries(base.replacedBaselines).filter(([name]) => !Object.hasOwn(baselines, name));
  const replaced = Object.keys(ofPaths).map((name) => [name, base.baselines[name]!] as const);
  return {
    baselines: { ...base.baselines, ...stated, ...ofPaths },
    replacedBaselines: Object.fromEntries([...kept, ...replaced]),
  };
}

function statedBaselines(
  baselines: ParsedScenario['baselines'],
  { where, base, known, issues }: Resolution,
): Record<string, BaseValue> {
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
  return values;
}

function givenTwice(where: string, name: string, form: string, baseYear: number) {
  return wordedIssue(where, `paths.${name}.${form}.${baseYear}`, {
    code: 'E_INCONSISTENT',
    said: {
      en: 'the base-year value stands in `baselines` too',
      zh: '基期值也写在 `baselines` 中',
    },
    hint: { en: 'keep one of the two', zh: '请只保留其中一个' },
  });
}
