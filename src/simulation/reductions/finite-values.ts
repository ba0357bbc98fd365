/** The finite values, in their order; the values themselves where all are finite. */
export function finiteValues(values: ArrayLike<number>): Float64Array {
  const all = values instanceof Float64Array ? values : Float64Array.from(values);
  const whole = all.length - (all.length % 4);
  // x − x is 0 for every finite x and NaN for the others; four sums do not wait for each other.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += all[i]! - all[i]!;
    b += all[i + 1]! - all[i + 1]!;
    c += all[i + 2]! - all[i + 2]!;
    d += all[i + 3]! - all[i + 3]!;
  }
  for (let i = whole; i < all.length; i++) a += all[i]! - all[i]!;
  return a + b + c + d === 0 ? all : all.filter((value) => Number.isFinite(value));
}
