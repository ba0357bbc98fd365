import type { Issue } from '../core/issue';
import { unknownName } from '../core/unknown-name';
import { wordedIssue } from '../core/worded-issue';
import { type Expression, type Reference, referencesOf } from './expression';
import { placeOf } from './formula/formula-place';
import { ownIndicatorHint } from './formula/formula-wording';
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
      const needed = known.shocks.has(name)
        ? { en: `the shock \`${name}\``, zh: `冲击 \`${name}\`` }
        : { en: `\`${name}(-${lag})\``, zh: ` \`${name}(-${lag})\`` };
      const said = {
        en: `the base-year value would need ${needed.en}`,
        zh: `基期值需要用到${needed.zh}`,
      };
      return placed(reference, wordedIssue(where, path, { code: 'E_MISSING_LAG', said, hint: baselineHint }));
    }),
  );
}

const baselineHint = {
  en: 'give the indicator a baseline: a number, or a formula of inputs and other baselines',
  zh: '请给该指标一个 baseline：数字，或由参数和其他基期值组成的公式',
};

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
  const said = known.inputs.has(name)
    ? {
        en: `\`${name}\` is an input, the same in every year; it has no lag`,
        zh: `\`${name}\` 是参数，各年相同，没有滞后值`,
      }
    : {
        en: `\`${name}\` is a shock, of which only this year counts; it has no lag`,
        zh: `\`${name}\` 是冲击，只有当年的值，没有滞后值`,
      };
  return placed(reference, wordedIssue(where, path, { code: 'E_LAG', said, hint: ownIndicatorHint }));
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
