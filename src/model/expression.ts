import type { FunctionName } from './function-table';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type LogicalOperator = 'and' | 'or';

/**
 * A formula after parsing: a tree of our own, the only form that is evaluated, printed or compiled. Names stand
 * in `reference` and `level` nodes alone.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'year' }
  /** Value of an indicator, input or shock, `lag` years before the current one. */
  | { readonly kind: 'reference'; readonly name: string; readonly lag: number }
  /** Level of an indicator in a calendar year: the base year, from which paths of scenarios are counted. */
  | { readonly kind: 'level'; readonly name: string; readonly year: number }
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

/** A name in an expression. */
export type Reference = Expression & { readonly kind: 'reference' };

/** Calls `visit` for every node, parents first. */
export function walk(expression: Expression, visit: (node: Expression) => void): void {
  visit(expression);
  for (const child of childrenOf(expression)) walk(child, visit);
}

/** All references of an expression, in the order of the text; levels of the base year, known before, are none. */
export function referencesOf(expression: Expression): Reference[] {
  const found: Reference[] = [];
  walk(expression, (node) => {
    if (node.kind === 'reference') found.push(node);
  });
  return found;
}

/** A comparison, or truth values under `and`, `or` and `not`. */
export type TruthValue =
  | (Expression & { readonly kind: 'not' })
  | (Expression & { readonly kind: 'binary'; readonly operator: ComparisonOperator | LogicalOperator });

/** Whether an expression is a truth value, not a number. */
export function isTruthValue(expression: Expression): expression is TruthValue {
  if (expression.kind === 'not') return true;
  return expression.kind === 'binary' && !['+', '-', '*', '/', '^'].includes(expression.operator);
}

/** A truth value as a number: 1, 0, or NaN where it is not known. */
export function asNumber(truth: Expression): Expression {
  return {
    kind: 'conditional',
    condition: truth,
    yes: { kind: 'number', value: 1 },
    no: { kind: 'number', value: 0 },
  };
}

/** An expression where a truth value is needed: of numbers 0 alone is false, and NaN is not known. */
export function asTruth(expression: Expression): TruthValue {
  if (isTruthValue(expression)) return expression;
  return { kind: 'binary', operator: '!=', left: expression, right: { kind: 'number', value: 0 } };
}

/**
 * Whether a truth value is true or false in every draw: all that it compares are numbers and the year. Any other may
 * meet a NaN, and then is not known.
 */
export function isAlwaysKnown(truth: Expression): boolean {
  if (isTruthValue(truth)) return childrenOf(truth).every(isAlwaysKnown);
  return truth.kind === 'number' || truth.kind === 'year';
}

/** The parts of an expression, one level down, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
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

/** The same node with every child replaced by what `change` makes of it; nodes without children are copied. */
export function mapChildren(expression: Expression, change: (child: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return { kind: expression.kind, argument: change(expression.argument) };
    case 'binary':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(change) };
    case 'conditional': {
      const { condition, yes, no } = expression;
      return { kind: 'conditional', condition: change(condition), yes: change(yes), no: change(no) };
    }
    default:
      return { ...expression };
  }
}
