/**
 * Logarithm of a number split into a power of two and a factor near 1.
 *
 * log(2^k · (1 + f)) + c, with log(1 + f) = f − f²/2 + s · (f²/2 + R(s²)), s = f / (2 + f)
 *
 * @param f - in [√½ − 1, √2 − 1]
 * @param k - an integer
 * @param c - small correction to be added
 * @see fdlibm e_log.c, Sun Microsystems 1993 (polynomial R)
 */
export function logNearOne(f: number, k: number, c: number): number {
  const ln2High = 0.6931471803691238; // 32 leading bits, so that k · ln2High is exact
  const ln2Low = 1.9082149292705877e-10;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  const base = k * ln2High;
  const lead = base + f;
  const lost = f - (lead - base);
  return lead + (lost - (halfSquare - (s * (halfSquare + (even + odd)) + (k * ln2Low + c))));
}
