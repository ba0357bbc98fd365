import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { cumulate, firstAtLeast, firstAtMost } from './cumulate';
import { gaussKronrod } from './gauss-kronrod';
import type { Panel } from './outward-panels';

/** Relative error of an area after which one more Newton step leaves none. */
const nearlySolved = 1e-9;

/** A law of distances from a bound, by its density relative to that at the bound. */
export interface Descent {
  /** Integral of the density. */
  readonly total: number;
  /** Share of the probability within a distance, and beyond it. */
  near(distance: number): number;
  far(distance: number): number;
  /** Distance with share p nearer and q farther. */
  distance(p: number, q: number): number;
}

type LogDensity = (distance: number) => number;

/**
 * Distribution and quantile function of a law of distances that is cut into panels, each summed from the end at which
 * it is small.
 *
 * @param panels - at least one
 * @param logDensity - ln of the density at a distance
 * @param rest - probability beyond the last panel, in the same unit
 */
export function descent(panels: readonly Panel[], logDensity: LogDensity, rest: number): Descent {
  const areas = panels.map(({ logArea }) => exp(logArea));
  const inner = cumulate(areas, 0, true);
  const outer = cumulate(areas.toReversed(), rest, true).reverse();
  const total = outer[0]!;
  const indexOf = (distance: number) => panels.findLastIndex(({ from }) => from <= distance);
  return {
    total,
    near: (distance) => {
      const i = indexOf(distance);
      const { from, to } = panels[i]!;
      return (inner[i]! + areaOf(panels[i]!, logDensity, from, Math.min(distance, to))) / total;
    },
    far: (distance) => {
      const i = indexOf(distance);
      const { to } = panels[i]!;
      return (outer[i + 1]! + areaOf(panels[i]!, logDensity, Math.min(distance, to), to)) / total;
    },
    distance: (p, q) => {
      if (p <= q) {
        const i = Math.max(firstAtLeast(inner, p * total) - 1, 0);
        return panels[i]!.from + lengthOf(panels[i]!, logDensity, p * total - inner[i]!, 1);
      }
      const i = Math.max(firstAtMost(outer, q * total) - 1, 0);
      return panels[i]!.to - lengthOf(panels[i]!, logDensity, q * total - outer[i + 1]!, -1);
    },
  };
}

function areaOf({ logDensity: first }: Panel, logDensity: LogDensity, from: number, to: number): number {
  return exp(first + log(gaussKronrod((x) => exp(logDensity(x) - first), from, to).value));
}

/**
 * Length of the piece of a panel, from its near or its far end on, that has an area: Newton steps inside a bracket, the
 * first value as if the density were exponential.
 */
function lengthOf(panel: Panel, logDensity: LogDensity, area: number, direction: 1 | -1): number {
  if (!(area > 0)) return 0;
  const [end, length] = [direction === 1 ? panel.from : panel.to, panel.to - panel.from];
  const logEnd = logDensity(end);
  // Panels are halved until the density falls by little, so that this one is as short as doubles allow.
  if (logEnd === -Infinity) return 0;
  const density = (x: number) => exp(logDensity(end + direction * x) - logEnd);
  const goal = exp(log(area) - logEnd);
  const fall = -log(density(length));
  const share = goal / exp(panel.logArea - logEnd);
  let [low, high] = [0, length];
  let x = Math.abs(fall) < 1e-6 ? share * length : (-log1p(share * expm1(-fall)) / fall) * length;
  for (let i = 0; i < 50 && x > low && x < high; i++) {
    const excess = gaussKronrod(density, 0, x).value - goal;
    const newton = x - excess / density(x);
    if (Math.abs(excess) <= nearlySolved * goal) return Math.min(Math.max(newton, low), high);
    if (excess > 0) high = x;
    else low = x;
    x = newton > low && newton < high ? newton : low + (high - low) / 2;
  }
  return Math.min(Math.max(x, 0), length);
}
