import { openIndex, type Unit } from '../../plan/units/unit';

/**
 * Unit in base units, in the notation that `readUnit` reads.
 *
 * @example printUnitOf({ powers: { CNY: 1, person: -1 }, scale: 10000 }); // '1e4 CNY/person'
 */
export function printUnitOf({ powers, scale }: Unit): string {
  if (scale === 'any') return printUnitOf({ powers: { ...powers, [openIndex]: 1 }, scale: 1 });
  const bases = Object.keys(powers);
  if (bases.length === 0) return Math.abs(scale / 0.01 - 1) < 1e-9 ? '%' : printScale(scale);
  const factor = scale === 1 ? '' : `${printScale(scale)} `;
  const above = bases.filter((base) => powers[base]! > 0).map((base) => raisedBase(base, powers[base]!));
  const below = bases.filter((base) => powers[base]! < 0).map((base) => raisedBase(base, -powers[base]!));
  const numerator = above.length === 0 ? factor.trim() || '1' : factor + above.join('*');
  return [numerator, ...below].join('/');
}

/** A factor, as a power of ten where it is one, and never like a year. @example printScale(1e8); // '1e8' */
export function printScale(scale: number): string {
  const rounded = Number(scale.toPrecision(10));
  const [digits, exponent] = rounded.toExponential().split('e');
  const isPowerOfTen = digits === '1' && Math.abs(Number(exponent)) > 2;
  const isLikeYear = Number.isInteger(rounded) && rounded >= 1900 && rounded <= 2100;
  return isPowerOfTen || isLikeYear ? `${digits}e${Number(exponent)}` : String(rounded);
}

function raisedBase(base: string, power: number): string {
  return power === 1 ? base : `${base}^${power}`;
}
