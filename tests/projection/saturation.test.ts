import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/core/exp';
import { log } from '../../src/core/log';
import { bassAdopters } from '../../src/projection/bass-adopters';
import { bassAdoptionRate } from '../../src/projection/bass-adoption-rate';
import { bassDiffusion } from '../../src/projection/bass-diffusion';
import { bassPeak } from '../../src/projection/bass-peak';
import { gompertzGrowth } from '../../src/projection/gompertz-growth';
import { logisticGrowth } from '../../src/projection/logistic-growth';
import { logisticInflection } from '../../src/projection/logistic-inflection';
import { verhulstGrowth } from '../../src/projection/verhulst-growth';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClose, expectClosePath } from './expect-close';

const curve = fc.record({ start: level, ceiling: level, rate: within(0.01, 1), years: someYears });
const curves = [
  ['logisticGrowth', logisticGrowth],
  ['gompertzGrowth', gompertzGrowth],
] as const;

test('S-curves by hand', () => {
  expectClosePath(
    logisticGrowth({ start: 20, ceiling: 100, rate: log(4), years: 2, allowLargeRates: true }),
    [20, 50, 80],
  );
  expectClosePath(gompertzGrowth({ start: 1, ceiling: 10000, rate: log(2), years: 2 }), [1, 100, 1000]);
  expect(verhulstGrowth({ start: 50, ceiling: 100, rate: 1, years: 2 })).toEqual([50, 75, 93.75]);
  expectClose(logisticInflection({ start: 20, ceiling: 100, rate: log(4), allowLargeRates: true }), 1);
});

test.each(curves)('%s from any of its years on is the same curve', (_, growth) => {
  fc.assert(
    fc.property(curve, (input) => {
      const [start, ...rest] = growth(input).slice(1);
      expectClosePath(growth({ ...input, start: start!, years: input.years - 1 }).slice(1), rest);
    }),
    runs,
  );
});

test.each(curves)(
  '%s scales with its unit and moves towards its ceiling, from below and from above',
  (_, growth) => {
    fc.assert(
      fc.property(curve, unitFactor, (input, factor) => {
        const path = growth(input);
        const scaled = growth({ ...input, start: input.start * factor, ceiling: input.ceiling * factor });
        expectClosePath(
          scaled,
          path.map((value) => value * factor),
        );
        const gaps = path.map((value) => Math.abs(value - input.ceiling));
        for (let t = 1; t < gaps.length; t++) {
          expect(gaps[t]).toBeLessThanOrEqual(gaps[t - 1]! + closeness * input.ceiling);
        }
        const faster = growth({ ...input, rate: input.rate + 0.1, allowLargeRates: true });
        const isRising = input.start < input.ceiling;
        const ahead = (faster[1]! - path[1]!) * (isRising ? 1 : -1);
        expect(ahead).toBeGreaterThanOrEqual(-closeness * Math.max(input.start, input.ceiling));
      }),
      runs,
    );
  },
);

test.each([...curves, ['verhulstGrowth', verhulstGrowth] as const])(
  '%s stays at its ceiling',
  (_, growth) => {
    expect(growth({ start: 3.126, ceiling: 3.126, rate: 0.05, years: 3 })).toEqual([
      3.126, 3.126, 3.126, 3.126,
    ]);
  },
);

test('logistic growth is steepest around its inflection', () => {
  const input = { start: 1, ceiling: 100, rate: 0.5 };
  const path = logisticGrowth({ ...input, years: 20 });
  const inflection = logisticInflection(input);
  for (const [t, value] of path.entries()) expect(value > 50).toBe(t > inflection);
});

test('the yearly recursion of Verhulst is not logistic growth', () => {
  const input = { start: 1, ceiling: 100, rate: 0.5, years: 10 };
  expect(Math.round(100 * verhulstGrowth(input)[10]!)).toBe(4105);
  expect(Math.round(100 * logisticGrowth(input)[10]!)).toBe(5999);
});

test('the recursion of Verhulst stays positive where it is admitted', () => {
  const input = fc.record({
    share: within(0.01, 1),
    ceiling: level,
    rate: within(0.01, 2.99),
    years: someYears,
  });
  fc.assert(
    fc.property(input, ({ share, ceiling, rate, years }) => {
      const start = share * ceiling * (1 + 1 / rate);
      for (const value of verhulstGrowth({ start, ceiling, rate, years })) {
        expect(value).toBeGreaterThanOrEqual(-closeness * ceiling);
      }
    }),
    runs,
  );
});

test('diffusion by hand', () => {
  // Innovation and imitation of ½ each give M · tanh(t / 2).
  const tanh = (exp(1) - 1) / (exp(1) + 1);
  expectClosePath(bassDiffusion({ market: 10, innovation: 0.5, imitation: 0.5, years: 1 }), [0, 10 * tanh]);
  expectClose(bassAdopters({ market: 10, innovation: 0.5, imitation: 0, time: 2 }), 10 * (1 - exp(-1)));
});

test('adopters follow the equation of diffusion, scale with the market and are most numerous at the peak', () => {
  const input = fc.record({ market: level, innovation: within(0.001, 0.2), imitation: within(0, 0.6) });
  fc.assert(
    fc.property(input, within(0, 3), unitFactor, (diffusion, time, factor) => {
      const { market, innovation, imitation } = diffusion;
      const share = bassAdopters({ ...diffusion, time }) / market;
      const rate = bassAdoptionRate({ ...diffusion, time });
      expectClose(rate / market, (innovation + imitation * share) * (1 - share));
      expectClose(bassAdopters({ ...diffusion, market: market * factor, time }), share * market * factor);
      const peak = bassPeak(diffusion);
      expectClose(bassAdoptionRate({ ...diffusion, time: peak.time }), peak.rate);
      expect(rate).toBeLessThanOrEqual(peak.rate * (1 + closeness));
      const path = bassDiffusion({ ...diffusion, years: 3 });
      expectClosePath(
        path,
        path.map((_, t) => bassAdopters({ ...diffusion, time: t })),
      );
    }),
    runs,
  );
});
