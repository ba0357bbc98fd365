import { childrenOf, type Expression } from './expression';

/**
 * Truth value that says whether a `clamp` of a formula binds: whether its value is not what it was asked to hold, but
 * a bound. Of a conditional only the branch that is taken counts.
 *
 * @returns undefined for a formula without `clamp`
 */
export function clampBinds(formula: Expression): Expression | undefined {
  if (formula.kind === 'conditional') {
    const { condition, yes, no } = formula;
    return anyOf([
      clampBinds(condition),
      both(condition, clampBinds(yes)),
      both({ kind: 'not', argument: condition }, clampBinds(no)),
    ]);
  }
  const inside = childrenOf(formula).map(clampBinds);
  if (formula.kind !== 'call' || formula.function !== 'clamp') return anyOf(inside);
  const [x, low, high] = formula.arguments;
  return anyOf([
    ...inside,
    { kind: 'binary', operator: '<', left: x!, right: low! },
    { kind: 'binary', operator: '>', left: x!, right: high! },
  ]);
}

function both(condition: Expression, truth: Expression | undefined): Expression | undefined {
  return truth && { kind: 'binary', operator: 'and', left: condition, right: truth };
}

function anyOf(truths: readonly (Expression | undefined)[]): Expression | undefined {
  return truths.reduce((left, right) => {
    if (left === undefined || right === undefined) return left ?? right;
    return { kind: 'binary', operator: 'or', left, right };
  }, undefined);
}
