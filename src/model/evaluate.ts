import { pow } from '../core/pow';
import type { ComparisonOperator, Expression } from './expression';
import { functionTable } from './function-table';

/** Where an expression finds the values it reads. */
export interface Surroundings {
  readonly year: number;
  /** Value of a name, `lag` years before `year`. */
  readonly read: (name: string, lag: number) => number;
}

/**
 * Value of an expression: the plain interpreter. Compiled kernels give the same bits, operation for operation, so it
 * is also what they are tested against.
 *
 * A truth value is 1, 0, or NaN where it is not known: a comparison with NaN is NaN, and `and`, `or` and `not` follow
 * Kleene's logic of three values (false and NaN is false, true or NaN is true, else NaN). A conditional is the branch
 * that its condition chooses, whatever the other comes to, and NaN where the condition is NaN.
 *
 * @see Kleene (1952), Introduction to Metamathematics, section 64 (strong tables)
 * @example evaluate({ kind: 'negate', argument: { kind: 'year' } }, { year: 2021, read: () => 0 }); // -2021
 */
export function evaluate(expression: Expression, surroundings: Surroundings): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'year':
      return surroundings.year;
    case 'reference':
      return surroundings.read(expression.name, expression.lag);
    case 'level':
      return surroundings.read(expression.name, surroundings.year - expression.year);
    case 'negate':
      return -evaluate(expression.argument, surroundings);
    case 'call': {
      const values = expression.arguments.map((argument) => evaluate(argument, surroundings));
      return (functionTable[expression.function].evaluate as (...values: number[]) => number)(...values);
    }
    case 'conditional': {
      const truth = evaluate(expression.condition, surroundings);
      if (Number.isNaN(truth)) return Number.NaN;
      return evaluate(truth === 0 ? expression.no : expression.yes, surroundings);
    }
    case 'binary':
      return operation(expression, surroundings);
    case 'not':
      return opposite(evaluate(expression.argument, surroundings));
  }
}

function operation(
  { operator, left: first, right: second }: Expression & { kind: 'binary' },
  surroundings: Surroundings,
): number {
  const left = evaluate(first, surroundings);
  const right = evaluate(second, surroundings);
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return pow(left, right);
    case 'and':
      return both(left, right);
    case 'or':
      return opposite(both(opposite(left), opposite(right)));
    default:
      return Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : Number(compare(left, operator, right));
  }
}

function both(left: number, right: number): number {
  if (left === 0 || right === 0) return 0;
  return Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : 1;
}

function opposite(truth: number): number {
  return Number.isNaN(truth) ? Number.NaN : Number(truth === 0);
}

function compare(left: number, operator: ComparisonOperator, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
  }
}
