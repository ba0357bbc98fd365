import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pow } from '../../src/core/pow';
import { errorCorrection } from '../../src/projection/error-correction';
import { halfLife } from '../../src/projection/half-life';
import { logitPartialAdjustment } from '../../src/projection/logit-partial-adjustment';
import { partialAdjustment } from '../../src/projection/partial-adjustment';
import { partialAdjustmentOvershoots } from '../../src/projection/partial-adjustment-overshoots';
import { requiredDesired } from '../../src/projection/required-desired';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClose, expectClosePath } from './expect-close';

const adjustment = fc.record({ start: level, desired: level, speed: within(0, 1.99), years: someYears });

test('adjustment by hand', () => {
  expect(partialAdjustment({ start: 10, desired: 20, speed: 0.5, years: 2 })).toEqual([10, 15, 17.5]);
  expect(partialAdjustment({ start: 10, desired: 20, speed: 1.5, years: 2 })).toEqual([10, 25, 17.5]);
  // Odds of ½ and 2 are mirror images; half way between them the odds are 1.
  expectClosePath(logitPartialAdjustment({ start: 1 / 3, desired: 2 / 3, speed: 0.5, years: 1 }), [
    1 / 3,
    0.5,
  ]);
  expect(halfLife({ speed: 1 })).toBe(0);
  expectClose(halfLife({ speed: 0.75 }), 0.5);
});

test('partial adjustment equals its closed form', () => {
  fc.assert(
    fc.property(adjustment, (input) => {
      const { start, desired, speed } = input;
      for (const [t, value] of partialAdjustment(input).entries()) {
        const closed = desired + (start - desired) * pow(1 - speed, t);
        expect(Math.abs(value - closed)).toBeLessThanOrEqual(closeness * Math.max(start, desired));
      }
    }),
    runs,
  );
});

test('partial adjustment scales with its unit, closes its gap, and overshoots only above speed 1', () => {
  fc.assert(
    fc.property(adjustment, unitFactor, (input, factor) => {
      const { start, desired, speed } = input;
      const path = partialAdjustment(input);
      const scaled = partialAdjustment({ ...input, start: start * factor, desired: desired * factor });
      const scale = Math.max(start, desired);
      const gap = (value: number) => value - desired;
      for (const [t, value] of path.entries()) {
        expect(Math.abs(scaled[t]! - value * factor)).toBeLessThanOrEqual(closeness * scale * factor);
        expect(Math.abs(gap(value))).toBeLessThanOrEqual(Math.abs(gap(start)) + closeness * scale);
      }
      const crossed = gap(path[1]!) * Math.sign(gap(start)) < -closeness * scale;
      if (crossed) expect(partialAdjustmentOvershoots({ speed })).toBe(true);
    }),
    runs,
  );
  expect(partialAdjustmentOvershoots({ speed: 1 })).toBe(false);
});

test('the required desired level reaches the target', () => {
  fc.assert(
    fc.property(adjustment, level, (input, target) => {
      const speed = Math.max(0.01, input.speed);
      const desired = requiredDesired({ start: input.start, target, speed, years: input.years });
      const end = partialAdjustment({ ...input, speed, desired })[input.years]!;
      const scale = Math.max(input.start, target, Math.abs(desired));
      expect(Math.abs(end - target)).toBeLessThanOrEqual(closeness * scale);
    }),
    runs,
  );
});

test('half of the gap is closed after the half-life', () => {
  fc.assert(
    fc.property(within(0.001, 0.99), (speed) => {
      expectClose(pow(1 - speed, halfLife({ speed })), 0.5);
    }),
    runs,
  );
});

test('logit adjustment keeps shares inside their bounds and treats a share and its complement alike', () => {
  const input = fc.record({
    start: within(0.01, 0.99),
    desired: within(0.01, 0.99),
    speed: within(0, 1.99),
    years: someYears,
  });
  fc.assert(
    fc.property(input, ({ start, desired, speed, years }) => {
      const path = logitPartialAdjustment({ start, desired, speed, years });
      const complement = logitPartialAdjustment({ start: 1 - start, desired: 1 - desired, speed, years });
      for (const [t, share] of path.entries()) {
        expect(share > 0 && share < 1).toBe(true);
        expect(Math.abs(share + complement[t]! - 1)).toBeLessThanOrEqual(closeness);
      }
    }),
    runs,
  );
});

const relation = fc.record({
  start: within(-5, 5),
  constant: within(-0.1, 0.1),
  impact: within(0, 2),
  speed: within(0.2, 1.8),
  longRun: within(0, 2),
  intercept: within(-1, 1),
});

test('error correction by hand', () => {
  const path = errorCorrection({
    start: 1,
    driver: [1, 3, 3],
    constant: 0,
    impact: 0.5,
    speed: 0.5,
    longRun: 1,
    intercept: 0,
  });
  expect(path).toEqual([1, 2, 2.5]);
});

test('error correction settles where its long-run relation says', () => {
  fc.assert(
    fc.property(relation, within(-5, 5), within(-0.1, 0.1), (input, level, step) => {
      const { constant, impact, speed, longRun, intercept } = input;
      const years = 300;
      const constantDriver = Array.from({ length: years }, () => level);
      const settled = errorCorrection({ ...input, driver: constantDriver }).at(-1)!;
      expect(Math.abs(settled - (longRun * level + intercept + constant / speed))).toBeLessThanOrEqual(1e-11);

      const rising = Array.from({ length: years }, (_, t) => level + step * t);
      const path = errorCorrection({ ...input, driver: rising });
      const gap = path.at(-1)! - longRun * rising.at(-1)! - intercept;
      expect(Math.abs(gap - (constant + (impact - longRun) * step) / speed)).toBeLessThanOrEqual(1e-11);
    }),
    runs,
  );
});
