import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import type { IndicatorKind } from './indicator';
import { indicatorKind } from './indicator';
import { type Language, language } from './language';
import { bracketed, percentSign } from './number-signs';
import { printedUnitOf } from './printed-units';

/** Schema of what must be known to print a number of an indicator. */
export const quantityForm = z.strictObject({
  /** As in the indicator's definition; `fraction`, `fraction/year` and `points` for measured growth and decline. */
  unit: z.string(),
  kind: z.optional(indicatorKind),
});

/** What must be known to print a number of an indicator. */
export interface QuantityForm {
  /** As in the indicator's definition; `fraction`, `fraction/year` and `points` for measured growth and decline. */
  readonly unit: string;
  readonly kind?: IndicatorKind | undefined;
}

/** Width of a range, relative to its ends, that only rounding makes. */
const rounding = 1e-12;

const schema = z.strictObject({ value: real(), form: quantityForm, lang: language });

/**
 * A number with its unit as people read it: shares in percent, four digits, counts in whole numbers; thousands apart in
 * English alone.
 *
 * @param value - in the unit given, finite
 * @param form - unit, and kind of the indicator: a `ratio` of unit `1` is printed in percent, a `count` without decimals
 * @throws InputError if `value` is not finite or a language or kind is unknown
 * @example printQuantity(0.11, { unit: '1', kind: 'ratio' }, 'en'); // '11 %'
 * @example printQuantity(8504.6, { unit: '1e8 CNY' }, 'zh'); // '8504.6亿元'
 */
export function printQuantity(value: number, form: QuantityForm, lang: Language): string {
  const given = parseInput('printQuantity', schema, { value, form, lang });
  const { factor, [given.lang]: suffix } = printedUnitOf(given.form);
  return printNumber(value * factor, form.kind === 'count' && Math.abs(value) >= 100, given.lang) + suffix;
}

/**
 * A stated number with its unit, all its digits kept.
 *
 * @example printStated(0.06125, { unit: 'fraction' }, 'en'); // '6.125 %'
 */
export function printStated(value: number, form: QuantityForm, lang: Language): string {
  const { factor, [lang]: suffix } = printedUnitOf(form);
  return printExactly(value * factor, lang) + suffix;
}

/** Two ends of a stated range with the unit once. @example printRange([0.05, 0.07], { unit: 'fraction' }, 'en'); // '5–7 %' */
export function printRange(ends: readonly [number, number], form: QuantityForm, lang: Language): string {
  const { factor, [lang]: suffix } = printedUnitOf(form);
  return joined(ends.map((end) => printExactly(end * factor, lang))) + suffix;
}

/**
 * A median and its range without their unit, except for a percent sign or points, with as many decimals as the range
 * has use for: its width shows three digits.
 *
 * @param median - NaN where there is no value; then a dash
 * @example printSpread(0.06, [0.05, 0.07], { unit: 'fraction' }, 'en'); // '6.00 % (5.00–7.00)'
 * @example printSpread(-0.001, [-0.001, -0.001], { unit: 'points' }, 'en'); // '-0.1 points (-0.1)'
 */
export function printSpread(
  median: number,
  range: readonly [number, number],
  form: QuantityForm,
  lang: Language,
): string {
  if (![median, ...range].every(Number.isFinite)) return '–';
  const { factor, [lang]: suffix } = printedUnitOf(form);
  const unit = form.unit === 'points' ? suffix : factor === 100 ? percentSign[lang] : '';
  const [middle, low, high] = [median, ...range].map((value) => value * factor) as [number, number, number];
  const width = high - low;
  if (width <= rounding * Math.max(Math.abs(low), Math.abs(high)))
    return `${printNumber(middle, false, lang)}${unit}${bracketed(printNumber(low, false, lang), lang)}`;
  const decimals = form.kind === 'count' && width >= 10 ? 0 : decimalsForWidth(width);
  const print = (value: number) => printFixed(value, decimals, lang);
  return `${print(middle)}${unit}${bracketed(joined([print(low), print(high)]), lang)}`;
}

/** A dash between numbers, with space about it where a minus sign would run into it. */
function joined(ends: readonly string[]): string {
  return ends.join(ends.some((end) => end.startsWith('-')) ? ' – ' : '–');
}

/** Decimals with which a width shows three digits, six at most. */
export function decimalsForWidth(width: number): number {
  let decimals = 0;
  for (let rest = width; rest < 100 && decimals < 6; rest *= 10) decimals++;
  return decimals;
}

/** A number without its unit, with so many decimals. */
export function printFixed(value: number, decimals: number, lang: Language): string {
  if (isOutsized(value) && Math.abs(value) >= 1) return printNumber(value, false, lang);
  return grouped(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }, lang);
}

function printNumber(value: number, whole: boolean, lang: Language): string {
  if (whole) return grouped(value, { maximumFractionDigits: 0 }, lang);
  if (isOutsized(value)) return String(Number(value.toPrecision(4)));
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 4 };
  return grouped(value, digits, lang);
}

/** Twelve digits: all that a person states, without the rounding that 100 × 0.07 shows. */
function printExactly(value: number, lang: Language): string {
  if (isOutsized(value)) return String(Number(value.toPrecision(12)));
  return grouped(value, { maximumSignificantDigits: 12 }, lang);
}

/** So large or small that its zeros could not be counted by eye. */
function isOutsized(value: number): boolean {
  return value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6);
}

/** Thousands apart in English alone. */
function grouped(value: number, digits: Intl.NumberFormatOptions, lang: Language): string {
  return value.toLocaleString('en-US', { ...digits, useGrouping: lang === 'en' }).replace(/^-(?=[0.]*$)/, '');
}
