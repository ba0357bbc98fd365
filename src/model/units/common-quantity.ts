import { besideNumber, type Difference, inScaleOf, togetherOf } from './difference';
import { type Part, sumFault, type UnitReport } from './part-fault';
import { type KnownQuantity, plainNumber, type Quantity } from './quantity';

/** A part of a formula with what is known of its unit. */
type Each = Omit<Part, 'quantity'> & { readonly quantity: Quantity };

/**
 * Quantity of parts that need one unit: those of a sum, a comparison, or branches. Numbers alone follow the unit of the
 * others, and do not tell that of an unknown part. The first part that does not fit is reported, and the whole is
 * faulty then.
 */
export function commonQuantity(parts: readonly Each[], report: UnitReport, wanted = 1): Quantity {
  const known = parts.filter((each): each is Part => typeof each.quantity !== 'string');
  const [first, ...named] = known.filter(({ quantity }) => !quantity.bare);
  const numbers = known.filter(({ quantity }) => quantity.bare);
  const isAnyOf = (which: Quantity) => parts.some(({ quantity }) => quantity === which);
  if (first !== undefined) {
    const all = joined(first, named, togetherOf, report);
    if (all === undefined || isAnyOf('faulty')) return 'faulty';
    if (numbers.length === 0) return all.quantity;
    const beside: Join = (sum, number) => besideNumber(sum, number, wanted);
    const inScale = { ...all, quantity: inScaleOf(wanted, all.quantity) };
    return joined(inScale, numbers, beside, report)?.quantity ?? 'faulty';
  }
  if (isAnyOf('faulty')) return 'faulty';
  if (isAnyOf('unknown')) return 'unknown';
  return numbers.length > 0 ? { ...plainNumber, bare: true } : 'zero';
}

type Join = (sum: KnownQuantity, each: KnownQuantity) => KnownQuantity | Difference;

/** The first part with the quantity of all; undefined, and reported, where one does not fit. */
function joined(first: Part, others: readonly Part[], join: Join, report: UnitReport): Part | undefined {
  let sum = first.quantity;
  for (const each of others) {
    const together = join(sum, each.quantity);
    if (typeof together === 'string') {
      report(sumFault(together, { part: first.part, quantity: sum }, each));
      return undefined;
    }
    sum = together;
  }
  return { part: first.part, quantity: sum };
}
