import type { Scenario } from '../../scenario/scenario';
import type { Reflection } from '../../uncertainty/samplers/reflection';
import { type SamplerName, samplers } from '../design/samplers';
import { runDimensions } from './run-dimensions';
import { targetRotation } from './target-rotation';

/** What the uncertain numbers of a run are made from: plain data, found once and the same for all its threads. */
export type SourceSettings = SampledSource | RotatedSource | ShiftedSource | GivenPoints;

interface Sampled {
  readonly sampler: SamplerName;
  readonly seed: number;
  /** Draws that were asked for: designs depend on their number. */
  readonly draws: number;
}

/** Points of a sampler as they are. */
export interface SampledSource extends Sampled {
  readonly kind: 'sampled';
}

/** Points of a sampler turned in normal space. */
export interface RotatedSource extends Sampled {
  readonly kind: 'rotated';
  readonly rotation: readonly Reflection[];
}

/** Importance sampling: some draws shifted, each with its weight. */
export interface ShiftedSource extends Sampled {
  readonly kind: 'shifted';
  /** Shifts of the means, each with one number a dimension. */
  readonly shifts: readonly Float64Array[];
}

/** Points of an analysis: one column of standard normal values for each of `runDimensions`. */
export interface GivenPoints extends Sampled {
  readonly kind: 'given';
  readonly points: readonly Float64Array[];
}

/** Settings by the name of a sampler; importance sampling has its shifts from pilot runs. */
export function sourceSettings(
  scenario: Scenario,
  { sampler, seed, draws }: { readonly sampler: SamplerName; readonly seed: number; readonly draws: number },
): SampledSource | RotatedSource {
  if (samplers[sampler].turned !== 'rotated') return { kind: 'sampled', sampler, seed, draws };
  const rotation = targetRotation(scenario, runDimensions(scenario));
  return { kind: 'rotated', sampler, seed, draws, rotation };
}

/** Whether a source gives tail probabilities, or normal values that stand for them. */
export function sourceForm({ kind }: SourceSettings): 'tails' | 'normals' {
  return kind === 'sampled' ? 'tails' : 'normals';
}
