import type { NumericCriterion } from '../../plan/criterion';
import { totalUnit } from '../../plan/print-criterion';

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
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'within':
      return indicatorUnit;
  }
}
