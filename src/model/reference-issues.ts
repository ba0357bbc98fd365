import { closestName } from '../core/closest-name';
import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import { type Expression, referencesOf } from './expression';

/** Names that a formula may refer to, by what they are. */
export interface KnownNames {
  readonly indicators: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
  readonly shocks: ReadonlySet<string>;
}

/** An issue for a name that does not exist, with the nearest one that does. */
export function unknownName(
  where: string,
  path: string,
  what: string,
  name: string,
  known: Iterable<string>,
): Issue {
  const names = [...known];
  const near = closestName(name, names);
  const hint =
    near === undefined
      ? `known: ${names.length === 0 ? 'none' : names.join(', ')}`
      : `did you mean \`${near}\`?`;
  const message = `${where}: \`${path}\`: unknown ${what} ${printValue(name)}`;
  return { code: 'E_UNKNOWN_NAME', path, message, got: name, hint };
}

/** Faults of the references in an equation: unknown names, and lags of inputs or shocks, which have none. */
export function equationIssues(
  where: string,
  path: string,
  equation: Expression,
  known: KnownNames,
): Issue[] {
  return referencesOf(equation).flatMap(({ name, lag }) => {
    if (known.indicators.has(name)) return [];
    if (!known.inputs.has(name) && !known.shocks.has(name)) {
      return [unknownName(where, path, 'name', name, everyName(known))];
    }
    if (lag === 0) return [];
    const kind = known.inputs.has(name)
      ? 'an input, the same in every year'
      : 'a shock, of which only this year counts';
    const hint = 'make it an indicator of its own to look back on it';
    return [
      {
        code: 'E_LAG' as const,
        path,
        message: `${where}: \`${path}\`: \`${name}\` is ${kind}; it has no lag`,
        hint,
      },
    ];
  });
}

/** Faults of the references in a base-year formula: only inputs and other baselines, of the base year itself. */
export function baselineIssues(where: string, path: string, formula: Expression, known: KnownNames): Issue[] {
  return referencesOf(formula).flatMap(({ name, lag }) => {
    if (known.shocks.has(name) || (lag > 0 && known.indicators.has(name))) {
      const hint = 'give the indicator a baseline: a number, or a formula of inputs and other baselines';
      const said = `the base-year value would need ${known.shocks.has(name) ? `the shock \`${name}\`` : `\`${name}(-${lag})\``}`;
      return [{ code: 'E_MISSING_LAG' as const, path, message: `${where}: \`${path}\`: ${said}`, hint }];
    }
    return equationIssues(where, path, { kind: 'reference', name, lag }, known);
  });
}

function* everyName(known: KnownNames): Iterable<string> {
  yield* known.indicators;
  yield* known.inputs;
  yield* known.shocks;
}
