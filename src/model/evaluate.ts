import { pow } from '../core/pow';
import type { Expression } from './expression';
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
    case 'negate':
      return -evaluate(expression.argument, surroundings);
    case 'call': {
      const values = expression.arguments.map((argument) => evaluate(argument, surroundings));
      return (functionTable[expression.function].evaluate as (...values: number[]) => number)(...values);
    }
    case 'conditional':
      return isTrue(expression.condition, surroundings)
        ? evaluate(expression.yes, surroundings)
        : evaluate(expression.no, surroundings);
    case 'binary':
      return arithmetic(expression, surroundings);
    case 'not':
      return isTrue(expression, surroundings) ? 1 : 0;
  }
}

type Binary = Expression & { kind: 'binary' };

function arithmetic(expression: Binary, surroundings: Surroundings): number {
  const left = evaluate(expression.left, surroundings);
  const right = evaluate(expression.right, surroundings);
  switch (expression.operator) {
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
    default:
      return isTrue(expression, surroundings) ? 1 : 0;
  }
}

function isTrue(expression: Expression, surroundings: Surroundings): boolean {
  if (expression.kind === 'not') return !isTrue(expression.argument, surroundings);
  if (expression.kind !== 'binary') return evaluate(expression, surroundings) !== 0;
  if (expression.operator === 'and') {
    return isTrue(expression.left, surroundings) && isTrue(expression.right, surroundings);
  }
  if (expression.operator === 'or') {
    return isTrue(expression.left, surroundings) || isTrue(expression.right, surroundings);
  }
  const left = evaluate(expression.left, surroundings);
  const right = evaluate(expression.right, surroundings);
  switch (expression.operator) {
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
    default:
      return arithmetic(expression, surroundings) !== 0;
  }
}
