import { freezeDeeply } from '../core/freeze-deeply';
import type { Issue } from '../core/issue';
import { unknownName } from '../core/unknown-name';
import { wordedIssue } from '../core/worded-issue';
import { attempt, formulaContext } from '../model/equations';
import { type Expression, referencesOf } from '../model/expression';
import { parseFormula } from '../model/formula/parse-formula';
import { printFormula } from '../model/formula/print-formula';
import type { Indicator } from '../model/indicator';
import type { Model } from '../model/model';
import { equationIssues, type KnownNames } from '../model/reference-issues';
import { pathExpression } from './paths/path-expression';
import { pathIssues } from './paths/path-issues';
import type { PathDefinition } from './paths/path-schema';
import { withoutBaseYear } from './paths/without-base-year';
import type { Scenario } from './scenario';
import type { ParsedScenario } from './scenario-schema';

/** What is needed to resolve a part of a scenario. */
export interface Resolution {
  readonly where: string;
  readonly model: Model;
  /** What holds where the scenario sets nothing. */
  readonly base: Scenario;
  readonly known: KnownNames;
  /** Every fault that is found joins these. */
  readonly issues: Issue[];
}

/** The indicators of a scenario, each with the equation that holds in it, and the paths that stand for some. */
export interface ResolvedEquations {
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly paths: Scenario['paths'];
  /** Place of each equation that the scenario itself sets: `paths.population`, `equations.gdp`. */
  readonly places: ReadonlyMap<string, string>;
}

/** Indicators with the paths and equations that a scenario sets in place of those of its model. */
export function resolveEquations(
  { paths, equations }: Pick<ParsedScenario, 'paths' | 'equations'>,
  resolution: Resolution,
): ResolvedEquations {
  const { where, base, known, model, issues } = resolution;
  const changed: Record<string, Indicator> = {};
  const places = new Map<string, string>();
  const ownPaths: Record<string, PathDefinition> = {};
  for (const [group, given] of Object.entries({ paths, equations })) {
    for (const name of Object.keys(given)) {
      const place = `${group}.${name}`;
      if (!known.indicators.has(name)) {
        issues.push(unknownName({ where, path: place, what: 'indicator', name, known: known.indicators }));
      } else if (places.has(name)) issues.push(givenTwice(where, place));
      else places.set(name, place);
    }
  }
  for (const [name, path] of Object.entries(paths)) {
    if (places.get(name) !== `paths.${name}`) continue;
    const found = pathIssues(where, `paths.${name}`, path, known, model.years);
    issues.push(...found);
    if (found.length > 0) continue;
    const kept = withoutBaseYear(path, model.years.base);
    ownPaths[name] = kept;
    const expression = pathExpression(name, kept, model.years);
    const form = { equation: expression, text: printFormula(expression) };
    const identity = path.remainder !== undefined;
    changed[name] = replaceEquation(base.indicators[name]!, form, path, identity);
  }
  for (const [name, given] of Object.entries(equations)) {
    if (places.get(name) !== `equations.${name}`) continue;
    const stated =
      typeof given === 'string' ? { equation: given, status: 'assumed' as const, sources: [] } : given;
    const expression = attempt(issues, () => parseOwn(name, stated.equation, resolution));
    if (expression === undefined) continue;
    issues.push(...equationIssues(where, `equations.${name}`, expression, known));
    const form = { equation: expression, text: stated.equation };
    changed[name] = replaceEquation(base.indicators[name]!, form, stated, false);
  }
  const indicators = { ...base.indicators, ...changed };
  issues.push(...historyIssues(changed, places, indicators, resolution));
  const inherited = Object.entries(base.paths).filter(([name]) => !places.has(name));
  return { indicators, paths: { ...Object.fromEntries(inherited), ...ownPaths }, places };
}

function parseOwn(name: string, text: string, { where, known }: Resolution): Expression {
  return parseFormula(text, { ...formulaContext(where, `equations.${name}`, known), leftSide: name });
}

/** An indicator with another equation, and the status of that. */
function replaceEquation(
  indicator: Indicator,
  form: Pick<Indicator, 'equation' | 'text'>,
  provenance: {
    readonly status: Indicator['status'];
    readonly reason?: Indicator['reason'] | undefined;
    readonly sources: Indicator['sources'];
    readonly restsOn?: Indicator['restsOn'];
  },
  identity: boolean,
): Indicator {
  const { reason: _, restsOn: __, ...rest } = indicator;
  const { status, reason, sources, restsOn } = provenance;
  return freezeDeeply({
    ...rest,
    ...form,
    identity,
    status,
    ...(reason === undefined ? {} : { reason }),
    sources,
    ...(restsOn === undefined ? {} : { restsOn }),
  });
}

function givenTwice(where: string, place: string): Issue {
  return wordedIssue(where, place, {
    code: 'E_INCONSISTENT',
    said: { en: 'the indicator has a path in `paths` too', zh: '该指标在 `paths` 中也有路径' },
    hint: { en: 'keep one of the two', zh: '请只保留其中一个' },
  });
}

/** Equations of the scenario that look back to years for which the model has no values. */
function historyIssues(
  changed: Readonly<Record<string, Indicator>>,
  places: ReadonlyMap<string, string>,
  indicators: Readonly<Record<string, Indicator>>,
  { where, model }: Resolution,
): Issue[] {
  return Object.values(changed).flatMap(({ id, equation }) => {
    const path = places.get(id)!;
    return referencesOf(equation).flatMap(({ name, lag }): Issue[] => {
      const { base } = model.years;
      const years = Array.from({ length: Math.max(0, lag - 1) }, (_, i) => base + 1 - lag + i);
      const missing = years.filter((year) => indicators[name]?.history[year] === undefined);
      if (!Object.hasOwn(indicators, name) || missing.length === 0) return [];
      const message = `${where}: \`${path}\`: the equation looks back to ${missing[0]}, for which \`${name}\` has no value`;
      const hint = `add history to \`${name}\` in the model`;
      const zh = {
        message: `${where}：\`${path}\`：方程回溯到 ${missing[0]} 年，而 \`${name}\` 在该年没有数值`,
        hint: `请在模型中为 \`${name}\` 补充 history`,
      };
      return [{ code: 'E_MISSING_LAG', path, message, hint, zh }];
    });
  });
}
