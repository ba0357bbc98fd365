import { sum } from '../../core/sum';
import { choleskyFactor } from './cholesky-factor';

/** Share of its own that every score must have beside the ones before it. */
const leastShare = 1e-6;

/**
 * Scores with exactly the wanted sample correlations, from scores that are correlated by chance.
 *
 * S = M · F⁻ᵀ · Qᵀ, with F · Fᵀ the sample correlation of M and Q · Qᵀ the wanted one
 *
 * @param scores - M, one array a variable, each with mean 0 and the same sum of squares
 * @param correlation - wanted, as rows, checked before
 * @returns S, one array a variable, the first as in M; undefined where some scores of M are a combination of others
 * @see Iman and Conover (1982), A distribution-free approach to inducing rank correlation among input variables
 * @example correlatedScores([[-1, -1, 1, 1], [-1, 1, -1, 1]], [[1, 0.6], [0.6, 1]])[1]; // [-1.4, 0.20000000000000007, -0.20000000000000007, 1.4]
 */
export function correlatedScores(
  scores: readonly Float64Array[],
  correlation: readonly (readonly number[])[],
): Float64Array[] | undefined {
  const found = choleskyFactor(sampleCorrelation(scores));
  const wanted = choleskyFactor(correlation);
  if (!('factor' in found && 'factor' in wanted)) return undefined;
  if (found.factor.some((row, k) => row[k]! < leastShare)) return undefined;
  const independent: Float64Array[] = [];
  for (const [k, row] of found.factor.entries()) {
    // Column k of M · F⁻ᵀ, by forward substitution.
    const rest = combine([scores[k]!, ...independent], [1, ...row.slice(0, k).map((weight) => -weight)]);
    independent.push(rest.map((value) => value / row[k]!));
  }
  return wanted.factor.map((row, k) => combine(independent.slice(0, k + 1), row));
}

function sampleCorrelation(scores: readonly Float64Array[]): number[][] {
  const products = (a: Float64Array, b: Float64Array) => sum(a.map((value, i) => value * b[i]!));
  const squares = products(scores[0]!, scores[0]!);
  return scores.map((a, i) => scores.map((b, j) => (i === j ? 1 : products(a, b) / squares)));
}

/** Sum of the columns, each times its weight. */
function combine(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const total = new Float64Array(columns[0]!.length);
  for (const [k, column] of columns.entries()) {
    const weight = weights[k]!;
    for (let i = 0; i < total.length; i++) total[i]! += weight * column[i]!;
  }
  return total;
}
