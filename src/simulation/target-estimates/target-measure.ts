import { isLevel } from '../../plan/criterion';
import type { Ensemble } from '../ensemble/ensemble';
import type { JudgedTarget } from '../targets/judged-targets';
import { measureDraws } from '../targets/measure-draws';

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
