import { once } from '../../core/once';
import { sin } from '../../core/sin';
import { studentTSpearman } from './student-t-spearman';

const pi = Math.PI;

/** How a correlation is measured: by ranks, or between the normal variables behind a copula. */
export type CorrelationMeasure = 'spearman' | 'kendall' | 'latent';

/**
 * Conversion of correlations to those of the normal variables behind a copula.
 *
 * Kendall: ρ = sin(π τ / 2) under either copula. Spearman: ρ = 2 sin(π r / 6) under a Gaussian one; under a Student-t
 * copula the ρ of `studentTSpearman`.
 *
 * @param copula - what the correlations are given for
 * @returns correlation behind the copula of a value in [−1, 1]; `latent` is passed through
 * @see Kruskal (1958), Ordinal measures of association
 * @example latentCorrelations({ studentT: 1 })('spearman', 0.5).toFixed(6); // '0.573406'
 */
export function latentCorrelations(
  copula: 'gaussian' | { readonly studentT: number },
): (measure: CorrelationMeasure, value: number) => number {
  if (copula === 'gaussian') return latentCorrelation;
  const spearman = once(() => studentTSpearman(copula.studentT));
  return (measure, value) =>
    measure === 'spearman' ? spearman().latentOf(value) : latentCorrelation(measure, value);
}

/**
 * Correlation of two normal variables whose ranks have the given correlation (Gaussian copula).
 *
 * @param measure - which rank correlation is given; `latent` is passed through
 * @param value - in [−1, 1]
 * @example latentCorrelation('kendall', 0); // 0
 */
export function latentCorrelation(measure: CorrelationMeasure, value: number): number {
  if (measure === 'latent') return value;
  // The ends are exact, so that wholly dependent ranks give wholly dependent variables.
  if (Math.abs(value) === 1) return value;
  return measure === 'spearman' ? 2 * sin((pi * value) / 6) : sin((pi * value) / 2);
}
