import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/core/exp';
import { log1p } from '../../src/core/log1p';
import { sum } from '../../src/core/sum';
import { averageGrowth } from '../../src/projection/average-growth';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { cumulativeGrowthMoments } from '../../src/projection/cumulative-growth-moments';
import { cumulativeTotal } from '../../src/projection/cumulative-total';
import { meanRevertingGrowth } from '../../src/projection/mean-reverting-growth';
import { ornsteinUhlenbeckToAr1 } from '../../src/projection/ornstein-uhlenbeck-to-ar1';
import { requiredGrowth } from '../../src/projection/required-growth';
import { requiredLogGrowth } from '../../src/projection/required-log-growth';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClose, expectClosePath } from './expect-close';

const rate = within(-0.5, 1);
const growthPath = fc.record({ start: level, rate, years: someYears });

test('compound growth by hand', () => {
  expect(compoundGrowth({ start: 100, rate: 0.1, years: 2 })).toEqual([100, 110, 121]);
  expect(compoundGrowth({ start: 100, rate: [1, -0.5], years: 2 })).toEqual([100, 200, 100]);
  expect(compoundGrowth({ start: 7, rate: 0.3, years: 0 })).toEqual([7]);
  expect(compoundGrowth({ start: 7, rate: [-1, 0.5], years: 2 })).toEqual([7, 0, 0]);
});

test('the level of 2025 at growth of 6 % from 8504.6 is the exact product, rounded once', () => {
  expect(compoundGrowth({ start: 8504.6, rate: 0.06, years: 5 })[5]).toBe(11381.07324725696);
});

test('compound growth equals repeated multiplication, its closed form, and itself with one rate a year', () => {
  fc.assert(
    fc.property(growthPath, (input) => {
      const path = compoundGrowth(input);
      const repeated = [input.start];
      for (let t = 1; t <= input.years; t++) repeated.push(repeated[t - 1]! * (1 + input.rate));
      expectClosePath(path, repeated);
      expectClosePath(
        path,
        path.map((_, t) => input.start * exp(t * log1p(input.rate))),
      );
      expect(compoundGrowth({ ...input, rate: path.slice(1).map(() => input.rate) })).toEqual(path);
    }),
    runs,
  );
});

test('compound growth stays a plain product where its error cannot be computed', () => {
  expectClose(compoundGrowth({ start: 1e301, rate: 1, years: 1 })[1]!, 2e301);
  expect(compoundGrowth({ start: 1e-300, rate: -0.99999, years: 5 })[5]).toBe(0);
});

test('compound growth scales with its unit and rises with its rate', () => {
  fc.assert(
    fc.property(growthPath, unitFactor, rate, (input, factor, other) => {
      const path = compoundGrowth(input);
      const scaled = compoundGrowth({ ...input, start: input.start * factor });
      expectClosePath(
        scaled,
        path.map((value) => value * factor),
      );
      const last = compoundGrowth({ ...input, rate: other })[input.years]!;
      if (other >= input.rate) expect(last).toBeGreaterThanOrEqual(path[input.years]!);
      else expect(last).toBeLessThanOrEqual(path[input.years]!);
    }),
    runs,
  );
});

test('required growth is the rate that reaches the target', () => {
  expectClose(requiredGrowth({ start: 100, target: 121, years: 2 }), 0.1);
  fc.assert(
    fc.property(growthPath, (input) => {
      const target = compoundGrowth(input)[input.years]!;
      const found = requiredGrowth({ start: input.start, target, years: input.years });
      expect(Math.abs(found - input.rate)).toBeLessThanOrEqual(closeness);
      expectClose(compoundGrowth({ ...input, rate: found })[input.years]!, target);
      const logGrowth = requiredLogGrowth({ start: input.start, target, years: input.years });
      expect(Math.abs(logGrowth - log1p(found))).toBeLessThanOrEqual(closeness);
    }),
    runs,
  );
});

