import { type AnalysisResult, analysisResult } from '../../core/analysis-result';
import type { SummaryData } from '../estimates/summary';
import type { Certificate } from './certificate';
import {
  headingOf,
  numberOrNull,
  numberPrinter,
  type PrintedIndicator,
  printError,
  resultTable,
  resultWords,
  tableOptions,
} from './result-table';

/** Mean, spread and quantiles of one indicator in one year. */
export interface Summary extends SummaryData, AnalysisResult<SummaryRow, SummaryDocument> {
  readonly kind: 'summary';
}

/** One statistic. */
export interface SummaryRow {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly statistic: 'mean' | 'sd' | 'min' | 'max' | 'quantile';
  /** Of a quantile. */
  readonly probability: number | null;
  readonly value: number | null;
  /** Null where it is unknown, and of the least and greatest value, which have none. */
  readonly standardError: number | null;
}

/** A summary as plain data, with the certificate of its run. */
export interface SummaryDocument extends SummaryData {
  readonly certificate: Certificate;
}

/** A summary with its forms. @param data - not frozen @param certificateOf - computed when JSON is made */
export function summaryResult(
  data: SummaryData,
  indicator: PrintedIndicator,
  certificateOf: () => Certificate,
): Summary {
  const rows = (): readonly SummaryRow[] => {
    const { indicator: id, unit, year, mean, sd, min, max, quantiles } = data;
    const row = (
      statistic: SummaryRow['statistic'],
      value: number,
      standardError: number = Number.NaN,
      probability: number | null = null,
    ): SummaryRow => ({
      ...{ indicator: id, unit, year, statistic, probability },
      ...{ value: numberOrNull(value), standardError: numberOrNull(standardError) },
    });
    return [
      row('mean', mean.value, mean.standardError),
      row('sd', sd.value, sd.standardError),
      row('min', min),
      ...quantiles.map((each) => row('quantile', each.value, each.standardError, each.probability)),
      row('max', max),
    ];
  };
  const table: Summary['table'] = (given = {}) => {
    const { lang, width } = tableOptions(given);
    const words = resultWords[lang];
    const print = numberPrinter(indicator, data.sd.value, lang);
    const cells = rows().map(({ statistic, probability, value, standardError }) => [
      probability === null ? words[statistic as keyof typeof words] : headingOf(probability, lang),
      print(value ?? Number.NaN),
      printError(standardError ?? Number.NaN, indicator, lang),
    ]);
    const headings = [words.value, words.standardError];
    return resultTable({ indicator, first: String(data.year), headings, cells, lang, width });
  };
  return analysisResult(data, { table, rows, toJSON: () => ({ ...data, certificate: certificateOf() }) });
}
