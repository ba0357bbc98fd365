import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { expectation } from '../../core/expectation';
import { expm1 } from '../../core/expm1';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';

const schema = z.strictObject({
  correlation: real('[-1, 1]'),
  sdlog: z.tuple([real('(0, ∞)'), real('(0, ∞)')], {
    error: expectation('a pair of numbers in (0, ∞)', '(0, ∞) 内的一对数字'),
  }),
});

/**
 * Correlation (Pearson) of two lognormal variables whose logarithms have the given correlation.
 *
 * (e^(ρ s₁ s₂) − 1) / √((e^(s₁²) − 1)(e^(s₂²) − 1))
 *
 * It cannot reach −1, nor 1 where s₁ ≠ s₂: for s₁ = s₂ = 1 it lies in [−0.3679, 1]. Rank correlations have no such
 * limits, which is why dependence is stated by ranks.
 *
 * @param input.correlation - ρ, of the logarithms, in [−1, 1]
 * @param input.sdlog - s₁ and s₂, standard deviations of the logarithms, each above 0
 * @returns correlation of the variables themselves, in [−1, 1]
 * @throws InputError if an argument is outside its range
 * @see Johnson, Kotz and Balakrishnan (1994), Continuous univariate distributions, chapter 14
 * @example lognormalCorrelation({ correlation: 0, sdlog: [0.2, 0.5] }); // 0
 */
export function lognormalCorrelation(input: {
  readonly correlation: number;
  readonly sdlog: readonly [number, number];
}): number {
  const { correlation, sdlog } = parseInput('lognormalCorrelation', schema, input);
  const [s1, s2] = sdlog;
  if (Math.max(s1, s2) > hugest) return correlation === 1 && s1 === s2 ? 1 : 0;
  const product = s1 * s2;
  const exponent =
    correlation > 0 ? (-(s1 - s2) * (s1 - s2)) / 2 - (1 - correlation) * product : -(s1 * s1 + s2 * s2) / 2;
  // Without their sizes, which cancel, the three differences neither overflow nor vanish.
  const ratio =
    fallShare(Math.abs(correlation) * product) / Math.sqrt(fallShare(s1 * s1) * fallShare(s2 * s2));
  return Math.max(-1, Math.min(1, correlation * exp(exponent) * ratio));
}

/** Size from which on the exponent is 0 or beyond all doubles, however close the two are. */
const hugest = 1e70;

/** (1 − e^(−x)) / x, x ≥ 0 */
function fallShare(x: number): number {
  return x === 0 ? 1 : -expm1(-x) / x;
}
