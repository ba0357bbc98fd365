import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  market: real('(0, ∞)'),
  innovation: real('(0, ∞)'),
  imitation: real('[0, ∞)'),
  time: real('[0, ∞)'),
});

/** Input of `bassAdoptionRate`. */
export interface BassAdoptionRateInput {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly time: number;
}

/**
 * New adopters a year at a time after the launch, the slope of `bassAdopters`.
 *
 * n(t) = M · p (p+q)² e^(−(p+q)t) / (p + q e^(−(p+q)t))²
 *
 * @param market - M, final number of adopters, > 0
 * @param innovation - p, > 0, a year
 * @param imitation - q, ≥ 0, a year
 * @param time - t, years after the launch, ≥ 0, whole or not
 * @returns adopters a year, an instantaneous rate
 * @throws InputError if an input is out of its range
 * @see Bass (1969), A new product growth for model consumer durables
 * @example bassAdoptionRate({ market: 100, innovation: 0.25, imitation: 0.5, time: 0 }); // 25
 */
export function bassAdoptionRate(input: BassAdoptionRateInput): number {
  const { market, innovation, imitation, time } = parseInput('bassAdoptionRate', schema, input);
  const both = innovation + imitation;
  const decay = exp(-both * time);
  const ratio = both / (innovation + imitation * decay);
  return finiteNumber('bassAdoptionRate', market * innovation * ratio * ratio * decay);
}
