import { pow } from '../../core/pow';
import { isSameBasis, moneyPower, type PriceBasis } from './price-basis';
import { isSameScale, productOfPowers, raisedPowers, type Unit } from './unit';
import { countedThings } from './unit-words.table';

/**
 * What is known of the unit of an expression. A literal factor may be a number or a conversion (10,000 times an amount
 * in 1e4 CNY is that amount in CNY), so an expression may have several scales; the first is the one where every
 * literal is a plain number.
 */
export interface KnownQuantity {
  readonly powers: Unit['powers'];
  readonly scales: readonly number[] | 'any';
  readonly price: PriceBasis;
  /** Made of numbers alone, without names. */
  readonly bare: boolean;
  /** The unit as it was written, of what is a name alone. */
  readonly text?: string;
}

/**
 * `unknown` fits every unit and makes what it enters unknown; `zero` fits every unit; of what is `faulty` a part was
 * reported, so nothing more is said of it.
 */
export type Quantity = KnownQuantity | 'unknown' | 'zero' | 'faulty';

/** Most scales that are followed; beyond them an expression is of any scale. */
const mostScales = 16;

/** A pure number that is no literal. */
export const plainNumber: KnownQuantity = { powers: {}, scales: [1], price: {}, bare: false };

/** A literal number: pure, or a conversion. */
export function literal(value: number): Quantity {
  if (value === 0) return 'zero';
  return { powers: {}, scales: distinct([1, 1 / Math.abs(value)]), price: {}, bare: true };
}

/** Product of two quantities, or the first by the second where `power` is −1. */
export function productOf(a: Quantity, b: Quantity, power: 1 | -1): Quantity {
  if (a === 'zero' || (b === 'zero' && power === 1)) return 'zero';
  if (a === 'faulty' || b === 'faulty') return 'faulty';
  if (a === 'unknown' || b === 'unknown' || b === 'zero') return 'unknown';
  const other = power === 1 ? b : powerOf(b, -1);
  const price =
    a.price === undefined || other.price === undefined ? undefined : productOfPowers(a.price, other.price);
  return {
    powers: productOfPowers(a.powers, other.powers),
    scales: scaleProducts(a.scales, other.scales),
    price,
    bare: a.bare && b.bare,
  };
}

/** A quantity raised to a constant power. */
export function powerOf(base: KnownQuantity, power: number): KnownQuantity {
  return {
    powers: raisedPowers(base.powers, power),
    scales:
      base.scales === 'any'
        ? 'any'
        : base.scales.map((scale) => (power === -1 ? 1 / scale : pow(scale, power))),
    price: base.price === undefined ? undefined : raisedPowers(base.price, power),
    bare: base.bare,
  };
}

/** How two known quantities differ that must have one unit: not at all, or by the first of these. */
export type Difference = 'powers' | 'scales' | 'price' | undefined;

/** First way in which two quantities differ that must have one unit. */
export function differenceOf(a: KnownQuantity, b: KnownQuantity): Difference {
  if (!haveSamePowers(a.powers, b.powers)) return 'powers';
  const scales = commonScales(a.scales, b.scales);
  if (scales !== 'any' && scales.length === 0) return 'scales';
  return moneyPower(a.powers) !== 0 && !isSameBasis(a.price, b.price) ? 'price' : undefined;
}

/** What two quantities without difference are together, as parts of a sum, a comparison or two branches. */
export function common(a: KnownQuantity, b: KnownQuantity): KnownQuantity {
  const powers = Object.keys(a.powers).length >= Object.keys(b.powers).length ? a.powers : b.powers;
  const bare = a.bare && b.bare;
  const text = a.text !== undefined && a.text === b.text ? { text: a.text } : {};
  return { powers, scales: commonScales(a.scales, b.scales), price: commonBasis(a, b), bare, ...text };
}

/**
 * Whether powers are the same. What is counted counts only where both sides say it: 3 firms and 2 are firms, 3 firms
 * and 2 schools are not.
 */
function haveSamePowers(a: Unit['powers'], b: Unit['powers']): boolean {
  const bases = new Set([...Object.keys(a), ...Object.keys(b)]);
  const counted = [a, b].map((powers) => Object.keys(powers).filter((base) => countedThings.has(base)));
  const [ofA, ofB] = counted as [string[], string[]];
  if (ofA.length > 0 && ofB.length > 0 && [...ofA].sort().join() !== [...ofB].sort().join()) return false;
  return [...bases].every((base) => countedThings.has(base) || (a[base] ?? 0) === (b[base] ?? 0));
}

/** Of money the known basis; of pure numbers, among which may be price indices, only one that both have. */
function commonBasis(a: KnownQuantity, b: KnownQuantity): PriceBasis {
  if (moneyPower(a.powers) !== 0) return a.price ?? b.price;
  if (a.price === undefined || b.price === undefined) return undefined;
  return isSameBasis(a.price, b.price) ? a.price : undefined;
}

function commonScales(a: KnownQuantity['scales'], b: KnownQuantity['scales']): KnownQuantity['scales'] {
  if (a === 'any') return b;
  if (b === 'any') return a;
  return a.filter((each) => b.some((other) => isSameScale(each, other)));
}

function scaleProducts(a: KnownQuantity['scales'], b: KnownQuantity['scales']): KnownQuantity['scales'] {
  if (a === 'any' || b === 'any') return 'any';
  if (a.length === 1 && b.length === 1) return [a[0]! * b[0]!];
  const scales = distinct(a.flatMap((each) => b.map((other) => each * other)));
  return scales.length > mostScales ? 'any' : scales;
}

function distinct(scales: readonly number[]): number[] {
  return scales.filter((scale, i) => scales.findIndex((other) => isSameScale(scale, other)) === i);
}
