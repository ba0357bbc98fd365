import { z } from 'zod';
import { fault, parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { real } from '../../core/schema';
import { type Distribution, distributionSchema } from '../distribution';
import { atomAfter, atomAtOrBelow } from './atoms';
import { intervalProbability } from './interval-probability';
import { type LawWithoutMoments, makeDistribution } from './make-distribution';
import { normalTail } from './normal-tail';
import { type Moments, quantileMoments } from './quantile-moments';
import { steppedMoments } from './stepped-moments';

const parentSchema = z.strictObject({ distribution: distributionSchema });
const limitsSchema = z
  .strictObject({ min: real().optional(), max: real().optional() })
  .superRefine(({ min, max }, context) => {
    if (min === undefined || max === undefined || min < max) return;
    const expected = `greater than \`min\`, which is ${min}`;
    context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected }), path: ['max'], input: max });
  });

/**
 * A distribution under the condition that its value lies in [min, max]; values outside are ruled out, not moved to
 * the bounds.
 *
 * F(x) = P(X ≤ x | min ≤ X ≤ max). All probabilities are counted from the tail in which the interval lies, so an
 * interval far out, such as [5, ∞) of the standard normal, keeps its digits.
 *
 * @param distribution - the law before truncation; its parameters, such as the mean, are not those of the result
 * @param limits.min - smallest value, in the unit of the distribution; none if left out
 * @param limits.max - largest value, greater than `min`; none if left out
 * @returns the distribution; mean, variance and skewness by quadrature, to about 1e-12 of the standard
 *   deviation, or by summation for a discrete law
 * @throws InputError if `max` is not greater than `min` or the distribution has no probability between them
 * @example truncated(normal({ mean: 0, sd: 1 }), { min: 5 }).quantile(0.5); // 5.132018332044298
 */
export function truncated(distribution: Distribution, limits: z.input<typeof limitsSchema>): Distribution {
  const parent = parseInput('truncated', parentSchema, { distribution }).distribution;
  const given = parseInput('truncated', limitsSchema, limits);
  const [low, high] = [given.min ?? -Infinity, given.max ?? Infinity];
  const law = normalTail(parent, low, high) ?? truncatedLaw(parent, low, high);
  const { kind, parameters } = parent;
  return makeDistribution({
    kind: 'truncated',
    parameters: { distribution: { kind, parameters }, ...given },
    ...law,
    ...momentsOf(parent, law),
  });
}

function truncatedLaw(parent: Distribution, low: number, high: number): LawWithoutMoments {
  const [from, to] = endsOf(parent, low, high);
  const atFrom = parent.pmf?.(from) ?? 0;
  const mass = from <= to ? atFrom + intervalProbability(parent, from, to) : 0;
  if (!(mass > 0)) throw noProbability(low, high);
  const [below, above] = [Math.max(parent.cdf(from) - atFrom, 0), parent.sf(to)];
  const valueAt = (p: number, q: number) => {
    const beside =
      p < q ? besideBound(parent, from, p * mass, below) : besideBound(parent, to, -q * mass, above);
    if (beside !== undefined) return beside;
    const [lower, upper] = [below + p * mass, above + q * mass];
    return lower <= upper ? parent.quantile(lower) : parent.quantileUpper(upper);
  };
  return {
    support: [from, to],
    kinks: parent.kinks.map((kink) => (kink - below) / mass).filter((kink) => kink > 0 && kink < 1),
    ...(parent.stepped && { stepped: true as const }),
    ...(parent.pdf && { pdf: (x: number) => parent.pdf!(x) / mass }),
    ...(parent.pmf && { pmf: (x: number) => parent.pmf!(x) / mass }),
    cdf: (x) => (atFrom + intervalProbability(parent, from, x)) / mass,
    sf: (x) => intervalProbability(parent, x, to) / mass,
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  };
}

/** Ends of the support of what is left: those of a discrete law are values of it. */
function endsOf(parent: Distribution, low: number, high: number): [number, number] {
  const [from, to] = [Math.max(low, parent.support[0]), Math.min(high, parent.support[1])];
  if (parent.pdf || !parent.pmf || from > to) return [from, to];
  const first = parent.pmf(from) > 0 ? from : atomAfter(parent, from);
  return [first, to === Infinity || parent.pmf(to) > 0 ? to : atomAtOrBelow(parent, to)];
}

/**
 * Value at a tiny probability from a bound, which would be lost in the probability that was cut off there; undefined
 * where it is not tiny or the density is not straight so near the bound.
 */
function besideBound(parent: Distribution, bound: number, share: number, cut: number): number | undefined {
  if (Math.abs(share) >= 1e-4 * cut || !parent.pdf || parent.pmf) return undefined;
  const atBound = parent.pdf(bound);
  if (!(atBound > 0 && atBound < Infinity)) return undefined;
  const step = share / parent.pdf(bound + share / atBound / 2);
  const [middle, end] = [parent.pdf(bound + step / 2), parent.pdf(bound + step)];
  const bend = Math.abs(atBound + end - 2 * middle);
  return bend <= 1e-8 * middle ? bound + (6 * share) / (atBound + 4 * middle + end) : undefined;
}

/** A tail that is too heavy for a moment keeps it infinite, or undefined, as long as that tail is not cut off. */
function momentsOf(parent: Distribution, law: LawWithoutMoments): Moments {
  const [low, high] = law.support;
  if (law.stepped && !law.pdf) return steppedMoments(law);
  const cut = Number.isFinite(low) && Number.isFinite(high);
  if (cut || Number.isFinite(parent.skewness)) return quantileMoments(law);
  const skewness = Number.NaN;
  if (Number.isFinite(parent.variance)) return { ...quantileMoments(law), skewness };
  const variance = Infinity;
  if (Number.isFinite(parent.mean)) return { mean: quantileMoments(law).mean, variance, skewness };
  if (!Number.isFinite(low) && !Number.isFinite(high)) return { mean: parent.mean, variance, skewness };
  return { mean: high === Infinity ? Infinity : -Infinity, variance, skewness };
}

function noProbability(low: number, high: number): InputError {
  const allowed = `a distribution with some probability in [${low}, ${high}]`;
  const message = `truncated: expected \`distribution\` to be ${allowed}, got probability 0`;
  return new InputError([
    { code: 'E_INCONSISTENT', path: 'distribution', message, got: 'probability 0', allowed },
  ]);
}
