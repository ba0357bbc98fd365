import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { kronrodNodes, kronrodWeights } from './gauss-kronrod';
import type { Panel } from './outward-panels';
import type { Moments } from './quantile-moments';

/** ln of a density at a distance from a bound. */
type LogDensity = (distance: number) => number;

/** A density by panels, and how it goes on beyond the last of them: as a power of the distance. */
export interface PowerLaw {
  /** Distance at which the last panel ends, ln of the density there, and −d ln f / d ln d. */
  readonly from: number;
  readonly logDensity: number;
  readonly power: number;
}

/**
 * The power of the distance that a density follows at the end of its panels.
 *
 * @param logDensity - ln of the density
 * @param from - where the panels end
 */
export function powerLawAt(logDensity: LogDensity, from: number): PowerLaw {
  const last = logDensity(from);
  return { from, logDensity: last, power: (logDensity(from / 4) - last) / log(4) };
}

/** ∫ (d / unit)^n f(d) beyond the panels: D f(D) (D / unit)^n / (power − n − 1); 0 where that is infinite. */
export function restOf({ from, logDensity, power }: PowerLaw, n: number, unit: number): number {
  return power > n + 1 ? exp(logDensity + log(from) + n * log(from / unit)) / (power - n - 1) : 0;
}

/**
 * Moments of a law of distances from its panels.
 *
 * Each term is formed from logarithms, since far out a density underflows whose square of the distance still counts.
 *
 * @param panels - the panels
 * @param logDensity - ln of the density at a distance
 * @param tail - how the density goes on beyond; none where the law ends with the panels
 */
export function momentsOfDescent(
  panels: readonly Panel[],
  logDensity: LogDensity,
  tail: PowerLaw | undefined,
): Moments {
  const nodes = panels.flatMap(({ from, to }) => {
    const half = (to - from) / 2;
    return kronrodNodes.map((node, i) => {
      const distance = from + half + half * node;
      return { distance, logWeight: log(half * kronrodWeights[i]!) + logDensity(distance) };
    });
  });
  /** Σ weight · ((distance − center) / unit)^n */
  const sumOf = (n: number, center: number, unit: number) => {
    let total = tail === undefined ? 0 : restOf(tail, n, unit);
    for (const { distance, logWeight } of nodes) {
      const gap = distance - center;
      const term = exp(logWeight + n * log(Math.abs(gap) / unit));
      total += n === 3 && gap < 0 ? -term : term;
    }
    return total;
  };
  const total = sumOf(0, 0, 1);
  const mean = sumOf(1, 0, 1) / total;
  const variance = sumOf(2, mean, mean) / total;
  const skewness = sumOf(3, mean, mean) / total / (variance * Math.sqrt(variance));
  return { mean, variance: variance * mean * mean, skewness };
}
