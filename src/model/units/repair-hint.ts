import { printBasis } from './price-basis';
import { printScale, printUnitOf } from './print-unit-of';
import type { Difference, KnownQuantity } from './quantity';
import { isSameScale, product, raised, type Unit } from './unit';

/**
 * How to mend a quantity that is in another unit than it should be: the factor by which to multiply or divide it, the
 * unit of the factor that is missing, or the price index.
 *
 * @param written - text of the quantity in its formula, where it is known
 */
export function repairHint(
  difference: NonNullable<Difference>,
  expected: KnownQuantity,
  found: KnownQuantity,
  written?: string,
): string {
  const it = written === undefined ? 'it' : `\`${written}\``;
  if (difference === 'price') return priceHint(expected, found);
  if (difference === 'scales') return scaleHint(expected, found, it);
  if (found.bare) return `give ${it} a unit: make it an input with unit: '${printQuantityUnit(expected)}'`;
  const missing = product(unitOf(expected), raised(unitOf(found), -1));
  return `a factor in ${printUnitOf(missing)} is missing`;
}

/** The unit as it was written, or else in base units. */
export function printQuantityUnit(quantity: KnownQuantity): string {
  return quantity.text ?? printUnitOf(unitOf(quantity));
}

/** Price basis of a quantity in words. */
export function pricesOf({ price }: KnownQuantity): string {
  return printBasis(price ?? {});
}

function scaleHint(expected: KnownQuantity, found: KnownQuantity, it: string): string {
  const factor = scaleOf(found) / scaleOf(expected);
  const isPure = Object.keys(found.powers).length === 0;
  if (isPure && isSameScale(factor, 0.01)) return `divide ${it} by 100, or give it as a fraction`;
  if (isPure && isSameScale(factor, 100)) return `multiply ${it} by 100, or state the unit as a fraction`;
  return factor >= 1
    ? `multiply ${it} by ${printFactor(factor)}`
    : `divide ${it} by ${printFactor(1 / factor)}`;
}

function priceHint(expected: KnownQuantity, found: KnownQuantity): string {
  const [from] = Object.keys(found.price ?? {});
  const [to] = Object.keys(expected.price ?? {});
  return from === undefined || to === undefined
    ? 'measure both sides of a ratio in the same prices'
    : `divide by a price index, such as a deflator with price: '${from}/${to}'`;
}

function unitOf({ powers, scales }: KnownQuantity): Unit {
  return { powers, scale: scales === 'any' ? 'any' : scales[0]! };
}

function scaleOf({ scales }: KnownQuantity): number {
  return scales === 'any' ? 1 : scales[0]!;
}

/** In digits where a person would write them so. */
function printFactor(factor: number): string {
  return factor < 1e7 ? String(Number(factor.toPrecision(10))) : printScale(factor);
}
