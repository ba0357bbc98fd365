import { isSameScale, openIndex, type Powers } from '../../plan/units/unit';
import { areNone, commonConstants, conversionsOf, isConversion, noConstants, totalOf } from './constants';
import { isSameBasis, moneyPower, type PriceBasis } from './price-basis';
import { isCounted, isEmpty, type KnownQuantity } from './quantity';

/** How two quantities differ that must have one unit, by the first of these. */
export type Difference = 'powers' | 'openIndex' | 'scales' | 'indexYear' | 'price';

/**
 * First way in which a quantity differs from a stated one, whose unit it must have. Literal factors may convert to the
 * stated scale, and to an index of which the base is not stated.
 */
export function differenceOf(stated: KnownQuantity, found: KnownQuantity): Difference | undefined {
  const ofPowers = powerDifference(stated, found);
  if (ofPowers !== undefined) return ofPowers;
  if (isSameIndex(stated, found) && !fitsScale(found, stated.scale)) return 'scales';
  if (isOtherYear(stated, found)) return 'indexYear';
  return moneyPower(stated.powers) !== 0 && !isSameBasis(stated.price, found.price) ? 'price' : undefined;
}

/**
 * What two quantities are together that are made of names, as parts of a sum, a comparison or two branches; or how
 * they differ. Literal factors that both have stay with the sum.
 */
export function togetherOf(a: KnownQuantity, b: KnownQuantity): KnownQuantity | Difference {
  const ofPowers = powerDifference(a, b);
  if (ofPowers !== undefined) return ofPowers;
  const scale = isSameIndex(a, b) ? commonScale(a, b) : a.scale;
  if (scale === undefined) return 'scales';
  if (isOtherYear(a, b)) return 'indexYear';
  if (!isSameBasis(a.price, b.price)) return 'price';
  const areNumbers = isSameScale(a.scale, scale) && isSameScale(b.scale, scale);
  const indexYear = a.indexYear ?? b.indexYear;
  return {
    powers: a.rootOf === undefined ? a.powers : b.powers,
    scale,
    constants: areNumbers ? commonConstants(a.constants, b.constants) : noConstants,
    price: commonBasis(a, b),
    bare: false,
    ...(a.text !== undefined && a.text === b.text ? { text: a.text } : {}),
    ...(indexYear === undefined ? {} : { indexYear }),
    ...(a.rootOf !== undefined && b.rootOf !== undefined ? { rootOf: a.rootOf } : {}),
  };
}

/**
 * What a quantity is beside a number, such as 2 in `firms + 2`; or how they differ. A number may stand beside pure
 * numbers, things that are counted one by one, their square root, and an index. Beside percentages 100 is the whole;
 * any other number above 1 is one of percent where the formula is, but 1 and less could be a fraction.
 *
 * @param wanted - scale of the formula
 */
export function besideNumber(
  named: KnownQuantity,
  number: KnownQuantity,
  wanted: number,
): KnownQuantity | Difference {
  const { rootOf, ...rest } = named;
  if (rootOf !== undefined) return { ...rest, powers: rootOf };
  if (openIndex in named.powers && Object.keys(named.powers).length === 1) return named;
  if (!isEmpty(named.powers) && !isCounted(named.powers)) return 'powers';
  const isLarge = totalOf(number.constants) > 1;
  const constants = isLarge ? named.constants : commonConstants(named.constants, number.constants);
  if (isSameScale(named.scale, 1)) return { ...named, constants };
  if (fitsScale(named, 1)) return { ...named, scale: 1, constants: noConstants };
  const isOfFormula = isLarge && isEmpty(named.powers) && isSameScale(named.scale, wanted);
  return isOfFormula || fitsScale(number, named.scale) ? named : 'scales';
}

/** A pure number in the scale of the formula, if its literal factors convert to that; else as it is. */
export function inScaleOf(wanted: number, quantity: KnownQuantity): KnownQuantity {
  const { powers, scale, constants } = quantity;
  const isConverted = isEmpty(powers) && !areNone(constants) && isConversion(constants, scale / wanted);
  return isConverted ? { ...quantity, scale: wanted, constants: noConstants } : quantity;
}

/** Whether a quantity is in a scale, or its literal factors convert to that. */
export function fitsScale({ scale, constants }: KnownQuantity, wanted: number): boolean {
  return isSameScale(scale, wanted) || isConversion(constants, scale / wanted);
}

function powerDifference(a: KnownQuantity, b: KnownQuantity): 'powers' | 'openIndex' | undefined {
  if (!haveSamePowers(a.powers, b.powers) && !isRootOf(a, b) && !isRootOf(b, a)) return 'powers';
  return isSameIndex(a, b) || !areNone(a.constants) || !areNone(b.constants) ? undefined : 'openIndex';
}

/** Whether powers are the same, those of an index without a base left aside. */
function haveSamePowers(a: Powers, b: Powers): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every(
    (base) => base === openIndex || (a[base] ?? 0) === (b[base] ?? 0),
  );
}

function isRootOf({ rootOf }: KnownQuantity, { powers }: KnownQuantity): boolean {
  return rootOf !== undefined && haveSamePowers(rootOf, powers);
}

function isSameIndex(a: KnownQuantity, b: KnownQuantity): boolean {
  return (a.powers[openIndex] ?? 0) === (b.powers[openIndex] ?? 0);
}

/** Two indices of different base years; a literal factor may lead from one to the other. */
function isOtherYear(a: KnownQuantity, b: KnownQuantity): boolean {
  if (a.indexYear === undefined || b.indexYear === undefined || a.indexYear === b.indexYear) return false;
  return areNone(a.constants) && areNone(b.constants);
}

/** Scale that both have, with their literal factors as numbers or as conversions. */
function commonScale(a: KnownQuantity, b: KnownQuantity): number | undefined {
  const scales = [a.scale, ...conversionsOf(a.constants).map((conversion) => a.scale / conversion)];
  return scales.find((scale) => fitsScale(b, scale));
}

/** Of money the known basis; of pure numbers, among which may be price indices, only one that both have. */
function commonBasis(a: KnownQuantity, b: KnownQuantity): PriceBasis {
  if (moneyPower(a.powers) !== 0) return a.price ?? b.price;
  return a.price === undefined ? undefined : b.price;
}
