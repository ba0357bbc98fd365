/**
 * What the exponential function adds to its first two Taylor terms, for a reduced argument.
 *
 * e^r − 1 − r = r · c / (2 − c), c = r − r² · P(r²)
 *
 * @param r - |r| ≤ 0.35 (half of ln 2, with a little room)
 * @returns e^r − 1 − r, to 2^-57 absolute
 * @see fdlibm e_exp.c, Sun Microsystems 1993 (polynomial P)
 */
export function expRemainder(r: number): number {
  const square = r * r;
  const c =
    r -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square *
              (6.613756321437934e-5 + square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  return (r * c) / (2 - c);
}
