import type { FunctionName } from './function-table';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type LogicalOperator = 'and' | 'or';

/**
 * A formula after parsing: a tree of our own, the only form that is evaluated, printed or compiled. Names stand
 * in `reference` nodes alone.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'year' }
  /** Value of an indicator, input or shock, `lag` years before the current one. */
  | { readonly kind: 'reference'; readonly name: string; readonly lag: number }
  | { readonly kind: 'negate'; readonly argument: Expression }
  | { readonly kind: 'not'; readonly argument: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: ArithmeticOperator | ComparisonOperator | LogicalOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly function: FunctionName; readonly arguments: readonly Expression[] }
  | {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    };

/** Calls `visit` for every node, parents first. */
export function walk(expression: Expression, visit: (node: Expression) => void): void {
  visit(expression);
  for (const child of childrenOf(expression)) walk(child, visit);
}

/** All references of an expression, in the order of the text. */
export function referencesOf(expression: Expression): { readonly name: string; readonly lag: number }[] {
  const found: { name: string; lag: number }[] = [];
  walk(expression, (node) => {
    if (node.kind === 'reference') found.push({ name: node.name, lag: node.lag });
  });
  return found;
}

/** Whether an expression is a truth value, not a number. */
export function isTruthValue(expression: Expression): boolean {
  if (expression.kind === 'not') return true;
  return expression.kind === 'binary' && !['+', '-', '*', '/', '^'].includes(expression.operator);
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return [expression.argument];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments;
    case 'conditional':
      return [expression.condition, expression.yes, expression.no];
    default:
      return [];
  }
}
