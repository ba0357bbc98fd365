import type { NumericCriterion } from './criterion';

/**
 * Distance by which a measured value meets a criterion (≥ 0) or misses it (< 0), in the unit of the measure.
 *
 * @param measured - what `measureByCriterion` gives
 * @param tolerance - leeway for targets worded "about"
 * @example margin({ kind: 'atMost', value: 312.6 }, 313); // -0.39999999999997726
 */
export function margin(criterion: NumericCriterion, measured: number, tolerance = 0): number {
  switch (criterion.kind) {
    case 'atMost':
      return criterion.value + tolerance - measured;
    case 'within':
      return Math.min(measured - criterion.from, criterion.to - measured) + tolerance;
    case 'inStepWith':
      return criterion.tolerance + tolerance - Math.abs(measured);
    case 'atLeast':
    case 'moreThan':
    case 'averageGrowthAtLeast':
    case 'cumulativeDeclineAtLeast':
    case 'cumulativeTotalAtLeast':
      return measured - (criterion.value - tolerance);
  }
}
