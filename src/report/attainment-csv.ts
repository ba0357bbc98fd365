import { stringify } from 'csv-stringify/sync';
import type { Attainment } from '../analysis/attainment';
import type { Ensemble } from '../simulation/ensemble';
import { attainmentRows } from './attainment-rows';

/**
 * The odds as CSV: one line a target, a byte-order mark so that Excel reads Chinese, numbers in full precision, texts
 * that a spreadsheet would take for formulas made harmless.
 */
export function attainmentCsv(ensemble: Ensemble, odds: Attainment): string {
  const rows = attainmentRows(ensemble, odds).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? harmless(cell) : cell])),
  );
  return stringify(rows, { header: true, bom: true, cast: { boolean: String, number: String } });
}

/** A text that begins like a formula gets an apostrophe before it; numbers are no texts and stay. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}
