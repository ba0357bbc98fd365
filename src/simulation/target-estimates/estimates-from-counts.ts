import { blockDraws } from '../../uncertainty/streams/block';
import { partsOf } from '../design/design';
import type { Ensemble } from '../ensemble/ensemble';
import { proportion } from '../estimates/proportion';
import { extentOf } from '../reductions/extent';
import { markDraws } from '../reductions/mark-draws';
import { hitsOf, numbersMet, wordsOf } from '../reductions/pattern-counts';
import type { JudgedTarget } from '../targets/judged-targets';
import { meanOfPatterns } from '../targets/mean-of-patterns';
import { numberMet } from '../targets/number-met';
import { patternCounter } from '../targets/pattern-counter';
import { columnMissedMoments, shortfallOf } from '../targets/shortfall';
import { targetRanges } from '../targets/target-ranges';
import { keptMeasures } from './kept-measures';
import type { TargetEstimates } from './target-estimates';

/** Estimates from kept values of independent draws or of replicates: all odds come from one count of the patterns met. */
export function estimatesFromCounts(ensemble: Ensemble, judged: readonly JudgedTarget[]): TargetEstimates {
  const { draws } = ensemble;
  const parts = partsOf(ensemble.design);
  const ranges = judged.map(targetRanges);
  const { values, measure, level } = keptMeasures(ensemble, judged);
  const counter = patternCounter(judged.length, parts, draws);
  const codes = new Int32Array(wordsOf(judged.length) * blockDraws);
  for (let from = 0; from < draws; from += blockDraws) {
    const count = Math.min(blockDraws, draws - from);
    codes.fill(0);
    for (const [target, { accepted }] of ranges.entries()) {
      markDraws(codes, target, accepted, { values: values[target]!, from, count });
    }
    counter.add(codes, count);
  }
  const counts = counter.counts();
  return {
    judged,
    share: (indices, coverage) => proportion(hitsOf(counts, indices), draws, coverage),
    mean: (indices, value, coverage) => meanOfPatterns(counts, indices, { value, draws, level: coverage }),
    met: (indices) => numberMet(numbersMet(counts, indices), draws),
    measure,
    level,
    shortfall: (index) => {
      const missed = columnMissedMoments(values[index]!, ranges[index]!, parts);
      return shortfallOf(missed, finiteDraws(values[index]!, parts), draws);
    },
  };
}

/** Finite draws of each part. */
function finiteDraws(values: Float64Array, parts: number): Float64Array {
  const { finite } = extentOf(values);
  const counts = new Float64Array(parts).fill(finite / parts);
  if (finite === values.length) return counts;
  counts.fill(0);
  for (let draw = 0; draw < values.length; draw++) {
    if (Math.abs(values[draw]!) < Infinity) counts[draw % parts]!++;
  }
  return counts;
}
