import type { LawBody } from './law-body';

/**
 * The law of a certain number, without name: all probability at one value.
 *
 * P(X = value) = 1; the distribution function is a step there, the quantile function is constant
 *
 * @param value - the value, any unit
 * @returns moments, support and functions; variance 0, no density
 */
export function atom(value: number): LawBody {
  return {
    mean: value,
    variance: 0,
    skewness: Number.NaN,
    support: [value, value],
    kinks: [],
    pmf: (x) => (x === value ? 1 : 0),
    cdf: (x) => (x >= value ? 1 : 0),
    sf: (x) => (x >= value ? 0 : 1),
    quantile: () => value,
    quantileUpper: () => value,
    restrict: (low, high) => (low <= value && value <= high ? { law: atom(value), logMass: 0 } : undefined),
  };
}
