import type { Design } from '../../../src/simulation/design/design';
import { columnEstimates } from '../../../src/simulation/estimates/column-estimates';
import { type Summary, summaryOf } from '../../../src/simulation/estimates/summary';

/** Summary of some values, as a run gives it of its draws. */
export function summarise(values: ArrayLike<number>, design: Design = { sampler: 'random' }): Summary {
  return summaryOf(columnEstimates(Float64Array.from(values), design));
}
