import type { Scenario } from '../../scenario/scenario';
import { openSampler } from '../../uncertainty/samplers/open-sampler';
import type { DrawSource } from '../block/draw-source';
import type { Rows } from '../block/rows';
import { samplers } from '../design/samplers';
import { givenPoints } from './given-points';
import { importanceSource } from './importance/importance-source';
import { rotatedPoints } from './rotated-points';
import { runDimensions } from './run-dimensions';
import type { SourceSettings } from './source-settings';

/** The uncertain numbers of a run, some with a weight for every draw of the block opened last. */
export interface RunSource extends DrawSource {
  readonly weights?: Float64Array;
}

/**
 * The uncertain numbers of a run by its settings.
 *
 * @param fillTails - fills the uniforms of independent streams; every engine has its own, with the same bits
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function openSource(
  scenario: Scenario,
  settings: SourceSettings,
  fillTails: Rows['fillTails'],
): RunSource {
  const dimensions = runDimensions(scenario);
  const { kind, sampler, seed, draws } = settings;
  if (kind === 'given') return givenPoints(settings.points, dimensions);
  if (kind === 'shifted') return importanceSource(dimensions, { seed, draws }, settings.shifts);
  const points = openSampler(samplers[sampler].points, { seed, draws, dimensions, fillTails });
  if (kind === 'rotated') return rotatedPoints(points, settings.rotation, dimensions);
  return { form: 'tails', openBlock: points.openBlock };
}
