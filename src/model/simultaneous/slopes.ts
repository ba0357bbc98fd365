import type { Expression } from '../expression';
import type { FunctionName } from '../function-table';
import { compare, either, minus, negated, number, over, plus, times } from './algebra';

type Call = Expression & { kind: 'call' };
type Binary = Expression & { kind: 'binary' };
type Slopes = readonly Expression[];

/**
 * Partial derivatives of a call by each of its arguments, exact away from kinks; at a kink the one of a side.
 *
 * @param name - `max` and `min` with two arguments
 * @param arguments_ - values of the arguments
 * @param value - value of the call
 */
export function slopesOf(name: FunctionName, arguments_: readonly Expression[], value: Expression): Slopes {
  return rules[name](arguments_, value);
}

const one = number(1);
const zero = number(0);

/** 1/√(2π). */
const normalPeak = 0.3989422804014327;

const rules: Readonly<Record<FunctionName, (values: Slopes, value: Expression) => Slopes>> = {
  abs: ([x]) => [either(compare(x!, '<', zero), number(-1), one)],
  clamp: ([x, low, high]) => {
    // Where the limits cross, the upper one holds.
    const held: Expression = { kind: 'call', function: 'max', arguments: [x!, low!] };
    const [isAbove, isBelow] = [compare(held, '>', high!), compare(x!, '<', low!)];
    const below = either(isAbove, zero, either(isBelow, one, zero));
    return [either(isAbove, zero, either(isBelow, zero, one)), below, either(isAbove, one, zero)];
  },
  exp: (_, value) => [value],
  expm1: (_, value) => [plus(value, one)],
  floor: () => [zero],
  log: ([x]) => [over(one, x!)],
  log1p: ([x]) => [over(one, plus(one, x!))],
  max: ([a, b]) => [either(compare(a!, '>=', b!), one, zero), either(compare(a!, '>=', b!), zero, one)],
  min: ([a, b]) => [either(compare(a!, '>', b!), zero, one), either(compare(a!, '>', b!), one, zero)],
  normalCdf: ([x]) => [times(number(normalPeak), call('exp', times(number(-0.5), times(x!, x!))))],
  sqrt: (_, value) => [over(number(0.5), value)],
};

/** Partial derivatives of an operation by its left and its right side, each only where it is asked for. */
export function operatorSlopes(
  operator: Binary['operator'],
  [left, right]: readonly [Expression, Expression],
  value: Expression,
): readonly [() => Expression, () => Expression] {
  switch (operator) {
    case '+':
      return [() => one, () => one];
    case '-':
      return [() => one, () => number(-1)];
    case '*':
      return [() => right, () => left];
    case '/':
      return [() => over(one, right), () => negated(over(value, right))];
    case '^':
      return [() => powerSlope(left, right), () => times(value, call('log', left))];
    default:
      // A comparison is a step: flat on both sides.
      return [() => zero, () => zero];
  }
}

/** Derivative of x^n by x. */
function powerSlope(base: Expression, exponent: Expression): Expression {
  if (exponent.kind === 'number' && exponent.value === 2) return times(exponent, base);
  const lowered = exponent.kind === 'number' ? number(exponent.value - 1) : minus(exponent, one);
  return times(exponent, { kind: 'binary', operator: '^', left: base, right: lowered });
}

function call(name: Call['function'], argument: Expression): Expression {
  return { kind: 'call', function: name, arguments: [argument] };
}
