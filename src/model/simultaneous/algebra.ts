import type { Expression } from '../expression';

/** A number as an expression. */
export function number(value: number): Expression {
  return { kind: 'number', value };
}

/** Sum, without needless zeros. */
export function plus(a: Expression, b: Expression): Expression {
  if (isNumber(a, 0)) return b;
  if (isNumber(b, 0)) return a;
  return { kind: 'binary', operator: '+', left: a, right: b };
}

/** Difference, without needless zeros. */
export function minus(a: Expression, b: Expression): Expression {
  if (isNumber(b, 0)) return a;
  if (isNumber(a, 0)) return negated(b);
  return { kind: 'binary', operator: '-', left: a, right: b };
}

/** Product, without needless ones; 0 times anything is 0, whatever the other part may come to. */
export function times(a: Expression, b: Expression): Expression {
  if (isNumber(a, 0) || isNumber(b, 0)) return number(0);
  if (isNumber(a, 1)) return b;
  if (isNumber(b, 1)) return a;
  return { kind: 'binary', operator: '*', left: a, right: b };
}

/** Quotient, without needless ones. */
export function over(a: Expression, b: Expression): Expression {
  if (isNumber(a, 0) || isNumber(b, 1)) return a;
  return { kind: 'binary', operator: '/', left: a, right: b };
}

export function negated(argument: Expression): Expression {
  return argument.kind === 'number' ? number(-argument.value) : { kind: 'negate', argument };
}

/** Absolute value; of a number at once. */
export function magnitude(argument: Expression): Expression {
  if (argument.kind === 'number') return number(Math.abs(argument.value));
  return { kind: 'call', function: 'abs', arguments: [argument] };
}

/** The largest of some expressions. */
export function largest(values: readonly Expression[]): Expression {
  return { kind: 'call', function: 'max', arguments: values };
}

/** One of two expressions, by a truth value. */
export function either(condition: Expression, yes: Expression, no: Expression): Expression {
  return { kind: 'conditional', condition, yes, no };
}

/** A comparison. */
export function compare(left: Expression, operator: '<' | '>' | '>=' | '!=', right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === 'number' && expression.value === value;
}
