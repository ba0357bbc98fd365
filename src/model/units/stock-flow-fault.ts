import type { IndicatorKind } from '../../plan/indicator';
import type { Expression } from '../expression';
import type { PartFault } from './part-fault';

/** Whether a value is a level at a moment, an amount of a year, or may be either. */
type Timing = 'stock' | 'flow' | 'either';

/**
 * Fault of a flow that is nothing but a sum of stocks, or of a stock that is nothing but flows and so forgets its own
 * last value. Only kinds that were written count. The change of one stock is a flow; the difference of two may be a
 * part of a stock; whatever is multiplied, or comes from a function, an input or a shock, may be either.
 */
export function stockFlowFault(
  kind: IndicatorKind | undefined,
  equation: Expression,
  kindOf: (name: string) => IndicatorKind | undefined,
): PartFault | undefined {
  if (kind !== 'stock' && kind !== 'flow') return undefined;
  const timing = timingOf(equation, kindOf);
  if (kind === 'flow' && timing === 'stock') {
    const hint = {
      en: 'take the change of the stock, such as x - x(-1), or a share of it',
      zh: '请取存量的变化，如 x - x(-1)，或其一定比例',
    };
    return { part: equation, said: { en: 'expected a flow, got a stock', zh: '应为流量，现为存量' }, hint };
  }
  if (kind === 'stock' && timing === 'flow') {
    const hint = {
      en: 'add the flow to the stock of last year, such as x(-1) + flow',
      zh: '请将流量加到上年存量上，如 x(-1) + flow',
    };
    return { part: equation, said: { en: 'expected a stock, got a flow', zh: '应为存量，现为流量' }, hint };
  }
  return undefined;
}

function timingOf(expression: Expression, kindOf: (name: string) => IndicatorKind | undefined): Timing {
  if (expression.kind === 'reference') {
    const kind = kindOf(expression.name);
    return kind === 'stock' || kind === 'flow' ? kind : 'either';
  }
  if (expression.kind === 'conditional') {
    const [yes, no] = [timingOf(expression.yes, kindOf), timingOf(expression.no, kindOf)];
    return yes === no ? yes : 'either';
  }
  if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-'))
    return 'either';
  const [left, right] = [timingOf(expression.left, kindOf), timingOf(expression.right, kindOf)];
  if (left !== right) return 'either';
  if (expression.operator === '+' || left === 'flow') return left;
  return isChange(expression.left, expression.right) ? 'flow' : 'either';
}

/** Whether a difference is that of one indicator between two years. */
function isChange(left: Expression, right: Expression): boolean {
  return left.kind === 'reference' && right.kind === 'reference' && left.name === right.name;
}
