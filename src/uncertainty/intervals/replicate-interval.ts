import * as z from 'zod/mini';
import { binaryExponent } from '../../core/binary-exponent';
import { parseInput } from '../../core/parse-input';
import { powerOfTwo } from '../../core/power-of-two';
import { real, reals } from '../../core/schema';
import { sum } from '../../core/sum';
import { tQuantile } from './t-quantile';

const options = z.strictObject({ estimates: reals('(-∞, ∞)', 2), level: z._default(real('(0, 1)'), 0.95) });

/** Smallest unit: 2^-1000. */
const smallest = powerOfTwo(-1000);

/** Mean of replicate estimates, with its standard error and interval. */
export interface ReplicateInterval {
  readonly value: number;
  readonly standardError: number;
  /** Lower and upper end. */
  readonly interval: readonly [number, number];
}

/** Input of `replicateInterval`. */
export interface ReplicateIntervalInput {
  readonly estimates: readonly number[];
  readonly level?: number | undefined;
}

/**
 * Student t interval of the mean of independent estimates of one quantity, one from each replicate of a Latin
 * hypercube or of scrambled Sobol points, whose draws are not independent of each other.
 *
 * m ± t · s / √R, with t the quantile of (1 + level)/2 for R − 1 degrees of freedom and s the standard deviation of the
 * estimates with divisor R − 1
 *
 * @param estimates - one for each replicate, R ≥ 2 of them, of equal size and independent
 * @param level - coverage aimed at, in (0, 1); 0.95 unless given
 * @returns mean, standard error of the mean and interval in the unit of the estimates; the interval of a probability
 *   may reach beyond 0 or 1, and is a point where all estimates are equal, which then says nothing about the error
 * @throws InputError if there are fewer than two estimates or one is not finite
 * @see L'Ecuyer and Lemieux (2002), Recent advances in randomized quasi-Monte Carlo methods
 * @example replicateInterval({ estimates: [0.5, 0.7] }).value; // 0.6
 */
export function replicateInterval(input: ReplicateIntervalInput): ReplicateInterval {
  const { estimates, level } = parseInput('replicateInterval', options, input);
  const replicates = estimates.length;
  const [least, most] = [Math.min(...estimates), Math.max(...estimates)];
  if (least === most) return { value: least, standardError: 0, interval: [least, least] };
  // In a unit in which neither sums nor squares leave the doubles; a power of two takes no digits.
  const unit = unitOf(Math.max(-least, most));
  const scaled = estimates.map((each) => each / unit);
  const rough = sum(scaled) / replicates;
  const value = rough + sum(scaled.map((each) => each - rough)) / replicates;
  const squares = sum(scaled.map((each) => (each - value) * (each - value)));
  const standardError = Math.sqrt(squares / (replicates - 1) / replicates);
  const reach = standardError * tQuantile((1 - level) / 2, replicates - 1);
  return {
    value: value * unit,
    standardError: standardError * unit,
    interval: [(value - reach) * unit, (value + reach) * unit],
  };
}

/** A power of two next to a size, such that quotients by it are doubles too. */
function unitOf(size: number): number {
  return size < smallest ? smallest : powerOfTwo(Math.min(binaryExponent(size), 1000));
}
