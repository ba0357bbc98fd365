import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Wording } from '../../core/wording';
import type { Distribution } from '../distribution';
import { betweenBounds, greaterThan, withinReach } from './bound-wording';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ min: real(), mode: real(), max: real() }).check(
  z.superRefine(({ min, mode, max }, context) => {
    const refuse = (field: 'mode' | 'max', expected: Wording, input: number) =>
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: [field], input });
    if (!(min < max)) refuse('max', greaterThan('min', min), max);
    else if (!Number.isFinite(max - min)) refuse('max', withinReach, max);
    else if (mode < min || mode > max) refuse('mode', betweenBounds(min, max), mode);
  }),
);

/** Lengths on both sides of the mode, in the direction in which probability is counted. */
interface Sides {
  readonly start: number;
  readonly mode: number;
  /** From the start to the mode and from the mode to the far end; negative where counted from above. */
  readonly rise: number;
  readonly fall: number;
}

/** Input of `triangular`. */
export interface TriangularInput {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/**
 * Triangular distribution; the mode may lie at an end.
 *
 * f(x) = 2 (x − a) / ((b − a)(c − a)) up to the mode c, 2 (b − x) / ((b − a)(b − c)) above it
 *
 * @param input.min - a, smallest value, any unit
 * @param input.mode - c, most probable value, in [a, b]
 * @param input.max - b, largest value, greater than `min`
 * @returns the distribution; its quantile function has a kink at the probability (c − a) / (b − a) of the mode
 * @throws InputError if a number is not finite, `max` is not greater than `min` or `mode` is outside [min, max]
 * @example triangular({ min: 0, mode: 0, max: 1 }).quantile(1e-10); // 5.000000000125e-11
 */
export function triangular(input: TriangularInput): Distribution {
  const parameters = parseInput('triangular', schema, input);
  const { min, mode, max } = parameters;
  const [width, rise, fall] = [max - min, mode - min, max - mode];
  const upward = { start: min, mode, rise, fall };
  const downward = { start: max, mode, rise: -fall, fall: -rise };
  return makeDistribution({
    kind: 'triangular',
    parameters,
    mean: mode + (fall - rise) / 3,
    ...spreadOf(width, rise / width, fall / width),
    support: [min, max],
    kinks: [rise / width].filter((kink) => kink > 0 && kink < 1),
    pdf: (x) => ((x === mode ? 1 : x < mode ? (x - min) / rise : (max - x) / fall) * 2) / width,
    cdf: (x) => probabilityUpTo(x, upward),
    sf: (x) => probabilityUpTo(x, downward),
    quantile: (p) => valueAt(p, upward),
    quantileUpper: (q) => valueAt(q, downward),
  });
}

/**
 * Variance w² s / 18 and skewness √2 (f − r)(2r + f)(r + 2f) / (5 s^(3/2)), s = r² + f² + r f, r and f the shares of the
 * width w below and above the mode.
 */
function spreadOf(width: number, rise: number, fall: number): { variance: number; skewness: number } {
  const square = rise * rise + fall * fall + rise * fall;
  const product = (fall - rise) * (2 * rise + fall) * (rise + 2 * fall);
  return {
    variance: width * (width * (square / 18)),
    skewness: (Math.SQRT2 * product) / (5 * square * Math.sqrt(square)),
  };
}

/** Beyond the mode all terms have one sign, so a mode at the start costs no digits. */
function probabilityUpTo(x: number, { start, mode, rise, fall }: Sides): number {
  const width = rise + fall;
  const beyond = x - mode;
  if (beyond / width <= 0 && rise !== 0) return ((x - start) / width) * ((x - start) / rise);
  return rise / width + (beyond / width) * (2 - beyond / fall);
}

/** Beyond the mode 1 − √(1 − t) is written as t / (1 + √(1 − t)), which keeps all digits of a small t. */
function valueAt(p: number, { start, mode, rise, fall }: Sides): number {
  const width = rise + fall;
  const atMode = rise / width;
  if (p <= atMode) return start + rise * Math.min(Math.sqrt(p / atMode), 1);
  const share = fall / width;
  return mode + (fall * ((p - atMode) / share)) / (1 + Math.sqrt((1 - p) / share));
}
