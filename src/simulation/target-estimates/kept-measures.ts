import { once } from '../../core/once';
import type { Ensemble } from '../ensemble/ensemble';
import { type ColumnEstimates, columnEstimates } from '../estimates/column-estimates';
import type { JudgedTarget } from '../targets/judged-targets';
import { targetMeasure } from './target-measure';

/** What each target judges, from kept values. */
export interface KeptMeasures {
  readonly values: readonly Float64Array[];
  readonly measure: (index: number) => ColumnEstimates;
  readonly level: (index: number) => ColumnEstimates;
}

/** Measures of all draws, target by target. */
export function keptMeasures(ensemble: Ensemble, judged: readonly JudgedTarget[]): KeptMeasures {
  const { design } = ensemble;
  const values = judged.map((each) => asFloat64(targetMeasure(ensemble, each)));
  const measures = values.map((each) => once(() => columnEstimates(each, design)));
  const levels = judged.map(({ target }, index) =>
    once(() => {
      const column = asFloat64(ensemble.column(target.indicator, target.year));
      return column === values[index] ? measures[index]!() : columnEstimates(column, design);
    }),
  );
  return { values, measure: (index) => measures[index]!(), level: (index) => levels[index]!() };
}

function asFloat64(values: ArrayLike<number>): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values);
}
