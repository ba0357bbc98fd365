import { expectedIssue } from '../core/expected-issue';
import type { Issue } from '../core/issue';
import { unknownName } from '../core/unknown-name';
import { wordedIssue } from '../core/worded-issue';
import type { Wording } from '../core/wording';
import { numericCriterion } from '../plan/numeric-criterion';
import type { Target } from '../plan/target';
import type { GivenDependence } from './dependence-schema';
import type { EventDefinition } from './model-schema';
import type { KnownNames } from './reference-issues';

interface Years {
  readonly base: number;
  readonly horizon: number;
}

/** Faults of events: unknown shocks, years without a path. */
export function eventIssues(
  where: string,
  events: readonly EventDefinition[],
  known: KnownNames,
  years: Years,
): Issue[] {
  return events.flatMap((event, i) => [
    ...(known.shocks.has(event.shock)
      ? []
      : [
          unknownName({
            where,
            path: `events[${i}].shock`,
            what: 'shock',
            name: event.shock,
            known: known.shocks,
            form: 'value',
          }),
        ]),
    ...horizonIssue(where, `events[${i}].year`, event.year, years),
  ]);
}

/** Faults of targets: unknown indicators to keep in step with, years without a path, an unknown indicator. */
export function targetIssues(
  where: string,
  targets: Readonly<Record<string, Target>>,
  known: KnownNames,
  years: Years,
): Issue[] {
  return Object.values(targets).flatMap((target) => {
    const path = `targets.${target.id}`;
    const issues = horizonIssue(where, `${path}.year`, target.year, years);
    if (!known.indicators.has(target.indicator)) {
      issues.push(
        unknownName({
          where,
          path: `${path}.indicator`,
          what: 'indicator',
          name: target.indicator,
          known: known.indicators,
          form: 'value',
        }),
      );
    }
    const criterion = numericCriterion(target);
    if (criterion?.kind === 'inStepWith' && !known.indicators.has(criterion.indicator)) {
      issues.push(
        unknownName({
          where,
          path: `${path}.inStepWith`,
          what: 'indicator',
          name: criterion.indicator,
          known: known.indicators,
        }),
      );
    }
    return issues;
  });
}

/** Faults of the dependence: unknown names, a name with itself, a pair twice, an input with a shock. */
export function dependenceIssues(where: string, dependence: GivenDependence, known: KnownNames): Issue[] {
  const names = dependence.names ?? [];
  const seen = new Set(names.flatMap((a, i) => names.slice(0, i).map((b) => keyOf(a, b))));
  const ofPairs = (['spearman', 'kendall', 'latent'] as const).flatMap((measure) =>
    dependence[measure].flatMap(([a, b], i) => {
      const path = `dependence.${measure}[${i}]`;
      const unknown = [a, b].filter((name) => !known.inputs.has(name) && !known.shocks.has(name));
      if (unknown.length > 0) return unknown.map((name) => unknownVariable(where, path, name, known));
      const problem = pairProblem(a, b, seen.has(keyOf(a, b)), known);
      seen.add(keyOf(a, b));
      return problem === undefined ? [] : [inconsistent(where, path, problem)];
    }),
  );
  return [...matrixNameIssues(where, names, known), ...ofPairs];
}

/** Names of a matrix: known ones, all inputs or all shocks. */
function matrixNameIssues(where: string, names: readonly string[], known: KnownNames): Issue[] {
  const isKnown = (name: string) => known.inputs.has(name) || known.shocks.has(name);
  const first = names.find(isKnown);
  return names.flatMap((name, i) => {
    const path = `dependence.names[${i}]`;
    if (!isKnown(name)) return [unknownVariable(where, path, name, known)];
    if (known.inputs.has(name) === known.inputs.has(first!)) return [];
    return [inconsistent(where, path, pairProblem(first!, name, false, known)!)];
  });
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

function unknownVariable(where: string, path: string, name: string, known: KnownNames): Issue {
  return unknownName({
    where,
    path,
    what: 'input or shock',
    name,
    known: [...known.inputs, ...known.shocks],
  });
}

function inconsistent(where: string, path: string, said: Wording): Issue {
  return wordedIssue(where, path, { code: 'E_INCONSISTENT', said });
}

function pairProblem(a: string, b: string, again: boolean, known: KnownNames): Wording | undefined {
  if (a === b) return { en: `\`${a}\` cannot be correlated with itself`, zh: `\`${a}\` 不能与自身相关` };
  if (again)
    return {
      en: `the correlation of \`${a}\` and \`${b}\` is given twice`,
      zh: `\`${a}\` 与 \`${b}\` 的相关系数给出了两次`,
    };
  if (known.inputs.has(a) !== known.inputs.has(b)) {
    return {
      en: `\`${a}\` and \`${b}\` are an input and a shock; only inputs, or shocks of one year, can be correlated`,
      zh: `\`${a}\` 与 \`${b}\` 一为参数一为冲击；只有参数之间、或同年冲击之间可以相关`,
    };
  }
  return undefined;
}

function horizonIssue(where: string, path: string, year: number, years: Years): Issue[] {
  if (year > years.base && year <= years.horizon) return [];
  const interval = `[${years.base + 1}, ${years.horizon}]`;
  const expected = { en: `a year in ${interval}`, zh: `${interval} 内的年份` };
  return [expectedIssue(where, path, { code: 'E_OUT_OF_HORIZON', expected, got: String(year) })];
}
