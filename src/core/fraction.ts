import { powerOfTwo } from './power-of-two';

/** A positive number held exactly: a quotient of whole numbers without a common factor. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Binary digits above which a power is not computed. */
const mostDigits = 20_000;

/** The number 1. */
export const unity: Fraction = { over: 1n, under: 1n };

/**
 * Fraction that a decimal number, or a quotient of two, stands for exactly.
 *
 * @param text - a positive number in decimal digits, such as `29307.6`, `1e-3` or `1/365`; exponents up to 1,000
 * @example numberOf(fractionOf('1/8')); // 0.125
 */
export function fractionOf(text: string): Fraction {
  const [above, below = '1'] = text.split('/');
  return quotient(decimal(above!), decimal(below));
}

/** Product of two fractions. @example productOfFractions(fractionOf('1/3'), fractionOf('3')); // { over: 1n, under: 1n } */
export function productOfFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under);
}

/** Quotient of two fractions. @example quotient(fractionOf('3'), fractionOf('6')); // { over: 1n, under: 2n } */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under, a.under * b.over);
}

/**
 * A fraction raised to a whole power; undefined where it has more than 20,000 binary digits.
 *
 * @example wholePower(fractionOf('0.1'), -2); // { over: 100n, under: 1n }
 */
export function wholePower(base: Fraction, power: number): Fraction | undefined {
  const digits = binaryDigits(base.over) + binaryDigits(base.under);
  const size = Math.abs(power);
  if (size > 1 && digits * size > mostDigits && digits > 2) return undefined;
  const [over, under] = [base.over, base.under].map((each) => raised(each, size));
  return power < 0 ? { over: under!, under: over! } : { over: over!, under: under! };
}

/**
 * Double nearest to a fraction, ties to even; 0 and Infinity beyond the range of doubles.
 *
 * @example numberOf(fractionOf('2/3')); // 0.6666666666666666
 */
export function numberOf({ over, under }: Fraction): number {
  // The quotient is computed with 66 binary digits or one more and a last one that tells of a remainder, which
  // conversion of a BigInt rounds once.
  const shift = 66 + binaryDigits(under) - binaryDigits(over);
  const [above, below] = shift > 0 ? [over << BigInt(shift), under] : [over, under << BigInt(-shift)];
  const whole = above / below;
  const rounded = Number(whole * below === above ? whole : whole | 1n);
  const first = Math.min(Math.max(-shift, -1000), 900);
  return rounded * powerOfTwo(first) * powerOfTwo(Math.min(Math.max(-shift - first, -1000), 1000));
}

function decimal(text: string): Fraction {
  const [digits, exponent = '0'] = text.toLowerCase().split('e');
  const [whole, part = ''] = digits!.split('.');
  const tens = Number(exponent) - part.length;
  const number = BigInt(`${whole}${part}`);
  return tens < 0 ? reduced(number, raised(10n, -tens)) : { over: number * raised(10n, tens), under: 1n };
}

function reduced(over: bigint, under: bigint): Fraction {
  const divisor = greatestCommonDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Power by repeated squares; the operator for powers is kept out of the library. */
function raised(base: bigint, power: number): bigint {
  let result = 1n;
  let square = base;
  for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

function binaryDigits(value: bigint): number {
  return value.toString(2).length;
}
