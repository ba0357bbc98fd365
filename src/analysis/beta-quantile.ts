import { exp } from '../core/exp';
import { incompleteBeta, incompleteBetaUpper } from '../core/incomplete-beta';
import { log } from '../core/log';
import { logGamma } from '../core/log-gamma';
import { log1p } from '../core/log1p';
import { positiveQuantile } from '../uncertainty/distributions/positive-quantile';

/**
 * Quantile of a beta law from the probability of one of its tails.
 *
 * The odds w = x / (1 − x) are sought, since the logarithm of either tail is concave in ln w.
 *
 * @param a - > 0
 * @param b - > 0
 * @param probability - of the tail, in (0, 1)
 * @param counted - the tail below the quantile or above it
 * @returns x in [0, 1] with P(X < x) or P(X > x) equal to `probability`
 * @example betaQuantile({ a: 1, b: 1, probability: 0.25, counted: 'above' }); // 0.75
 */
export function betaQuantile({
  a,
  b,
  probability,
  counted,
}: {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly counted: 'below' | 'above';
}): number {
  const tailAt = counted === 'below' ? incompleteBeta : incompleteBetaUpper;
  const share = (odds: number) => odds / (1 + odds);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const odds = positiveQuantile({
    tail: (w) => tailAt(share(w), a, b),
    sign: counted === 'below' ? 1 : -1,
    timesDensity: (w) => exp(a * log(w) - (a + b) * log1p(w) - logBeta),
    slope: (w) => a - (a + b) * share(w),
    target: probability,
    start: a / b,
    sharpness: 1 / Math.sqrt(1 / a + 1 / b),
  });
  return share(odds);
}
