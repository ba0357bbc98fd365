import type { Expression } from '../expression';
import { sumFault, type UnitReport } from './part-fault';
import { common, differenceOf, type KnownQuantity, type Quantity } from './quantity';

/**
 * Quantity of parts that need one unit: those of a sum, a comparison, or branches. Numbers alone do not tell the unit
 * of an unknown part. The first part that does not fit is reported, and the whole is faulty then.
 */
export function commonQuantity(
  parts: readonly { readonly part: Expression; readonly quantity: Quantity }[],
  report: UnitReport,
): Quantity {
  let sum: { readonly part: Expression; readonly quantity: KnownQuantity } | undefined;
  let isUnknown = false;
  let isFaulty = false;
  for (const { part, quantity } of parts) {
    if (quantity === 'unknown') isUnknown = true;
    if (quantity === 'faulty') isFaulty = true;
    if (typeof quantity === 'string') continue;
    const difference = sum && differenceOf(sum.quantity, quantity);
    if (sum !== undefined && difference !== undefined) {
      report(sumFault(difference, sum, { part, quantity }));
      return 'faulty';
    }
    sum =
      sum === undefined ? { part, quantity } : { part: sum.part, quantity: common(sum.quantity, quantity) };
  }
  if (isFaulty) return 'faulty';
  if (sum === undefined) return isUnknown ? 'unknown' : 'zero';
  return isUnknown && sum.quantity.bare ? 'unknown' : sum.quantity;
}
