import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromQuantiles, type QuantileFamily } from '../../../src/uncertainty/elicitation/from-quantiles';
import { quantileErrors } from '../../../src/uncertainty/elicitation/quantile-errors';
import { errorOf } from '../../model/error-of';

function expectRelative(value: unknown, exact: number, tolerance: number): void {
  expect(Math.abs((value as number) - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

test('a normal by hand', () => {
  const law = fromQuantiles({ p5: 3, p50: 5, p95: 7 }, 'normal');
  expect(law.mean).toBe(5);
  expectRelative(law.variance, (2 / 1.6448536269514722) ** 2, 1e-14);
});

test('a two-piece normal through 4, 6 and 7', () => {
  // 50-digit arithmetic: one equation in the ratio of the two standard deviations.
  const { parameters } = fromQuantiles({ p5: 4, p50: 6, p95: 7 }, 'twoPieceNormal');
  expectRelative(parameters.mode, 6.895360696544471, 1e-13);
  expectRelative(parameters.sdLeft, 1.5110468927365561, 1e-13);
  expectRelative(parameters.sdRight, 0.1616422513034379, 1e-13);
});

test('a shifted lognormal through 9,000, 10,800 and 13,500', () => {
  const { parameters } = fromQuantiles({ p5: 9000, p50: 10_800, p95: 13_500 }, 'shiftedLognormal');
  expectRelative(parameters.shift, 5400, 1e-14);
  expectRelative(parameters.meanlog, 8.594154232552366, 1e-14);
  expectRelative(parameters.sdlog, 0.24650528257620252, 1e-13);
});

test.each<[QuantileFamily, { p5: number; p50?: number; p95: number; min?: number; max?: number }]>([
  ['normal', { p5: -3, p95: 7 }],
  ['lognormal', { p5: 3, p95: 7 }],
  ['uniform', { p5: 3, p95: 7 }],
  ['gamma', { p5: 3, p95: 7 }],
  ['gamma', { p5: 1e-6, p95: 1e6 }],
  ['gamma', { p5: 1, p95: 1.01 }],
  ['weibull', { p5: 3, p95: 7 }],
  ['weibull', { p5: 1e-6, p95: 1e6 }],
  ['beta', { p5: 0.2, p95: 0.7 }],
  ['beta', { p5: 0.001, p95: 0.999 }],
  ['beta', { p5: 10.1, p95: 10.2, min: 10, max: 20 }],
  ['shiftedLognormal', { p5: 4, p50: 6, p95: 7 }],
  ['shiftedLognormal', { p5: -4, p50: 1, p95: 6.01 }],
  ['twoPieceNormal', { p5: 4, p50: 6, p95: 8 }],
  ['twoPieceNormal', { p5: 0, p50: 1, p95: 3.1 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4, min: 4, max: 8 }],
])('%s has the quantiles %s', (family, quantiles) => {
  const law = fromQuantiles(Object.freeze(quantiles), family);
  const { p5, p95, p50 } = quantiles;
  expect(law.kind).toBe(family);
  const { largest } = quantileErrors(law, { p5, ...(p50 !== undefined && { p50 }), p95 });
  expect(largest).toBeLessThan(1e-12 * Math.max(Math.abs(p5), Math.abs(p95)));
});

test('any three quantiles give a shifted lognormal or a two-piece normal with them', () => {
  const span = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), span, span, (p50, below, above) => {
      const quantiles = { p5: p50 - below, p50, p95: p50 + above };
      fc.pre(Math.abs(above / below - 1) > 1e-3);
      const close = (family: QuantileFamily) =>
        expect(quantileErrors(fromQuantiles(quantiles, family), quantiles).largest).toBeLessThan(1e-9);
      close('shiftedLognormal');
      if (above / below < 2.1 && below / above < 2.1) close('twoPieceNormal');
    }),
    { seed: 20201, numRuns: 100 },
  );
});

