import type { IndicatorKind } from './indicator';
import type { Language } from './language';

/** What must be known to print a number of an indicator. */
export interface QuantityForm {
  /** As in the indicator's definition; `fraction` and `fraction/year` for measured growth and decline. */
  readonly unit: string;
  readonly kind?: IndicatorKind;
}

interface PrintedUnit {
  readonly factor: number;
  readonly en: string;
  readonly zh: string;
}

const printedUnits: Readonly<Record<string, PrintedUnit>> = {
  '1': { factor: 1, en: '', zh: '' },
  '1/year': { factor: 1, en: ' a year', zh: '/年' },
  '1e8 CNY': { factor: 1, en: ' ×10⁸ yuan', zh: ' 亿元' },
  '1e4 CNY/person': { factor: 1, en: ' ×10⁴ yuan/head', zh: ' 万元/人' },
  '1e4 persons': { factor: 1, en: ' ×10⁴ persons', zh: ' 万人' },
  '1e-3': { factor: 1, en: ' per 1,000', zh: ' 每千人' },
  '1e-4': { factor: 1, en: ' per 10,000', zh: ' 每万人' },
  'ug/m3': { factor: 1, en: ' µg/m³', zh: ' 微克/立方米' },
  fraction: { factor: 100, en: ' %', zh: ' %' },
  'fraction/year': { factor: 100, en: ' % a year', zh: ' %/年' },
};

/**
 * A number with its unit as people read it: shares in percent, thousands apart, four digits or whole numbers.
 *
 * @param value - in the unit given
 * @example printQuantity(0.11, { unit: '1', kind: 'ratio' }, 'en'); // '11 %'
 * @example printQuantity(8504.6, { unit: '1e8 CNY' }, 'zh'); // '8,504.6 亿元'
 */
export function printQuantity(value: number, form: QuantityForm, language: Language): string {
  const { factor, [language]: suffix } = unitOf(form);
  return printNumber(value * factor) + suffix;
}

/** Two ends of a range with the unit once. @example printRange([0.05, 0.07], { unit: 'fraction' }, 'en'); // '5–7 %' */
export function printRange(ends: readonly [number, number], form: QuantityForm, language: Language): string {
  const { factor, [language]: suffix } = unitOf(form);
  return ends.map((end) => printNumber(end * factor)).join('–') + suffix;
}

/**
 * A median and its range without their unit, except for a percent sign.
 *
 * @example printSpread(0.06, [0.05, 0.07], { unit: 'fraction' }); // '6 % (5–7)'
 */
export function printSpread(median: number, range: readonly [number, number], form: QuantityForm): string {
  const { factor } = unitOf(form);
  const [low, high] = range.map((end) => printNumber(end * factor));
  return `${printNumber(median * factor)}${factor === 100 ? ' %' : ''} (${low}–${high})`;
}

/** Name of the unit alone. */
export function printUnit(form: QuantityForm, language: Language): string {
  return unitOf(form)[language].trim();
}

function unitOf({ unit, kind }: QuantityForm): PrintedUnit {
  if (unit === '1' && kind === 'ratio') return printedUnits.fraction!;
  return printedUnits[unit] ?? { factor: 1, en: ` ${unit}`, zh: ` ${unit}` };
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 4 };
  return value.toLocaleString('en-US', digits);
}
