import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';
import { logChange } from './log-change';

const schema = z.strictObject({
  start: real('(0, ∞)'),
  startVolume: real('(0, ∞)'),
  volume: real('(0, ∞)'),
  learningRate: real('[0, 1)'),
});

/** Input of `learningCurve`. */
export interface LearningCurveInput {
  readonly start: number;
  readonly startVolume: number;
  readonly volume: number;
  readonly learningRate: number;
}

/**
 * Unit cost that falls by a fixed share with every doubling of cumulative volume.
 *
 * c = c₀ · (Q / Q₀)^(−b), b = −ln(1 − LR) / ln 2
 *
 * @param start - c₀, unit cost at `startVolume`, > 0
 * @param startVolume - Q₀, cumulative volume so far, > 0
 * @param volume - Q, cumulative volume then, > 0, same unit
 * @param learningRate - LR, fall of the unit cost per doubling, in [0, 1)
 * @returns unit cost, in the unit of `start`
 * @throws InputError if an input is out of its range or the cost overflows
 * @see Wright (1936), Factors affecting the cost of airplanes
 * @example learningCurve({ start: 100, startVolume: 10, volume: 20, learningRate: 0.2 }); // 80
 * @example learningCurve({ start: 50, startVolume: 10, volume: 35, learningRate: 0.15 }); // 37.27391000629742
 */
export function learningCurve(input: LearningCurveInput): number {
  const { start, startVolume, volume, learningRate } = parseInput('learningCurve', schema, input);
  const doublings = logChange(volume, startVolume) / -log1p(-0.5);
  return finiteNumber('learningCurve', start * exp(doublings * log1p(-learningRate)));
}
