import { logChange } from './log-change';
import { logMeanOf } from './log-mean-of';

/**
 * Effect of each factor on the change of a product, by logarithmic mean weights; the effects add up to the change.
 *
 * ΔC(k) = L(C¹, C⁰) · ln(k¹ / k⁰). Where a product is 0 the effects are the limits for factors that tend to 0
 * together: the factors that are 0 share the whole change equally and the others have none.
 *
 * @param base - factors of the first year, each ≥ 0
 * @param final - the same factors of the last year
 * @returns effects in the order of the factors, in the unit of the product
 */
export function logMeanEffects(base: readonly number[], final: readonly number[]): number[] {
  const from = product(base);
  const to = product(final);
  if (from > 0 && to > 0) {
    const weight = logMeanOf(to, from);
    return base.map((value, k) => weight * logChange(final[k]!, value));
  }
  const vanishing = from === 0 ? base : final;
  const zeros = vanishing.filter((value) => value === 0).length;
  return vanishing.map((value) => (value === 0 ? (to - from) / zeros : 0));
}

function product(factors: readonly number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}
