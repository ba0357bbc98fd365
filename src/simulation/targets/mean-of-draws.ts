import { type Design, groupSize } from '../design/design';
import { boundedMean, type MeanEstimate } from '../estimates/bounded-mean';
import { designError } from '../estimates/design-error';
import { surestDraws } from '../estimates/effective-draws';
import { shareEstimate } from '../estimates/share-estimate';
import { unseenError } from '../estimates/unseen-error';
import { weightOf } from '../estimates/weight-of';

/**
 * Mean over the draws of a number in [0, 1] that the targets which a draw meets decide, draw by draw, for antithetic and
 * weighted draws; where the numbers are 0 or 1, the estimate of a share.
 *
 * @param met - by target: 1 for every draw that meets it
 * @param value - of a draw, from which of the targets it meets
 */
export function meanOfDraws(
  met: readonly Uint8Array[],
  design: Design,
  {
    value,
    draws,
    level,
  }: {
    readonly value: (met: readonly boolean[]) => number;
    readonly draws: number;
    readonly level: number;
  },
): MeanEstimate {
  const known = new Map<string, number>();
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const own = met.map((each) => each[draw] === 1);
    const key = own.map(Number).join('');
    const found = known.get(key) ?? value(own);
    known.set(key, found);
    values[draw] = found;
  }
  if (values.every((each) => each === 0 || each === 1)) {
    const { probability, interval, standardError } = shareEstimate(Uint8Array.from(values), design, level);
    return { value: probability, interval, standardError };
  }
  const weights = design.weights ?? new Float64Array(draws).fill(1);
  const total = weightOf(weights);
  const mean = values.reduce((sum, each, draw) => sum + each * weights[draw]!, 0) / total;
  const seen = designError(
    values.map((each) => each - mean),
    design,
    total,
  );
  // Few draws may carry much weight: what none of them shows has an error of its own.
  const standardError =
    design.weights === undefined ? seen : Math.max(seen, unseenError(surestDraws(weights)));
  const freedom = Math.max(1, Math.ceil(draws / groupSize(design)) - 1);
  return boundedMean({ value: mean, standardError }, { draws: surestDraws(weights), freedom, level });
}
