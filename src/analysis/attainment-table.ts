import { z } from 'zod';
import { parseInput } from '../core/parse-input';
import { printWarning } from '../core/print-warning';
import { type TextColumn, textTable } from '../core/text-table';
import { withComparisonBase } from '../model/comparison-base';
import { isLevel, isNumeric } from '../plan/criterion';
import { type Language, language } from '../plan/language';
import { printCriterion } from '../plan/print-criterion';
import { printMark } from '../plan/print-mark';
import { printQuantity, printSpread, printStated, type QuantityForm } from '../plan/print-quantity';
import type { Scenario } from '../scenario/scenario';
import { printProbability } from './print-probability';
import { printStandardError } from './print-standard-error';
import { tableWords } from './table-words';
import type { EvaluableOdds, TargetOdds } from './target-odds';

const options = z.strictObject({ lang: language.default('en') });

/** Language of the table. */
export type AttainmentTableOptions = z.input<typeof options>;

/** What the table needs besides the odds. */
export interface TableContext {
  readonly scenario: Scenario;
  /** Coverage of the intervals. */
  readonly level: number;
}

/**
 * Table of the targets that can be judged, in the order of the plan. Every baseline carries its standing, and so does
 * every criterion that is not the plan's own. The years stand in the headings; targets of several years get a column
 * of their own. Warnings of the scenario follow.
 *
 * @throws InputError if an option or a language is unknown
 */
export function attainmentTable(
  odds: readonly TargetOdds[],
  context: TableContext,
  given: AttainmentTableOptions = {},
): string {
  const { lang } = parseInput('table', options, given);
  const judged = odds.filter((each): each is EvaluableOdds => each.evaluable);
  const years = new Set(judged.map(({ year }) => year));
  const year = years.size === 1 ? [...years][0] : undefined;
  const table = textTable(
    columnsOf(context, year, lang),
    judged.map((each) => cellsOf(each, context.scenario, lang, year === undefined)),
  );
  const warnings = context.scenario.warnings.map((warning) => printWarning(warning, lang));
  return [table, ...(warnings.length === 0 ? [] : ['', ...warnings])].join('\n');
}

/** @param year - that of all targets, undefined where they differ */
function columnsOf(
  { scenario, level }: TableContext,
  year: number | undefined,
  lang: Language,
): TextColumn[] {
  const { target, kind, demanded, baseline, spread, spreadOfYears, probability, standardError, ofYear } =
    tableWords[lang].headings;
  const { base } = scenario.model.years;
  return [
    { heading: target, align: 'left', widest: 32 },
    { heading: kind, align: 'left' },
    ...(year === undefined ? [{ heading: ofYear, align: 'left' } as const] : []),
    { heading: demanded, align: 'left', widest: 24 },
    { heading: baseline.replace('YEAR', `${base}`), align: 'right' },
    { heading: year === undefined ? spreadOfYears : spread.replace('YEAR', `${year}`), align: 'right' },
    { heading: probability.replace('LEVEL', printLevel(level)), align: 'right' },
    { heading: standardError, align: 'right' },
  ];
}

/** Coverage in percent. @example printLevel(0.95); // '95 %' */
export function printLevel(level: number): string {
  return `${Number((100 * level).toPrecision(12))} %`;
}

function cellsOf(odds: EvaluableOdds, scenario: Scenario, lang: Language, withYear: boolean): string[] {
  const { unit = '1', kind = 'flow' } = scenario.indicators[odds.indicator]!;
  const form: QuantityForm = { unit, kind };
  const { baseline } = odds;
  const start = Number.isFinite(baseline.value) ? printQuantity(baseline.value, form, lang) : '–';
  const otherYear = baseline.year === scenario.model.years.base ? '' : ` (${baseline.year})`;
  return [
    odds.name[lang],
    tableWords[lang].attributes[odds.attribute],
    ...(withYear ? [`${odds.year}`] : []),
    demandOf(odds, scenario, form, lang),
    `${start} ${printMark(baseline.status, lang)}${otherYear}`,
    printSpread(odds.median, odds.range, measuredForm(odds, form)),
    printProbability(odds),
    printStandardError(odds),
  ];
}

/** The criterion; where the plan says "about" or the user allows a leeway, that too; a mark if it is not the plan's. */
function demandOf(odds: EvaluableOdds, scenario: Scenario, form: QuantityForm, lang: Language): string {
  const { criterion, target } = odds;
  const { about, tolerance } = tableWords[lang];
  const other = criterion.kind === 'inStepWith' ? scenario.indicators[criterion.indicator]?.name : undefined;
  const demand = printCriterion(
    withComparisonBase(target, criterion, scenario.model),
    { ...form, ...(other && { other }) },
    lang,
  );
  const leeway = printStated(target.tolerance, measuredForm(odds, form), lang);
  return [
    demand,
    ...(target.about ? [about] : []),
    ...(target.tolerance > 0 ? [tolerance.replace('LEEWAY', leeway)] : []),
    ...(isNumeric(target.criterion) ? [] : [` ${printMark(odds.criterionStatus, lang)}`]),
  ].join('');
}

/** Form of what the criterion judges; a difference of growth is in points, not in percent. */
function measuredForm({ criterion, unit }: EvaluableOdds, form: QuantityForm): QuantityForm {
  if (criterion.kind === 'inStepWith') return { unit: 'points' };
  return isLevel(criterion) || criterion.kind === 'cumulativeTotalAtLeast' ? { ...form, unit } : { unit };
}
