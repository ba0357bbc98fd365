import type { Scenario } from '../scenario/scenario';
import { openSampler } from '../uncertainty/samplers/sampler';
import type { SamplerName } from './design';
import type { DrawSource } from './draw-source';
import { rotatedPoints } from './rotated-points';
import { runDimensions } from './run-dimensions';

/**
 * The uncertain numbers of a run by the name of its sampler; importance sampling has a source of its own.
 *
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function openSource(
  scenario: Scenario,
  sampler: Exclude<SamplerName, 'importance'>,
  run: { readonly seed: number; readonly draws: number },
): DrawSource {
  const dimensions = runDimensions(scenario);
  const kind = sampler === 'rotatedSobol' ? 'sobol' : sampler;
  const points = openSampler(kind, { ...run, dimensions });
  if (sampler === 'rotatedSobol') return rotatedPoints(points, scenario, dimensions);
  return { form: 'tails', openBlock: points.openBlock };
}
