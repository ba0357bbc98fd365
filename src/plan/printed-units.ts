import type { IndicatorKind } from './indicator';

/** How a number of a unit is printed. */
export interface PrintedUnit {
  /** By what a number is multiplied for print. */
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
  item: { factor: 1, en: '', zh: ' 件' },
  'item/year': { factor: 1, en: ' a year', zh: ' 件/年' },
  firm: { factor: 1, en: '', zh: ' 家' },
  'firm/year': { factor: 1, en: ' a year', zh: ' 家/年' },
  count: { factor: 1, en: '', zh: ' 个' },
  'count/year': { factor: 1, en: ' a year', zh: ' 个/年' },
  'person/1e3 person': { factor: 1, en: ' per 1,000', zh: ' 人/千人' },
  'km/year': { factor: 1, en: ' km a year', zh: ' 公里/年' },
  km: { factor: 1, en: ' km', zh: ' 公里' },
  'km2/year': { factor: 1, en: ' km² a year', zh: ' 平方公里/年' },
  'ug/m3': { factor: 1, en: ' µg/m³', zh: ' 微克/立方米' },
  km2: { factor: 1, en: ' km²', zh: ' 平方公里' },
  fraction: { factor: 100, en: ' %', zh: ' %' },
  'fraction/year': { factor: 100, en: ' % a year', zh: ' %/年' },
  points: { factor: 100, en: ' points', zh: ' 个百分点' },
  index: { factor: 1, en: ' (index)', zh: '（指数）' },
};

/**
 * How a number of a unit is printed in each language; a unit that is not known is printed as it is written.
 *
 * @param form - unit, and kind of the indicator: a `ratio` of unit `1` is printed in percent
 * @example printedUnitOf({ unit: '1e8 CNY' }).zh; // ' 亿元'
 */
export function printedUnitOf(form: {
  readonly unit: string;
  readonly kind?: IndicatorKind | undefined;
}): PrintedUnit {
  const { unit, kind } = form;
  if (kind === 'ratio' && unit === '1') return printedUnits.fraction!;
  if (kind === 'ratio' && unit === '1/year') return printedUnits['fraction/year']!;
  if (kind === 'index' && unit === '1') return printedUnits.index!;
  if (Object.hasOwn(printedUnits, unit)) return printedUnits[unit]!;
  return { factor: 1, en: ` ${unit}`, zh: ` ${unit}` };
}
