import type { Distribution } from '../distribution';

type Tails = Pick<Distribution, 'cdf' | 'sf' | 'quantile' | 'quantileUpper'>;

/**
 * The largest value of a discrete law, or of the discrete part of one, that is at most x.
 *
 * @param law - any law with atoms
 * @param x - any number
 * @returns the value; below the first atom, that atom
 */
export function atomAtOrBelow(law: Tails, x: number): number {
  const above = law.sf(x);
  return above < 0.5 ? law.quantileUpper(above) : law.quantile(law.cdf(x));
}
