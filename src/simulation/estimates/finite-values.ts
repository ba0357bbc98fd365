/** The finite values, in their order; the values themselves where all are finite. */
export function finiteValues(values: ArrayLike<number>): Float64Array {
  const all = values instanceof Float64Array ? values : Float64Array.from(values);
  let total = 0;
  // x − x is 0 for every finite x and NaN for the others.
  for (let i = 0; i < all.length; i++) total += all[i]! - all[i]!;
  return total === 0 ? all : all.filter((value) => Number.isFinite(value));
}
