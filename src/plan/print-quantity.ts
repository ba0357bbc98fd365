import { z } from 'zod';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { indicatorKind } from './indicator';
import { type Language, language } from './language';

/** Schema of what must be known to print a number of an indicator. */
export const quantityForm = z.strictObject({
  /** As in the indicator's definition; `fraction`, `fraction/year` and `points` for measured growth and decline. */
  unit: z.string(),
  kind: indicatorKind.optional(),
});

/** What must be known to print a number of an indicator. */
export interface QuantityForm extends Readonly<z.input<typeof quantityForm>> {}

const schema = z.strictObject({ value: real(), form: quantityForm, language });

interface PrintedUnit {
  readonly factor: number;
  readonly en: string;
  readonly zh: string;
}

const printedUnits: Readonly<Record<string, PrintedUnit>> = {
  '1': { factor: 1, en: '', zh: '' },
  '1/year': { factor: 1, en: ' a year', zh: '/年' },
  '1e8 CNY': { factor: 1, en: ' ×10⁸ yuan', zh: ' 亿元' },
  '1e8 USD': { factor: 1, en: ' ×10⁸ US dollars', zh: ' 亿美元' },
  '1e8 m3': { factor: 1, en: ' ×10⁸ m³', zh: ' 亿立方米' },
  '1e4 CNY/person': { factor: 1, en: ' ×10⁴ yuan/head', zh: ' 万元/人' },
  '1e4 persons': { factor: 1, en: ' ×10⁴ persons', zh: ' 万人' },
  '1e4 persons/year': { factor: 1, en: ' ×10⁴ persons a year', zh: ' 万人/年' },
  '1e-3': { factor: 1, en: ' per 1,000', zh: ' ‰' },
  '1e-4': { factor: 1, en: ' per 10,000', zh: ' ‱' },
  'ug/m3': { factor: 1, en: ' µg/m³', zh: ' 微克/立方米' },
  km2: { factor: 1, en: ' km²', zh: ' 平方公里' },
  fraction: { factor: 100, en: ' %', zh: ' %' },
  'fraction/year': { factor: 100, en: ' % a year', zh: ' %/年' },
  points: { factor: 100, en: ' points', zh: ' 个百分点' },
  index: { factor: 1, en: ' (index)', zh: '（指数）' },
};

/**
 * A number with its unit as people read it: shares in percent, thousands apart, four digits, counts in whole numbers.
 *
 * @param value - in the unit given, finite
 * @param form - unit, and kind of the indicator: a `ratio` of unit `1` is printed in percent, a `count` without decimals
 * @throws InputError if `value` is not finite or a language or kind is unknown
 * @example printQuantity(0.11, { unit: '1', kind: 'ratio' }, 'en'); // '11 %'
 * @example printQuantity(8504.6, { unit: '1e8 CNY' }, 'zh'); // '8,504.6 亿元'
 */
export function printQuantity(value: number, form: QuantityForm, language: Language): string {
  const given = parseInput('printQuantity', schema, { value, form, language });
  const { factor, [given.language]: suffix } = unitOf(given.form);
  return printNumber(value * factor, form.kind === 'count' && Math.abs(value) >= 100) + suffix;
}

/**
 * A stated number with its unit, all its digits kept.
 *
 * @example printStated(0.06125, { unit: 'fraction' }, 'en'); // '6.125 %'
 */
export function printStated(value: number, form: QuantityForm, language: Language): string {
  const { factor, [language]: suffix } = unitOf(form);
  return printExactly(value * factor) + suffix;
}

/** Two ends of a stated range with the unit once. @example printRange([0.05, 0.07], { unit: 'fraction' }, 'en'); // '5–7 %' */
export function printRange(ends: readonly [number, number], form: QuantityForm, language: Language): string {
  const { factor, [language]: suffix } = unitOf(form);
  return joined(ends.map((end) => printExactly(end * factor))) + suffix;
}

/**
 * A median and its range without their unit, except for a percent sign, with as many decimals as the range has use
 * for: its width shows three digits.
 *
 * @param median - NaN where there is no value; then a dash
 * @example printSpread(0.06, [0.05, 0.07], { unit: 'fraction' }); // '6.00 % (5.00–7.00)'
 */
export function printSpread(median: number, range: readonly [number, number], form: QuantityForm): string {
  if (![median, ...range].every(Number.isFinite)) return '–';
  const { factor } = unitOf(form);
  const percent = factor === 100 && form.unit !== 'points' ? ' %' : '';
  const [middle, low, high] = [median, ...range].map((value) => value * factor) as [number, number, number];
  const width = high - low;
  if (width === 0) return `${printNumber(middle, false)}${percent} (${printNumber(low, false)})`;
  const decimals = form.kind === 'count' && width >= 10 ? 0 : decimalsFor(width);
  const print = (value: number) => fixed(value, decimals);
  return `${print(middle)}${percent} (${joined([print(low), print(high)])})`;
}

function unitOf({ unit, kind }: QuantityForm): PrintedUnit {
  if (kind === 'ratio' && unit === '1') return printedUnits.fraction!;
  if (kind === 'ratio' && unit === '1/year') return printedUnits['fraction/year']!;
  if (kind === 'index' && unit === '1') return printedUnits.index!;
  if (Object.hasOwn(printedUnits, unit)) return printedUnits[unit]!;
  return { factor: 1, en: ` ${unit}`, zh: ` ${unit}` };
}

/** A dash between numbers, with space about it where a minus sign would run into it. */
function joined(ends: readonly string[]): string {
  return ends.join(ends.some((end) => end.startsWith('-')) ? ' – ' : '–');
}

/** Decimals with which a width shows three digits, six at most. */
function decimalsFor(width: number): number {
  let decimals = 0;
  for (let rest = width; rest < 100 && decimals < 6; rest *= 10) decimals++;
  return decimals;
}

function fixed(value: number, decimals: number): string {
  if (isOutsized(value) && Math.abs(value) >= 1) return printNumber(value, false);
  return grouped(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function printNumber(value: number, whole: boolean): string {
  if (whole) return grouped(value, { maximumFractionDigits: 0 });
  if (isOutsized(value)) return String(Number(value.toPrecision(4)));
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 4 };
  return grouped(value, digits);
}

/** Twelve digits: all that a person states, without the rounding that 100 × 0.07 shows. */
function printExactly(value: number): string {
  if (isOutsized(value)) return String(Number(value.toPrecision(12)));
  return grouped(value, { maximumSignificantDigits: 12 });
}

/** So large or small that its zeros could not be counted by eye. */
function isOutsized(value: number): boolean {
  return value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6);
}

function grouped(value: number, digits: Intl.NumberFormatOptions): string {
  return value.toLocaleString('en-US', digits).replace(/^-(?=[0.]*$)/, '');
}
