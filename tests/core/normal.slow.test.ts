import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf, normalSf } from '../../src/core/normal-cdf';
import { normalDensity } from '../../src/core/normal-density';
import { normalQuantile, normalQuantileUpper } from '../../src/core/normal-quantile';
import distributions from '../reference/distributions.json';
import reference from '../reference/elementary.json';
import { relativeError } from './ulps';

const settings = { seed: 20201, numRuns: 2000 };

test('hand cases', () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalSf(0)).toBe(0.5);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalDensity(0)).toBe(0.3989422804014327);
});

test('normalCdf and normalSf to 1e-15 relative, tails included', () => {
  for (const [x, expected] of reference.normalCdf) {
    expect(relativeError(normalCdf(x!), expected!), `normalCdf(${x})`).toBeLessThanOrEqual(1e-15);
    expect(normalSf(-x!)).toBe(normalCdf(x!));
  }
});

test('normalQuantile to 1e-15 relative, tails included', () => {
  for (const [p, expected] of reference.normalQuantile) {
    expect(relativeError(normalQuantile(p!), expected!), `normalQuantile(${p})`).toBeLessThanOrEqual(1e-15);
  }
});

test('normalQuantile has the quantiles of the distribution reference', () => {
  const normal = distributions.entries.find((entry) => entry.distribution === 'normal')!;
  for (const { p, x } of normal.quantile) {
    expect(relativeError(normalQuantile(p), x), `p = ${p}`).toBeLessThanOrEqual(1e-15);
  }
});

test('ends and refusals', () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity), normalSf(Infinity)]).toEqual([0, 1, 0]);
  expect([normalQuantile(0), normalQuantile(1), normalQuantileUpper(0)]).toEqual([
    -Infinity,
    Infinity,
    Infinity,
  ]);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(p)).toBeNaN();
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect(normalDensity(Number.NaN)).toBeNaN();
  expect(normalDensity(Infinity)).toBe(0);
});

test('the two tails add to one', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(Math.abs(normalCdf(x) + normalSf(x) - 1)).toBeLessThanOrEqual(2.3e-16);
    }),
    settings,
  );
});

test('upper quantiles are lower ones with the sign changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (i) => {
      const p = i / 2 ** 31; // 1 − p is exact
      expect(normalQuantile(1 - p)).toBe(-normalQuantile(p) + 0);
      expect(normalQuantileUpper(p)).toBe(-normalQuantile(p));
    }),
    settings,
  );
});

test('the quantile rises with the probability', () => {
  let last = -Infinity;
  for (let i = 1; i < 100_000; i++) {
    const z = normalQuantile(i / 100_000);
    expect(z).toBeGreaterThan(last);
    last = z;
  }
});

test('the distribution function undoes the quantile', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: -0.7, noNaN: true }), (exponent) => {
      const p = Math.exp(exponent);
      const z = normalQuantile(p);
      // An error of 1e-15 in z grows by z² in the tail.
      expect(relativeError(normalCdf(z), p)).toBeLessThanOrEqual(1e-15 * (1 + z * z));
    }),
    settings,
  );
});
