import {
  type Fraction,
  fractionOf,
  numberOf,
  productOfFractions,
  unity,
  wholePower,
} from '../../core/fraction';
import { pow } from '../../core/pow';

/** Power of each base unit; those with power 0 are left out. */
export type Powers = Readonly<Record<string, number>>;

/**
 * A unit of measurement: powers of base units, and how large it is in them. Base units are `CNY` and other
 * currencies, `person`, `household`, `firm` and other things that are counted, `MJ`, `tCO2`, `t`, `m`, and every word
 * that is not known.
 *
 * Time is a number of years, since the step of a model is one year: `1/year` is `1`, `1/month` is 12, `1/day` 365. A
 * year has 12 months, 4 quarters, 365 days of 24 hours, and a week 7 days; leap days are left out.
 */
export interface Unit {
  readonly powers: Powers;
  /** Size in base units; `any` for an index of which the base is not stated. */
  readonly scale: number | 'any';
}

/** A unit as it is computed with: its size exactly, an index without a base as the base unit `index`. */
export interface ExactUnit {
  readonly powers: Powers;
  readonly scale: Fraction;
  /** Of an index with a stated base, the year of that, such as `2020`; two of different years are different units. */
  readonly indexYear?: string;
}

/** Base unit of an index of which the base is not stated. */
export const openIndex = 'index';

/** The unit of pure numbers. */
export const pureNumber: ExactUnit = { powers: {}, scale: unity };

/** Largest power, and largest and smallest size, that a unit may have. */
const mostPower = 100;
const mostScale = 1e300;

/** Relative difference up to which two sizes count as one. */
const rounding = 1e-12;

/** Product of two units. */
export function product(a: ExactUnit, b: ExactUnit): ExactUnit {
  return { powers: productOfPowers(a.powers, b.powers), scale: productOfFractions(a.scale, b.scale) };
}

/** A unit raised to a power; undefined where its size is out of reach. A power that is not whole is rounded. */
export function raised({ powers, scale }: ExactUnit, power: number): ExactUnit | undefined {
  const size = Number.isInteger(power) ? wholePower(scale, power) : rootOf(scale, power);
  return size && { powers: raisedPowers(powers, power), scale: size };
}

/** Whether powers and size of a unit are such that it can be computed with. */
export function isWithinRange({ powers, scale }: ExactUnit): boolean {
  const size = numberOf(scale);
  return (
    size >= 1 / mostScale &&
    size <= mostScale &&
    Object.values(powers).every((power) => Math.abs(power) <= mostPower)
  );
}

/** The unit with its size as a number. */
export function unitFrom({ powers, scale }: ExactUnit): Unit {
  const { [openIndex]: ofIndex = 0, ...others } = powers;
  return { powers: others, scale: ofIndex === 0 ? numberOf(scale) : 'any' };
}

/** Sums of the powers of each base unit. */
export function productOfPowers(a: Powers, b: Powers): Powers {
  if (Object.keys(b).length === 0) return a;
  if (Object.keys(a).length === 0) return b;
  const sums = new Map(Object.entries(a));
  for (const [base, power] of Object.entries(b)) sums.set(base, (sums.get(base) ?? 0) + power);
  return withoutZeros([...sums]);
}

/** Powers times a number. */
export function raisedPowers(powers: Powers, power: number): Powers {
  return withoutZeros(Object.entries(powers).map(([base, each]): [string, number] => [base, each * power]));
}

/** Whether two sizes are one but for rounding. */
export function isSameScale(a: number, b: number, tolerance = rounding): boolean {
  // By the smaller one, so that no size is the same as one that is infinite.
  return Math.abs(a - b) <= tolerance * Math.min(Math.abs(a), Math.abs(b));
}

function rootOf(scale: Fraction, power: number): Fraction | undefined {
  const size = pow(numberOf(scale), power);
  return size > 0 && Number.isFinite(size) ? fractionOf(String(size)) : undefined;
}

/** Powers are fractions such as 1/3 + 2/3, so what is left of a sum by rounding is no power. */
function withoutZeros(powers: readonly (readonly [string, number])[]): Powers {
  return Object.fromEntries(
    powers
      .map(([base, power]) => [base, Math.round(power * 1e9) / 1e9] as const)
      .filter(([, power]) => power !== 0),
  );
}
