import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  start: real(),
  target: real(),
  speed: real('(0, 2)'),
  years: integer('[1, 200]'),
});

/** Input of `requiredDesired`. */
export interface RequiredDesiredInput {
  readonly start: number;
  readonly target: number;
  readonly speed: number;
  readonly years: number;
}

/**
 * Desired level with which partial adjustment reaches a target in time, the inverse of `partialAdjustment`.
 *
 * x* = (x(T) − (1 − λ)^T x(0)) / (1 − (1 − λ)^T)
 *
 * @param start - x(0), in the indicator's unit
 * @param target - x(T), same unit
 * @param speed - λ, share of the gap closed per year, in (0, 2); with 0 nothing moves and no level would do
 * @param years - T, an integer in [1, 200]
 * @returns x*, same unit; beyond `target` where `speed` is below 1
 * @throws InputError if an input is out of its range
 * @see Nerlove (1958), The Dynamics of Supply (partial adjustment)
 * @example requiredDesired({ start: 10, target: 17.5, speed: 0.5, years: 2 }); // 20
 */
export function requiredDesired(input: RequiredDesiredInput): number {
  const { start, target, speed, years } = parseInput('requiredDesired', schema, input);
  let closed = speed;
  // 1 − (1 − λ)^T is built up year by year: subtracting the power from 1 loses digits at a slow speed.
  for (let t = 2; t <= years; t++) closed += speed * (1 - closed);
  return finiteNumber('requiredDesired', start + (target - start) / closed);
}
