import type { Unit } from './unit';

/**
 * Unit in base units, in the notation that `readUnit` reads.
 *
 * @example printUnitOf({ powers: { CNY: 1, person: -1 }, scale: 10000 }); // '1e4 CNY/person'
 */
export function printUnitOf({ powers, scale }: Unit): string {
  const bases = Object.keys(powers);
  if (bases.length === 0) return printPure(scale);
  const factor = scale === 'any' || scale === 1 ? '' : `${printScale(scale)} `;
  const above = bases.filter((base) => powers[base]! > 0).map((base) => raisedBase(base, powers[base]!));
  const below = bases.filter((base) => powers[base]! < 0).map((base) => raisedBase(base, -powers[base]!));
  const numerator = above.length === 0 ? factor.trim() || '1' : factor + above.join('*');
  return [numerator, ...below].join('/');
}

/** A factor, as a power of ten where it is one. @example printScale(1e8); // '1e8' */
export function printScale(scale: number): string {
  const [digits, exponent] = Number(scale.toPrecision(10)).toExponential().split('e');
  if (digits === '1' && Math.abs(Number(exponent)) > 2) return `1e${Number(exponent)}`;
  return String(Number(scale.toPrecision(10)));
}

function printPure(scale: Unit['scale']): string {
  if (scale === 'any') return 'index';
  return Math.abs(scale / 0.01 - 1) < 1e-9 ? '%' : printScale(scale);
}

function raisedBase(base: string, power: number): string {
  return power === 1 ? base : `${base}^${power}`;
}
