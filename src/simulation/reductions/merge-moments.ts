import type { CentralMoments } from './block-moments';

/**
 * Moments of several parts together: neighbours are merged in pairs, then the pairs, and so on. An aligned group of 2^k
 * parts may therefore be merged before the rest without changing a bit.
 *
 * @param parts - at least one, in order
 * @see Pébay (2008), Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical
 * moments
 */
export function mergeMoments(parts: readonly CentralMoments[]): CentralMoments {
  let level = parts;
  while (level.length > 1) {
    const next: CentralMoments[] = [];
    for (let i = 0; i < level.length; i += 2) {
      next.push(i + 1 < level.length ? merge(level[i]!, level[i + 1]!) : level[i]!);
    }
    level = next;
  }
  return level[0]!;
}

/** Moments of both parts together. */
function merge(a: CentralMoments, b: CentralMoments): CentralMoments {
  // A part without a finite value adds nothing.
  if (b.count === 0) return a;
  if (a.count === 0) return b;
  const count = a.count + b.count;
  const step = b.mean - a.mean;
  const shareA = a.count / count;
  const shareB = b.count / count;
  const square = step * step;
  const weight = shareA * b.count;
  return {
    count,
    mean: a.mean + step * shareB,
    second: a.second + b.second + square * weight,
    third:
      a.third +
      b.third +
      square * step * weight * (shareA - shareB) +
      3 * step * (shareA * b.second - shareB * a.second),
    fourth:
      a.fourth +
      b.fourth +
      square * square * weight * (shareA * shareA - shareA * shareB + shareB * shareB) +
      6 * square * (shareA * shareA * b.second + shareB * shareB * a.second) +
      4 * step * (shareA * b.third - shareB * a.third),
  };
}
