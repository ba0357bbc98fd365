import { isLevel, measure, type NumericCriterion } from '../plan/criterion';
import { totalUnit } from '../plan/print-criterion';
import type { Ensemble } from './ensemble';
import type { JudgedTarget } from './targets/judged-targets';

/** What a criterion judges, draw by draw: level, average growth, decline, total, or difference of growth. */
export function targetMeasure(ensemble: Ensemble, { target, criterion }: JudgedTarget): ArrayLike<number> {
  if (isLevel(criterion)) return ensemble.column(target.indicator, target.year);
  const years = ensemble.years.filter((year) => year <= target.year);
  const columns = years.map((year) => ensemble.column(target.indicator, year));
  const others =
    criterion.kind === 'inStepWith' ? years.map((year) => ensemble.column(criterion.indicator, year)) : [];
  const path = new Float64Array(columns.length);
  const other = new Float64Array(others.length);
  const measured = new Float64Array(ensemble.draws);
  for (let draw = 0; draw < measured.length; draw++) {
    for (let t = 0; t < columns.length; t++) path[t] = columns[t]![draw]!;
    for (let t = 0; t < others.length; t++) other[t] = others[t]![draw]!;
    measured[draw] = measure(criterion, path, other);
  }
  return measured;
}

/** Unit of the measure: growth and decline are fractions, a total loses its `/year`, a level has the indicator's. */
export function measureUnit(criterion: NumericCriterion, indicatorUnit: string): string {
  switch (criterion.kind) {
    case 'averageGrowthAtLeast':
      return 'fraction/year';
    case 'inStepWith':
      return 'fraction/year';
    case 'cumulativeDeclineAtLeast':
      return 'fraction';
    case 'cumulativeTotalAtLeast':
      return totalUnit(indicatorUnit);
    default:
      return indicatorUnit;
  }
}
