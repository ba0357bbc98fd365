import type { IndicatorKind } from './indicator';
import { unitParts } from './units/parse-unit-text';
import { printUnitParts } from './units/print-unit-parts';
import { plainUnitText, readUnit } from './units/read-unit';
import { openIndex } from './units/unit';

/** How a number of a unit is printed; Chinese puts no space before its own words or a percent sign. */
export interface PrintedUnit {
  /** By what a number is multiplied for print. */
  readonly factor: number;
  readonly en: string;
  readonly zh: string;
}

/** Units of measures, and of indicators by their kind. */
const measures: Readonly<Record<string, PrintedUnit>> = {
  fraction: { factor: 100, en: ' %', zh: '%' },
  'fraction/year': { factor: 100, en: ' % a year', zh: '%/年' },
  points: { factor: 100, en: ' points', zh: '个百分点' },
};

/** What stands right behind a number in Chinese; Latin letters keep their space. */
const joinsNumber = /^[/%‰‱\p{Script=Han}]/u;

const index: PrintedUnit = { factor: 1, en: ' (index)', zh: '（指数）' };

/**
 * How a number of a unit is printed in each language; a unit that cannot be read is printed as it is written.
 *
 * @param form - unit, and kind of the indicator: a `ratio` of unit `1` is printed in percent
 * @example printedUnitOf({ unit: '1e8 CNY' }).zh; // '亿元'
 * @example printedUnitOf({ unit: '万吨' }).en; // ' ×10⁴ t'
 */
export function printedUnitOf(form: {
  readonly unit: string;
  readonly kind?: IndicatorKind | undefined;
}): PrintedUnit {
  const { unit, kind } = form;
  if (kind === 'ratio' && unit === '1') return measures.fraction!;
  if (kind === 'ratio' && unit === '1/year') return measures['fraction/year']!;
  if (Object.hasOwn(measures, unit)) return measures[unit]!;
  const read = readUnit(unit);
  if (!('powers' in read)) return { factor: 1, en: ` ${unit}`, zh: ` ${unit}` };
  const isIndex = 'indexYear' in read || Object.hasOwn(read.powers, openIndex);
  if (isIndex || (kind === 'index' && unit === '1')) return index;
  const parts = unitParts(plainUnitText(unit), unit);
  const { en, zh } = 'said' in parts ? { en: unit, zh: unit } : printUnitParts(parts);
  return { factor: 1, en: en === '' ? '' : ` ${en}`, zh: zh === '' || joinsNumber.test(zh) ? zh : ` ${zh}` };
}
