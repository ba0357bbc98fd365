import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/core/exp';
import { annualDecline } from '../../src/projection/annual-decline';
import { cappedEmissions } from '../../src/projection/capped-emissions';
import { cappedEmissionsPeak } from '../../src/projection/capped-emissions-peak';
import { cappedEmissionsQuota } from '../../src/projection/capped-emissions-quota';
import { cappedEmissionsTotal } from '../../src/projection/capped-emissions-total';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { emissionRatio } from '../../src/projection/emission-ratio';
import { environmentalKuznets } from '../../src/projection/environmental-kuznets';
import { growthForFlatEmissions } from '../../src/projection/growth-for-flat-emissions';
import { intensityDecline } from '../../src/projection/intensity-decline';
import { kaya } from '../../src/projection/kaya';
import { kuznetsTurningPoint } from '../../src/projection/kuznets-turning-point';
import { peakThenDecline } from '../../src/projection/peak-then-decline';
import { requiredIntensityDecline } from '../../src/projection/required-intensity-decline';
import { requiredMitigation } from '../../src/projection/required-mitigation';
import { stirpat } from '../../src/projection/stirpat';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClose, expectClosePath } from './expect-close';

test('emissions by hand', () => {
  expect(kaya({ population: 2, gdpPerHead: 3, energyIntensity: 5, carbonIntensity: 7 })).toBe(210);
  expect(intensityDecline({ start: 64, decline: 0.75, years: 2 })).toEqual([64, 32, 16]);
  expectClosePath(peakThenDecline({ start: 100, growth: 1, peakYear: 1.5, decline: 0.75, years: 2 }), [
    100,
    200,
    // Half a year of doubling and half a year of quartering: √2 · ½ · 200.
    200 * Math.SQRT1_2,
  ]);
});

const factors = fc.record({
  population: level,
  gdpPerHead: level,
  energyIntensity: level,
  carbonIntensity: level,
});

test('STIRPAT with elasticities of 1 is an identity such as Kaya, and its elasticities are what they are called', () => {
  fc.assert(
    fc.property(factors, unitFactor, within(-2, 2), (input, factor, elasticity) => {
      const {
        population,
        gdpPerHead: affluence,
        energyIntensity: technology,
        carbonIntensity: scale,
      } = input;
      const impact = { scale, population, affluence, technology };
      const ones = { populationElasticity: 1, affluenceElasticity: 1, technologyElasticity: 1 };
      expectClose(stirpat({ ...impact, ...ones }), kaya(input));
      const elastic = { ...impact, ...ones, affluenceElasticity: elasticity };
      const ratio = stirpat({ ...elastic, affluence: affluence * factor }) / stirpat(elastic);
      expectClose(ratio, stirpat({ ...elastic, affluence: factor }) / stirpat({ ...elastic, affluence: 1 }));
      expectClose(kaya({ ...input, population: population * factor }), kaya(input) * factor);
    }),
    runs,
  );
});

test('the Kuznets curve is highest at its turning point', () => {
  const curve = fc.record({ constant: within(-2, 2), linear: within(-2, 2), quadratic: within(-2, -0.1) });
  fc.assert(
    fc.property(curve, within(0.01, 100), ({ constant, linear, quadratic }, income) => {
      const turning = kuznetsTurningPoint({ linear, quadratic });
      const peak = environmentalKuznets({ income: turning, constant, linear, quadratic });
      expectClose(peak, exp(constant - (linear * linear) / (4 * quadratic)));
      const other = environmentalKuznets({ income, constant, linear, quadratic });
      expect(other).toBeLessThanOrEqual(peak * (1 + closeness));
    }),
    runs,
  );
});

test('a path that peaks is compound growth on either side, and scales with its unit', () => {
  const input = fc.record({
    start: level,
    growth: within(-0.1, 0.2),
    peakYear: fc.integer({ min: 0, max: 20 }),
    decline: within(0, 0.3),
    years: someYears,
  });
  fc.assert(
    fc.property(input, unitFactor, (path, factor) => {
      const { start, growth, peakYear, decline, years } = path;
      const rate = Array.from({ length: years }, (_, t) => (t < peakYear ? growth : -decline));
      expectClosePath(peakThenDecline(path), compoundGrowth({ start, rate, years }));
      expectClosePath(
        peakThenDecline({ ...path, start: start * factor }),
        peakThenDecline(path).map((value) => value * factor),
      );
    }),
    runs,
  );
});

