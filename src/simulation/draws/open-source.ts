import type { Scenario } from '../../scenario/scenario';
import { openSampler } from '../../uncertainty/samplers/sampler';
import type { SamplerName } from '../design';
import type { Rows } from '../engine/rows';
import type { DrawSource } from './draw-source';
import { rotatedPoints } from './rotated-points';
import { runDimensions } from './run-dimensions';

/** Points that each sampler is made from; importance sampling shifts random ones. */
const pointsOf = {
  random: 'random',
  antithetic: 'antithetic',
  latinHypercube: 'latinHypercube',
  sobol: 'sobol',
  rotatedSobol: 'sobol',
  importance: 'random',
} as const;

/**
 * The uncertain numbers of a run by the name of its sampler; importance sampling has a source of its own.
 *
 * @param fillTails - fills the uniforms of independent streams; every engine has its own, with the same bits
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function openSource(
  scenario: Scenario,
  sampler: SamplerName,
  run: { readonly seed: number; readonly draws: number },
  fillTails: Rows['fillTails'],
): DrawSource {
  const dimensions = runDimensions(scenario);
  const points = openSampler(pointsOf[sampler], { ...run, dimensions, fillTails });
  if (sampler === 'rotatedSobol') return rotatedPoints(points, scenario, dimensions);
  return { form: 'tails', openBlock: points.openBlock };
}
