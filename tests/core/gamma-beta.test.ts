import { describe, expect, test } from 'vitest';
import { incompleteBeta, incompleteBetaUpper } from '../../src/core/incomplete-beta';
import { incompleteGamma, incompleteGammaUpper } from '../../src/core/incomplete-gamma';
import { logGamma } from '../../src/core/log-gamma';
import reference from '../reference/elementary.json';
import { relativeError } from './ulps';

test('hand cases', () => {
  expect(logGamma(1)).toBe(0);
  expect(logGamma(2)).toBe(0);
  expect(relativeError(logGamma(5), Math.log(24))).toBeLessThan(1e-15);
  expect(relativeError(incompleteGammaUpper(1, 3), Math.exp(-3))).toBeLessThan(1e-14);
  expect(relativeError(incompleteBeta(0.5, 2, 3), 11 / 16)).toBeLessThan(1e-14);
});

describe('reference', () => {
  test('logGamma to 1e-15', () => {
    for (const [x, expected] of reference.logGamma) {
      expect(relativeError(logGamma(x!), expected!), `logGamma(${x})`).toBeLessThanOrEqual(1e-15);
    }
  });

  test('incompleteGamma to 1e-13 in both tails', () => {
    for (const [a, x, lower, upper] of reference.incompleteGamma) {
      expect(relativeError(incompleteGamma(a!, x!), lower!), `P(${a}, ${x})`).toBeLessThanOrEqual(1e-13);
      expect(relativeError(incompleteGammaUpper(a!, x!), upper!), `Q(${a}, ${x})`).toBeLessThanOrEqual(1e-13);
    }
  });

  test('incompleteGamma of large shapes, whose tails lose no more than the rounding of their logarithm', () => {
    for (const [a, x, lower, upper] of reference.largeIncompleteGamma) {
      const allowed = (value: number) => 1e-14 + 3e-16 * Math.abs(Math.log(value));
      expect(relativeError(incompleteGamma(a!, x!), lower!), `P(${a}, ${x})`).toBeLessThanOrEqual(
        allowed(lower!),
      );
      expect(relativeError(incompleteGammaUpper(a!, x!), upper!), `Q(${a}, ${x})`).toBeLessThanOrEqual(
        allowed(upper!),
      );
    }
  });

  test('incompleteBeta to 1e-13 in both tails', () => {
    for (const [x, a, b, lower, upper] of [...reference.incompleteBeta, ...reference.incompleteBetaOfSmall]) {
      expect(relativeError(incompleteBeta(x!, a!, b!), lower!), `I(${x}, ${a}, ${b})`).toBeLessThanOrEqual(
        1e-13,
      );
      expect(
        relativeError(incompleteBetaUpper(x!, a!, b!), upper!),
        `1 - I(${x}, ${a}, ${b})`,
      ).toBeLessThanOrEqual(1e-13);
    }
  });
});

test('incompleteGamma of large shapes follows the recurrence P(a + 1, x) = P(a, x) − x^a e^(−x) / Γ(a + 1)', () => {
  // Across the least shape that is expanded, and across the range of x that is.
  for (const a of [9999.5, 1e4, 2e4]) {
    for (const share of [0.95, 0.99, 0.999, 1, 1.001, 1.01, 1.05]) {
      const x = share * a;
      const term = Math.exp(a * Math.log(share) + (a - x) - 1 / (12 * a)) / Math.sqrt(2 * Math.PI * a);
      expect(incompleteGamma(a, x) - incompleteGamma(a + 1, x)).toBeCloseTo(term, 14);
      expect(incompleteGammaUpper(a + 1, x) - incompleteGammaUpper(a, x)).toBeCloseTo(term, 14);
    }
  }
});

test('beyond all doubles the tails of large shapes are 0 and 1, on both sides of what is expanded', () => {
  for (const share of [1e-3, 0.55, 0.59, 0.61, 0.65, 1.5, 1.35, 1.39, 1.41, 1e3]) {
    const a = 1e5;
    const ends = share < 1 ? [0, 1] : [1, 0];
    expect([incompleteGamma(a, share * a), incompleteGammaUpper(a, share * a)]).toEqual(ends);
  }
  // Of shape 1e4 the border itself is a double: 40-digit arithmetic.
  expect(relativeError(incompleteGammaUpper(1e4, 14_000), 1.261526420474398e-278)).toBeLessThan(3e-13);
  expect(relativeError(incompleteGammaUpper(1e4, 14_001), 9.477476942110104e-279)).toBeLessThan(3e-13);
});

test('incompleteBeta is the mirror image of its complement, for small parameters on either side', () => {
  for (const [x, small, large] of [
    [0.25, 0.01, 0.5],
    [0.5, 0.24, 1],
    [0.5, 0.26, 1],
    [2 ** -20, 0.125, 2 ** 18],
    [2 ** -20, 0.125, 2 ** 21],
  ] as const) {
    expect(incompleteBeta(1 - x, large, small)).toBe(incompleteBetaUpper(x, small, large));
    expect(incompleteBetaUpper(1 - x, large, small)).toBe(incompleteBeta(x, small, large));
    expect(incompleteBeta(x, small, large) + incompleteBetaUpper(x, small, large)).toBeCloseTo(1, 14);
  }
});

test('ends and refusals', () => {
  expect([logGamma(0), logGamma(Infinity)]).toEqual([Infinity, Infinity]);
  expect(logGamma(-1)).toBeNaN();
  expect([incompleteGamma(2, 0), incompleteGamma(2, Infinity)]).toEqual([0, 1]);
  expect([incompleteGammaUpper(2, 0), incompleteGammaUpper(2, Infinity)]).toEqual([1, 0]);
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  expect([incompleteBetaUpper(0, 2, 3), incompleteBetaUpper(1, 2, 3)]).toEqual([1, 0]);
  for (const bad of [Number.NaN, -1]) {
    expect(incompleteGamma(bad, 1)).toBeNaN();
    expect(incompleteGammaUpper(1, bad)).toBeNaN();
    expect(incompleteBeta(bad, 1, 1)).toBeNaN();
    expect(incompleteBetaUpper(0.5, bad, 1)).toBeNaN();
  }
});
