/**
 * Integral of a smooth function by the 16-point Gauss-Legendre rule, exact for polynomials up to degree 31.
 *
 * @param f - the function
 * @param from - lower end, finite
 * @param to - upper end, finite
 * @returns integral over [from, to]
 * @see Abramowitz & Stegun (1964), table 25.4
 */
export function gaussLegendre(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const center = from + half;
  let total = 0;
  for (let i = 0; i < nodes.length; i++) {
    const offset = half * nodes[i]!;
    total += weights[i]! * (f(center - offset) + f(center + offset));
  }
  return total * half;
}

/** Positive half of the nodes on [−1, 1]; the other half mirrors it. */
const nodes = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const weights = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388,
  0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];
