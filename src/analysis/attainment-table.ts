import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { printWarning } from '../core/print-warning';
import { reportWidth } from '../core/report-width';
import { naturalWidth, pleasantWidth, type TextColumn } from '../core/table-lines';
import { textTable } from '../core/text-table';
import { twoLineTable } from '../core/two-line-table';
import { wrapLines } from '../core/wrap-lines';
import { withComparisonBase } from '../model/comparison-base';
import { isLevel, isNumericCriterion } from '../plan/criterion';
import { type Language, language } from '../plan/language';
import { bracketed, percentSign } from '../plan/number-signs';
import { printCriterion } from '../plan/print-criterion';
import { printMark } from '../plan/print-mark';
import { printQuantity, printSpread, printStated, type QuantityForm } from '../plan/print-quantity';
import type { Scenario } from '../scenario/scenario';
import { circularLines, printOdds } from './circular-lines';
import { printStandardError } from './print-standard-error';
import { tableWords } from './table-words';
import type { EvaluableOdds, TargetOdds } from './target-odds';

const options = z.strictObject({ lang: z._default(language, 'en'), width: reportWidth });

/** Language of the table, and columns of the screen that it may take, 120 unless given. */
export interface AttainmentTableOptions {
  readonly lang?: Language | undefined;
  readonly width?: number | undefined;
}

/** Below this width every target takes two lines. */
const leastForOneLine = 90;

/** What the table needs besides the odds. */
export interface TableContext {
  readonly scenario: Scenario;
  /** Coverage of the intervals. */
  readonly level: number;
}

/**
 * Table of the targets that can be judged, in the order of the plan, then what marks of
 * circular odds mean, the names of the others and the warnings of the scenario. Every baseline carries its status, and so does every criterion that is not the plan's own. The years
 * stand in the headings; targets of several years get a column of their own. Where the table is wider than allowed, the
 * standard error and then the attribute are left out and names are wrapped; below 90 columns, and where a number would
 * have to be broken, a target takes two lines.
 *
 * @throws InputError if an option or a language is unknown, or the width is no integer in [20, 1000]
 */
export function attainmentTable(
  odds: readonly TargetOdds[],
  context: TableContext,
  given: AttainmentTableOptions = {},
): string {
  const { lang, width } = parseInput('table', options, given);
  const judged = odds.filter((each): each is EvaluableOdds => each.evaluable);
  const others = odds.filter(({ evaluable }) => !evaluable).map(({ name }) => name[lang]);
  const { notEvaluable, colon, semicolon } = tableWords[lang];
  return [
    judgedTable(judged, context, { lang, width }),
    ...circularLines(odds, { lang, width }),
    ...(others.length === 0
      ? []
      : [
          '',
          wrapLines(
            `${notEvaluable}${bracketed(others.length, lang)}${colon}${others.join(semicolon)}`,
            width,
          ),
        ]),
    ...warningLines(context.scenario, { lang, width }),
  ].join('\n');
}

/** Options after they are read. */
interface Shape {
  readonly lang: Language;
  readonly width: number;
}

