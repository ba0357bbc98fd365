import type { StandardMetalog } from './standard-metalog';

/** Largest |w| of the grid, beyond which the slope is that of the tails, and its step. */
const reach = 40;
const step = 1 / 64;

/**
 * Whether the quantile function of a metalog grows everywhere, without which it is no distribution.
 *
 * dM/dw > 0 at the ends, on a grid, and at the minimum between grid points by ternary search
 *
 * @param law - the metalog without bounds
 */
export function metalogRises(law: StandardMetalog): boolean {
  if (!(law.ends[0] > 0 && law.ends[1] > 0)) return false;
  let lowest = 0;
  for (let w = -reach; w <= reach; w += step) {
    const slope = law.slope(w);
    if (!(slope > 0)) return false;
    if (slope < law.slope(lowest)) lowest = w;
  }
  let [low, high] = [lowest - step, lowest + step];
  for (let i = 0; i < 60; i++) {
    const third = (high - low) / 3;
    if (law.slope(low + third) < law.slope(high - third)) high -= third;
    else low += third;
  }
  return law.slope((low + high) / 2) > 0;
}