test('errors are told by key', () => {
  const law = fromQuantiles({ p5: 0, p95: 10 }, 'normal');
  const { errors, largest } = quantileErrors(law, { p50: 4, 0.95: 10 });
  expect(errors.p50).toBe(1);
  expect(Math.abs(errors['0.95']!)).toBeLessThan(1e-14);
  expect(largest).toBe(1);
});

test.each<[QuantileFamily, object, string]>([
  [
    'twoPieceNormal',
    { p5: 0, p50: 1, p95: 3.2 },
    'expected `p50` to be a median with (p95 − p50) / (p50 − p5) between 0.47592005806719617 and 2.10119322152799 (it is 2.2), got 1; use shiftedLognormal or metalog, which can be more skewed',
  ],
  [
    'lognormal',
    { p5: 0, p95: 3 },
    'expected `p5` to be greater than 0, as all values of a lognormal are, got 0; shiftedLognormal has no such limit',
  ],
  [
    'normal',
    { p5: 1, p50: 1.9, p95: 3 },
    'expected `p50` to be 2, the median of the normal with these `p5` and `p95`, got 1.9; leave it out, or use shiftedLognormal, twoPieceNormal or metalog',
  ],
  ['normal', { p5: 3, p95: 3 }, 'expected `p95` to be greater than `p5`, which is 3, got 3'],
  ['normal', { p5: 1, p50: 3, p95: 3 }, 'expected `p50` to be between `p5` and `p95`, in (1, 3), got 3'],
  ['normal', { p5: 1, p95: 3, min: 0 }, 'expected `min` to be left out, since normal takes no bounds, got 0'],
  ['gamma', { p5: 1, p95: 3, max: 9 }, 'expected `max` to be left out, since gamma takes no bounds, got 9'],
  [
    'gamma',
    { p5: 1e-60, p95: 1e60 },
    'expected `p95` to be a quantile that a gamma with this `p5` can have, got 1e+60',
  ],
  ['beta', { p5: 0, p95: 0.5 }, 'expected `p5` to be greater than `min`, which is 0, got 0'],
  ['beta', { p5: 0.1, p95: 1.5 }, 'expected `p95` to be less than `max`, which is 1, got 1.5'],
  [
    'shiftedLognormal',
    { p5: 1, p95: 3 },
    'expected `p50` to be a number, which a shiftedLognormal needs besides `p5` and `p95`, got undefined',
  ],
  [
    'shiftedLognormal',
    { p5: 1, p50: 2, p95: 3 },
    'expected `p50` to be off the middle of `p5` and `p95`, got 2; use normal, which is symmetric',
  ],
  [
    'cauchy' as never,
    { p5: 1, p95: 3 },
    'expected `family` to be one of normal, lognormal, uniform, gamma, weibull, beta, shiftedLognormal, twoPieceNormal, metalog, got "cauchy"',
  ],
])('%s of %s is refused', (family, quantiles, message) => {
  expect(errorOf(() => fromQuantiles(quantiles as never, family)).message).toBe(`fromQuantiles: ${message}`);
});

test('quantiles that do not increase have a code of their own', () => {
  const code = (quantiles: Parameters<typeof fromQuantiles>[0]) =>
    errorOf(() => fromQuantiles(quantiles, 'normal')).code;
  expect(code({ p5: 3, p95: 3 })).toBe('E_NOT_MONOTONE');
  expect(code({ p5: 1, p50: 3, p95: 3 })).toBe('E_NOT_MONOTONE');
  expect(code({ p5: 1, p50: 1.9, p95: 3 })).toBe('E_INCONSISTENT');
});

test('quantiles that are none are refused', () => {
  const law = fromQuantiles({ p5: 0, p95: 10 }, 'normal');
  expect(errorOf(() => quantileErrors(law, { p105: 4 })).message).toBe(
    'quantileErrors: expected `quantiles.p105` to be a probability in (0, 1) such as 0.05, or a percentile such as p5, got "p105"',
  );
  expect(errorOf(() => quantileErrors(law, {})).code).toBe('E_SHAPE');
});
