import type { Ensemble } from '../ensemble/ensemble';
import { shareEstimate } from '../estimates/share-estimate';
import { drawShortfall } from '../targets/draw-shortfall';
import { drawsMet } from '../targets/draws-met';
import type { JudgedTarget } from '../targets/judged-targets';
import { targetRanges } from '../targets/target-ranges';
import { keptMeasures } from './kept-measures';
import type { TargetEstimates } from './target-estimates';

/** Estimates draw by draw, for antithetic and weighted draws, whose errors counts cannot tell. */
export function estimatesFromDraws(ensemble: Ensemble, judged: readonly JudgedTarget[]): TargetEstimates {
  const { draws, design } = ensemble;
  const { values, measure, level } = keptMeasures(ensemble, judged);
  const ranges = judged.map(targetRanges);
  const met = values.map((each, place) => metBy(each, ranges[place]!.accepted));
  return {
    judged,
    share: (places, coverage) => shareEstimate(metByAll(places, met, draws), design, coverage),
    met: (places) =>
      drawsMet(
        places.map((place) => met[place]!),
        draws,
        design,
      ),
    measure,
    level,
    shortfall: (place) => drawShortfall(values[place]!, met[place]!, ranges[place]!, design),
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

function metByAll(places: readonly number[], met: readonly Uint8Array[], draws: number): Uint8Array {
  const all = new Uint8Array(draws).fill(1);
  for (const place of places) {
    const own = met[place]!;
    for (let draw = 0; draw < draws; draw++) all[draw]! &= own[draw]!;
  }
  return all;
}
