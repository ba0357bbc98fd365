import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { reportWidth } from '../../core/report-width';
import { textTable } from '../../core/text-table';
import { wrapLines } from '../../core/wrap-lines';
import type { Indicator } from '../../model/indicator';
import { type Language, language } from '../../plan/language';
import { bracketed, percentSign } from '../../plan/number-signs';
import { decimalsForWidth, printFixed, type QuantityForm } from '../../plan/print-quantity';
import { printedUnitOf } from '../../plan/printed-units';

const options = z.strictObject({ lang: z._default(language, 'en'), width: reportWidth });

/** Language and width of a table, after they are read. */
export interface TableShape {
  readonly lang: Language;
  readonly width: number;
}

/** Options of `table`. @throws InputError if one is unknown, or the width is no integer in [20, 1000] */
export function tableOptions(given: unknown): TableShape {
  return parseInput('table', options, given);
}

/** What must be known of an indicator to print its numbers. */
export type PrintedIndicator = Pick<Indicator, 'id' | 'name' | 'unit' | 'kind'>;

/** Words of the tables of an ensemble. */
export const resultWords = {
  en: {
    year: 'year',
    mean: 'mean',
    sd: 'sd',
    min: 'least',
    max: 'greatest',
    value: 'value',
    standardError: 's.e.',
  },
  zh: {
    year: '年份',
    mean: '均值',
    sd: '标准差',
    min: '最小值',
    max: '最大值',
    value: '数值',
    standardError: '标准误差',
  },
} as const;

/** A probability as the heading of its quantile. @example headingOf(0.05, 'en'); // '5 %' */
export function headingOf(probability: number, lang: Language): string {
  return `${Number((100 * probability).toPrecision(12))}${percentSign[lang]}`;
}

/**
 * Prints numbers of an indicator alike, without their unit, which stands above the table; a dash where there is none.
 *
 * @param spread - how far they lie apart, in the unit of the indicator: so many decimals that it shows three digits
 */
export function numberPrinter(
  indicator: PrintedIndicator,
  spread: number,
  lang: Language,
): (value: number) => string {
  const { factor } = printedUnitOf(formOf(indicator));
  const decimals = spread > 0 ? decimalsForWidth(spread * factor) : 1;
  return (value) =>
    Number.isFinite(value) ? printFixed(value * factor, decimals, lang) : unprintable(value);
}

/** A standard error of such numbers, with two or three digits. */
export function printError(value: number, indicator: PrintedIndicator, lang: Language): string {
  const printed = value * printedUnitOf(formOf(indicator)).factor;
  if (!Number.isFinite(value)) return unprintable(value);
  return printFixed(printed, printed > 0 ? decimalsForWidth(10 * printed) : 0, lang);
}

/** A number in a row: null where it is unknown. */
export function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function unprintable(value: number): string {
  return Number.isNaN(value) ? '–' : String(value);
}

function formOf({ unit = '1', kind }: PrintedIndicator): QuantityForm {
  return { unit, ...(kind === undefined ? {} : { kind }) };
}

/** A table under the name of its indicator. @param first - heading of the first column; that of years unless given */
export function resultTable({
  indicator,
  first,
  headings,
  cells,
  lang,
  width,
}: TableShape & {
  readonly indicator: PrintedIndicator;
  readonly first?: string;
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
}): string {
  const { id, name } = indicator;
  const named = name === undefined ? id : `${name[lang]}${bracketed(id, lang)}`;
  const unit = printedUnitOf(formOf(indicator))[lang].trim();
  const title = unit === '' ? named : `${named}${lang === 'zh' ? '，' : ', '}${unit}`;
  const columns = [
    { heading: first ?? resultWords[lang].year, align: 'left' } as const,
    ...headings.map((heading) => ({ heading, align: 'right' }) as const),
  ];
  return `${wrapLines(title, width)}\n\n${textTable(columns, cells, width)}`;
}
