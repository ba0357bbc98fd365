const halfPi = 1.5707963267948966;
const halfPiLow = 6.123233995736766e-17;
const quarterPi = 0.7853981633974483;

/**
 * Arcsine: the same bits on every engine.
 *
 * asin x = π/2 − 2 asin √((1 − x)/2) above 1/2
 *
 * @param x - in [−1, 1]
 * @returns angle in [−π/2, π/2], error below 1 unit in the last place; −0 for −0, NaN outside [−1, 1] and for NaN
 * @see fdlibm e_asin.c, Sun Microsystems 1993
 * @example asin(0.5); // 0.5235987755982989
 */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (size < 0.5) return size < 1e-8 ? x : x + x * tail(x * x);
  const half = (1 - size) / 2;
  const angle = nearQuarterTurn(Math.sqrt(half), half);
  return x < 0 ? -angle : angle;
}

/** π/2 − 2 asin s, with s² = `square`; s is cut into an upper and a lower part, so that no digits are lost. */
function nearQuarterTurn(s: number, square: number): number {
  const rest = tail(square);
  if (s < 0.1) return halfPi - (2 * (s + s * rest) - halfPiLow);
  const upper = Math.fround(s);
  const lower = (square - upper * upper) / (s + upper);
  return quarterPi - (2 * s * rest - (halfPiLow - 2 * lower) - (quarterPi - 2 * upper));
}

/** (asin x − x) / x from t = x², t ≤ 1/4. */
function tail(t: number): number {
  const above =
    t *
    (0.16666666666666666 +
      t *
        (-0.3255658186224009 +
          t *
            (0.20121253213486293 +
              t * (-0.04005553450067941 + t * (0.0007915349942898145 + t * 3.479331075960212e-5)))));
  const below =
    1 +
    t * (-2.403394911734414 + t * (2.0209457602335057 + t * (-0.6882839716054533 + t * 0.07703815055590194)));
  return above / below;
}
