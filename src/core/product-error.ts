const splitter = 134217729; // 2^27 + 1

/**
 * What rounding took from a product.
 *
 * @param a - factor, |a| < 2^996
 * @param b - factor, |b| < 2^996
 * @param product - the double a · b
 * @returns a · b − product, exact unless it underflows
 * @see Dekker (1971), A floating-point technique for extending the available precision
 */
export function productError(a: number, b: number, product: number): number {
  const aBig = a * splitter;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = b * splitter;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
