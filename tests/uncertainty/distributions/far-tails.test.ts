import { expect, test } from 'vitest';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import reference from '../../reference/far-tails.json';

type Row = readonly [number, number, number, number, number, number];

test.each(reference.negativeBinomial as unknown as Row[])(
  'negative binomial, mean %f, size %f, at %f: to 1e-12 relative',
  (mean, size, x, cdf, sf, pmf) => {
    const law = negativeBinomial({ mean, size });
    expect(relativeError(law.cdf(x), cdf)).toBeLessThan(1e-12);
    expect(relativeError(law.sf(x), sf)).toBeLessThan(1e-12);
    expect(relativeError(law.pmf!(x), pmf)).toBeLessThan(1e-12);
  },
);

test.each(reference.skewNormal as unknown as [number, number, number, number][])(
  'skew normal, shape %f, at %f, and mirrored: to 1e-10 relative',
  (shape, z, cdf, sf) => {
    const law = skewNormal({ location: 3, scale: 2, shape });
    const mirrored = skewNormal({ location: 3, scale: 2, shape: -shape });
    expect(relativeError(law.cdf(3 + 2 * z), cdf)).toBeLessThan(1e-10);
    expect(relativeError(law.sf(3 + 2 * z), sf)).toBeLessThan(1e-10);
    expect(relativeError(mirrored.sf(3 - 2 * z), cdf)).toBeLessThan(1e-10);
    expect(relativeError(mirrored.cdf(3 - 2 * z), sf)).toBeLessThan(1e-10);
  },
);

function relativeError(value: number, exact: number): number {
  return Math.abs(value - exact) / exact;
}
