import { z } from 'zod';
import { parseInput } from '../core/parse-input';
import { textTable } from '../core/text-table';
import type { Indicator } from '../model/indicator';
import { isNumeric } from '../plan/criterion';
import { type Language, language } from '../plan/language';
import { printCriterion } from '../plan/print-criterion';
import { printQuantity, printSpread, type QuantityForm } from '../plan/print-quantity';
import type { Status } from '../plan/provenance';
import { printProbability } from './print-probability';
import type { EvaluableOdds, TargetOdds } from './target-odds';

const options = z.strictObject({ language: language.default('en') });

/** Language of the table. */
export type AttainmentTableOptions = z.input<typeof options>;

/** Words of the table in both languages. */
export const words = {
  en: {
    headings: ['target', 'kind', 'demanded', 'base year', 'median (5–95 %)', 'probability (95 %)'],
    attributes: { binding: 'binding', anticipatory: 'anticipatory', unstated: 'unstated' },
    statuses: {
      stated: 'stated',
      derived: 'derived',
      external: 'external',
      assumed: 'ASSUMED',
      unconfirmed: 'UNCONFIRMED',
    },
  },
  zh: {
    headings: ['目标', '属性', '要求', '基期', '中位数(5–95 %)', '概率(95 %)'],
    attributes: { binding: '约束性', anticipatory: '预期性', unstated: '未注明' },
    statuses: { stated: '原文', derived: '推算', external: '外部', assumed: '假设', unconfirmed: '未证实' },
  },
} as const;

/**
 * Table of the targets that can be judged, in the order of the plan. Every baseline carries its standing, and so does
 * every criterion that is not the plan's own.
 */
export function attainmentTable(
  odds: readonly TargetOdds[],
  indicators: Readonly<Record<string, Indicator>>,
  given: AttainmentTableOptions = {},
): string {
  const { language } = parseInput('table', options, given);
  const judged = odds.filter((each): each is EvaluableOdds => each.evaluable);
  const { headings } = words[language];
  const columns = headings.map((heading, i) => ({
    heading,
    align: i < 3 ? ('left' as const) : ('right' as const),
    ...(i === 0 ? { widest: 36 } : {}),
  }));
  return textTable(
    columns,
    judged.map((each) => cellsOf(each, indicators[each.indicator]!, language)),
  );
}

function cellsOf(odds: EvaluableOdds, indicator: Indicator, language: Language): string[] {
  const form: QuantityForm = { unit: indicator.unit, kind: indicator.kind };
  const measured: QuantityForm = odds.unit === indicator.unit ? form : { unit: odds.unit };
  const demanded = printCriterion(odds.criterion, form, language);
  return [
    odds.name[language],
    words[language].attributes[odds.attribute],
    isNumeric(odds.target.criterion) ? demanded : `${demanded} ${mark(odds.criterionStatus, language)}`,
    `${printQuantity(odds.baseline.value, form, language)} ${mark(odds.baseline.status, language)}`,
    printSpread(odds.median, odds.range, measured),
    printProbability(odds),
  ];
}

function mark(status: Status, language: Language): string {
  return `[${words[language].statuses[status]}]`;
}
