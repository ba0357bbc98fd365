const lowest = -1074;
const table = /* @__PURE__ */ tabulate();

/**
 * Exact power of two, subnormal ones included.
 *
 * @param exponent - an integer in [-1074, 1023]
 * @returns 2^exponent
 * @example powerOfTwo(-3); // 0.125
 */
export function powerOfTwo(exponent: number): number {
  return table[(exponent | 0) - lowest]!;
}

function tabulate(): Float64Array {
  const powers = new Float64Array(1024 - lowest);
  for (let value = 1, exponent = 0; exponent < 1024; exponent++, value *= 2)
    powers[exponent - lowest] = value;
  for (let value = 0.5, exponent = -1; exponent >= lowest; exponent--, value /= 2)
    powers[exponent - lowest] = value;
  return powers;
}
