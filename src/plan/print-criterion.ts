import { z } from 'zod';
import { parseInput } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import type { Criterion } from './criterion';
import { type Language, language } from './language';
import { printRange, printStated, type QuantityForm, quantityForm } from './print-quantity';
import { type Bilingual, bilingual } from './provenance';

const criterionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.enum(['atLeast', 'moreThan', 'atMost']), value: real() }),
    z.strictObject({ kind: z.literal('within'), from: real(), to: real() }),
    z.strictObject({
      kind: z.enum(['averageGrowthAtLeast', 'cumulativeDeclineAtLeast', 'cumulativeTotalAtLeast']),
      value: real(),
      baseYear: calendarYear.optional(),
    }),
    z.strictObject({
      kind: z.literal('inStepWith'),
      indicator: z.string(),
      tolerance: real('[0, ∞)'),
      baseYear: calendarYear.optional(),
    }),
    z.strictObject({ kind: z.literal('requirement'), requirement: z.string() }),
    z.strictObject({ kind: z.literal('qualitative'), text: bilingual }),
  ],
  { error: 'a criterion, such as that of a target' },
);

const schema = z.strictObject({
  criterion: criterionSchema,
  form: quantityForm.extend({ other: bilingual.optional() }),
  lang: language,
});

/** Unit and kind of the indicator, and the name of the other one for a criterion that demands to keep in step. */
export interface CriterionForm extends QuantityForm {
  readonly other?: Bilingual;
}

/**
 * What a target demands, in a few words; its number with all digits, and the base year where it states one.
 *
 * @param criterion - stated or operational
 * @param form - unit and kind of the indicator
 * @throws InputError if the criterion is none, or a language or kind is unknown
 * @example printCriterion({ kind: 'averageGrowthAtLeast', value: 0.06 }, { unit: '1e8 CNY' }, 'en'); // '≥ 6 % a year'
 * @example printCriterion({ kind: 'averageGrowthAtLeast', value: 0.06, baseYear: 2020 }, { unit: '1e8 CNY' }, 'en'); // '≥ 6 % a year from 2020'
 */
export function printCriterion(criterion: Criterion, form: CriterionForm, lang: Language): string {
  parseInput('printCriterion', schema, { criterion, form, lang });
  const zh = lang === 'zh';
  const since = sinceBase(criterion, lang);
  switch (criterion.kind) {
    case 'atLeast':
      return `≥ ${printStated(criterion.value, form, lang)}`;
    case 'moreThan':
      return `> ${printStated(criterion.value, form, lang)}`;
    case 'atMost':
      return `≤ ${printStated(criterion.value, form, lang)}`;
    case 'within':
      return printRange([criterion.from, criterion.to], form, lang);
    case 'averageGrowthAtLeast': {
      const growth = printStated(criterion.value, { unit: zh ? 'fraction' : 'fraction/year' }, lang);
      return zh ? `${since}年均增长 ≥ ${growth}` : `≥ ${growth}${since}`;
    }
    case 'cumulativeDeclineAtLeast': {
      const decline = printStated(criterion.value, { unit: 'fraction' }, lang);
      const against = criterion.baseYear === undefined ? '' : `较${criterion.baseYear}年`;
      return zh ? `${against}累计下降 ≥ ${decline}` : `down ≥ ${decline}${since}`;
    }
    case 'cumulativeTotalAtLeast': {
      const total = printStated(criterion.value, { ...form, unit: totalUnit(form.unit) }, lang);
      const { baseYear } = criterion;
      if (baseYear === undefined) return `${zh ? '累计 ≥' : 'total ≥'} ${total}`;
      return zh ? `${baseYear}年后累计 ≥ ${total}` : `total ≥ ${total} after ${baseYear}`;
    }
    case 'inStepWith': {
      const points = printStated(criterion.tolerance, { unit: 'points' }, lang);
      const other = form.other?.[lang] ?? criterion.indicator;
      return zh
        ? `${since}与${other}增速相差 ≤ ${points}`
        : `within ${points} of the growth of ${other}${since}`;
    }
    case 'requirement':
      return zh ? '达到上级要求' : 'as required from above';
    case 'qualitative':
      return criterion.text[lang];
  }
}

/** The base year from which growth is measured, where the criterion states it. */
function sinceBase(criterion: Criterion, lang: Language): string {
  if (!('baseYear' in criterion) || criterion.baseYear === undefined) return '';
  return lang === 'zh' ? `${criterion.baseYear}年起` : ` from ${criterion.baseYear}`;
}

/** Unit of a total over years. @example totalUnit('1e4 persons/year'); // '1e4 persons' */
export function totalUnit(unit: string): string {
  return unit.replace(/\s*(?:\/|\bper\b|每)\s*(?:years?|yrs?|annum|a|年度?)\s*$/i, '');
}
