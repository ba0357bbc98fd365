import { sum } from '../../core/sum';
import { replicateCount } from '../../uncertainty/samplers/replicates';
import { type Design, replicateOf } from '../design';
import type { Estimate } from './estimate';
import { pairedQuantiles } from './paired-quantiles';
import { quantileEstimates } from './quantile-estimates';
import { finiteValues } from './summary';
import { weightedQuantiles } from './weighted-quantile';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of the finite values of a column, weighted where the draws are, with the
 * standard errors that suit how they were made: as in a summary, from the order statistics of independent draws, from
 * antithetic pairs, or from the spread of the same quantile over 16 independent parts, /√16.
 *
 * @param values - all draws in their order, finite or not
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability; NaN where there is no value
 */
export function designQuantiles(
  values: ArrayLike<number>,
  design: Design,
  probabilities: readonly number[],
): Estimate[] {
  const finite = finiteValues(values);
  if (design.sampler === 'random') return quantileEstimates(finite, probabilities);
  if (design.sampler !== 'antithetic') return partQuantiles(values, design, probabilities);
  const quantiles = quantileEstimates(finite, probabilities).map(({ value }) => value);
  return pairedQuantiles(values, finite.slice().sort(), quantiles, probabilities);
}

function partQuantiles(
  values: ArrayLike<number>,
  design: Design,
  probabilities: readonly number[],
): Estimate[] {
  const partOf = replicateOf(design) ?? ((draw: number) => draw % replicateCount);
  const finite: number[] = [];
  const members = Array.from({ length: replicateCount }, (): number[] => []);
  for (let draw = 0; draw < values.length; draw++) {
    if (!Number.isFinite(values[draw])) continue;
    finite.push(draw);
    members[partOf(draw)]!.push(draw);
  }
  const parts = members.map((draws) => quantilesOf(values, draws, design, probabilities));
  return quantilesOf(values, finite, design, probabilities).map((value, i) => {
    const estimates = parts.map((part) => part[i]!);
    const middle = sum(estimates) / replicateCount;
    const squares = sum(estimates.map((each) => (each - middle) * (each - middle)));
    return { value, standardError: Math.sqrt(squares / (replicateCount - 1) / replicateCount) };
  });
}

/** Quantiles of some draws, weighted where the design says so. */
function quantilesOf(
  values: ArrayLike<number>,
  draws: readonly number[],
  { weights }: Design,
  probabilities: readonly number[],
): number[] {
  const own = Float64Array.from(draws, (draw) => values[draw]!);
  if (weights === undefined) return quantileEstimates(own, probabilities).map(({ value }) => value);
  return weightedQuantiles(
    own,
    Float64Array.from(draws, (draw) => weights[draw]!),
    probabilities,
  );
}
