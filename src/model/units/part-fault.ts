import type { Wording } from '../../core/wording';
import type { UnitFault } from '../../plan/units/unit-fault';
import type { Expression } from '../expression';
import { areNone } from './constants';
import type { Difference } from './difference';
import { printBasis } from './price-basis';
import { isEmpty, type KnownQuantity, plainNumber } from './quantity';
import { printQuantityUnit, repairOf } from './repair';
import { namedPart, writtenPart } from './written-part';

/** A part of a formula whose unit does not fit. */
export interface PartFault extends UnitFault {
  readonly part: Expression;
}

/** Takes the faults of a formula as they are found. */
export type UnitReport = (fault: PartFault) => void;

/** A part of a formula with its quantity. */
export interface Part {
  readonly part: Expression;
  readonly quantity: KnownQuantity;
}

/** Fault of two parts that need one unit; that of numbers alone, or of a fraction beside percentages, is expected. */
export function sumFault(difference: Difference, a: Part, b: Part): PartFault {
  const isSwapped = difference === 'scales' && isPercentage(a.quantity, b.quantity);
  const [expected, found] = isSwapped ? [b, a] : [a, b];
  const [of, like] = [namedPart(found.part), namedPart(expected.part)];
  const [wanted, got] = measuresOf(difference, expected.quantity, found.quantity);
  const said = {
    en: `expected ${of.en} in ${wanted.en} like ${like.en}, got ${got.en}`,
    zh: `${of.zh} 应与 ${like.zh} 一样${wanted.zh}，现${got.zh}`,
  };
  return { part: found.part, said, ...repairOf(difference, expected.quantity, found) };
}

/** Fault of a formula whose value is not in the unit that it should have. */
export function valueFault(difference: Difference, expected: KnownQuantity, found: Part): PartFault {
  const [wanted, got] = measuresOf(difference, expected, found.quantity);
  const said = {
    en: `expected a value in ${wanted.en}, got ${got.en}`,
    zh: `结果应${wanted.zh}，现${got.zh}`,
  };
  return { part: found.part, said, ...repairOf(difference, expected, found) };
}

/**
 * Fault of an argument or exponent that is no pure number.
 *
 * @param what - such as the argument of `log`, or the exponent
 */
export function argumentFault({ part, quantity }: Part, what: Wording, isLog: boolean): PartFault {
  const [named, unit] = [namedPart(part), printQuantityUnit(quantity)];
  const said = {
    en: `expected ${what.en} to be a pure number, got ${named.en} in ${unit}`,
    zh: `${what.zh}应为纯数，现为 ${named.zh}，以 ${unit} 计`,
  };
  if (isEmpty(quantity.powers)) return { part, said, ...repairOf('scales', plainNumber, { part, quantity }) };
  const text = writtenPart(part);
  const isName = part.kind === 'reference' && part.lag === 0 && text !== undefined;
  const ratio = isName ? `${text} / ${text}(-1)` : 'x / x(-1)';
  const hint = isLog
    ? {
        en: `take the log of a ratio, such as log(${ratio}), or divide by a base value in the same unit`,
        zh: `请取比率的对数，如 log(${ratio})，或除以同单位的基准值`,
      }
    : { en: 'divide it by a value in the same unit', zh: '请除以同单位的数值' };
  return { part, said, hint };
}

/** Fault of an argument or exponent that is a ratio of money in two kinds of prices. */
export function argumentPriceFault({ part, quantity }: Part, what: Wording): PartFault {
  const [named, basis] = [namedPart(part), printBasis(quantity.price ?? {})];
  const said = {
    en: `expected ${what.en} to be a pure number, got ${named.en} in ${basis.en}`,
    zh: `${what.zh}应为纯数，现为 ${named.zh}，${basis.zh}`,
  };
  return { part, said, ...repairOf('price', plainNumber, { part, quantity }) };
}

/** Units of two quantities, or their prices where those differ. */
function measuresOf(
  difference: Difference,
  expected: KnownQuantity,
  found: KnownQuantity,
): [Wording, Wording] {
  const print = (quantity: KnownQuantity): Wording => {
    if (difference === 'price') return printBasis(quantity.price ?? {});
    const unit = printQuantityUnit(quantity);
    return { en: unit, zh: `以 ${unit} 计` };
  };
  return [print(expected), print(found)];
}

/** Of pure numbers in percent and in fractions the percentage is the one to be repaired, but 50 may be percent itself. */
function isPercentage(a: KnownQuantity, b: KnownQuantity): boolean {
  return isEmpty(a.powers) && a.scale < b.scale && (!b.bare || areNone(b.constants));
}
