/**
 * Compensated sum in the order given: what each addition rounds away is collected and added at the end.
 *
 * @param values - numbers of any unit
 * @returns their sum, error about one rounding however many there are; 0 for none; plain sum where that is not finite
 * @see Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen
 * @example sum([1, 1e100, 1, -1e100]); // 2
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Math.abs(total) < Infinity ? total + lost : total;
}
