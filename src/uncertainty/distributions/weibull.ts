import { z } from 'zod';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { parseInput } from '../../core/parse-input';
import { pow } from '../../core/pow';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { makeDistribution } from './make-distribution';
import { quantileMoments } from './quantile-moments';

const schema = z.strictObject({ shape: real('[0.01, ∞)'), scale: real('(0, ∞)') });

/**
 * Weibull distribution.
 *
 * 1 − F(x) = exp(−(x/s)^k); mean s Γ(1 + 1/k)
 *
 * @param input.shape - k, ≥ 0.01; below 1 the density is infinite at 0
 * @param input.scale - s, > 0, in the unit of the value: the value with probability 1/e above it
 * @returns the distribution; variance and skewness by quadrature, to about 1e-13
 * @throws InputError if `shape` is below 0.01 or `scale` not above 0
 * @see Weibull (1951), A statistical distribution function of wide applicability
 * @example weibull({ shape: 1.5, scale: 2 }).quantile(0.5); // 1.5664395375493028
 */
export function weibull(input: z.input<typeof schema>): Distribution {
  const parameters = parseInput('weibull', schema, input);
  const { shape, scale } = parameters;
  const atZero = shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  const hazard = (x: number) => pow(x / scale, shape);
  const functions = {
    support: [0, Infinity] as const,
    kinks: [],
    pdf: (x: number) => (x === 0 ? atZero : (shape * hazard(x) * exp(-hazard(x))) / x),
    cdf: (x: number) => -expm1(-hazard(x)),
    sf: (x: number) => exp(-hazard(x)),
    quantile: (p: number) => scale * pow(-log1p(-p), 1 / shape),
    quantileUpper: (q: number) => scale * pow(-log(q), 1 / shape),
  };
  return makeDistribution({
    kind: 'weibull',
    parameters,
    ...quantileMoments(functions),
    mean: scale * exp(logGamma(1 + 1 / shape)),
    ...functions,
  });
}
