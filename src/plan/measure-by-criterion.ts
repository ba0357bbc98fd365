import { expm1 } from '../core/expm1';
import { log } from '../core/log';
import type { NumericCriterion } from './criterion';

/**
 * The one number by which a criterion judges a path: the level in the target year, the average growth (fraction per
 * year), the decline (fraction), the total, or the difference of two average growths.
 *
 * @param criterion - what is demanded
 * @param path - values from the base year to the target year, both included
 * @param other - the same years of the indicator to keep in step with, for `inStepWith`
 * @returns the measure, in the unit of the criterion's value; NaN where a growth (start or end ≤ 0) or a decline
 * (start ≤ 0) has no meaning
 * @example measureByCriterion({ kind: 'cumulativeTotalAtLeast', value: 10 }, [5, 4, 7]); // 11
 */
export function measureByCriterion(
  criterion: NumericCriterion,
  path: ArrayLike<number>,
  other: ArrayLike<number> = [],
): number {
  const last = path[path.length - 1]!;
  switch (criterion.kind) {
    case 'averageGrowthAtLeast':
      return averageGrowth(path);
    case 'cumulativeDeclineAtLeast':
      return path[0]! > 0 ? 1 - last / path[0]! : Number.NaN;
    case 'cumulativeTotalAtLeast': {
      let total = 0;
      for (let t = 1; t < path.length; t++) total += path[t]!;
      return total;
    }
    case 'inStepWith':
      return averageGrowth(path) - averageGrowth(other);
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'within':
      return last;
  }
}

function averageGrowth(path: ArrayLike<number>): number {
  const ratio = path[path.length - 1]! / path[0]!;
  return path[0]! > 0 && ratio > 0 ? expm1(log(ratio) / (path.length - 1)) : Number.NaN;
}
