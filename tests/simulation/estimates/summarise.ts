import type { Design } from '../../../src/simulation/design/design';
import { columnEstimates } from '../../../src/simulation/estimates/column-estimates';
import { type SummaryData, summaryOf } from '../../../src/simulation/estimates/summary';

/** SummaryData of some values, as a run gives it of its draws. */
export function summarise(values: ArrayLike<number>, design: Design = { sampler: 'random' }): SummaryData {
  return summaryOf(
    { indicator: 'x', unit: '1', year: 2020 },
    columnEstimates(Float64Array.from(values), design),
  );
}
