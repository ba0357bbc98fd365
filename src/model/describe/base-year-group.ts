import type { Language } from '../../plan/language';
import { printQuantity } from '../../plan/print-quantity';
import { baseYearValues } from '../base-year-values';
import { judgedAssumptions, markedBehind } from '../circularity/marked-behind';
import { printFormula } from '../formula/print-formula';
import { describeWords } from './describe-words';
import type { Described, DescribedGroup } from './description';
import { printSources, printStatus } from './print-provenance';
import { readingOrder } from './reading-order';

/**
 * Base-year values with their status, and the targets that they or what they are derived from were set from; the
 * formula where the value is not a plain number.
 */
export function baseYearGroup(subject: Described, language: Language): DescribedGroup {
  const words = describeWords[language];
  const { base } = subject.kind === 'model' ? subject.years : subject.model.years;
  const values = baseYearValues(subject, base);
  const behind = markedBehind(judgedAssumptions(subject));
  const rows = readingOrder(subject).names.map((id) => {
    const baseline = subject.baselines[id]!;
    const { unit = '1', kind } = subject.indicators[id]!;
    const value = values[id]!;
    const restsOn = [...new Set(behind([{ name: id, year: base }]).flatMap((each) => each.restsOn))];
    const formula = baseline.formula.kind === 'number' ? '' : printFormula(baseline.formula);
    return [
      id,
      Number.isFinite(value) ? printQuantity(value, { unit, kind }, language) : '–',
      printStatus({ ...baseline, restsOn }, language),
      formula,
      printSources(baseline.sources, language),
    ];
  });
  return {
    key: 'baseYear',
    title: words.baseYear.replace('YEAR', `${base}`),
    columns: [
      { heading: words.indicator, code: true },
      { heading: words.value },
      { heading: words.statusAndReason, inline: true },
      { heading: words.formula, code: true, labelled: true },
      { heading: words.sources, labelled: true },
    ],
    rows,
  };
}
