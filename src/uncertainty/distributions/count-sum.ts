import { exp } from '../../core/exp';
import { log } from '../../core/log';
import type { CountLaw } from './count-law';
import { kronrodNodes, kronrodWeights } from './gauss-kronrod';
import { outwardPanels } from './outward-panels';

/** Counts that are summed one by one, beside the start and beside 0, where probabilities need not be smooth. */
const single = 1024;

/** Probability, relative to the sum, below which nothing counts, and its logarithm where a sum is an integral. */
const [negligible, logNegligible] = [1e-19, -100];

/** Longest first panel of an integral. */
const longest = 1e10;

/** What to do with a count, or a place between counts, and its weight. */
export type Visit = (k: number, weight: number) => void;

/**
 * Goes through the counts of a law from one on in the direction in which probabilities fall.
 *
 * The first 1,024 counts have their own probabilities as weights, relative to that of the first. Beyond, or from the
 * first on where probabilities change by less than 1/1,024 from one count to the next, the sum is an integral with the
 * correction for the midpoint rule: Σ h(k) = ∫ h − (h′(b) − h′(a)) / 24, a and b half a count beyond the ends.
 *
 * @param law - the law
 * @param start - first count
 * @param end - last count, on either side; may be ∞
 * @param visit - called with places and weights; the sum of weight · g(place) is that of the relative probability times
 *   g, for a smooth g, to about 1e-14
 * @see NIST Digital Library of Mathematical Functions, 2.10.1 (Euler-Maclaurin formula)
 */
export function visitCounts(law: CountLaw, start: number, end: number, visit: Visit): void {
  const direction = end < start ? -1 : 1;
  const relative = (k: number) => exp(law.logPmf(k) - law.logPmf(start));
  const isSmooth = start >= single && Math.abs(law.ratio(start) - 1) * single < 1;
  const next = isSmooth ? start : visitSingly(law, { start, end, direction, weight: 1 }, visit);
  if (next === undefined) return;
  const stop = direction === -1 ? Math.max(end, Math.min(single, next)) : end;
  visitSmoothly(law, { start, from: next, stop, direction }, visit);
  if (stop === end) return;
  visitSingly(law, { start: stop - 1, end, direction, weight: relative(stop - 1) }, visit);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly direction: 1 | -1;
  /** Relative probability of the first count. */
  readonly weight: number;
}

/** @returns the count that comes after the 1,024th; none where the end is reached or the rest does not count */
function visitSingly(
  law: CountLaw,
  { start, end, direction, weight }: Stretch,
  visit: Visit,
): number | undefined {
  let total = 0;
  let probability = weight;
  for (let k = start; k !== start + direction * single; k += direction) {
    visit(k, probability);
    if (k === end) return undefined;
    total += probability;
    const ratio = direction === 1 ? law.ratio(k) : 1 / law.ratio(k - 1);
    probability *= ratio;
    if (probability <= negligible * total * (1 - ratio)) return undefined;
  }
  return start + direction * single;
}

interface SmoothStretch {
  /** Count relative to whose probability weights are. */
  readonly start: number;
  readonly from: number;
  readonly stop: number;
  readonly direction: 1 | -1;
}

function visitSmoothly(law: CountLaw, { start, from, stop, direction }: SmoothStretch, visit: Visit): void {
  const logFirst = law.logPmf(start);
  const relative = (k: number) => exp(law.logPmf(k) - logFirst);
  const border = from - direction / 2;
  const length = Math.abs(stop - from) + 1;
  const logDensity = (distance: number) => {
    const k = border + direction * distance;
    // Very large counts are next to one another as doubles: what rounding took is added by the slope there.
    const lost = border - k + direction * distance;
    return law.logPmf(k) - logFirst + (lost === 0 ? 0 : lost * log(law.ratio(k)));
  };
  const panels = outwardPanels({
    logDensity,
    from: 0,
    to: length,
    kinks: [],
    length: Math.min(Math.max(1 / Math.abs(law.ratio(from) - 1), single), longest, length),
    least: logNegligible,
    rounding: 0,
  });
  for (const panel of panels) {
    const half = (panel.to - panel.from) / 2;
    for (const [i, node] of kronrodNodes.entries()) {
      const distance = panel.from + half + half * node;
      visit(border + direction * distance, half * kronrodWeights[i]! * exp(logDensity(distance)));
    }
  }
  visit(from, relative(from) / 24);
  visit(from - direction, -relative(from - direction) / 24);
  if (panels.at(-1)?.to !== length) return;
  visit(stop, relative(stop) / 24);
  visit(stop + direction, -relative(stop + direction) / 24);
}
