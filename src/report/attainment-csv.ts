import { stringify } from 'csv-stringify/sync';
import type { Attainment } from '../analysis/attainment-result';
import type { AttainmentRow } from '../analysis/attainment-row';
import { attainmentRows } from '../analysis/attainment-rows';
import { checkReportArguments } from '../analysis/run-and-odds';
import type { Ensemble } from '../simulation/ensemble/ensemble';

/** Columns in the order of the file; they stand there where the scenario has no targets too. */
const columns = [
  'scenario',
  'target',
  'nameEn',
  'nameZh',
  'indicator',
  'attribute',
  'year',
  'criterion',
  'criterionValue',
  'criterionFrom',
  'criterionTo',
  'tolerance',
  'about',
  'criterionStatus',
  'baseYear',
  'baseline',
  'baselineYear',
  'baselineStatus',
  'indicatorUnit',
  'levelMedian',
  'levelQ05',
  'levelQ95',
  'unit',
  'median',
  'q05',
  'q95',
  'probability',
  'intervalLow',
  'intervalHigh',
  'standardError',
  'circular',
  'sharesDriver',
  'expectedShortfall',
  'expectedShortfallError',
  'shortfallWhenMissed',
  'shortfallWhenMissedError',
  'met',
  'finite',
  'draws',
  'evaluable',
  'reason',
  'reasonZh',
  'sources',
] as const satisfies readonly (keyof AttainmentRow)[];

/**
 * The odds as CSV: one line a target, a byte-order mark so that Excel reads Chinese, numbers in full precision, texts
 * that a spreadsheet would take for formulas made harmless by an apostrophe before them.
 *
 * @param odds - `attainment` of the same run
 * @throws InputError if `odds` are not those of `ensemble`
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * attainmentCsv(ensemble, attainment(ensemble)).slice(1, 16); // 'scenario,target'
 */
export function attainmentCsv(ensemble: Ensemble, odds: Attainment): string {
  checkReportArguments('attainmentCsv', ensemble, odds);
  const rows = attainmentRows(ensemble, odds).map((row) => columns.map((column) => cellOf(row[column])));
  return stringify([columns, ...rows], { bom: true, quoted_match: /[\r\n]/ });
}

function cellOf(cell: string | number | boolean | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Object.is(cell, -0) ? '-0' : String(cell);
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

/**
 * A text that begins like a formula gets an apostrophe before it, the wide forms of the signs included, which
 * spreadsheets of East Asia read too; numbers are no texts and stay.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