const cappedPath = fc.record({ start: level, growth: within(-0.02, 0.1), mitigation: within(0.03, 0.3) });

test('capped emissions peak when they should and add up to their quota', () => {
  fc.assert(
    fc.property(cappedPath, within(0, 200), (input, time) => {
      const { growth, mitigation } = input;
      const peak = cappedEmissionsPeak({ growth, mitigation });
      const path = cappedEmissions({ ...input, years: 200 });
      for (let t = 1; t <= 200; t++) {
        if (t <= peak) expect(path[t]).toBeGreaterThanOrEqual(path[t - 1]! * (1 - closeness));
        if (t - 1 >= peak) expect(path[t]).toBeLessThanOrEqual(path[t - 1]! * (1 + closeness));
      }
      const quota = cappedEmissionsQuota(input);
      expect(cappedEmissionsTotal({ ...input, time })).toBeLessThanOrEqual(quota * (1 + closeness));
      expectClose(cappedEmissionsTotal({ ...input, time: 5000 }), quota);
      const quotaYears = quota / input.start;
      if (growth > 0) expectClose(requiredMitigation({ growth, quotaYears }), mitigation);
    }),
    runs,
  );
});

test('the total of capped emissions is the integral of their path', () => {
  fc.assert(
    fc.property(cappedPath, fc.integer({ min: 1, max: 5 }), (input, years) => {
      // Simpson's rule with 2000 intervals a year errs by less than (m h)^4 / 180, here 3e-18 of the integral.
      const { start, growth, mitigation } = input;
      const h = 1 / 2000;
      const density = (t: number) => start * (1 + (growth + mitigation) * t) * exp(-mitigation * t);
      let integral = density(0) - density(years);
      for (let i = 1; i <= 1000 * years; i++)
        integral += 4 * density((2 * i - 1) * h) + 2 * density(2 * i * h);
      expectClose(cappedEmissionsTotal({ ...input, time: years }), (integral * h) / 3);
    }),
    { ...runs, numRuns: 20 },
  );
});

test('the total of capped emissions keeps its digits for short times', () => {
  // To first order in t the total is E(0) t (1 + r t / 2); the next term is below m² t² = 6.4e-15 of it.
  const input = { start: 100, growth: 0.02, mitigation: 0.08 };
  expectClose(cappedEmissionsTotal({ ...input, time: 1e-6 }), 1e-4 * (1 + 1e-8));
  expect(cappedEmissionsTotal({ ...input, time: 0 })).toBe(0);
});

test('a decline over the span is its annual decline, compounded', () => {
  fc.assert(
    fc.property(level, within(0, 0.9), someYears, unitFactor, (start, decline, years, factor) => {
      const path = intensityDecline({ start, decline, years });
      const annual = annualDecline({ decline, years });
      expectClosePath(path, compoundGrowth({ start, rate: -annual, years }));
      expectClosePath(
        intensityDecline({ start: start * factor, decline, years }),
        path.map((value) => value * factor),
      );
      expect(annual * years).toBeGreaterThanOrEqual(decline * (1 - closeness));
    }),
    runs,
  );
  expect(annualDecline({ decline: 0, years: 5 })).toBe(0);
});

test('emissions stay flat with the required decline, and with the growth that a decline allows', () => {
  fc.assert(
    fc.property(within(0, 0.3), within(0, 0.9), someYears, (growth, decline, years) => {
      const needed = requiredIntensityDecline({ growth, years });
      if (needed < 0.999) expectClose(emissionRatio({ growth, decline: needed, years }), 1);
      const allowed = growthForFlatEmissions({ decline, years });
      expectClose(emissionRatio({ growth: allowed, decline, years, allowLargeRates: true }), 1);
      expect(
        Math.abs(requiredIntensityDecline({ growth: allowed, years, allowLargeRates: true }) - decline),
      ).toBeLessThanOrEqual(closeness);
    }),
    runs,
  );
  expect(requiredIntensityDecline({ growth: 0, years: 5 })).toBe(0);
  expect(growthForFlatEmissions({ decline: 0, years: 5 })).toBe(0);
});
