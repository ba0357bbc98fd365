import type { Wording } from '../../core/wording';
import type { Expression } from '../expression';
import { fitsScale } from './difference';
import { argumentFault, argumentPriceFault, type UnitReport } from './part-fault';
import { isSameBasis } from './price-basis';
import { isEmpty, plainNumber, type Quantity } from './quantity';

/** What must be a pure number. */
export interface Argument {
  readonly part: Expression;
  readonly quantity: Quantity;
  /** Such as the argument of `exp`, or the exponent. */
  readonly what: Wording;
  /** Whether its logarithm is taken, which a price index has too. */
  readonly isLog?: boolean;
}

/** Quantity of an argument that must be a pure number without prices; one that is not is reported, and faulty. */
export function pureNumber({ part, quantity, what, isLog = false }: Argument, report: UnitReport): Quantity {
  if (typeof quantity === 'string') return quantity;
  if (!isEmpty(quantity.powers) || !fitsScale(quantity, 1)) {
    report(argumentFault({ part, quantity }, what, isLog));
    return 'faulty';
  }
  if (isLog || isSameBasis({}, quantity.price)) return quantity;
  report(argumentPriceFault({ part, quantity }, what));
  return 'faulty';
}

/** Value of a function of pure numbers, which is one of numbers alone if they are. */
export function ofPureNumbers(all: readonly Quantity[]): Quantity {
  const bare = all.every((each) => each === 'zero' || (typeof each !== 'string' && each.bare));
  return { ...plainNumber, bare };
}
