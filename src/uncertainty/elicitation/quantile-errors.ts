import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { type Distribution, distributionSchema } from '../distribution';
import { probabilityOf, quantilesSchema } from '../distributions/read-quantiles';

const schema = z.strictObject({ distribution: distributionSchema, quantiles: quantilesSchema(1) });

/** How far the quantiles of a distribution are from those that were asked for. */
export interface QuantileErrors {
  /** Quantile of the distribution less the one asked for, by the key of the latter, in its unit. */
  readonly errors: Readonly<Record<string, number>>;
  /** Largest absolute error. */
  readonly largest: number;
}

/**
 * Errors of a fitted distribution at the quantiles it was fitted to.
 *
 * errorᵢ = Q(pᵢ) − xᵢ
 *
 * @param distribution - any distribution
 * @param quantiles - by probability, `{ 0.05: 4.5, 0.5: 6.2 }`, or by percentile, `{ p5: 4.5, p50: 6.2 }`
 * @returns the errors, in the unit of the value, and the largest of them
 * @throws InputError if a key is no probability in (0, 1) or the quantiles do not increase
 * @example quantileErrors(uniform({ min: 0, max: 10 }), { p5: 0.5, p50: 5.25 }); // { errors: { p5: 0, p50: -0.25 }, largest: 0.25 }
 */
export function quantileErrors(
  distribution: Distribution,
  quantiles: Readonly<Record<string, number>>,
): QuantileErrors {
  const given = parseInput('quantileErrors', schema, { distribution, quantiles });
  const errors = Object.fromEntries(
    Object.entries(given.quantiles).map(([key, x]) => [key, distribution.quantile(probabilityOf(key)) - x]),
  );
  const largest = Object.values(errors).reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  return Object.freeze({ errors: Object.freeze(errors), largest });
}
