import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { reportWidth } from '../../core/report-width';
import { textTable } from '../../core/text-table';
import { wrapLines } from '../../core/wrap-lines';
import type { Indicator } from '../../model/indicator';
import { type Language, language } from '../../plan/language';
import { bracketed, percentSign } from '../../plan/number-signs';
import { printQuantity } from '../../plan/print-quantity';

const options = z.strictObject({ lang: language.default('en'), width: reportWidth });

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

/** A number of the indicator with its unit; a dash where there is none. */
export function printedNumber(value: number, { unit = '1', kind }: PrintedIndicator, lang: Language): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : String(value);
  return printQuantity(value, { unit, ...(kind === undefined ? {} : { kind }) }, lang);
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
  const title =
    indicator.name === undefined ? indicator.id : `${indicator.name[lang]}${bracketed(indicator.id, lang)}`;
  const columns = [
    { heading: first ?? resultWords[lang].year, align: 'left' } as const,
    ...headings.map((heading) => ({ heading, align: 'right' }) as const),
  ];
  return `${wrapLines(title, width)}\n\n${textTable(columns, cells, width)}`;
}
