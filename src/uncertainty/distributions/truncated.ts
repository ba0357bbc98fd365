import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { type Distribution, type DistributionData, distributionSchema } from '../distribution';
import { greaterThan } from './bound-wording';
import { makeDistribution } from './make-distribution';
import { restrict } from './restrict';

const parentSchema = z.strictObject({ distribution: distributionSchema });
const limitsSchema = z.strictObject({ min: z.optional(real()), max: z.optional(real()) }).check(
  z.superRefine(({ min, max }, context) => {
    if (min === undefined || max === undefined || min < max) return;
    const expected = greaterThan('min', min);
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['max'], input: max });
  }),
);

/** Where a law is cut: below `min`, above `max`. */
export interface TruncationLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * A distribution under the condition that its value lies in [min, max]; values outside are ruled out, not moved to
 * the bounds.
 *
 * F(x) = P(X ≤ x | min ≤ X ≤ max). All probabilities are counted from the tail in which the interval lies, so an
 * interval far out, such as [5, ∞) of the standard normal, keeps its digits: quantiles have the probability asked for to
 * about 4e-11 relative, where that times the probability of the interval is at least 2.3e-308.
 *
 * Moments count what lies beyond the outermost 1e-300 of the law by the power that it follows there. That is too coarse
 * where most of a moment lies beyond, as for the mean of a lognormal law of `sdlog` above 37 that is cut from below.
 *
 * @param distribution - the law before truncation; its parameters, such as the mean, are not those of the result
 * @param limits.min - smallest value, in the unit of the distribution; none if left out
 * @param limits.max - largest value, greater than `min`; none if left out
 * @returns the distribution; mean, variance and skewness by quadrature, to about 1e-12 of the standard
 *   deviation, or by summation for a discrete law
 * @throws InputError if `max` is not greater than `min` or the distribution has no probability between them
 * @example truncated(normal({ mean: 0, sd: 1 }), { min: 5 }).quantile(0.5); // 5.132018332044298
 */
export function truncated(distribution: Distribution, limits: TruncationLimits): Distribution {
  const parent = parseInput('truncated', parentSchema, { distribution }).distribution;
  const given = parseInput('truncated', limitsSchema, limits);
  const [low, high] = [given.min ?? -Infinity, given.max ?? Infinity];
  const restricted = restrict(parent, low, high);
  if (restricted === undefined) throw noProbability(low, high);
  return makeDistribution({
    ...restricted.law,
    kind: 'truncated',
    parameters: parametersOf(parent, given),
    // What is left of a law is restricted by both limits at once, and so depends on no order of truncations.
    restrict: (from, to) => restrict(parent, Math.max(from, low), Math.min(to, high)),
  });
}

type Limits = z.output<typeof limitsSchema>;

/** The law before all truncations, and the narrowest limits. */
function parametersOf({ kind, parameters }: Distribution, limits: Limits): DistributionData['parameters'] {
  if (kind !== 'truncated') return { distribution: { kind, parameters }, ...limits };
  const { distribution, ...outer } = parameters as { distribution: DistributionData } & Limits;
  const [min, max] = [larger(outer.min, limits.min), smaller(outer.max, limits.max)];
  return { distribution, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function larger(a = -Infinity, b = -Infinity): number | undefined {
  const most = Math.max(a, b);
  return most === -Infinity ? undefined : most;
}

function smaller(a = Infinity, b = Infinity): number | undefined {
  const least = Math.min(a, b);
  return least === Infinity ? undefined : least;
}

function noProbability(low: number, high: number): InputError {
  const [interval, path] = [`[${low}, ${high}]`, 'distribution'];
  const allowed = `a distribution with some probability in ${interval}`;
  const message = `truncated: expected \`distribution\` to be ${allowed}, got probability 0`;
  const zh = { message: `truncated：\`distribution\` 应为在 ${interval} 内有概率的分布，现概率为 0` };
  return new InputError([{ code: 'E_INCONSISTENT', path, message, got: 'probability 0', allowed, zh }]);
}
