import type { Expression } from '../expression';
import { placeOf } from '../formula/formula-place';
import { type Difference, type KnownQuantity, plainNumber } from './quantity';
import { pricesOf, printQuantityUnit, repairHint } from './repair-hint';
import { isSameScale } from './unit';
import { countedThings } from './unit-words.table';

/** A part of a formula whose unit does not fit. */
export interface PartFault {
  readonly part: Expression;
  /** Expectation and what was found. */
  readonly said: string;
  readonly hint?: string;
}

/** Takes the faults of a formula as they are found. */
export type UnitReport = (fault: PartFault) => void;

/** A part of a formula with its quantity. */
export interface Part {
  readonly part: Expression;
  readonly quantity: KnownQuantity;
}

/** An argument or exponent that is no pure number. */
export interface ArgumentFault extends Part {
  readonly what: string;
}

/** Whether a quantity is a pure number of scale 1, things counted among them. */
export function isPure({ powers, scales }: KnownQuantity): boolean {
  if (Object.keys(powers).some((base) => !countedThings.has(base))) return false;
  return scales === 'any' || scales.some((scale) => isSameScale(scale, 1));
}

/** Fault of two parts that need one unit. */
export function sumFault(difference: NonNullable<Difference>, a: Part, b: Part): PartFault {
  const isSwapped = difference === 'scales' ? isPercentage(a.quantity, b.quantity) : a.quantity.bare;
  const [expected, found] = isSwapped ? [b, a] : [a, b];
  const like = `like ${named(expected.part)}`;
  if (difference === 'price') {
    const hint = repairHint(difference, expected.quantity, found.quantity);
    const said = `expected ${named(found.part)} in ${pricesOf(expected.quantity)} ${like}, got ${pricesOf(found.quantity)}`;
    return { part: found.part, said, hint };
  }
  const said = `expected ${named(found.part)} in ${printQuantityUnit(expected.quantity)} ${like}, got ${printQuantityUnit(found.quantity)}`;
  return {
    part: found.part,
    said,
    hint: repairHint(difference, expected.quantity, found.quantity, writtenAs(found.part)),
  };
}

/** Of pure numbers in percent and in fractions the percentage is the one to be mended. */
function isPercentage(a: KnownQuantity, b: KnownQuantity): boolean {
  const arePure = Object.keys(a.powers).length === 0 && Object.keys(b.powers).length === 0;
  return arePure ? scaleOf(a) < scaleOf(b) : b.bare;
}

/** Fault of an argument or exponent that is no pure number. */
export function argumentFault({ part, quantity, what }: ArgumentFault): PartFault {
  const said = `expected ${what} to be a pure number, got ${named(part)} in ${printQuantityUnit(quantity)}`;
  const isScaled = Object.keys(quantity.powers).length === 0;
  if (isScaled) return { part, said, hint: repairHint('scales', plainNumber, quantity, writtenAs(part)) };
  const text = writtenAs(part);
  const ratio =
    part.kind === 'reference' && part.lag === 0 && text !== undefined ? `${text} / ${text}(-1)` : 'x / x(-1)';
  const hint = what.includes('log')
    ? `take the log of a ratio, such as log(${ratio}), or divide by a base value in the same unit`
    : 'divide it by a value in the same unit';
  return { part, said, hint };
}

/** Fault of a formula whose value is not in the unit that it should have. */
export function valueFault(
  difference: NonNullable<Difference>,
  expected: KnownQuantity,
  found: Part,
): PartFault {
  const { part, quantity } = found;
  if (difference === 'price') {
    const said = `expected a value in ${pricesOf(expected)}, got ${pricesOf(quantity)}`;
    return { part, said, hint: repairHint(difference, expected, quantity) };
  }
  const said = `expected a value in ${printQuantityUnit(expected)}, got ${printQuantityUnit(quantity)}`;
  return { part, said, hint: repairHint(difference, expected, quantity, writtenAs(part)) };
}

/** Text of a part as it stands in its formula. */
function writtenAs(part: Expression): string | undefined {
  const place = placeOf(part);
  return place === undefined ? undefined : place.text.slice(place.at, place.at + place.length).trim();
}

function named(part: Expression): string {
  const text = writtenAs(part);
  return text === undefined ? 'a part' : `\`${text}\``;
}

function scaleOf({ scales }: KnownQuantity): number {
  return scales === 'any' ? 1 : scales[0]!;
}
