import type { UnnamedLaw } from '../distribution';

/**
 * The law of X / unit.
 *
 * @param law - the law of X
 * @param unit - a power of two whose inverse is a normal double, so that no digit is lost
 */
export function rescaled<Law extends UnnamedLaw>(law: Law, unit: number): Law {
  const { pdf, pmf } = law;
  // Places that are no doubles in the other unit are as good as the largest ones.
  const place = (x: number) =>
    Number.isFinite(x) ? Math.max(-Number.MAX_VALUE, Math.min(x * unit, Number.MAX_VALUE)) : x;
  return {
    ...law,
    mean: law.mean / unit,
    variance: law.variance / unit / unit,
    support: [law.support[0] / unit, law.support[1] / unit],
    ...(pdf && { pdf: (x: number) => pdf(place(x)) * unit }),
    ...(pmf && { pmf: (x: number) => pmf(place(x)) }),
    cdf: (x: number) => law.cdf(place(x)),
    sf: (x: number) => law.sf(place(x)),
    quantile: (p: number) => law.quantile(p) / unit,
    quantileUpper: (q: number) => law.quantileUpper(q) / unit,
  };
}
