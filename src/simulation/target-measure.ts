import { isLevel, type NumericCriterion } from '../plan/criterion';
import { totalUnit } from '../plan/print-criterion';
import type { Ensemble } from './ensemble';
import type { JudgedTarget } from './targets/judged-targets';
import { measureDraws } from './targets/measure-draws';

/** What a criterion judges, draw by draw: level, average growth, decline, total, or difference of growth. */
export function targetMeasure(ensemble: Ensemble, judged: JudgedTarget): ArrayLike<number> {
  const { target, criterion } = judged;
  if (isLevel(criterion)) return ensemble.column(target.indicator, target.year);
  const measured = new Float64Array(ensemble.draws);
  const columnOf = (indicator: string, year: number) => ({
    values: ensemble.column(indicator, year),
    from: 0,
  });
  measureDraws(judged, columnOf, measured);
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
