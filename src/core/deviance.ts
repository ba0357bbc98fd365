import { log } from './log';

/**
 * Half the Poisson deviance of a value from a mean, accurate when the two are close.
 *
 * mean · (ratio − 1 − log ratio), ratio = value / mean
 *
 * @param mean - above 0
 * @param value - above 0
 * @param difference - value − mean, as exactly as the caller knows it
 * @returns at least 0, to a few 1e-16 relative
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */
export function deviance(mean: number, value: number, difference: number): number {
  const u = difference / mean;
  // So far out the logarithm is lost beside the ratio, which itself may be no double.
  if (u > 1e18) return difference;
  const s = difference / (2 * mean + difference);
  if (Math.abs(s) > 1 / 3) return mean * (u - log(value / mean));
  // u − log(1 + u) = s · (u − 2 · (z / 3 + z² / 5 + z³ / 7 ...)), z = s²
  const z = s * s;
  let series = 0;
  let power = z;
  for (let odd = 3; power > 1e-18 * z; odd += 2, power *= z) series += power / odd;
  return mean * s * (u - 2 * series);
}
