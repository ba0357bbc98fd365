import { sum } from '../../core/sum';
import { type Design, groupSize } from '../design/design';
import { centralMoments } from './central-moments';
import { effectiveDraws } from './effective-draws';
import type { Estimate } from './estimate';
import { groupedError } from './grouped-error';
import { fewestForSpread } from './moment-estimates';

/** Finite draws, with a weight each. */
interface Finite {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Numbers of the draws. */
  readonly draws: Int32Array;
}

/**
 * Mean and standard deviation of antithetic or weighted draws, with errors from their groups.
 *
 * Both statistics are, but for terms of higher order, weighted means over draws: of x, and of (x − m)² / (2 s). The spread
 * of these over groups gives their errors (delta method).
 *
 * s² = Σ w (x − m)² / Σw / (1 − Σw²/(Σw)²), of equal weights that with n − 1 below
 *
 * @param values - all draws in their order, finite or not
 * @returns mean, standard deviation; NaN where there are too few values, and so are errors with fewer than two groups
 */
export function drawSpread(values: Float64Array, design: Design): readonly [Estimate, Estimate] {
  const finite = finiteDraws(values, design.weights);
  const n = finite.draws.length;
  if (n === 0) return [unknown, unknown];
  const total = sum(finite.weights);
  const mean = design.weights === undefined ? centralMoments(values).mean : weightedMean(finite, total);
  const squares = finite.values.map((value) => (value - mean) * (value - mean));
  const power = sum(squares.map((square, i) => square * finite.weights[i]!)) / total;
  const sd = n < 2 ? Number.NaN : Math.sqrt(power / (1 - 1 / effectiveDraws(finite.weights)));
  const errorOf = (deviations: Float64Array) => {
    const all = new Float64Array(values.length);
    for (const [i, draw] of finite.draws.entries()) all[draw] = deviations[i]! * finite.weights[i]!;
    return groupedError(all, { size: groupSize(design), total });
  };
  const meanError = errorOf(finite.values.map((value) => value - mean));
  const sdError =
    n < fewestForSpread ? Number.NaN : errorOf(squares.map((square) => square - power)) / (2 * sd);
  return [
    { value: mean, standardError: n < 2 ? Number.NaN : meanError },
    { value: sd, standardError: sd === 0 ? 0 : sdError },
  ];
}

const unknown: Estimate = { value: Number.NaN, standardError: Number.NaN };

function finiteDraws(values: Float64Array, weights: Float64Array | undefined): Finite {
  const draws = Int32Array.from(values.keys()).filter((draw) => Math.abs(values[draw]!) < Infinity);
  return {
    draws,
    values: Float64Array.from(draws, (draw) => values[draw]!),
    weights: Float64Array.from(draws, (draw) => weights?.[draw] ?? 1),
  };
}

/** Around the first value, so that the mean of equal values is that value itself. */
function weightedMean({ values, weights }: Finite, total: number): number {
  const first = values[0]!;
  return first + sum(values.map((value, i) => weights[i]! * (value - first))) / total;
}
