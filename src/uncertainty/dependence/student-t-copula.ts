import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { parseInput } from '../../core/parse-input';
import { pow } from '../../core/pow';
import { real } from '../../core/schema';
import { gamma } from '../distributions/gamma';
import { quantileTable } from '../quantile-table';
import { studentTTailTable } from './student-t-tail-table';

const schema = z.strictObject({ df: real('(0, 1000000]') });

/** Divisor w below which it loses digits as a double, and z / √(w / ν) is so large that only its power law is left. */
const smallestDivisor = 1e-290;

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

/** Input of `studentTCopula`. */
export interface StudentTCopulaInput {
  readonly df: number;
}

/**
 * Student-t copula: all variables of a draw share one chi-square divisor, so that they are extreme together.
 *
 * u(k) = T_ν(z(k) / √(w / ν)), z correlated standard normals, w chi-square with ν degrees of freedom, one a draw
 *
 * A signed tail is a uniform as streams give it: v > 0 is a probability counted from below, −v one from above.
 * Variables with correlation 0 are not independent here. Rank correlations become latent ones by
 * `latentCorrelations`, Spearman's and Kendall's exactly.
 *
 * Where w is too small for a double, as happens below one degree of freedom, its tail p gives that of T:
 * p · E|Z|^ν / (2 |z|^ν), E|Z|^ν = 2^(ν/2) Γ((ν + 1)/2) / √π.
 *
 * Both w and T_ν are read from tables: a tail of at least 1e-30 is exact to 2e-13 of itself.
 *
 * @param input.df - ν, degrees of freedom, in (0, 1e6]; the larger, the nearer to the Gaussian copula
 * @returns the transformation of a block; it depends on the draw alone, never on its place in the block
 * @throws InputError if `df` is outside its range
 * @see Demarta and McNeil (2005), The t copula and related copulas
 * @example
 * const memory = Float64Array.of(0, 1, 0.25, 0.25);
 * studentTCopula({ df: 2 })({ memory, normals: [0, 1], divisor: 2, count: 1 });
 * Math.abs(memory[0]); // 0.5
 */
export function studentTCopula(input: StudentTCopulaInput): StudentTCopula {
  const { df } = parseInput('studentTCopula', schema, input);
  const chiSquare = quantileTable(gamma({ shape: df / 2, scale: 2 }));
  const upperTail = studentTTailTable(df);
  const farTail = farTailOf(df);
  const largestScale = Math.sqrt(df / smallestDivisor);
  return ({ memory, normals, divisor, count }) => {
    const tails = memory.slice(divisor, divisor + count);
    chiSquare.map(memory, divisor, count);
    for (let i = divisor; i < divisor + count; i++) memory[i] = Math.sqrt(df / memory[i]!);
    for (const first of normals) {
      for (let i = 0; i < count; i++) {
        const z = memory[first + i]!;
        const scale = memory[divisor + i]!;
        const size = Math.abs(z);
        const tail = scale <= largestScale ? upperTail(size * scale) : farTail(size, tails[i]!);
        memory[first + i] = z < 0 ? tail : -tail;
      }
    }
  };
}

/** P(T > z / √(w / ν)) for a w at a signed tail, so small that the tail of T is a power. */
function farTailOf(df: number): (z: number, tail: number) => number {
  const moment = exp((df / 2) * Math.LN2 + logGamma((df + 1) / 2) - 0.5 * log(Math.PI));
  return (z, tail) => {
    const below = tail < 0 ? 1 + tail : tail;
    return Math.min(0.5, (below * moment) / (2 * pow(z, df)));
  };
}
