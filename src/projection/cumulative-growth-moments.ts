import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({
    growth: real(),
    longRun: real(),
    persistence: real('(-1, 1]'),
    innovationSd: real('[0, ∞)'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('growth', 'longRun')));

/** Mean, variance and standard deviation of a normal number. */
type Moments = { mean: number; variance: number; sd: number };

/** Input of `cumulativeGrowthMoments`. */
export interface CumulativeGrowthMomentsInput {
  readonly growth: number;
  readonly longRun: number;
  readonly persistence: number;
  readonly innovationSd: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Mean and spread of log growth that follows an AR(1) process, summed over the years and in the last year.
 *
 * x(t) = μ + φ · (x(t−1) − μ) + σ e(t), e standard normal, x(0) = `growth`;
 * E Σ x = n μ + (x(0) − μ) φ (1 − φⁿ) / (1 − φ), Var Σ x = σ² Σ_{j=1..n} ((1 − φ^j) / (1 − φ))²
 *
 * @param growth - x(0), log growth observed in year 0, a year
 * @param longRun - μ, long-run log growth a year
 * @param persistence - φ, in (−1, 1]; 1 is a random walk
 * @param innovationSd - σ, standard deviation of the yearly innovation, ≥ 0
 * @param years - n, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a log growth above 1 (100 % a year) is meant
 * @returns `total`, moments of x(1) + … + x(n), and `final`, moments of x(n); both sums are normal
 * @throws InputError if an input is out of its range
 * @example cumulativeGrowthMoments({ growth: 0, longRun: 1, persistence: 0.5, innovationSd: 2, years: 1 }).total; // { mean: 0.5, variance: 4, sd: 2 }
 */
export function cumulativeGrowthMoments(input: CumulativeGrowthMomentsInput): {
  total: Moments;
  final: Moments;
} {
  const { growth, longRun, persistence, innovationSd, years } = parseInput(
    'cumulativeGrowthMoments',
    schema,
    input,
  );
  let deviation = growth - longRun;
  let mean = 0;
  let power = 1;
  let weight = 0;
  let totalSquares = 0;
  let finalSquares = 0;
  for (let t = 1; t <= years; t++) {
    deviation *= persistence;
    mean += longRun + deviation;
    weight += power;
    totalSquares += weight * weight;
    finalSquares += power * power;
    power *= persistence;
  }
  const total = moments(mean, innovationSd, totalSquares);
  return { total, final: moments(longRun + deviation, innovationSd, finalSquares) };
}

function moments(mean: number, innovationSd: number, squares: number): Moments {
  const variance = finiteNumber('cumulativeGrowthMoments', innovationSd * innovationSd * squares);
  const sd = innovationSd * Math.sqrt(squares);
  return { mean: finiteNumber('cumulativeGrowthMoments', mean), variance, sd };
}
