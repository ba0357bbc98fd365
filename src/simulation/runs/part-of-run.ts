import { type SamplerName, samplers } from '../design/samplers';
import type { Ensemble } from '../ensemble/ensemble';

/** How a run that may be ended at any time leaves what is done. */
export interface PartOfRun {
  /** Called with the first draws of a long run, as soon as they are there. */
  readonly onFirst: (ensemble: Ensemble) => void;
}

/** Draws after which a long run gives a first answer: enough for probabilities to 0.4 points, and summed up at once. */
export const firstDraws = 16_384;

/** Whether the first draws of a run are a run of fewer draws: those of other samplers depend on their number. */
export function hasFirstDraws(sampler: SamplerName): boolean {
  return samplers[sampler].isPrefix;
}
