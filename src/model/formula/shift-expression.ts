import type { MathNode } from 'mathjs';
import { type Expression, mapChildren, referencesOf, walk } from '../expression';
import { type FormulaPlace, withPlace } from './formula-place';
import { type FormulaState, limitsOf, quoted, refuse, tooLarge } from './formula-state';
import { ownIndicatorHint } from './formula-wording';

/**
 * An expression as it was some years ago: indicators of that year, inputs as they are, since they are the same in every
 * year, and `year` less the lag. Shocks have no such value.
 *
 * @param node - the call that looks back, for messages
 * @param place - where it stands
 */
export function shiftExpression(
  expression: Expression,
  lag: number,
  state: FormulaState,
  node: MathNode,
  place: FormulaPlace,
): Expression {
  const { isInput, isShock } = state.context;
  const shifted = (part: Expression): Expression => {
    if (part.kind === 'year') {
      const less: Expression = { kind: 'number', value: lag };
      return withPlace({ kind: 'binary', operator: '-', left: part, right: less }, place);
    }
    if (part.kind !== 'reference') return withPlace(mapChildren(part, shifted), place);
    const { name } = part;
    if (isInput?.(name)) return part;
    if (isShock?.(name)) {
      const said = {
        en: `${quoted(written(place))} needs last year's value of the shock \`${name}\``,
        zh: `${quoted(written(place))} 需要冲击 \`${name}\` 的上年值`,
      };
      return refuse(state, node, 'E_LAG', said, ownIndicatorHint);
    }
    if (part.lag + lag > limitsOf(state.context).years) throw tooFar(state, name, part.lag + lag);
    return withPlace({ kind: 'reference', name, lag: part.lag + lag }, place);
  };
  return shifted(expression);
}

/** Whether an expression is the same in every year: it reads no indicator and no year. */
export function isConstant(expression: Expression, { context }: FormulaState): boolean {
  let readsYear = false;
  walk(expression, ({ kind }) => {
    if (kind === 'year') readsYear = true;
  });
  return !readsYear && referencesOf(expression).every(({ name }) => context.isInput?.(name) ?? false);
}

/** The error for a name that is read further back than any path goes. */
export function tooFar(state: FormulaState, name: string, lag: number): Error {
  const most = limitsOf(state.context).years;
  const said = {
    en: `\`${name}\` is read ${lag} years back, at most ${most} are allowed`,
    zh: `\`${name}\` 回溯 ${lag} 年，最多 ${most} 年`,
  };
  return tooLarge(state, 'years', said, lag);
}

function written({ text, at, length }: FormulaPlace): string {
  return text.slice(at, at + length);
}
