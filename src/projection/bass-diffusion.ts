import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { bassShare } from './bass-share';
import { finitePath } from './finite-path';

const schema = z.strictObject({
  market: real('(0, ∞)'),
  innovation: real('(0, ∞)'),
  imitation: real('[0, ∞)'),
  years: steps,
});

/** Input of `bassDiffusion`. */
export interface BassDiffusionInput {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
  readonly years: number;
}

/**
 * Cumulative adopters of a new thing, some acting on their own and some following others.
 *
 * N(t) = M · (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t))
 *
 * @param market - M, final number of adopters, > 0
 * @param innovation - p, > 0, a year (often near 0.03)
 * @param imitation - q, ≥ 0, a year (often near 0.38); 0 is exponential approach
 * @param years - steps after the launch in year 0, an integer in [0, 200]
 * @returns path of cumulative adopters at the end of each year, length `years + 1`; element 0 is 0
 * @throws InputError if an input is out of its range
 * @see Bass (1969), A new product growth for model consumer durables
 * @example bassDiffusion({ market: 1, innovation: 0.03, imitation: 0.38, years: 1 }); // [0, 0.03575816425644163]
 */
export function bassDiffusion(input: BassDiffusionInput): number[] {
  const { market, innovation, imitation, years } = parseInput('bassDiffusion', schema, input);
  const path = [0];
  for (let t = 1; t <= years; t++) path.push(market * bassShare(innovation, imitation, t));
  return finitePath('bassDiffusion', path);
}
