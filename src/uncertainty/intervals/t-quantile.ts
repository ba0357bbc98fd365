import { standardT } from '../distributions/standard-t';

/**
 * Upper quantile of Student's t.
 *
 * @param tail - probability above it, in (0, 1/2]
 * @param df - degrees of freedom, > 0
 * @example tQuantile(0.025, 15); // 2.1314495455597773
 */
export function tQuantile(tail: number, df: number): number {
  return standardT(df).upperQuantile(tail);
}
