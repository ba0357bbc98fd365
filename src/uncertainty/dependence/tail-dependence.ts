import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { studentT } from '../distributions/student-t';

const schema = z.strictObject({ df: real('(0, 1000000]'), correlation: real('[-1, 1]') });

/** Input of `tailDependence`. */
export interface TailDependenceInput {
  readonly df: number;
  readonly correlation: number;
}

/**
 * Tail dependence of a Student-t copula: how probable it is that one variable is extreme where the other is.
 *
 * λ = lim P(U₂ > u given U₁ > u), u → 1 = 2 T_{ν+1}(−√((ν + 1)(1 − ρ) / (1 + ρ))), the same in the lower tail
 *
 * A Gaussian copula has λ = 0 for every correlation below 1.
 *
 * @param input.df - ν, degrees of freedom of the copula, in (0, 1e6]
 * @param input.correlation - ρ, of the normal variables behind it, in [−1, 1]
 * @returns λ in [0, 1]; above 0 at ρ = 0 too, since ρ = 0 does not mean independence
 * @throws InputError if an argument is outside its range
 * @see Demarta and McNeil (2005), The t copula and related copulas
 * @example tailDependence({ df: 4, correlation: 1 }); // 1
 */
export function tailDependence(input: TailDependenceInput): number {
  const { df, correlation } = parseInput('tailDependence', schema, input);
  if (correlation === -1) return 0;
  const square = ((df + 1) * (1 - correlation)) / (1 + correlation);
  return 2 * studentT({ df: df + 1 }).cdf(-Math.sqrt(square));
}
