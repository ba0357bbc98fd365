import type { Criterion } from './criterion';
import type { Language } from './language';
import { printQuantity, printRange, type QuantityForm } from './print-quantity';

/**
 * What a target demands, in a few words.
 *
 * @param criterion - stated or operational
 * @param form - unit and kind of the indicator
 * @example printCriterion({ kind: 'averageGrowthAtLeast', value: 0.06 }, { unit: '1e8 CNY' }, 'en'); // '≥ 6 % a year'
 */
export function printCriterion(criterion: Criterion, form: QuantityForm, language: Language): string {
  const zh = language === 'zh';
  switch (criterion.kind) {
    case 'atLeast':
      return `≥ ${printQuantity(criterion.value, form, language)}`;
    case 'moreThan':
      return `> ${printQuantity(criterion.value, form, language)}`;
    case 'atMost':
      return `≤ ${printQuantity(criterion.value, form, language)}`;
    case 'within':
      return printRange([criterion.from, criterion.to], form, language);
    case 'averageGrowthAtLeast':
      return `≥ ${printQuantity(criterion.value, { unit: 'fraction/year' }, language)}`;
    case 'cumulativeDeclineAtLeast':
      return `${zh ? '累计下降 ≥' : 'down ≥'} ${printQuantity(criterion.value, { unit: 'fraction' }, language)}`;
    case 'cumulativeTotalAtLeast': {
      const total = printQuantity(criterion.value, { ...form, unit: form.unit.replace(/\/year$/, '') }, language);
      return `${zh ? '累计 ≥' : 'total ≥'} ${total}`;
    }
    case 'inStepWith': {
      const points = printQuantity(criterion.tolerance, { unit: 'fraction' }, language).replace(' %', '');
      return zh ? `与 ${criterion.indicator} 同步 ±${points} 个百分点` : `with ${criterion.indicator} ±${points} points`;
    }
    case 'requirement':
      return zh ? '达到上级要求' : 'as required from above';
    case 'qualitative':
      return criterion.text[language];
  }
}
