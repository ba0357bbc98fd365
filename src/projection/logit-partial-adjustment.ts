import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { log } from '../core/log';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';

const schema = z.strictObject({
  start: real('(0, 1)'),
  desired: real('(0, 1)'),
  speed: real('[0, 2)'),
  years: steps,
});

/** Input of `logitPartialAdjustment`. */
export interface LogitPartialAdjustmentInput {
  readonly start: number;
  readonly desired: number;
  readonly speed: number;
  readonly years: number;
}

/**
 * Share that closes a fixed part of its gap to a desired share each year, measured in log odds, so that it stays
 * between 0 and 1.
 *
 * z(t) = z(t−1) + λ · (z* − z(t−1)), z = ln(x / (1 − x))
 *
 * @param start - x(0), a share in (0, 1)
 * @param desired - x*, a share in (0, 1)
 * @param speed - λ, share of the gap in log odds closed per year, in [0, 2); above 1 it overshoots
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of shares of length `years + 1`; element 0 is `start`
 * @throws InputError if a share is not inside (0, 1), `speed` is outside [0, 2) or `years` not an integer in [0, 200]
 * @see Nerlove (1958), The Dynamics of Supply (partial adjustment)
 * @example logitPartialAdjustment({ start: 0.09, desired: 0.115, speed: 0.3, years: 5 })[5]; // 0.1104124365054377
 */
export function logitPartialAdjustment(input: LogitPartialAdjustmentInput): number[] {
  const { start, desired, speed, years } = parseInput('logitPartialAdjustment', schema, input);
  const goal = logit(desired);
  const path = [start];
  for (let odds = logit(start), t = 1; t <= years; t++) {
    odds += speed * (goal - odds);
    path.push(1 / (1 + exp(-odds)));
  }
  return path;
}

function logit(share: number): number {
  return log(share) - log1p(-share);
}
