import { SimulationError } from '../../../core/plancast-error';
import { effectiveDraws, largestOf } from '../../estimates/effective-draws';
import { weightOf } from '../../estimates/weight-of';
import { paretoShape } from './pareto-shape';

/** Shape of the weights' tail above which a weighted estimate is refused. */
const heaviest = 0.7;

/** What weighted draws were aimed at, and how. */
export interface ImportanceAim {
  /** Targets that the draws were shifted towards, all at once. */
  readonly targets: readonly string[];
  /** Runs that found the shift, and the draws they took besides those of the ensemble. */
  readonly pilotRuns: number;
  readonly pilotDraws: number;
  /** Targets, rare alone, towards which some draws were shifted besides. */
  readonly single: readonly string[];
  /** Length of the shift towards all targets at once, in standard deviations. */
  readonly shift: number;
  /** Share of the draws that are not shifted. */
  readonly unshiftedShare: number;
  /** Draws after which the laws that they follow come round again. */
  readonly round: number;
}

/** How far weighted draws can be trusted, and what they were aimed at. */
export interface ImportanceDiagnostics extends ImportanceAim {
  /** Draws that the weighted ones are worth, (Σw)²/Σw². */
  readonly effectiveSampleSize: number;
  /** Largest weight as a share of their sum. */
  readonly largestWeight: number;
  /** Shape of the tail of the weights; above 0.7 the run is refused. NaN where the draws are too few to tell. */
  readonly paretoK: number;
}

/**
 * Judges the weights of importance sampling.
 *
 * @param weights - one a draw, at least 0
 * @param aim - what the draws were aimed at
 * @throws SimulationError E_RANGE where the tail of the weights is too heavy (k > 0.7)
 */
export function importanceDiagnostics(weights: Float64Array, aim: ImportanceAim): ImportanceDiagnostics {
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
