import { InputError } from '../../core/plancast-error';
import type { Ensemble } from '../ensemble/ensemble';
import { proportion } from '../estimates/proportion';
import { hitsOf, numbersMet } from '../reductions/pattern-counts';
import type { Statistics } from '../statistics/statistics';
import { gatheredTarget } from '../statistics/statistics-part';
import type { JudgedTarget } from '../targets/judged-targets';
import { meanOfPatterns } from '../targets/mean-of-patterns';
import { numberMet } from '../targets/number-met';
import { shortfallOf } from '../targets/shortfall';
import type { TargetEstimates } from './target-estimates';

/** Estimates from the statistics of a run whose values were not kept. */
export function estimatesFromStatistics(
  statistics: Statistics,
  { years }: Ensemble,
  judged: readonly JudgedTarget[],
): TargetEstimates {
  const { draws, patterns } = statistics;
  checkTargets(statistics, judged);
  return {
    judged,
    share: (indices, level) => proportion(hitsOf(patterns, indices), draws, level),
    mean: (indices, value, coverage) => meanOfPatterns(patterns, indices, { value, draws, level: coverage }),
    met: (indices) => numberMet(numbersMet(patterns, indices), draws),
    measure: statistics.measure,
    level: (index) => {
      const { indicator, year } = judged[index]!.target;
      return statistics.column(indicator, years.indexOf(year));
    },
    shortfall: (index) => shortfallOf(statistics.missed(index), statistics.finite(index), draws),
  };
}

/** Refuses targets that are not those on which the statistics were gathered. */
function checkTargets({ targets }: Statistics, judged: readonly JudgedTarget[]): void {
  const asked = judged.map((each) => JSON.stringify(gatheredTarget(each)));
  const gathered = targets.map((each) => JSON.stringify(each));
  if (asked.length === gathered.length && asked.every((each, i) => each === gathered[i])) return;
  const message =
    "attainment: a run with keep 'summary' can judge only the targets of its own scenario, by which it counted";
  const zh = {
    message: "attainment：keep 为 'summary' 的运行只能评估其自身情景的目标，统计量按这些目标汇总",
  };
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'ensemble', message, zh }]);
}