/** Warnings of a scenario, after an empty line; nothing where there are none. */
export function warningLines({ warnings }: Scenario, { lang, width }: Shape): string[] {
  const lines = warnings.map((warning) => wrapLines(printWarning(warning, lang), width));
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The table alone. */
export function judgedTable(
  judged: readonly EvaluableOdds[],
  context: TableContext,
  { lang, width }: Shape,
): string {
  const years = new Set(judged.map(({ year }) => year));
  const year = years.size === 1 ? [...years][0] : undefined;
  const columns = columnsOf(context, year, lang);
  const rows = judged.map((each) => cellsOf(each, context.scenario, lang));
  const only = (names: readonly ColumnName[]) => ({
    columns: names.map((name) => columns[name]),
    rows: rows.map((row) => names.map((name) => row[name])),
  });
  const shown = columnNames.filter((name) => name !== 'year' || year === undefined);
  const choices = [[], ['standardError'], ['standardError', 'kind']].map((left) =>
    only(shown.filter((name) => !left.includes(name))),
  );
  const fitting = choices.find((each) => naturalWidth(each.columns, each.rows) <= width);
  const { columns: all, rows: cells } = fitting ?? choices.at(-1)!;
  if (width >= leastForOneLine && pleasantWidth(all, cells) <= width) return textTable(all, cells, width);
  const isUpper = (name: ColumnName) => ['target', 'year', 'probability'].includes(name);
  const upper = only(shown.filter(isUpper));
  const lower = only(['demanded', 'baseline', 'spread']);
  const both = upper.rows.map((row, i) => ({ upper: row, lower: lower.rows[i]! }));
  return twoLineTable(upper.columns, lower.columns, both, width);
}

/** Columns in their order. */
const columnNames = [
  'target',
  'kind',
  'year',
  'demanded',
  'baseline',
  'spread',
  'probability',
  'standardError',
] as const;

type ColumnName = (typeof columnNames)[number];

/** @param year - that of all targets, undefined where they differ */
function columnsOf(
  { scenario, level }: TableContext,
  year: number | undefined,
  lang: Language,
): Readonly<Record<ColumnName, TextColumn>> {
  const { target, kind, demanded, baseline, spread, spreadOfYears, probability, standardError, ofYear } =
    tableWords[lang].headings;
  const numbers = { align: 'right', breaks: 'brackets' } as const;
  const ofSpread = year === undefined ? spreadOfYears : spread.replace('YEAR', `${year}`);
  return {
    target: { heading: target, align: 'left', widest: 32 },
    kind: { heading: kind, align: 'left', breaks: 'brackets' },
    year: { heading: ofYear, align: 'left', breaks: 'brackets' },
    demanded: { heading: demanded, align: 'left', widest: 24 },
    baseline: { heading: baseline.replace('YEAR', `${scenario.model.years.base}`), ...numbers },
    spread: { heading: ofSpread, widest: 24, ...numbers },
    probability: { heading: probability.replace('LEVEL', printLevel(level, lang)), ...numbers },
    standardError: { heading: standardError, ...numbers },
  };
}

/** Coverage in percent. @example printLevel(0.95, 'en'); // '95 %' */
export function printLevel(level: number, lang: Language): string {
  return `${Number((100 * level).toPrecision(12))}${percentSign[lang]}`;
}

function cellsOf(
  odds: EvaluableOdds,
  scenario: Scenario,
  lang: Language,
): Readonly<Record<ColumnName, string>> {
  const { unit = '1', kind = 'flow' } = scenario.indicators[odds.indicator]!;
  const form: QuantityForm = { unit, kind };
  const { baseline } = odds;
  const start = Number.isFinite(baseline.value) ? printQuantity(baseline.value, form, lang) : '–';
  const otherYear = baseline.year === scenario.model.years.base ? '' : bracketed(baseline.year, lang);
  return {
    target: odds.name[lang],
    kind: tableWords[lang].attributes[odds.attribute],
    year: `${odds.year}`,
    demanded: demandOf(odds, scenario, form, lang),
    baseline: `${start} ${printMark(baseline.status, lang)}${otherYear}`,
    spread: printSpread(odds.median, odds.range, measuredForm(odds, form), lang),
    probability: printOdds(odds, odds.circular, lang),
    standardError: printStandardError(odds),
  };
}

/** The criterion; where the plan says "about" or the user allows a leeway, that too; a mark if it is not the plan's. */
function demandOf(odds: EvaluableOdds, scenario: Scenario, form: QuantityForm, lang: Language): string {
  const { criterion, target } = odds;
  const { tolerance } = tableWords[lang];
  const other = criterion.kind === 'inStepWith' ? scenario.indicators[criterion.indicator]?.name : undefined;
  const demand = printCriterion(
    withComparisonBase(target, criterion, scenario.model),
    { ...form, about: target.about, ...(other && { other }) },
    lang,
  );
  const leeway = printStated(target.tolerance, measuredForm(odds, form), lang);
  return [
    demand,
    ...(target.tolerance > 0 ? [tolerance.replace('LEEWAY', leeway)] : []),
    ...(isNumericCriterion(target.criterion) ? [] : [` ${printMark(odds.criterionStatus, lang)}`]),
  ].join('');
}

/** Form of what the criterion judges; a difference of growth is in points, not in percent. */
function measuredForm({ criterion, unit }: EvaluableOdds, form: QuantityForm): QuantityForm {
  if (criterion.kind === 'inStepWith') return { unit: 'points' };
  return isLevel(criterion) || criterion.kind === 'cumulativeTotalAtLeast' ? { ...form, unit } : { unit };
}
