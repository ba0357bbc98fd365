import type { Expression } from '../expression';

/** Value of an expression of literal numbers, undefined for any other. @example constantOf({ kind: 'number', value: 2 }); // 2 */
export function constantOf(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negate') {
    const value = constantOf(expression.argument);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind !== 'binary') return undefined;
  const [left, right] = [constantOf(expression.left), constantOf(expression.right)];
  if (left === undefined || right === undefined) return undefined;
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return undefined;
  }
}
