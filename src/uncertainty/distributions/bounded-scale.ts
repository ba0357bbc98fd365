import { exp } from '../../core/exp';
import { log } from '../../core/log';

/** A scale without bounds for a value between them. */
export interface BoundedScale {
  /** Value at v on the scale. */
  value(v: number): number;
  /** Place of a value on the scale. */
  place(x: number): number;
  /** dx/dv at v. */
  slope(v: number): number;
}

/**
 * The scale on which a metalog with bounds is one without: x itself, ln(x − min), −ln(max − x), or
 * ln((x − min) / (max − x)).
 *
 * @param min - lower bound, or undefined
 * @param max - upper bound, or undefined
 */
export function boundedScale(min: number | undefined, max: number | undefined): BoundedScale {
  if (min === undefined && max === undefined) return { value: (v) => v, place: (x) => x, slope: () => 1 };
  if (max === undefined) {
    return { value: (v) => min! + exp(v), place: (x) => log(x - min!), slope: (v) => exp(v) };
  }
  if (min === undefined) {
    return { value: (v) => max - exp(-v), place: (x) => -log(max - x), slope: (v) => exp(-v) };
  }
  const width = max - min;
  return {
    value: (v) => {
      const share = exp(-Math.abs(v)) / (1 + exp(-Math.abs(v)));
      return v < 0 ? min + width * share : max - width * share;
    },
    place: (x) => log((x - min) / (max - x)),
    slope: (v) => {
      const small = exp(-Math.abs(v));
      return (width * small) / ((1 + small) * (1 + small));
    },
  };
}
