import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
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
      baseYear: z.optional(calendarYear),
    }),
    z.strictObject({
      kind: z.literal('inStepWith'),
      indicator: z.string(),
      tolerance: real('[0, ∞)'),
      baseYear: z.optional(calendarYear),
    }),
    z.strictObject({ kind: z.literal('requirement'), requirement: z.string() }),
    z.strictObject({ kind: z.literal('qualitative'), text: bilingual }),
  ],
  { error: expectation('a criterion, such as that of a target', '标准，如某个目标的标准') },
);

const schema = z.strictObject({
  criterion: criterionSchema,
  form: z.extend(quantityForm, { other: z.optional(bilingual), about: z.optional(z.boolean()) }),
  lang: language,
});

/**
 * Unit and kind of the indicator, the name of the other one for a criterion that demands to keep in step, and whether
 * the document says "about".
 */
export interface CriterionForm extends QuantityForm {
  readonly other?: Bilingual;
  readonly about?: boolean;
}

/**
 * What a target demands, in a few words; its number with all digits, and the base year where it states one.
 *
 * @param criterion - stated or operational
 * @param form - unit and kind of the indicator
 * @throws InputError if the criterion is none, or a language or kind is unknown
 * @example printCriterion({ kind: 'averageGrowthAtLeast', value: 0.06 }, { unit: '1e8 CNY' }, 'en'); // '≥ 6 % a year'
 * @example printCriterion({ kind: 'atLeast', value: 5000 }, { unit: 'item/year', about: true }, 'zh'); // '5000件左右'
 * @example printCriterion({ kind: 'averageGrowthAtLeast', value: 0.06, baseYear: 2020 }, { unit: '1e8 CNY' }, 'en'); // '≥ 6 % a year from 2020'
 */
export function printCriterion(criterion: Criterion, form: CriterionForm, lang: Language): string {
  parseInput('printCriterion', schema, { criterion, form, lang });
  const printed = lang === 'zh' ? inChinese(criterion, form) : inEnglish(criterion, form);
  return form.about && lang === 'en' ? `${printed} (about)` : printed;
}

function inEnglish(criterion: Criterion, form: CriterionForm): string {
  const print = printedWith(form, 'en');
  const since = 'baseYear' in criterion ? criterion.baseYear : undefined;
  const from = since === undefined ? '' : ` from ${since}`;
  switch (criterion.kind) {
    case 'atLeast':
      return `≥ ${print(criterion.value)}`;
    case 'moreThan':
      return `> ${print(criterion.value)}`;
    case 'atMost':
      return `≤ ${print(criterion.value)}`;
    case 'within':
      return printRange([criterion.from, criterion.to], form, 'en');
    case 'averageGrowthAtLeast':
      return `≥ ${print(criterion.value, 'fraction/year')}${from}`;
    case 'cumulativeDeclineAtLeast':
      return `down ≥ ${print(criterion.value, 'fraction')}${from}`;
    case 'cumulativeTotalAtLeast': {
      const after = since === undefined ? '' : ` after ${since}`;
      return `total ≥ ${print(criterion.value, totalUnit(form.unit))}${after}`;
    }
    case 'inStepWith': {
      const other = form.other?.en ?? criterion.indicator;
      return `within ${print(criterion.tolerance, 'points')} of the growth of ${other}${from}`;
    }
    case 'requirement':
      return 'as required from above';
    case 'qualitative':
      return criterion.text.en;
  }
}

function inChinese(criterion: Criterion, form: CriterionForm): string {
  const print = printedWith(form, 'zh');
  const base = 'baseYear' in criterion ? criterion.baseYear : undefined;
  const since = base === undefined ? '' : `${base}年`;
  const words = (before: string, sign: string, number: string) => {
    if (form.about) return `${before}${number}左右`;
    return `${before}${before === '' ? '' : ' '}${sign} ${number}`;
  };
  switch (criterion.kind) {
    case 'atLeast':
      return words('', '≥', print(criterion.value, amountUnit(form)));
    case 'moreThan':
      return words('', '>', print(criterion.value, amountUnit(form)));
    case 'atMost':
      return words('', '≤', print(criterion.value, amountUnit(form)));
    case 'within':
      return printRange([criterion.from, criterion.to], form, 'zh');
    case 'averageGrowthAtLeast':
      return words(`${since && `${since}起`}年均增长`, '≥', print(criterion.value, 'fraction'));
    case 'cumulativeDeclineAtLeast':
      return words(`${since && `较${since}`}累计下降`, '≥', print(criterion.value, 'fraction'));
    case 'cumulativeTotalAtLeast':
      return words(`${since && `${since}后`}累计`, '≥', print(criterion.value, totalUnit(form.unit)));
    case 'inStepWith': {
      const other = form.other?.zh ?? criterion.indicator;
      return `${since && `${since}起`}与${other}增速相差 ≤ ${print(criterion.tolerance, 'points')}`;
    }
    case 'requirement':
      return '达到上级要求';
    case 'qualitative':
      return criterion.text.zh;
  }
}

/** Prints a number of the criterion in a unit, that of the indicator unless given. */
function printedWith(form: QuantityForm, lang: Language): (value: number, unit?: string) => string {
  return (value, unit = form.unit) => printStated(value, { ...form, unit }, lang);
}

/** Chinese plans write the amount of a year without "a year": 5000件左右. */
function amountUnit({ unit, about }: CriterionForm): string {
  return about ? totalUnit(unit) : unit;
}

/** Unit of a total over years. @example totalUnit('1e4 persons/year'); // '1e4 persons' */
export function totalUnit(unit: string): string {
  return unit.replace(/\s*(?:\/|\bper\b|每)\s*(?:years?|yrs?|annum|a|年度?)\s*$/i, '');
}
