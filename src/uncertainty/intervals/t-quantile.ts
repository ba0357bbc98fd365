import { standardT } from '../distributions/standard-t';

/** Quantiles kept; a program asks for a few levels again and again. */
const mostKept = 64;

const kept = new Map<string, number>();

/**
 * Upper quantile of Student's t, remembered by tail and degrees of freedom: computing one takes far longer than the
 * interval it is for.
 *
 * @param tail - probability above it, in (0, 1/2]
 * @param df - degrees of freedom, > 0
 * @example tQuantile(0.025, 15); // 2.1314495455597773
 */
export function tQuantile(tail: number, df: number): number {
  const key = `${tail} ${df}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = standardT(df).upperQuantile(tail);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, value);
  return value;
}
