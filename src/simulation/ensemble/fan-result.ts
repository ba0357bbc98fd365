import { type AnalysisResult, analysisResult } from '../../core/analysis-result';
import type { FanData } from '../estimates/fan';
import type { Certificate } from './certificate';
import {
  headingOf,
  numberOrNull,
  numberPrinter,
  type PrintedIndicator,
  resultTable,
  tableOptions,
} from './result-table';

/** Quantiles of an indicator by year. */
export interface Fan extends FanData, AnalysisResult<FanRow, FanDocument> {
  readonly kind: 'fan';
}

/** One quantile of one year. */
export interface FanRow {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  readonly probability: number;
  readonly value: number | null;
  /** Null where it is unknown. */
  readonly standardError: number | null;
}

/** A fan as plain data, with the certificate of its run. */
export interface FanDocument extends FanData {
  readonly certificate: Certificate;
}

/** A fan with its forms. @param certificateOf - computed when JSON is made */
export function fanResult(data: FanData, indicator: PrintedIndicator, certificateOf: () => Certificate): Fan {
  const rows = (): readonly FanRow[] =>
    data.years.flatMap((year, t) =>
      data.quantiles.map(({ probability, values, standardErrors }) => ({
        indicator: data.indicator,
        unit: data.unit,
        year,
        probability,
        value: numberOrNull(values[t]!),
        standardError: numberOrNull(standardErrors[t]!),
      })),
    );
  const table: Fan['table'] = (given = {}) => {
    const { lang, width } = tableOptions(given);
    const headings = data.quantiles.map(({ probability }) => headingOf(probability, lang));
    const last = data.quantiles.map(({ values }) => values.at(-1)!);
    const print = numberPrinter(indicator, Math.max(...last) - Math.min(...last), lang);
    const cells = data.years.map((year, t) => [
      String(year),
      ...data.quantiles.map(({ values }) => print(values[t]!)),
    ]);
    return resultTable({ indicator, headings, cells, lang, width });
  };
  return analysisResult(
    { ...data },
    { table, rows, toJSON: () => ({ ...data, certificate: certificateOf() }) },
  );
}
