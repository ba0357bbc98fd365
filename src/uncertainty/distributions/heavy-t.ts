import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logGammaPlusOne } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { gaussLegendre } from './gauss-legendre';

/** Place from which on the tail is taken from its series, below which the middle is integrated. */
const middle = 1;

/** Place from which on cosh s and sinh s are exp(s) / 2 to the last digit. */
export const straight = 20;

/** Steps after which either search has all digits. */
const newtonSteps = 5;

/** The upper half of a Student t law of few degrees of freedom, at places s = asinh(t / √ν). */
export interface HeavyT {
  /** ln of the density of s. */
  logDensity(s: number): number;
  /** P(S > s). */
  tail(s: number): number;
  /** s with P(S > s) = q, q in (0, 1/2]. */
  quantile(q: number): number;
}

/**
 * Functions of the Student t law with ν < 0.1 degrees of freedom. Its values span more powers of ten than doubles do,
 * but s = asinh(t / √ν) has a log-concave density nearly without bend.
 *
 * f(s) = cosh(s)^(−ν) / B(1/2, ν/2); P(S > s) = I(1 / cosh² s; ν/2, 1/2) / 2
 *
 * @param df - ν, in (0, 0.1)
 */
export function heavyT(df: number): HeavyT {
  const a = df / 2;
  // log(a B(a, 1/2)), by the duplication of Γ; it falls with a and keeps its digits.
  const logB = 2 * logGammaPlusOne(a) - logGammaPlusOne(df) + df * Math.LN2;
  const height = a * exp(-logB);
  const density = (s: number) => height * exp(-df * logCosh(s));
  /** ln(2 P(S > s)), s ≥ 1 */
  const logOfTwoTails = (s: number) => log1p(a * series(a, s)) - df * logCosh(s) - logB;
  /** P(0 < S < s) */
  const area = (s: number) => (s < middle ? gaussLegendre(density, 0, s) : -expm1(logOfTwoTails(s)) / 2);
  const tail = (s: number) => (s < middle ? 0.5 - area(s) : exp(logOfTwoTails(s)) / 2);
  const quantile = (q: number) => {
    const [c, logOfTarget] = [0.5 - q, log(2 * q)];
    // The law hardly bends, so that few Newton steps from straight lines do: of its area, or of the logarithm of its
    // tail, whose slope is −ν / (1 + a Σ).
    const isNear = c < 0.25;
    let s = isNear ? c / height : Math.LN2 - (logOfTarget + logB) / df;
    for (let i = 0; i < newtonSteps && s < Infinity; i++) {
      s += isNear
        ? (c - area(s)) / density(s)
        : ((logOfTwoTails(s) - logOfTarget) * (1 + a * series(a, s))) / df;
    }
    return s;
  };
  return { logDensity: (s) => log(height) - df * logCosh(s), tail, quantile };
}

/** ln cosh s, s ≥ 0 */
export function logCosh(s: number): number {
  return s < straight ? s + log1p(exp(-2 * s)) - Math.LN2 : s - Math.LN2;
}

/** Σ (1/2)(3/2) ... (n − 1/2) / n! · xⁿ / (a + n), x = 1 / cosh² s. */
function series(a: number, s: number): number {
  const x = exp(-2 * logCosh(s));
  let [total, power] = [0, 1];
  for (let n = 1; power > 1e-17; n++) {
    power *= ((n - 0.5) / n) * x;
    total += power / (a + n);
  }
  return total;
}
