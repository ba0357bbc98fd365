import type { Scenario } from '../../scenario/scenario';
import { gradientRotation } from '../../uncertainty/samplers/gradient-rotation';
import type { Dimension } from '../../uncertainty/samplers/point-source';
import type { Reflection } from '../../uncertainty/samplers/reflection';
import { judgedTargets } from '../targets/judged-targets';
import { statedNumbers } from '../targets/target-ranges';
import { type TargetGradient, targetGradients } from './target-gradients';

/** Rotation that puts the gradients of the targets first, those nearest to being undecided before the others. */
export function targetRotation(scenario: Scenario, dimensions: readonly Dimension[]): Reflection[] {
  const directions = targetGradients(scenario, dimensions, judgedTargets({ scenario }))
    .filter(({ slopes }) => slopes.every((slope) => Number.isFinite(slope)) && lengthOf(slopes) > 0)
    .sort((a, b) => certainty(a) - certainty(b))
    .map(({ slopes }) => slopes);
  return gradientRotation(directions);
}

/** Distance of the middle from the target's bound, in standard deviations of the measure: small is undecided. */
function certainty({ judged, middle, slopes }: TargetGradient): number {
  const { least, greatest } = statedNumbers(judged.criterion);
  // Of two ends neither is the one that decides: the target counts as undecided.
  const bound = least === undefined ? greatest! : greatest === undefined ? least : middle;
  return Math.abs(middle - bound) / lengthOf(slopes);
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((total, each) => total + each * each, 0));
}
