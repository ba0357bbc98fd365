const view = /* @__PURE__ */ new DataView(new ArrayBuffer(8));

/**
 * Binary exponent that brings a number next to 1.
 *
 * @param x - a positive normal number, at least 2^-1022 and finite
 * @returns k with x · 2^-k in about [√½, √2)
 * @example binaryExponent(6); // 3
 */
export function binaryExponent(x: number): number {
  view.setFloat64(0, x, true);
  // 0x95f64 carries a mantissa of √2 or more into the exponent.
  return ((view.getInt32(4, true) + 0x95f64) >> 20) - 1023;
}
