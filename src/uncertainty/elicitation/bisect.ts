/**
 * Root of an increasing function by bisection to the last bit.
 *
 * @param f - increases with x
 * @param low - where f ≤ 0
 * @param high - where f ≥ 0
 * @returns x with f(x) = 0 between the two
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) return middle;
    if (f(middle) < 0) from = middle;
    else to = middle;
  }
}
