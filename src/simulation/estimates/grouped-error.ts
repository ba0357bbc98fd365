import { rootOfSquares } from './root-of-squares';

/**
 * Standard error of a mean whose draws come in groups of consecutive ones that are independent of each other: antithetic
 * pairs, rounds of a mixture, or single draws.
 *
 * √(Σ e(g)² · G / (G − 1)) / W, e(g) the deviations of the draws of group g added up, G groups
 *
 * @param deviations - one a draw: its distance from the mean times its weight; 0 for a draw that does not count
 * @param group.size - draws of a group; a last one that is smaller is a group as well
 * @param group.total - W, weights of the draws that count; their number where all count alike
 * @returns in the unit of the mean; NaN where there are fewer than two groups, which tell no error
 * @example groupedError([-1, 1, 2, -2, 3, -3], { size: 2, total: 6 }); // 0
 */
export function groupedError(
  deviations: ArrayLike<number>,
  { size, total }: { readonly size: number; readonly total: number },
): number {
  const groups = Math.ceil(deviations.length / size);
  if (groups < 2) return Number.NaN;
  const together = new Float64Array(groups);
  for (let draw = 0; draw < deviations.length; draw++)
    together[Math.floor(draw / size)]! += deviations[draw]!;
  return rootOfSquares(together, groups / (groups - 1)) / total;
}
