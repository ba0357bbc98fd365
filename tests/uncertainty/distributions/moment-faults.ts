import type { Distribution } from '../../../src/uncertainty/distribution';
import type { Expectation } from './law-faults';

/** Steps of the rule in its variable t, and the largest |t|: probabilities down to 1e-300. */
const step = 1 / 40;
const farthest = 6.08;

/** Largest disagreement, in standard deviations, of the variance as a share, of the skewness beside its size: that of the rule. */
const tolerance = 1e-9;

interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
}

/**
 * How the moments of a law disagree with the integrals of its quantile function over probability, which are taken by a
 * double-exponential rule of their own, in units of the law, so that nothing overflows.
 *
 * @param law - any law without atoms, with what is expected of its rounding; moments that are beyond doubles, or to which tails beyond 1e-300 add, are left out
 * @returns one sentence a fault
 */
export function momentFaults(law: Distribution, { anchor, logAnchor = 0 }: Expectation): string[] {
  const center = law.quantile(0.5);
  const nodes = nodesOf(law);
  const unit = nodes.reduce(
    (widest, { x, weight }) => (weight > 1e-9 ? Math.max(widest, Math.abs(x - center)) : widest),
    0,
  );
  if (!(unit > 0 && unit < Infinity)) return [];
  const offset = (x: number) => (x - center) / unit;
  const first = integral(nodes, (x) => offset(x));
  if (first === undefined) return [];
  const second = integral(nodes, (x) => (offset(x) - first) ** 2);
  const third = integral(nodes, (x) => (offset(x) - first) ** 3);
  const sd = second === undefined ? 1 : Math.sqrt(second);
  const faults: string[] = [];
  const given: Moments = law;
  // Rounding of values shows in a law that is narrow beside its place.
  const rounding = 8 * 2.3e-16 * Math.max(Math.abs(center), anchor) * Math.max(1, logAnchor) + 4 * 5e-324;
  const grain = rounding / unit / sd;
  const meanFound = (given.mean - center) / unit;
  if (!(Math.abs(meanFound - first) <= (tolerance + grain) * (sd + Math.abs(first))))
    faults.push(`mean ${given.mean}, integral ${center + unit * first}`);
  if (second === undefined) return faults;
  const variance = unit * second * unit;
  if (
    variance > 1e-300 &&
    variance < 1e300 &&
    !(Math.abs(given.variance / variance - 1) <= tolerance + grain)
  )
    faults.push(`variance ${given.variance}, integral ${variance}`);
  if (third === undefined) return faults;
  const skewness = third / second / sd;
  // Both tails of a symmetric law have third powers that cancel.
  const size = integral(nodes, (x) => Math.abs(offset(x) - first) ** 3)! / second / sd;
  if (!(Math.abs(given.skewness - skewness) <= (tolerance + 10 * grain) * (1 + size)))
    faults.push(`skewness ${given.skewness}, integral ${skewness}`);
  return faults;
}

interface Node {
  readonly x: number;
  readonly weight: number;
  readonly isOutermost: boolean;
}

/** Quantiles at the nodes of the rule, between the kinks. */
function nodesOf(law: Distribution): Node[] {
  const ends = [...new Set([0, ...law.kinks, 0.5, 1])].sort((a, b) => a - b);
  return ends.slice(1).flatMap((to, i) => {
    const from = ends[i]!;
    const nodes: Node[] = [];
    for (let t = -farthest; t <= farthest; t += step) {
      const odds = Math.exp(-Math.PI * Math.sinh(Math.abs(t)));
      const [small, large] = [odds / (1 + odds), 1 / (1 + odds)];
      const [below, above] = t < 0 ? [small, large] : [large, small];
      const p = from + (to - from) * below;
      const q = 1 - to + (to - from) * above;
      const weight = (to - from) * step * Math.PI * Math.cosh(t) * small * large;
      nodes.push({
        x: p < q ? law.quantile(p) : law.quantileUpper(q),
        weight,
        isOutermost: Math.abs(t) > farthest - 1,
      });
    }
    return nodes;
  });
}

/** Σ weight · f(x); undefined where the outermost nodes still count. */
function integral(nodes: readonly Node[], of: (x: number) => number): number | undefined {
  let [total, size, outermost, mass] = [0, 0, 0, 0];
  for (const { x, weight, isOutermost } of nodes) {
    const value = of(x) * weight;
    total += value;
    mass += weight;
    size += Math.abs(value);
    if (isOutermost) outermost = Math.max(outermost, Math.abs(value));
  }
  return outermost <= 1e-13 * size && size < Infinity ? total / mass : undefined;
}
