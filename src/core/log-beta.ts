import { log } from './log';
import { logGammaPlusOne } from './log-gamma';
import { log1p } from './log1p';
import { stirlingError } from './stirling-error';

/**
 * Logarithm of the beta function times its first parameter, accurate where the other one is large.
 *
 * log(a B(a, b)) = log Γ(a + 1) + log Γ(b) − log Γ(a + b); x^a / (a B(a, b)) is the incomplete beta function beside 0.
 * The difference of the last two, which may be large and nearly equal, is taken from Stirling errors.
 *
 * @param a - above 0
 * @param b - above 0
 * @returns the logarithm, to about 1e-15 times a · log(a + b)
 * @example logOfScaledBeta(1, 1e8); // -18.420680743952364
 */
export function logOfScaledBeta(a: number, b: number): number {
  const errors = stirlingError(a + b) - stirlingError(b);
  return logGammaPlusOne(a) + a - errors - (b - 0.5) * log1p(a / b) - a * log(a + b);
}
