import type { Ensemble } from '../ensemble/ensemble';
import { shareEstimate } from '../estimates/share-estimate';
import { drawShortfall } from '../targets/draw-shortfall';
import { drawsMet } from '../targets/draws-met';
import type { JudgedTarget } from '../targets/judged-targets';
import { meanOfDraws } from '../targets/mean-of-draws';
import { targetRanges } from '../targets/target-ranges';
import { keptMeasures } from './kept-measures';
import type { TargetEstimates } from './target-estimates';

/** Estimates draw by draw, for antithetic and weighted draws, whose errors counts cannot tell. */
export function estimatesFromDraws(ensemble: Ensemble, judged: readonly JudgedTarget[]): TargetEstimates {
  const { draws, design } = ensemble;
  const { values, measure, level } = keptMeasures(ensemble, judged);
  const ranges = judged.map(targetRanges);
  const met = values.map((each, index) => metBy(each, ranges[index]!.accepted));
  return {
    judged,
    share: (indices, coverage) => shareEstimate(metByAll(indices, met, draws), design, coverage),
    mean: (indices, value, coverage) =>
      meanOfDraws(
        indices.map((index) => met[index]!),
        design,
        { value, draws, level: coverage },
      ),
    met: (indices) =>
      drawsMet(
        indices.map((index) => met[index]!),
        draws,
        design,
      ),
    measure,
    level,
    shortfall: (index) => drawShortfall(values[index]!, met[index]!, ranges[index]!, design),
  };
}

function metBy(
  values: Float64Array,
  { least, greatest }: { readonly least: number; readonly greatest: number },
): Uint8Array {
  const met = new Uint8Array(values.length);
  for (let draw = 0; draw < met.length; draw++) {
    met[draw] = Number(values[draw]! >= least) * Number(values[draw]! <= greatest);
  }
  return met;
}

function metByAll(indices: readonly number[], met: readonly Uint8Array[], draws: number): Uint8Array {
  const all = new Uint8Array(draws).fill(1);
  for (const index of indices) {
    const own = met[index]!;
    for (let draw = 0; draw < draws; draw++) all[draw]! &= own[draw]!;
  }
  return all;
}
