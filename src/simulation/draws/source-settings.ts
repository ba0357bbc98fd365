import type { Scenario } from '../../scenario/scenario';
import type { Reflection } from '../../uncertainty/samplers/reflection';
import { type SamplerName, samplers } from '../design/samplers';
import { runDimensions } from './run-dimensions';
import { targetRotation } from './target-rotation';

/** What the uncertain numbers of a run are made from: plain data, found once and the same for all its threads. */
export interface SourceSettings {
  readonly sampler: SamplerName;
  readonly seed: number;
  readonly draws: number;
  /** Rotated Sobol points: how they are turned. */
  readonly rotation?: readonly Reflection[];
  /** Importance sampling: shifts of the means, each with one number a dimension. */
  readonly shifts?: readonly Float64Array[];
}

/** Settings by the name of a sampler; importance sampling adds its shifts. */
export function sourceSettings(
  scenario: Scenario,
  { sampler, seed, draws }: { readonly sampler: SamplerName; readonly seed: number; readonly draws: number },
): SourceSettings {
  if (samplers[sampler].turned !== 'rotated') return { sampler, seed, draws };
  return { sampler, seed, draws, rotation: targetRotation(scenario, runDimensions(scenario)) };
}
