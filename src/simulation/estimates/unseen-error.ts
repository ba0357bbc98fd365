/**
 * Standard error of a share that no draw has shown, or all: the standard deviation of Beta(1, n + 1), what Laplace's
 * rule of succession leaves of it: about 1/n, the error of a share that one draw has shown. The spread of draws that all
 * agree is 0, and says nothing.
 *
 * √((n + 1) / (n + 3)) / (n + 2)
 *
 * @param draws - n, how many there are, or are worth; at least 1
 * @example unseenError(100); // 0.009708271266078405
 */
export function unseenError(draws: number): number {
  return Math.sqrt((draws + 1) / (draws + 3)) / (draws + 2);
}
