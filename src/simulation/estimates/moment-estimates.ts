import type { CentralMoments } from './block-moments';
import type { Estimate } from './estimate';
import { spreadOfParts } from './spread-of-parts';

/** Moments of all draws and, where the draws come in independent replicates, of each of these. */
export interface GroupedMoments {
  readonly all: CentralMoments;
  readonly replicates?: readonly CentralMoments[];
}

/**
 * Mean and standard deviation (n − 1 below) with their standard errors.
 *
 * Independent draws: s/√n, and √((m4 − s⁴)/n)/(2s) by the fourth central moment. Replicates: from their spread.
 *
 * @returns mean, standard deviation
 */
export function momentEstimates({ all, replicates }: GroupedMoments): readonly [Estimate, Estimate] {
  const own = independent(all);
  if (replicates === undefined) return own;
  const parts = replicates.map(independent);
  return [
    { value: own[0].value, standardError: spreadOfParts(parts.map(([mean]) => mean.value)) },
    { value: own[1].value, standardError: spreadOfParts(parts.map(([, sd]) => sd.value)) },
  ];
}

function independent({ count, mean, second, fourth }: CentralMoments): readonly [Estimate, Estimate] {
  const variance = count < 2 ? Number.NaN : second / (count - 1);
  const sd = Math.sqrt(variance);
  const sdError =
    sd === 0 ? 0 : Math.sqrt(Math.max(0, fourth / count - variance * variance) / count) / (2 * sd);
  return [
    { value: mean, standardError: sd / Math.sqrt(count) },
    { value: sd, standardError: sdError },
  ];
}
