import { sin } from '../../core/sin';

const pi = Math.PI;

/**
 * Correlation of two normal variables whose ranks have the given correlation (Gaussian copula).
 *
 * Spearman: ρ = 2 sin(π r / 6); Kendall: ρ = sin(π τ / 2). Under a Student-t copula Kendall's is exact too, and
 * Spearman's an approximation (see `studentTCopula`).
 *
 * @param measure - which rank correlation is given; `latent` is passed through
 * @param value - in [−1, 1]
 * @see Kruskal (1958), Ordinal measures of association
 * @example latentCorrelation('kendall', 0); // 0
 */
export function latentCorrelation(measure: 'spearman' | 'kendall' | 'latent', value: number): number {
  if (measure === 'latent') return value;
  // The ends are exact, so that wholly dependent ranks give wholly dependent variables.
  if (Math.abs(value) === 1) return value;
  return measure === 'spearman' ? 2 * sin((pi * value) / 6) : sin((pi * value) / 2);
}
