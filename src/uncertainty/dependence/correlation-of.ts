import { binaryExponent } from '../../core/binary-exponent';
import { powerOfTwo } from '../../core/power-of-two';
import { sum } from '../../core/sum';
import { finiteNumber } from '../../projection/finite-number';
import type { Series } from './series';

/**
 * Sample correlation of checked samples; exactly ±1 where the deviations of one are those of the other times a
 * power of two, which the quotient by two standard deviations (as in simple-statistics) misses or passes by a digit.
 *
 * @throws InputError if the spread of a sample is beyond 1e308, or too small for its deviations to be told apart
 */
export function correlationOf(where: string, x: Series, y: Series): number {
  const dx = deviations(x);
  const dy = deviations(y);
  const common = sumOfProducts(dx, dy);
  const value = common / Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
  return Math.max(-1, Math.min(1, finiteNumber(where, value)));
}

/** Differences from the mean, scaled by a power of two so that their squares neither overflow nor vanish. */
function deviations(values: Series): Float64Array {
  const mean = sum(values) / values.length;
  const raw = Float64Array.from(values, (value) => value - mean);
  const largest = raw.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (!(largest > 1e-300 && largest < 1e300)) return raw;
  const scale = powerOfTwo(-binaryExponent(largest));
  return raw.map((each) => each * scale);
}

function sumOfProducts(a: Float64Array, b: Float64Array): number {
  return sum(a.map((each, i) => each * b[i]!));
}
