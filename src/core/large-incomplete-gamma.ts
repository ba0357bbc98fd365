import { deviance } from './deviance';
import { exp } from './exp';
import { normalSf } from './normal-cdf';
import { temmeCoefficients } from './temme.table';

/** Least shape for which three terms of the expansion give 1e-15 relative to either tail. */
export const largeShape = 1e4;

/** Deviance at which both e^(−deviance) and the tail itself underflow. */
const vanishing = 750;

/**
 * Regularised incomplete gamma functions of a large shape, at a cost that does not grow with it.
 *
 * Q(a, x) = 1 − Φ(η √a) + R, P(a, x) = Φ(η √a) − R, R = e^(−a η²/2) / √(2π a) · Σ c_k(η) a^(−k), with
 * η² / 2 = x/a − 1 − ln(x/a) and the sign of x − a
 *
 * @param tail - 'lower' for P, 'upper' for Q
 * @param a - shape, at least 1e4
 * @param x - in [0.6 a, 1.4 a]; the tail beyond is below 1e-276
 * @returns in [0, 1], to 1e-14 relative, times the deviance a η²/2 where that is above 10
 * @see Temme (1979), The asymptotic expansion of the incomplete gamma functions
 * @see NIST Digital Library of Mathematical Functions, 8.12.3, 8.12.4, 8.12.7
 */
export function largeIncompleteGamma(tail: 'lower' | 'upper', a: number, x: number): number {
  const half = deviance(a, x, x - a);
  const isAbove = x > a;
  if (half > vanishing) return (tail === 'lower') === isAbove ? 1 : 0;
  const z = isAbove ? Math.sqrt(2 * half) : -Math.sqrt(2 * half);
  const rest = (exp(-half) / Math.sqrt(2 * Math.PI * a)) * coefficient(a, z / Math.sqrt(a));
  return tail === 'upper' ? normalSf(z) + rest : normalSf(-z) - rest;
}

/** c_0(η) + c_1(η) / a + c_2(η) / a² */
function coefficient(a: number, eta: number): number {
  let value = 0;
  for (let k = temmeCoefficients.length - 1; k >= 0; k--) {
    value = value / a + polynomial(temmeCoefficients[k]!, eta);
  }
  return value;
}

function polynomial(coefficients: readonly number[], eta: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * eta + coefficients[i]!;
  return value;
}
