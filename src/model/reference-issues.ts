import type { Issue } from '../core/issue';
import { unknownName } from '../core/unknown-name';
import { type Expression, type Reference, referencesOf } from './expression';
import { placeOf } from './formula/formula-place';
import type { ModelLimits } from './model-limits';

/** Names that a formula may refer to, by what they are, and how large it may be. */
export interface KnownNames {
  readonly indicators: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly shocks: ReadonlySet<string>;
  /** The usual limits unless told. */
  readonly limits?: ModelLimits | undefined;
}

/** Faults of the references in an equation: unknown names, and lags of inputs or shocks, which have none. */
export function equationIssues(
  where: string,
  path: string,
  equation: Expression,
  known: KnownNames,
): Issue[] {
  return once(referencesOf(equation).map((each) => referenceIssue(where, path, each, known)));
}

/** Faults of the references in a base-year formula: only inputs and other baselines, of the base year itself. */
export function baselineIssues(where: string, path: string, formula: Expression, known: KnownNames): Issue[] {
  return once(
    referencesOf(formula).map((reference) => {
      const { name, lag } = reference;
      if (!known.shocks.has(name) && (lag === 0 || !known.indicators.has(name))) {
        return referenceIssue(where, path, reference, known);
      }
      const hint = 'give the indicator a baseline: a number, or a formula of inputs and other baselines';
      const said = `the base-year value would need ${known.shocks.has(name) ? `the shock \`${name}\`` : `\`${name}(-${lag})\``}`;
      return placed(reference, {
        code: 'E_MISSING_LAG',
        path,
        message: `${where}: \`${path}\`: ${said}`,
        hint,
      });
    }),
  );
}

function referenceIssue(
  where: string,
  path: string,
  reference: Reference,
  known: KnownNames,
): Issue | undefined {
  const { name, lag } = reference;
  if (known.indicators.has(name)) return undefined;
  if (!known.inputs.has(name) && !known.shocks.has(name)) {
    return placed(reference, unknownName({ where, path, what: 'name', name, known: everyName(known) }));
  }
  if (lag === 0) return undefined;
  const kind = known.inputs.has(name)
    ? 'an input, the same in every year'
    : 'a shock, of which only this year counts';
  const hint = 'make it an indicator of its own to look back on it';
  const message = `${where}: \`${path}\`: \`${name}\` is ${kind}; it has no lag`;
  return placed(reference, { code: 'E_LAG', path, message, hint });
}

/** The issue with its place in the formula, where the formula was parsed from a text. */
function placed(reference: Reference, issue: Issue): Issue {
  const formula = placeOf(reference);
  return formula === undefined ? issue : { ...issue, formula };
}

/** The issues that there are, each told once however often its name is read. */
function once(issues: readonly (Issue | undefined)[]): Issue[] {
  const told = new Map<string, Issue>();
  for (const issue of issues) {
    if (issue !== undefined && !told.has(issue.message)) told.set(issue.message, issue);
  }
  return [...told.values()];
}

function* everyName(known: KnownNames): Iterable<string> {
  yield* known.indicators;
  yield* known.inputs;
  yield* known.shocks;
}
