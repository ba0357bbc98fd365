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

  test('incompleteBeta to 1e-13 in both tails', () => {
    for (const [x, a, b, lower, upper] of reference.incompleteBeta) {
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
