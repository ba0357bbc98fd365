import { SimulationError } from '../../../core/plancast-error';
import { sum } from '../../../core/sum';
import { paretoShape } from './pareto-shape';

/** Shape of the weights' tail above which a weighted estimate is refused. */
const heaviest = 0.7;

/** What weighted draws were aimed at, and how. */
export interface ImportanceAim {
  /** Targets that the draws were shifted towards. */
  readonly targets: readonly string[];
  /** Runs that found the shift, and the draws they took besides those of the ensemble. */
  readonly pilotRuns: number;
  readonly pilotDraws: number;
  /** Length of the shift, in standard deviations. */
  readonly shift: number;
  /** Share of the draws that are not shifted. */
  readonly unshiftedShare: number;
}

/** How far weighted draws can be trusted, and what they were aimed at. */
export interface ImportanceDiagnostics extends ImportanceAim {
  /** Draws that the weighted ones are worth, (Σw)²/Σw². */
  readonly effectiveSampleSize: number;
  /** Largest weight as a share of their sum. */
  readonly largestWeight: number;
  /** Shape of the tail of the weights; above 0.7 the run is refused. */
  readonly paretoK: number;
}

/**
 * Judges the weights of importance sampling.
 *
 * @param weights - one a draw, at least 0
 * @param aim - of the run, which is told on
 * @throws SimulationError E_RANGE where the tail of the weights is too heavy (k > 0.7)
 */
export function importanceDiagnostics(weights: Float64Array, aim: ImportanceAim): ImportanceDiagnostics {
  const total = sum(weights);
  const squares = sum(weights.map((weight) => weight * weight));
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const paretoK = paretoShape(weights);
  if (paretoK > heaviest) {
    const message = `simulate: the importance weights are too uneven (Pareto k = ${paretoK.toFixed(2)}, at most ${heaviest} is allowed)`;
    throw new SimulationError([
      { code: 'E_RANGE', path: 'sampler', message, hint: 'use sampler random with more draws' },
    ]);
  }
  return { ...aim, effectiveSampleSize: (total * total) / squares, largestWeight: largest / total, paretoK };
}
