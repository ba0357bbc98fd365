import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { gamma } from '../distributions/gamma';
import { quantileTable } from '../quantile-table';
import { studentTTailTable } from './student-t-tail-table';

const schema = z.strictObject({ df: real('[1, 1000000]') });

/** Turns rows of correlated standard normals into rows of signed tails, in place. */
export type StudentTCopula = (rows: {
  readonly memory: Float64Array;
  /** Index of the first double of each row of normals; they are replaced by signed tails. */
  readonly normals: readonly number[];
  /** Index of the first double of a row of signed tails of its own stream; it is used up. */
  readonly divisor: number;
  /** Draws in a row. */
  readonly count: number;
}) => void;

/**
 * Student-t copula: all variables of a draw share one chi-square divisor, so that they are extreme together.
 *
 * u(k) = T_ν(z(k) / √(w / ν)), z correlated standard normals, w chi-square with ν degrees of freedom, one a draw
 *
 * A signed tail is a uniform as streams give it: v > 0 is a probability counted from below, −v one from above.
 * Variables with correlation 0 are not independent here. Rank correlations become latent ones as follows: Kendall's
 * exactly as for the Gaussian copula, ρ = sin(π τ / 2); Spearman's by the Gaussian formula too, ρ = 2 sin(π r / 6),
 * which is an approximation here: the rank correlation that comes out is nearer to 0 than r by at most 0.061 for
 * ν = 1, 0.016 for ν = 4, 0.008 for ν = 8 and 0.002 for ν = 30. State Kendall's where that matters.
 *
 * Both w and T_ν are read from tables: a tail of at least 1e-30 is exact to 2e-13 of itself.
 *
 * @param input.df - ν, degrees of freedom, in [1, 1e6]; the larger, the nearer to the Gaussian copula
 * @returns the transformation of a block; it depends on the draw alone, never on its place in the block
 * @throws InputError if `df` is outside its range
 * @see Demarta and McNeil (2005), The t copula and related copulas
 * @example
 * const memory = Float64Array.of(0, 1, 0.25, 0.25);
 * studentTCopula({ df: 2 })({ memory, normals: [0, 1], divisor: 2, count: 1 });
 * Math.abs(memory[0]); // 0.5
 */
export function studentTCopula(input: z.input<typeof schema>): StudentTCopula {
  const { df } = parseInput('studentTCopula', schema, input);
  const chiSquare = quantileTable(gamma({ shape: df / 2, scale: 2 }));
  const upperTail = studentTTailTable(df);
  return ({ memory, normals, divisor, count }) => {
    chiSquare.map(memory, divisor, count);
    for (let i = divisor; i < divisor + count; i++) memory[i] = Math.sqrt(df / memory[i]!);
    for (const first of normals) {
      for (let i = 0; i < count; i++) {
        const t = memory[first + i]! * memory[divisor + i]!;
        memory[first + i] = t < 0 ? upperTail(-t) : -upperTail(t);
      }
    }
  };
}
