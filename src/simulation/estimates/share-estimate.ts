import { type Design, errorBasis, partsOf } from '../design/design';
import { pairedShare } from './paired-share';
import { proportion } from './proportion';
import type { ShareEstimate } from './share';
import { weightedShare } from './weighted-share';

/**
 * Share of draws in which an event happens, from the draws themselves, by what their errors rest on: `weightedShare`,
 * `pairedShare`, or `shareOfHits` for independent draws and replicates.
 *
 * @param met - 1 for every draw in which it happens
 * @param design - how the draws were made
 * @param level - coverage aimed at, in (0, 1)
 */
export function shareEstimate(met: Uint8Array, design: Design, level: number): ShareEstimate {
  if (design.weights !== undefined) return weightedShare(met, { ...design, weights: design.weights }, level);
  if (errorBasis(design) === 'pairs') return pairedShare(met, level);
  const parts = partsOf(design);
  const hits = new Float64Array(parts);
  for (let draw = 0; draw < met.length; draw++) hits[draw % parts]! += met[draw]!;
  return proportion(hits, met.length, level);
}
