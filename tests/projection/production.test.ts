import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log1p } from '../../src/core/log1p';
import { cobbDouglas } from '../../src/projection/cobb-douglas';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { growthAccounting } from '../../src/projection/growth-accounting';
import { knowledgeProduction } from '../../src/projection/knowledge-production';
import { learningCurve } from '../../src/projection/learning-curve';
import { learningExponent } from '../../src/projection/learning-exponent';
import { perpetualInventory } from '../../src/projection/perpetual-inventory';
import { level, runs, someYears, unitFactor, within } from './arbitraries';
import { closeness, expectClose, expectClosePath } from './expect-close';

const economy = fc.record({
  productivity: within(0.1, 10),
  productivityGrowth: within(-0.05, 0.1),
  capital: level,
  depreciation: within(0, 0.2),
  savingRate: within(0, 0.6),
  labour: level,
  labourGrowth: within(-0.05, 0.1),
  capitalShare: within(0.1, 0.9),
  years: someYears,
});

test('production by hand', () => {
  const made = cobbDouglas({
    productivity: 1,
    productivityGrowth: 1,
    capital: 4,
    depreciation: 0.25,
    savingRate: 1,
    labour: 9,
    labourGrowth: 0,
    capitalShare: 0.5,
    years: 1,
  });
  expectClosePath(made.capital, [4, 9]);
  expectClosePath(made.output, [6, 18]);
});

test('growth accounting finds the productivity growth with which output was made', () => {
  fc.assert(
    fc.property(economy, (input) => {
      const { output, capital } = cobbDouglas(input);
      const labour = compoundGrowth({ start: input.labour, rate: input.labourGrowth, years: input.years });
      const year = (t: number) => ({ output: output[t]!, capital: capital[t]!, labour: labour[t]! });
      const parts = growthAccounting({
        base: year(0),
        final: year(input.years),
        capitalShare: input.capitalShare,
      });
      const productivity = input.years * log1p(input.productivityGrowth);
      expect(Math.abs(parts.totalFactorProductivity - productivity)).toBeLessThanOrEqual(closeness);
      const whole = parts.capital + parts.labour + parts.totalFactorProductivity;
      expect(Math.abs(whole - parts.output)).toBeLessThanOrEqual(closeness);
    }),
    runs,
  );
});

test('production has constant returns to scale and rises with saving', () => {
  fc.assert(
    fc.property(economy, unitFactor, (input, factor) => {
      const { output, capital } = cobbDouglas(input);
      const scaled = cobbDouglas({
        ...input,
        capital: input.capital * factor,
        labour: input.labour * factor,
      });
      const times = (path: number[]) => path.map((value) => value * factor);
      expectClosePath(scaled.output, times(output));
      expectClosePath(scaled.capital, times(capital));
      const thrifty = cobbDouglas({ ...input, savingRate: input.savingRate + 0.1 }).output;
      expect(thrifty[input.years]).toBeGreaterThanOrEqual(output[input.years]!);
    }),
    runs,
  );
});

test('perpetual inventory by hand', () => {
  const input = { investment: [100, 100, 200], depreciation: 0.25, growth: 0.25 };
  expect(perpetualInventory({ ...input, timing: 'beginning' })).toEqual([200, 250, 287.5]);
  expect(perpetualInventory({ ...input, timing: 'end' })).toEqual([250, 287.5, 415.625]);
});

test('the end of a year is the beginning of the next, and steady investment keeps a steady stock', () => {
  const input = fc.record({
    start: level,
    depreciation: within(0.01, 1),
    growth: within(0, 0.3),
    years: someYears,
  });
  fc.assert(
    fc.property(input, unitFactor, ({ start, depreciation, growth, years }, factor) => {
      const investment = compoundGrowth({ start, rate: growth, years });
      const beginning = perpetualInventory({ investment, depreciation, growth, timing: 'beginning' });
      const end = perpetualInventory({ investment, depreciation, growth, timing: 'end' });
      expect(end.slice(0, -1)).toEqual(beginning.slice(1));
      expectClosePath(
        beginning,
        investment.map((flow) => flow / (growth + depreciation)),
      );
      const inOtherUnit = investment.map((flow) => flow * factor);
      expectClosePath(
        perpetualInventory({ investment: inOtherUnit, depreciation, growth, timing: 'end' }),
        end.map((stock) => stock * factor),
      );
    }),
    runs,
  );
});

test('knowledge production by hand: a longer lag shifts the results', () => {
  const input = { start: 100, stock: [4, 9, 16, 25], elasticity: 0.5, drift: 0 };
  expectClosePath(knowledgeProduction({ ...input, lag: 0 }), [100, 150, 200, 250]);
  expectClosePath(knowledgeProduction({ ...input, lag: 2 }), [100, 100, 100, 150]);
  expectClosePath(knowledgeProduction({ ...input, lag: 9 }), [100, 100, 100, 100]);
});

test('knowledge production scales with its start, not with the unit of the stock', () => {
  const input = fc.record({
    start: level,
    stock: fc.array(within(1, 1000), { minLength: 1, maxLength: 20 }),
    elasticity: within(0, 1),
    lag: fc.integer({ min: 0, max: 5 }),
    drift: within(-0.1, 0.1),
  });
  fc.assert(
    fc.property(input, unitFactor, (research, factor) => {
      const path = knowledgeProduction(research);
      expect(path[0]).toBe(research.start);
      const stock = research.stock.map((value) => value * factor);
      expectClosePath(knowledgeProduction({ ...research, stock }), path);
      expectClosePath(
        knowledgeProduction({ ...research, start: research.start * factor }),
        path.map((value) => value * factor),
      );
    }),
    runs,
  );
});

test('every doubling lowers the cost by the learning rate', () => {
  fc.assert(
    fc.property(level, level, within(0, 0.9), (start, startVolume, learningRate) => {
      const twice = learningCurve({ start, startVolume, volume: 2 * startVolume, learningRate });
      expectClose(twice, start * (1 - learningRate));
      const fourTimes = learningCurve({ start: twice, startVolume, volume: 2 * startVolume, learningRate });
      expectClose(learningCurve({ start, startVolume, volume: 4 * startVolume, learningRate }), fourTimes);
      expect(learningExponent({ learningRate })).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});
