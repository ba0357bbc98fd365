import { pow } from '../../core/pow';
import { isSameScale } from '../../plan/units/unit';

/**
 * Literal factors of a product, which may be a conversion, a number, or both: `100 * rd / gdp` is 100 times a ratio in
 * one model and the ratio in percent in another. Powers of ten count together, the others one by one.
 */
export interface Constants {
  /** Sum of the exponents of the powers of ten. */
  readonly exponent: number;
  /** The other factors; a factor and its reciprocal are left out together. */
  readonly others: readonly number[];
}

/** A product without literal factors. */
export const noConstants: Constants = { exponent: 0, others: [] };

/** Relative difference that a conversion may have, since people write nine or ten digits of one. */
const writtenDigits = 1e-9;

/** Digits of factors between units of time and of energy, which are seldom anything but a conversion. */
const unitRatios: readonly number[] = [12, 24, 60, 365, 8760, 3.6];

/** Factors up to which every choice among them is tried. */
const mostChosen = 12;

/** A literal factor by itself. @example constantsOf(-100); // { exponent: 2, others: [] } */
export function constantsOf(value: number): Constants {
  const size = Math.abs(value);
  if (!(size > 0 && size < Infinity)) return noConstants;
  const [digits, exponent] = size.toExponential(12).split('e');
  return Number(digits) === 1 ? { exponent: Number(exponent), others: [] } : { exponent: 0, others: [size] };
}

/** Factors of a product of two. */
export function productOfConstants(a: Constants, b: Constants): Constants {
  const others = [...a.others];
  for (const factor of b.others) {
    const reciprocal = others.findIndex((each) => isClose(each * factor, 1));
    if (reciprocal < 0) others.push(factor);
    else others.splice(reciprocal, 1);
  }
  return { exponent: a.exponent + b.exponent, others };
}

/** Factors raised to a power. */
export function raisedConstants({ exponent, others }: Constants, power: number): Constants {
  const raised = exponent * power;
  const tens = Number.isInteger(raised) ? { exponent: raised, others: [] } : constantsOf(pow(10, raised));
  return others.map((each) => constantsOf(pow(each, power))).reduce(productOfConstants, tens);
}

/** Factors that two products have in common, which a sum of the two has. */
export function commonConstants(a: Constants, b: Constants): Constants {
  const left = [...b.others];
  const others = a.others.filter((factor) => {
    const at = left.findIndex((each) => isClose(each, factor));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { exponent: a.exponent === b.exponent ? a.exponent : 0, others };
}

/** Whether there is no literal factor that counts. */
export function areNone({ exponent, others }: Constants): boolean {
  return others.length === 0 && exponent === 0;
}

/**
 * Whether literal factors convert by a factor that the units need. All count together: they convert if their product
 * is that factor. Where their product has other digits, those that bring the other digits are numbers: in
 * `0.03 * gdp * 10000 / population` 10,000 converts and 0.03 is a share, in `100 * rd / gdp / 100` nothing converts.
 */
export function isConversion(constants: Constants, needed: number): boolean {
  const total = totalOf(constants);
  if (isClose(total, needed)) return true;
  if (haveSameDigits(total, needed)) return false;
  return choicesOf(constants).some((chosen) => isClose(chosen, needed));
}

/** Conversions that literal factors may be: all of them together, or the powers of ten with a choice of the others. */
export function conversionsOf(constants: Constants): readonly number[] {
  return [totalOf(constants), ...choicesOf(constants)].filter((each) => isConversion(constants, each));
}

/**
 * Factor by which a product must be multiplied for its literal factors to be the conversion that its units need. Those
 * that have the digits of the needed factor or of its reciprocal, or are a known ratio of units where the units need
 * one, are taken for a conversion that is not right yet; the others for numbers.
 */
export function missingFactor(constants: Constants, needed: number): number {
  const total = totalOf(constants);
  if (haveSameDigits(total, needed) || haveSameDigits(total * needed, 1)) return needed / total;
  const choices = choicesOf(constants);
  const chosen =
    choices.find((each) => haveSameDigits(each, needed)) ??
    choices.find((each) => haveSameDigits(each * needed, 1)) ??
    totalOf({ ...constants, others: constants.others.filter(isUnitRatio) });
  const factor = needed / chosen;
  const isRight = isConversion(productOfConstants(constants, constantsOf(factor)), needed);
  return isRight ? factor : needed / total;
}

/** Product of all factors. */
export function totalOf({ exponent, others }: Constants): number {
  return others.reduce((total, factor) => total * factor, pow(10, exponent));
}

/** Products of the powers of ten with each choice of the other factors, the smallest choices first. */
function choicesOf({ exponent, others }: Constants): number[] {
  let choices = [{ size: 0, product: pow(10, exponent) }];
  for (const factor of others.slice(0, mostChosen)) {
    const larger = choices.map(({ size, product }) => ({ size: size + 1, product: product * factor }));
    choices = [...choices, ...larger];
  }
  return choices.sort((a, b) => a.size - b.size).map(({ product }) => product);
}

function isUnitRatio(factor: number): boolean {
  return unitRatios.some((each) => haveSameDigits(factor, each) || haveSameDigits(factor * each, 1));
}

/** Whether two numbers differ by a power of ten at most. */
function haveSameDigits(a: number, b: number): boolean {
  return Number((a / b).toExponential(8).split('e')[0]) === 1;
}

function isClose(a: number, b: number): boolean {
  return isSameScale(a, b, writtenDigits);
}
