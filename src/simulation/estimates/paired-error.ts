import { sum } from '../../core/sum';

/**
 * Standard error of a mean over antithetic pairs, draws 2k and 2k + 1: pairs are independent, the draws of one are not.
 *
 * √(Σ e(k)² · K / (K − 1)) / n, e(k) the deviations of pair k from the mean added up, K pairs, n draws
 *
 * @param deviations - one a draw, from the mean of all; 0 for a draw that does not count
 * @param count - draws that count, n; a last draw without a partner is a pair of its own
 */
export function pairedError(deviations: ArrayLike<number>, count: number): number {
  const pairs = Math.ceil(deviations.length / 2);
  const squares = new Float64Array(pairs);
  for (let k = 0; k < pairs; k++) {
    const together = deviations[2 * k]! + (deviations[2 * k + 1] ?? 0);
    squares[k] = together * together;
  }
  return Math.sqrt((sum(squares) * pairs) / (pairs - 1)) / count;
}
