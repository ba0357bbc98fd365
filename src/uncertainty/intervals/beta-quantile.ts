import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { incompleteBeta, incompleteBetaUpper } from '../../core/incomplete-beta';
import { stirlingError } from '../../core/stirling-error';
import { positiveQuantile } from '../distributions/positive-quantile';

/**
 * Quantile of a beta law from the probability of one of its tails.
 *
 * The odds w = x / (1 − x) are sought, since the logarithm of either tail is concave in ln w.
 *
 * @param a - ≥ 1/2, below which the search may end too early
 * @param b - ≥ 1/2
 * @param probability - of the tail, in (0, 1)
 * @param counted - the tail below the quantile or above it
 * @returns x in [0, 1] with P(X < x) or P(X > x) equal to `probability`
 * @example betaQuantile({ a: 1, b: 1, probability: 0.25, counted: 'above' }); // 0.7500000000000001
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
  const odds = positiveQuantile({
    tail: (w) => tailAt(share(w), a, b),
    sign: counted === 'below' ? 1 : -1,
    timesDensity: (w) => timesDensity(share(w), a, b),
    slope: (w) => a - (a + b) * share(w),
    target: probability,
    start: a / b,
    sharpness: 1 / Math.sqrt(1 / a + 1 / b),
  });
  return share(odds);
}

/** x^a (1 − x)^b / B(a, b), the density of ln w, without the difference of large logarithms. */
function timesDensity(x: number, a: number, b: number): number {
  const total = a + b;
  const excess = total * x - a;
  const exponent =
    stirlingError(total) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, total * x, excess) -
    deviance(b, total * (1 - x), -excess);
  return exp(exponent) * Math.sqrt(((a / total) * b) / (2 * Math.PI));
}
