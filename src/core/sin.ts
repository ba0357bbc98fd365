/**
 * Sine of an angle within a quarter turn: the same bits on every engine.
 *
 * @param x - angle in radians, |x| ≤ π/2; nothing is promised beyond
 * @returns sin x, error below 1 unit in the last place; −0 for −0, NaN for NaN
 * @see fdlibm k_sin.c and k_cos.c, Sun Microsystems 1993
 * @example sin(0.5); // 0.479425538604203
 */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-8) return x;
  if (!(size > 0.7853981633974483)) return sineNearZero(x);
  const cosine = cosineNearZero(1.5707963267948966 - size + 6.123233995736766e-17);
  return x < 0 ? -cosine : cosine;
}

function sineNearZero(x: number): number {
  const z = x * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x + z * x * (-0.16666666666666632 + z * r);
}

function cosineNearZero(x: number): number {
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const lead = 1 - half;
  return lead + (1 - lead - half + z * r);
}
