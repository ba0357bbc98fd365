import { z } from 'zod';

/**
 * A finite number in an interval written the usual way: `real('[0, 2)')`, `real('(-1, ∞)')`; `real()` is any
 * finite number. The interval is the expectation that an error message prints.
 */
export function real(interval = '(-∞, ∞)'): z.ZodNumber {
  return bounded(
    z.number({ error: expectation('a number', interval) }),
    interval,
    expectation('a number', interval),
  );
}

/** A whole number in an interval: `integer('[0, 200]')`. */
export function integer(interval: string): z.ZodNumber {
  const expected = expectation('an integer', interval);
  return bounded(z.number({ error: expected }).int({ error: expected }), interval, expected);
}

/** Number of steps after the base year. */
export const steps: z.ZodNumber = integer('[0, 200]');

/** A probability, both ends included. */
export const probability: z.ZodNumber = real('[0, 1]');

/** A calendar year. */
export const calendarYear: z.ZodNumber = integer('[1, 9999]');

/** Several finite numbers in an interval, at least `least` of them. */
export function reals(interval = '(-∞, ∞)', least = 1): z.ZodArray<z.ZodNumber> {
  const expected = `an array of at least ${least} ${least === 1 ? 'number' : 'numbers'}`;
  return z.array(real(interval), { error: expected }).min(least, { error: expected });
}

/** One number, or one a step. */
export function realOrReals(interval = '(-∞, ∞)'): z.ZodUnion<[z.ZodNumber, z.ZodArray<z.ZodNumber>]> {
  return z.union([real(interval), reals(interval)], {
    error: `${expectation('a number', interval)}, or an array of such numbers`,
  });
}

function expectation(kind: string, interval: string): string {
  return interval === '(-∞, ∞)' ? kind : `${kind} in ${interval}`;
}

function bounded(schema: z.ZodNumber, interval: string, error: string): z.ZodNumber {
  const [low, high] = interval
    .slice(1, -1)
    .split(',')
    .map((end) => Number(end.trim().replace('∞', 'Infinity')));
  let result = schema;
  if (low !== -Infinity)
    result = interval.startsWith('[') ? result.gte(low!, { error }) : result.gt(low!, { error });
  if (high !== Infinity)
    result = interval.endsWith(']') ? result.lte(high!, { error }) : result.lt(high!, { error });
  return result;
}
