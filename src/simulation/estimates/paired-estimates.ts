import { sum } from '../../core/sum';
import { centralMoments } from './central-moments';
import type { Estimate } from './estimate';
import { finiteValues } from './finite-values';
import { momentEstimates } from './moment-estimates';
import { pairedError } from './paired-error';

/**
 * Mean and standard deviation of antithetic draws, with errors from their pairs.
 *
 * Both statistics are, but for terms of higher order, means over draws: of x, and of (x − m)² / (2 s). The spread of
 * these over pairs gives their errors.
 *
 * @param values - all draws in their order, finite or not
 * @returns mean, standard deviation
 */
export function pairedEstimates(values: Float64Array): readonly [Estimate, Estimate] {
  const [{ value: mean }, { value: sd }] = momentEstimates({ all: centralMoments(values) });
  const finite = finiteValues(values);
  const n = finite.length;
  const power = sum(finite.map((value) => (value - mean) * (value - mean))) / n;
  const distances = new Float64Array(values.length);
  const squares = new Float64Array(values.length);
  for (let draw = 0; draw < values.length; draw++) {
    const distance = values[draw]! - mean;
    if (!(Math.abs(values[draw]!) < Infinity)) continue;
    distances[draw] = distance;
    squares[draw] = (distance * distance - power) / (2 * sd);
  }
  return [
    { value: mean, standardError: pairedError(distances, n) },
    { value: sd, standardError: sd === 0 ? 0 : pairedError(squares, n) },
  ];
}
