import type { Scenario } from '../../scenario/scenario';
import { normal } from '../../uncertainty/distributions/normal';
import { quantileTable } from '../../uncertainty/quantile-table';
import { gradientRotation } from '../../uncertainty/samplers/gradient-rotation';
import type { Dimension, PointSource } from '../../uncertainty/samplers/point-source';
import { rotateBlock } from '../../uncertainty/samplers/rotate-block';
import { blockDraws } from '../../uncertainty/streams/block';
import { rowStride } from '../kernel/layout';
import type { DrawSource } from './draw-source';
import { judgeableTargets } from './judgeable-targets';
import { dimensionKey } from './run-dimensions';
import { type TargetGradient, targetGradients } from './target-gradients';

/**
 * Points turned in normal space so that the first ones, which cover their range most evenly, act along the gradients
 * of the targets, those nearest to being undecided first. A rotation leaves independent normal values what they are.
 */
export function rotatedPoints(
  points: PointSource,
  scenario: Scenario,
  dimensions: readonly Dimension[],
): DrawSource {
  const standard = quantileTable(normal({ mean: 0, sd: 1 }));
  const rotation = gradientRotation(directionsOf(scenario, dimensions));
  const rows = new Float64Array(dimensions.length * rowStride);
  const offsets = dimensions.map((_, i) => i * rowStride);
  const places = new Map(dimensions.map((dimension, i) => [dimensionKey(dimension), i * rowStride]));
  return {
    form: 'normals',
    openBlock: (block) => {
      const fill = points.openBlock(block);
      for (const [i, { stream, step }] of dimensions.entries()) {
        fill(stream, step, rows, offsets[i]!);
        standard.map(rows, offsets[i]!, blockDraws);
      }
      rotateBlock(rotation, rows, offsets, blockDraws);
      return (stream, step, out, offset) => {
        const from = places.get(dimensionKey({ stream, step }))!;
        out.set(rows.subarray(from, from + blockDraws), offset);
      };
    },
  };
}

function directionsOf(scenario: Scenario, dimensions: readonly Dimension[]): number[][] {
  return targetGradients(scenario, dimensions, judgeableTargets(scenario))
    .filter(({ slopes }) => slopes.every((slope) => Number.isFinite(slope)) && lengthOf(slopes) > 0)
    .sort((a, b) => certainty(a) - certainty(b))
    .map(({ slopes }) => [...slopes]);
}

/** Distance of the middle from the target's bound, in standard deviations of the measure: small is undecided. */
function certainty({ target, middle, slopes }: TargetGradient): number {
  const criterion = target.operational?.criterion ?? target.criterion;
  const bound = 'value' in criterion ? criterion.value : middle;
  return Math.abs(middle - bound) / lengthOf(slopes);
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((total, each) => total + each * each, 0));
}
