/**
 * Mills' ratio of the standard normal distribution, far out.
 *
 * (1 − Φ(z)) / φ(z) by Laplace's continued fraction, 1 / (z + 1 / (z + 2 / (z + ...)))
 *
 * @param z - at least 8
 * @returns the ratio, to the last digits
 * @see Abramowitz & Stegun (1964), 26.2.14
 */
export function millsRatio(z: number): number {
  let value = z;
  for (let k = 16; k >= 1; k--) value = z + k / value;
  return 1 / value;
}
