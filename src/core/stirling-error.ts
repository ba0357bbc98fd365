import { log } from './log';
import { logGamma } from './log-gamma';

/**
 * Error of Stirling's formula for the logarithm of a factorial.
 *
 * log Γ(x + 1) − (x + 1/2) · log x + x − log(2π) / 2
 *
 * @param x - above 0
 * @returns about 1 / (12 x), to 1e-15 absolute times max(1, log(1/x))
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */
export function stirlingError(x: number): number {
  if (x < 16) return logGamma(x + 1) - (x + 0.5) * log(x) + x - 0.9189385332046728;
  const z = 1 / (x * x);
  const series =
    1 / 12 -
    z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156))))));
  return series / x;
}
