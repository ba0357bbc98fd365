import { pow } from '../../core/pow';

/**
 * A unit of measurement: powers of base units, and how large it is in them. Base units are `CNY` and other
 * currencies, `person`, `MJ`, `tCO2`, `t`, `m`, `hour`, the things that are counted, and every word that is not
 * known. The step of a model is one year, so that `year` is the number 1 and `1/year` the same as `1`.
 */
export interface Unit {
  /** Power of each base unit; those with power 0 are left out. */
  readonly powers: Readonly<Record<string, number>>;
  /** Size in base units; `any` for an index of which the base is not stated. */
  readonly scale: number | 'any';
}

/** The unit of pure numbers. */
export const pureNumber: Unit = { powers: {}, scale: 1 };

/** Relative difference up to which two scales count as one. */
const rounding = 1e-9;

/** Product of two units. @example product({ powers: { CNY: 1 }, scale: 1e8 }, pureNumber).scale; // 100000000 */
export function product(a: Unit, b: Unit): Unit {
  return {
    powers: productOfPowers(a.powers, b.powers),
    scale: a.scale === 'any' || b.scale === 'any' ? 'any' : a.scale * b.scale,
  };
}

/** A unit raised to a power. @example raised({ powers: { m: 1 }, scale: 1000 }, 2).scale; // 1000000 */
export function raised(unit: Unit, power: number): Unit {
  return { powers: raisedPowers(unit.powers, power), scale: raisedScale(unit.scale, power) };
}

/** Sums of the powers of each base unit. */
export function productOfPowers(a: Unit['powers'], b: Unit['powers']): Unit['powers'] {
  if (Object.keys(b).length === 0) return a;
  if (Object.keys(a).length === 0) return b;
  const sums = new Map(Object.entries(a));
  for (const [base, power] of Object.entries(b)) sums.set(base, (sums.get(base) ?? 0) + power);
  return withoutZeros([...sums]);
}

/** Powers times a number. */
export function raisedPowers(powers: Unit['powers'], power: number): Unit['powers'] {
  return withoutZeros(Object.entries(powers).map(([base, each]): [string, number] => [base, each * power]));
}

/** Whether two scales are one but for rounding. */
export function isSameScale(a: number, b: number): boolean {
  return Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b));
}

function raisedScale(scale: Unit['scale'], power: number): Unit['scale'] {
  if (scale === 'any') return 'any';
  if (power === 1) return scale;
  return power === -1 ? 1 / scale : pow(scale, power);
}

/** Powers are fractions such as 1/3 + 2/3, so what is left of a sum by rounding is no power. */
function withoutZeros(powers: readonly (readonly [string, number])[]): Unit['powers'] {
  return Object.fromEntries(
    powers
      .map(([base, power]) => [base, Math.round(power * 1e9) / 1e9] as const)
      .filter(([, power]) => power !== 0),
  );
}
