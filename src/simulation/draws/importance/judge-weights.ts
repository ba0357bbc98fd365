import { SimulationError } from '../../../core/plancast-error';
import type { ImportanceAim, ImportanceDiagnostics } from '../../design/importance-diagnostics';
import { effectiveDraws, largestOf } from '../../estimates/effective-draws';
import { weightOf } from '../../estimates/weight-of';
import { paretoShape } from './pareto-shape';

/** Shape of the weights' tail above which a weighted estimate is refused. */
const heaviest = 0.7;

/**
 * Judges the weights of importance sampling.
 *
 * @param weights - one a draw, at least 0
 * @param aim - what the draws were aimed at
 * @throws SimulationError E_RANGE where the tail of the weights is too heavy (k > 0.7)
 */
export function judgeWeights(weights: Float64Array, aim: ImportanceAim): ImportanceDiagnostics {
  const paretoK = paretoShape(weights);
  if (paretoK > heaviest) throw tooUneven(paretoK);
  return {
    ...aim,
    effectiveSampleSize: effectiveDraws(weights),
    largestWeight: largestOf(weights) / weightOf(weights),
    paretoK,
  };
}

function tooUneven(paretoK: number): SimulationError {
  const shape = paretoK.toFixed(2);
  return new SimulationError([
    {
      code: 'E_RANGE',
      path: 'sampler',
      message: `simulate: the importance weights are too uneven (Pareto k = ${shape}, at most ${heaviest} is allowed)`,
      hint: 'use sampler random with more draws',
      suggestion: { value: 'random' },
      zh: {
        message: `simulate：重要性抽样的权重过于悬殊（Pareto k = ${shape}，上限 ${heaviest}）`,
        hint: '改用抽样方式 random，并增加抽样次数',
      },
    },
  ]);
}