test('the averages of growth are in their order, and the geometric one reproduces the end of the path', () => {
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 30 }), (rates) => {
      const { geometric, arithmetic, logarithmic } = averageGrowth({ rates });
      expect(geometric).toBeLessThanOrEqual(arithmetic + closeness);
      expect(logarithmic).toBeLessThanOrEqual(geometric + closeness);
      const years = rates.length;
      const end = compoundGrowth({ start: 1, rate: rates, years })[years]!;
      expectClose(compoundGrowth({ start: 1, rate: geometric, years })[years]!, end);
    }),
    runs,
  );
});

test('a cumulative total is the sum of the path without its base year', () => {
  expect(cumulativeTotal({ start: 100, rate: 1, years: 2 })).toBe(600);
  expect(cumulativeTotal({ start: 100, rate: -1, years: 3 })).toBe(0);
  expect(cumulativeTotal({ start: 100, rate: 0.1, years: 0, includeBaseYear: true })).toBe(100);
  expectClose(cumulativeTotal({ start: 7, rate: 1e-18, years: 5 }), 35);
  fc.assert(
    fc.property(growthPath, (input) => {
      const path = compoundGrowth(input);
      expectClose(cumulativeTotal(input), sum(path.slice(1)));
      expectClose(cumulativeTotal({ ...input, includeBaseYear: true }), sum(path));
    }),
    runs,
  );
});

const process = fc.record({
  start: level,
  growth: within(-0.1, 0.1),
  longRun: within(-0.1, 0.1),
  persistence: within(-0.9, 1),
  years: someYears,
});

test('mean-reverting growth by hand', () => {
  const path = meanRevertingGrowth({ start: 100, growth: 0.02, longRun: 0.06, persistence: 0.5, years: 2 });
  expectClosePath(path, [100, 100 * exp(0.04), 100 * exp(0.09)]);
});

test('mean-reverting growth without memory, or at its mean, is compound growth', () => {
  fc.assert(
    fc.property(process, (input) => {
      const { start, longRun, years } = input;
      const compound = Array.from({ length: years + 1 }, (_, t) => start * exp(longRun * t));
      expectClosePath(meanRevertingGrowth({ ...input, persistence: 0 }), compound);
      expectClosePath(meanRevertingGrowth({ ...input, growth: longRun }), compound);
    }),
    runs,
  );
});

test('mean-reverting growth ends at the mean of its log growth, in closed form and by the yearly recursion', () => {
  fc.assert(
    fc.property(process, within(0, 0.1), (input, innovationSd) => {
      const { start, growth, longRun, persistence, years } = input;
      const { total, final } = cumulativeGrowthMoments({ growth, longRun, persistence, innovationSd, years });
      expectClose(meanRevertingGrowth(input)[years]!, start * exp(total.mean));
      expectClose(total.sd * total.sd, total.variance);
      expect(final.variance).toBeLessThanOrEqual(years * innovationSd * innovationSd * (1 + closeness));
      if (persistence > 0.95) return;
      const power = Array.from({ length: years }).reduce<number>((product) => product * persistence, 1);
      const closed = years * longRun + ((growth - longRun) * persistence * (1 - power)) / (1 - persistence);
      expect(Math.abs(total.mean - closed)).toBeLessThanOrEqual(closeness);
    }),
    runs,
  );
});

test('two short steps of an Ornstein-Uhlenbeck process make one long step', () => {
  const parameters = fc.record({
    reversion: within(0, 3),
    volatility: within(0.001, 1),
    interval: within(0.01, 5),
  });
  fc.assert(
    fc.property(parameters, (input) => {
      const short = ornsteinUhlenbeckToAr1(input);
      const long = ornsteinUhlenbeckToAr1({ ...input, interval: 2 * input.interval });
      expectClose(long.persistence, short.persistence * short.persistence);
      const variance = short.innovationSd * short.innovationSd * (1 + long.persistence);
      expectClose(long.innovationSd * long.innovationSd, variance);
    }),
    runs,
  );
});

test('an Ornstein-Uhlenbeck process without reversion is Brownian motion', () => {
  expect(ornsteinUhlenbeckToAr1({ reversion: 0, volatility: 0.02, interval: 4 })).toEqual({
    persistence: 1,
    innovationSd: 0.04,
    stationarySd: Infinity,
  });
  expect(ornsteinUhlenbeckToAr1({ reversion: 0, volatility: 0, interval: 4 }).stationarySd).toBe(0);
});
