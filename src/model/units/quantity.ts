import { pow } from '../../core/pow';
import { type Powers, productOfPowers, raisedPowers } from '../../plan/units/unit';
import { countedThings } from '../../plan/units/unit-words.table';
import { type Constants, constantsOf, noConstants, productOfConstants, raisedConstants } from './constants';
import type { PriceBasis } from './price-basis';

/** What is known of the unit of an expression. */
export interface KnownQuantity {
  readonly powers: Powers;
  /** Size in base units, if the literal factors are numbers. */
  readonly scale: number;
  /** Literal factors, which may be a conversion to another scale. */
  readonly constants: Constants;
  readonly price: PriceBasis;
  /** Made of numbers alone, without names. */
  readonly bare: boolean;
  /** The unit as it was written, of what is a name alone. */
  readonly text?: string;
  /** Year of the base of an index, where that is stated. */
  readonly indexYear?: string;
  /** Of the square root of a number of things, such as the standard deviation of a Poisson count: the things. */
  readonly rootOf?: Powers;
}

/**
 * `unknown` fits every unit and makes what it enters unknown; `zero` fits every unit; of what is `faulty` a part was
 * reported, so nothing more is said of it.
 */
export type Quantity = KnownQuantity | 'unknown' | 'zero' | 'faulty';

/** A pure number that is no literal. */
export const plainNumber: KnownQuantity = {
  powers: {},
  scale: 1,
  constants: noConstants,
  price: {},
  bare: false,
};

/** A literal number. */
export function literal(value: number): Quantity {
  return value === 0 ? 'zero' : { ...plainNumber, constants: constantsOf(value), bare: true };
}

/** Product of two quantities, or the first by the second where `power` is −1. */
export function productOf(a: Quantity, b: Quantity, power: 1 | -1): Quantity {
  if (a === 'zero' || (b === 'zero' && power === 1)) return 'zero';
  if (a === 'faulty' || b === 'faulty') return 'faulty';
  if (a === 'unknown' || b === 'unknown' || b === 'zero') return 'unknown';
  const other = power === 1 ? b : powerOf(b, -1);
  const { price } = other;
  const indexYear = b.bare ? a.indexYear : a.bare && power === 1 ? b.indexYear : undefined;
  return {
    powers: productOfPowers(a.powers, other.powers),
    scale: a.scale * other.scale,
    constants: productOfConstants(a.constants, other.constants),
    price: a.price === undefined || price === undefined ? undefined : productOfPowers(a.price, price),
    bare: a.bare && b.bare,
    ...(indexYear === undefined ? {} : { indexYear }),
    ...rootOfProduct(a, other),
  };
}

/** A quantity raised to a constant power. */
export function powerOf(base: KnownQuantity, power: number): KnownQuantity {
  const { powers, scale, constants, price, bare } = base;
  const isCount = power === 0.5 && scale === 1 && isCounted(powers);
  return {
    powers: raisedPowers(powers, power),
    scale: pow(scale, power),
    constants: raisedConstants(constants, power),
    price: price === undefined ? undefined : raisedPowers(price, power),
    bare,
    ...(isCount ? { rootOf: powers } : {}),
  };
}

/** Square root of a number of things times a pure number. */
function rootOfProduct(a: KnownQuantity, b: KnownQuantity): Pick<KnownQuantity, 'rootOf'> {
  const [root, factor] = a.rootOf === undefined ? [b, a] : [a, b];
  const isKept = root.rootOf !== undefined && isEmpty(factor.powers) && factor.scale === 1;
  return isKept ? { rootOf: root.rootOf } : {};
}

/** Whether a unit only says what is counted, such as `firm`. */
export function isCounted(powers: Powers): boolean {
  const [[base, power] = ['', 0], ...others] = Object.entries(powers);
  return others.length === 0 && power === 1 && countedThings.has(base);
}

/** Whether a unit has no dimension. */
export function isEmpty(powers: Powers): boolean {
  return Object.keys(powers).length === 0;
}
