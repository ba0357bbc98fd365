import type { Expression } from '../expression';

/** Part of a formula: the whole text as it was written, and the characters meant, in UTF-16 units from 0. */
export interface FormulaPlace {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Kept beside the expressions, so that two formulas of one meaning stay equal as data. */
const places = new WeakMap<Expression, FormulaPlace>();

/**
 * Where an expression stood in the formula it was parsed from; undefined for one that was built otherwise.
 *
 * @example placeOf({ kind: 'year' }); // undefined
 */
export function placeOf(expression: Expression): FormulaPlace | undefined {
  return places.get(expression);
}

/** The expression itself, with its place remembered unless it has one already. */
export function withPlace(expression: Expression, place: FormulaPlace): Expression {
  if (!places.has(expression)) places.set(expression, place);
  return expression;
}
