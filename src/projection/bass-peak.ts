import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';
import { logChange } from './log-change';

const schema = z.strictObject({
  market: real('(0, ∞)'),
  innovation: real('(0, ∞)'),
  imitation: real('[0, ∞)'),
});

/** Input of `bassPeak`. */
export interface BassPeakInput {
  readonly market: number;
  readonly innovation: number;
  readonly imitation: number;
}

/**
 * Time and height of the peak of new adopters.
 *
 * t* = ln(q / p) / (p + q), n(t*) = M (p + q)² / (4 q); where q ≤ p the launch is the peak, with n(0) = M p
 *
 * @param market - M, final number of adopters, > 0
 * @param innovation - p, > 0, a year
 * @param imitation - q, ≥ 0, a year
 * @returns `time` in years after the launch and `rate` in adopters a year
 * @throws InputError if an input is out of its range
 * @see Bass (1969), A new product growth for model consumer durables
 * @example bassPeak({ market: 100, innovation: 0.5, imitation: 0.25 }); // { time: 0, rate: 50 }
 */
export function bassPeak(input: BassPeakInput): { time: number; rate: number } {
  const { market, innovation, imitation } = parseInput('bassPeak', schema, input);
  if (imitation <= innovation) return { time: 0, rate: finiteNumber('bassPeak', market * innovation) };
  const both = innovation + imitation;
  const rate = finiteNumber('bassPeak', (market * both * both) / (4 * imitation));
  return { time: finiteNumber('bassPeak', logChange(imitation, innovation) / both), rate };
}
