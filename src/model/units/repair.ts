import type { Wording } from '../../core/wording';
import { isSameScale, productOfPowers, raisedPowers } from '../../plan/units/unit';
import type { UnitFault } from '../../plan/units/unit-fault';
import type { Expression } from '../expression';
import { missingFactor } from './constants';
import type { Difference } from './difference';
import type { PriceBasis } from './price-basis';
import { printFactor } from './print-factor';
import { printUnitOf } from './print-unit-of';
import { isEmpty, type KnownQuantity } from './quantity';
import { withChangedPart, writtenPart } from './written-part';

/** How to repair a fault, in both languages and as data. */
export type Repair = Pick<UnitFault, 'hint' | 'suggestion'>;

/** What is in another unit than it should be: a part of a formula, or a number by itself. */
export interface Found {
  readonly part?: Expression;
  readonly quantity: KnownQuantity;
}

/** What tells the base of an index. */
export const openIndexHint: Wording = {
  en: "the base of the index is not stated; write it in the unit, such as 'index 2020 = 100'",
  zh: '未注明指数的基期，请写入单位，如「指数，2020年=100」',
};

/** What leads from an index of one base year to another. */
export const otherYearHint: Wording = {
  en: 'the indices have different base years; divide one by its value in the base year of the other',
  zh: '两个指数的基期不同，请将其中之一除以它在另一基期的数值',
};

/**
 * How to repair a quantity that is in another unit than it should be: the factor by which to multiply or divide it, the
 * unit of the factor that is missing, or the price index. The formula with the factor is the suggestion.
 */
export function repairOf(difference: Difference, expected: KnownQuantity, found: Found): Repair {
  const { part, quantity } = found;
  const text = part && writtenPart(part);
  const it: Wording =
    text === undefined ? { en: 'it', zh: '其' } : { en: `\`${text}\``, zh: ` \`${text}\` ` };
  if (difference === 'openIndex') return { hint: openIndexHint };
  if (difference === 'indexYear') return { hint: otherYearHint };
  if (difference === 'price') return { hint: priceHint(expected, quantity) };
  if (quantity.bare) return { hint: unitHint(it, expected) };
  if (difference === 'scales') return scaleRepair(expected, found, it);
  const missing = printUnitOf({
    powers: productOfPowers(expected.powers, raisedPowers(quantity.powers, -1)),
    scale: expected.scale / quantity.scale,
  });
  return { hint: { en: `a factor in ${missing} is missing`, zh: `缺少单位为 ${missing} 的因子` } };
}

/** The unit as it was written, or else in base units. */
export function printQuantityUnit({ text, powers, scale }: KnownQuantity): string {
  return text ?? printUnitOf({ powers, scale });
}

function unitHint(it: Wording, expected: KnownQuantity): Wording {
  const unit = `unit: '${printQuantityUnit(expected)}'`;
  return {
    en: `give ${it.en} a unit: make it an input with ${unit}`,
    zh: `请为${it.zh}注明单位：设为参数，${unit}`,
  };
}

function scaleRepair(expected: KnownQuantity, { part, quantity }: Found, it: Wording): Repair {
  const needed = quantity.scale / expected.scale;
  const factor = missingFactor(quantity.constants, needed);
  // No number repairs a size that is beyond doubles.
  if (!(factor > 0 && factor < Infinity)) return {};
  const isLarge = factor >= 1;
  const size = printFactor(isLarge ? factor : 1 / factor);
  const other = otherwise(quantity, factor, needed);
  const changed = part && withChangedPart(part, isLarge ? ` * ${size}` : ` / ${size}`);
  return {
    hint: {
      en: `${isLarge ? 'multiply' : 'divide'} ${it.en} by ${size}${other.en}`,
      zh: `请将${it.zh}${isLarge ? '乘以' : '除以'} ${size}${other.zh}`,
    },
    ...(changed === undefined ? {} : { suggestion: { value: changed } }),
  };
}

/** What else may repair a scale: the unit of a ratio, or a name for a literal factor that is no conversion. */
function otherwise({ powers }: KnownQuantity, factor: number, needed: number): Wording {
  if (!isSameScale(factor, needed)) {
    return {
      en: "; a factor that is no conversion can be an input with unit: '1'",
      zh: "；若某个因子不是换算系数，可设为参数，unit: '1'",
    };
  }
  if (!isEmpty(powers)) return { en: '', zh: '' };
  if (isSameScale(factor, 0.01)) return { en: ', or give it as a fraction', zh: '，或改用小数' };
  if (isSameScale(factor, 100)) return { en: ', or state the unit as a fraction', zh: '，或将单位写为小数' };
  return { en: '', zh: '' };
}

function priceHint(expected: KnownQuantity, found: KnownQuantity): Wording {
  const [from] = Object.keys(found.price ?? {});
  const [to] = Object.keys(expected.price ?? {});
  if (from !== undefined && to !== undefined && from !== to) {
    const price = `price: '${from}/${to}'`;
    return {
      en: `divide by a price index, such as a deflator with ${price}`,
      zh: `请除以价格指数，如注明 ${price} 的平减指数`,
    };
  }
  const same = {
    en: 'measure both sides of a ratio in the same prices',
    zh: '比率的分子与分母应采用同一价格基准',
  };
  const ratio = isEmpty(found.powers) ? indexPrice(found.price ?? {}) : undefined;
  if (ratio === undefined) return same;
  return {
    en: `${same.en}, or state price: '${ratio}' if it is a price index`,
    zh: `${same.zh}；若为价格指数，请注明 price: '${ratio}'`,
  };
}

/** Price basis as a price index states it; undefined of what is none. */
function indexPrice(basis: NonNullable<PriceBasis>): string | undefined {
  const [above, below, ...others] = Object.entries(basis).sort(([, a], [, b]) => b - a);
  if (above?.[1] !== 1 || below?.[1] !== -1 || others.length > 0) return undefined;
  return `${above[0]}/${below[0]}`;
}
