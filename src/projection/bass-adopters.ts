import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { bassShare } from './bass-share';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  market: real('(0, ∞)'),
  innovation: real('(0, ∞)'),
  imitation: real('[0, ∞)'),
  time: real('[0, ∞)'),
});

/** Input of `bassAdopters`. */
export interface BassAdoptersInput {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly time: number;
}

/**
 * Cumulative adopters at any time after the launch, also within a year.
 *
 * N(t) = M · (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t))
 *
 * @param market - M, final number of adopters, > 0
 * @param innovation - p, > 0, a year
 * @param imitation - q, ≥ 0, a year
 * @param time - t, years after the launch, ≥ 0, whole or not
 * @returns cumulative adopters, in the unit of `market`
 * @throws InputError if an input is out of its range
 * @see Bass (1969), A new product growth for model consumer durables
 * @example bassAdopters({ market: 1, innovation: 0.03, imitation: 0.38, time: 5.7 }); // 0.40623097076609105
 */
export function bassAdopters(input: BassAdoptersInput): number {
  const { market, innovation, imitation, time } = parseInput('bassAdopters', schema, input);
  return finiteNumber('bassAdopters', market * bassShare(innovation, imitation, time));
}
