const view = /* @__PURE__ */ new DataView(new ArrayBuffer(8));

/**
 * The smallest double above a number.
 *
 * @param x - finite; both zeros count as 0
 * @returns the next double; Infinity after the largest
 * @example nextUp(1) - 1; // 2.220446049250313e-16
 */
export function nextUp(x: number): number {
  // The zeros differ in their bits alone.
  view.setFloat64(0, x === 0 ? 0 : x);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, bits < 0n ? bits - 1n : bits + 1n);
  return view.getFloat64(0);
}
