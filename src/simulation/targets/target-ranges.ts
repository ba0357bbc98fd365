import { acceptedRange } from '../../plan/accepted-range';
import type { NumericCriterion } from '../../plan/criterion';
import type { TargetRanges } from '../reductions/missed-moments';
import type { JudgedTarget } from './judged-targets';

/** Values that meet a target, with its tolerance, and the numbers that its criterion states. */
export function targetRanges({ target, criterion }: JudgedTarget): TargetRanges {
  const stated = { least: -Infinity, greatest: Infinity, ...statedNumbers(criterion) };
  return { accepted: acceptedRange(criterion, target.tolerance), stated };
}

/** Ends of what a criterion states, without tolerance; none on the open side. */
export function statedNumbers(criterion: NumericCriterion): {
  readonly least?: number;
  readonly greatest?: number;
} {
  switch (criterion.kind) {
    case 'atMost':
      return { greatest: criterion.value };
    case 'within':
      return { least: criterion.from, greatest: criterion.to };
    case 'inStepWith':
      return { least: -criterion.tolerance, greatest: criterion.tolerance };
    case 'atLeast':
    case 'moreThan':
    case 'averageGrowthAtLeast':
    case 'cumulativeDeclineAtLeast':
    case 'cumulativeTotalAtLeast':
      return { least: criterion.value };
  }
}
