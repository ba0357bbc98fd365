import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { type Design, groupSize } from '../design/design';
import { designError } from './design-error';
import { effectiveClopperPearson } from './effective-clopper-pearson';
import { largestOf, surestDraws } from './effective-draws';
import { rootOfSquares } from './root-of-squares';
import { effectiveInterval, fewest, type ShareEstimate, withinUnit } from './share';
import { unseenError } from './unseen-error';
import { weightOf } from './weight-of';

/**
 * Share of the weight of all draws that those have in which an event happens.
 *
 * p = Σ w [hit] / Σ w, so that it lies in [0, 1], shares of events that exclude one another add up, and an event is never
 * likelier than one that it implies. Standard error by the delta method: that of the mean of w ([hit] − p), over groups
 * of draws, and as if one more draw of the largest weight seen might hit, since few hits may miss the heaviest. Interval: Wilson's of n* = p(1 − p)/s² draws, with Student's t; Clopper and Pearson's of n* draws where fewer
 * than 16 of them hit, or miss; and where none hits, or all do, of as many draws as `surestDraws` counts.
 *
 * @param met - 1 for every draw in which it happens
 * @param design - of the run, with a weight for every draw, at least 0, not all 0
 * @param level - coverage aimed at, in (0, 1)
 * @see Hesterberg (1995), Weighted average importance sampling and defensive mixture distributions
 */
export function weightedShare(
  met: Uint8Array,
  design: Design & { readonly weights: Float64Array },
  level: number,
): ShareEstimate {
  const { weights } = design;
  const total = weightOf(weights);
  const probability = weightOf(weights, met) / total;
  // The rarer outcome keeps its digits; the interval of the other is its mirror image.
  const isRare = probability <= 0.5;
  const rare = isRare ? met : met.map((hit) => 1 - hit);
  const own = rareShare(rare, design, { level, total, isAimed: isRare });
  const [low, high] = isRare ? own.interval : [1 - own.interval[1], 1 - own.interval[0]];
  return {
    probability,
    interval: [Math.min(low, probability), Math.max(high, probability)],
    standardError: own.standardError,
    count: met.reduce((count, hit) => count + hit, 0),
    draws: met.length,
    intervalMethod: 'weighted',
    approximate: true,
  };
}

/**
 * Interval and standard error of a share of at most 1/2.
 *
 * @param run.isAimed - whether it is of hits, towards which draws may be shifted, and not of misses. Misses that are seen
 *   among shifted draws tell nothing of those that only the others would show: their error is that of an unseen share at
 *   least.
 */
function rareShare(
  met: Uint8Array,
  design: Design & { readonly weights: Float64Array },
  { level, total, isAimed }: { readonly level: number; readonly total: number; readonly isAimed: boolean },
): Pick<ShareEstimate, 'interval' | 'standardError'> {
  const draws = surestDraws(design.weights);
  const share = weightOf(design.weights, met) / total;
  const unseen = {
    interval: effectiveClopperPearson({ share, draws, level }),
    standardError: unseenError(draws),
  };
  if (share === 0) return unseen;
  const deviations = Float64Array.from(met, (hit) => hit - share);
  const heaviest = largestOf(Float64Array.from(met, (hit, draw) => hit * design.weights[draw]!)) / total;
  const standardError = rootOfSquares(Float64Array.of(designError(deviations, design, total), heaviest));
  if (!isAimed && standardError < unseen.standardError) return unseen;
  const worth = standardError > 0 ? (share / standardError) * ((1 - share) / standardError) : draws;
  if (share * worth < fewest) {
    return { interval: effectiveClopperPearson({ share, draws: worth, level }), standardError };
  }
  const groups = Math.ceil(met.length / groupSize(design));
  const t = tQuantile((1 - level) / 2, groups - 1);
  return { interval: withinUnit(effectiveInterval(share, standardError, t)), standardError };
}
