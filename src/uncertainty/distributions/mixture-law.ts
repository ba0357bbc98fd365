import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { sum } from '../../core/sum';
import type { Restriction } from '../distribution';
import type { LawBody } from './law-body';
import { makeDistribution } from './make-distribution';
import { mixtureQuantile } from './mixture-quantile';
import { type Part, weighted } from './mixture-side';
import { restrict } from './restrict';

/** Kinks nearer to one another than this count as one. */
const sameKink = 1e-12;

/** Most distribution functions that are evaluated to find kinks; a mixture that needs more lists none. */
const mostEvaluations = 50_000;

/**
 * A mixture, without name: what `mixture` and the truncation of one share.
 *
 * @param parts - weights > 0 that sum to 1, and their laws
 * @returns moments, support and functions
 */
export function mixtureLaw(parts: readonly Part[]): LawBody {
  const laws = parts.map(({ distribution }) => distribution);
  const kinks = kinksOf(parts);
  return {
    ...momentsOf(parts),
    support: [Math.min(...laws.map((law) => law.support[0])), Math.max(...laws.map((law) => law.support[1]))],
    kinks: kinks ?? [],
    ...((kinks === undefined || laws.some((law) => law.stepped)) && { stepped: true as const }),
    ...(laws.some((law) => law.pdf) && { pdf: (x) => weighted(parts, (law) => law.pdf?.(x) ?? 0) }),
    ...(laws.some((law) => law.pmf) && { pmf: (x) => weighted(parts, (law) => law.pmf?.(x) ?? 0) }),
    cdf: (x) => weighted(parts, (law) => law.cdf(x)),
    sf: (x) => weighted(parts, (law) => law.sf(x)),
    ...mixtureQuantile(parts),
    restrict: (low, high) => restrictMixture(parts, low, high),
  };
}

/** The mixture of what is left of the components, each by its own probability in the interval. */
function restrictMixture(parts: readonly Part[], low: number, high: number): Restriction | undefined {
  const left = parts.flatMap(({ weight, distribution }) => {
    const restricted = restrict(distribution, low, high);
    return restricted === undefined
      ? []
      : [{ law: restricted.law, logMass: log(weight) + restricted.logMass }];
  });
  if (left.length === 0) return undefined;
  // Relative to the largest, since all may be below the smallest double.
  const largest = Math.max(...left.map(({ logMass }) => logMass));
  const shares = left.map(({ logMass }) => exp(logMass - largest));
  const total = sum(shares);
  const restricted = left.map(({ law }, i) => ({
    weight: shares[i]! / total,
    distribution: makeDistribution({ kind: 'truncated', parameters: {}, ...law }),
  }));
  const law = mixtureLaw(restricted.filter(({ weight }) => weight > 0));
  return { law, logMass: largest + log(total) };
}

function momentsOf(parts: readonly Part[]): { mean: number; variance: number; skewness: number } {
  const mean = weighted(parts, (law) => law.mean);
  if (parts.some(({ distribution }) => distribution.variance === Infinity))
    return { mean, variance: Infinity, skewness: Number.NaN };
  const variance = weighted(parts, (law) => law.variance + (law.mean - mean) * (law.mean - mean));
  const sd = Math.sqrt(variance);
  // In units of the standard deviation, so that a cube neither overflows nor underflows.
  const skewness = weighted(parts, (law) => {
    const [distance, spread] = [(law.mean - mean) / sd, Math.sqrt(law.variance) / sd];
    const own = spread === 0 ? 0 : law.skewness * spread * spread * spread;
    return own + distance * (3 * spread * spread + distance * distance);
  });
  return { mean, variance, skewness };
}

/** Probabilities of the mixture at the ends, atoms and kinks of its components, on both sides of a jump. */
function kinksOf(parts: readonly Part[]): number[] | undefined {
  const places = parts.flatMap(({ distribution: law }) => [
    ...law.support.filter(Number.isFinite),
    ...law.kinks.flatMap((kink) => [law.quantile(kink), law.quantile(Math.min(kink + sameKink / 8, 1))]),
  ]);
  if (places.length * parts.length > mostEvaluations) return undefined;
  const levels = places.flatMap((x) => {
    const upTo = weighted(parts, (law) => law.cdf(x));
    return [upTo - weighted(parts, (law) => law.pmf?.(x) ?? 0), upTo];
  });
  const kinks: number[] = [];
  for (const level of levels.sort((a, b) => a - b)) {
    if (level > sameKink && level < 1 - sameKink && level - (kinks.at(-1) ?? 0) > sameKink) kinks.push(level);
  }
  return kinks;
}
