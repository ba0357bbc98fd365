import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pow } from '../../src/core/pow';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { dampedTrend } from '../../src/projection/damped-trend';
import { dampedTrendLimit } from '../../src/projection/damped-trend-limit';
import { linearTrend } from '../../src/projection/linear-trend';
import { policyRamp } from '../../src/projection/policy-ramp';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClosePath } from './expect-close';

const trend = fc.record({ start: level, step: within(0, 100), years: someYears });

test('linear and damped trends by hand', () => {
  expect(linearTrend({ start: 10, step: -4, years: 3 })).toEqual([10, 6, 2, -2]);
  expect(dampedTrend({ start: 10, step: 8, damping: 0.5, years: 3 })).toEqual([10, 14, 16, 17]);
  expectClosePath(dampedTrend({ start: 10, ratio: 16, damping: 0.5, years: 2 }), [10, 40, 80]);
  expect(dampedTrendLimit({ start: 10, step: 8, damping: 0.5 })).toBe(18);
  expect(dampedTrendLimit({ start: 10, ratio: 16, damping: 0.5 })).toBe(160);
});

test('a trend without damping is linear or compound, and one with full damping is flat', () => {
  fc.assert(
    fc.property(trend, within(0.5, 2), (input, ratio) => {
      const { start, years } = input;
      expectClosePath(dampedTrend({ ...input, damping: 1 }), linearTrend(input));
      expectClosePath(
        dampedTrend({ start, ratio, damping: 1, years }),
        compoundGrowth({ start, rate: ratio - 1, years }),
      );
      const flat = Array.from({ length: years + 1 }, () => start);
      expect(dampedTrend({ ...input, damping: 0 })).toEqual(flat);
      expect(dampedTrend({ start, ratio, damping: 0, years })).toEqual(flat);
    }),
    runs,
  );
});

test('a damped trend equals its closed form and approaches its limit from below', () => {
  fc.assert(
    fc.property(trend, within(0.05, 0.95), (input, damping) => {
      const { start, step, years } = input;
      const path = dampedTrend({ ...input, damping });
      const strength = (t: number) => (damping * (1 - pow(damping, t))) / (1 - damping);
      expectClosePath(
        path,
        path.map((_, t) => start + step * strength(t)),
      );
      expect(path[years]).toBeLessThanOrEqual(dampedTrendLimit({ start, step, damping }) * (1 + closeness));
    }),
    runs,
  );
});

test('trends scale with their unit and rise with their step', () => {
  fc.assert(
    fc.property(trend, unitFactor, within(0, 1), (input, factor, damping) => {
      const scaled = { ...input, start: input.start * factor, step: input.step * factor };
      const times = (path: number[]) => path.map((value) => value * factor);
      expectClosePath(linearTrend(scaled), times(linearTrend(input)));
      expectClosePath(dampedTrend({ ...scaled, damping }), times(dampedTrend({ ...input, damping })));
      const steeper = dampedTrend({ ...input, step: input.step + 1, damping });
      expect(steeper[input.years]).toBeGreaterThanOrEqual(dampedTrend({ ...input, damping })[input.years]!);
    }),
    runs,
  );
});

test('policy ramps by hand', () => {
  expect(policyRamp({ size: -8, from: 1, to: 3, shape: 'linear', years: 4 })).toEqual([0, 0, -4, -8, -8]);
  expect(policyRamp({ size: 8, from: 0, to: 4, shape: 'smoothstep', years: 4 })).toEqual([
    0, 1.25, 4, 6.75, 8,
  ]);
  expectClosePath(policyRamp({ size: 100, from: 0, to: 2, shape: 'logistic', years: 2 }), [1, 50, 99]);
});

test('a ramp of no length is a step, full from its own year on', () => {
  for (const shape of ['linear', 'smoothstep', 'logistic'] as const) {
    expect(policyRamp({ size: 3, from: 2, to: 2, shape, years: 3 })).toEqual([0, 0, 3, 3]);
    expect(policyRamp({ size: 3, from: 1.5, to: 1.5, shape, years: 3 })).toEqual([0, 0, 3, 3]);
  }
});

test('a policy ramp rises from nothing to its size, symmetrically', () => {
  const ramp = fc.record({
    size: within(0.1, 10),
    from: fc.integer({ min: 0, max: 10 }),
    length: fc.integer({ min: 1, max: 10 }),
    shape: fc.constantFrom('linear' as const, 'smoothstep' as const, 'logistic' as const),
  });
  fc.assert(
    fc.property(ramp, ({ size, from, length, shape }) => {
      const path = policyRamp({ size, from, to: from + length, shape, years: 2 * from + length });
      const mirrored = [...path].reverse().map((value) => size - value);
      for (const [t, value] of path.entries()) {
        expect(Math.abs(value - mirrored[t]!)).toBeLessThanOrEqual(closeness * size);
        if (t > 0) expect(value).toBeGreaterThanOrEqual(path[t - 1]!);
      }
      if (shape !== 'logistic') expect([path[0], path.at(-1)]).toEqual([0, size]);
    }),
    runs,
  );
});
