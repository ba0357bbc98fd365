import type { Expression } from '../expression';

/** The negative of an expression; that of a number is a number, so that a formula has one tree for each meaning of −1. */
export function negated(argument: Expression): Expression {
  return argument.kind === 'number'
    ? { kind: 'number', value: -argument.value }
    : { kind: 'negate', argument };
}
