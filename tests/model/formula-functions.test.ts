import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { functionTemplates } from '../../src/model/formula/functions/function-templates';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { bassDiffusion } from '../../src/projection/bass-diffusion';
import { cappedPopulation } from '../../src/projection/capped-population';
import { cobbDouglas } from '../../src/projection/cobb-douglas';
import { compoundGrowth } from '../../src/projection/compound-growth';
import { cumulativeTotal } from '../../src/projection/cumulative-total';
import { dampedTrend } from '../../src/projection/damped-trend';
import { environmentalKuznets } from '../../src/projection/environmental-kuznets';
import { errorCorrection } from '../../src/projection/error-correction';
import { gompertzGrowth } from '../../src/projection/gompertz-growth';
import { intensityDecline } from '../../src/projection/intensity-decline';
import { kaya } from '../../src/projection/kaya';
import { knowledgeProduction } from '../../src/projection/knowledge-production';
import { learningCurve } from '../../src/projection/learning-curve';
import { linearTrend } from '../../src/projection/linear-trend';
import { logisticGrowth } from '../../src/projection/logistic-growth';
import { logitPartialAdjustment } from '../../src/projection/logit-partial-adjustment';
import { meanRevertingGrowth } from '../../src/projection/mean-reverting-growth';
import { partialAdjustment } from '../../src/projection/partial-adjustment';
import { peakThenDecline } from '../../src/projection/peak-then-decline';
import { perpetualInventory } from '../../src/projection/perpetual-inventory';
import { policyRamp } from '../../src/projection/policy-ramp';
import { requiredGrowth } from '../../src/projection/required-growth';
import { stirpat } from '../../src/projection/stirpat';

type Given = Readonly<Record<string, number>>;

/** Value of a call whose arguments are names; `nameBefore` is what `name` was last year. */
function call(formula: string, given: Given): number {
  const expression = parseFormula(formula, { where: 'test', path: 'equation', isName: () => true });
  const read = (name: string, lag: number) => given[lag === 0 ? name : `${name}Before`]!;
  return evaluate(expression, { year: 2022, read });
}

const level = fc.double({ min: 0.01, max: 1e5, noNaN: true });
const any = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const rate = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const small = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const n = fc.integer({ min: 1, max: 60 });
/** Damping with its hard places: 0, 1, and just below 1. */
const damping = fc.oneof(share, fc.constantFrom(0, 0.5, 1, 1 - 1e-9, 1 - 2 ** -53, 0.4999));

interface Case {
  readonly formula: string;
  readonly given: Readonly<Record<string, fc.Arbitrary<number>>>;
  /** Value by the function of the folder `projection`. */
  readonly value: (given: Record<string, number>) => number;
  /** Size of what cancels in the result, where more than the result itself. */
  readonly scale?: (given: Given) => number;
}

const at = (path: readonly number[], years: number) => path[years]!;
const size = (...values: number[]) => Math.max(...values.map(Math.abs));

const cases: readonly Case[] = [
  {
    formula: 'compoundGrowth(start, rate, years)',
    given: { start: level, rate: fc.oneof(rate, fc.constantFrom(-1, 0, 1e-12)), years: n },
    value: (g) => at(compoundGrowth(g as never), g.years!),
  },
  {
    formula: 'linearTrend(start, step, years)',
    given: { start: any, step: any, years: n },
    value: (g) => at(linearTrend(g as never), g.years!),
  },
  {
    formula: 'dampedTrend(start, step, damping, years)',
    given: { start: any, step: any, damping, years: n },
    value: (g) => at(dampedTrend(g as never), g.years!),
    scale: (g) => size(g.start!, g.step! * g.years!),
  },
  {
    formula: 'logisticGrowth(start, ceiling, rate, years)',
    given: { start: level, ceiling: level, rate: small, years: n },
    value: (g) => at(logisticGrowth(g as never), g.years!),
  },
  {
    formula: 'gompertzGrowth(start, ceiling, rate, years)',
    given: { start: level, ceiling: level, rate: small, years: n },
    value: (g) => at(gompertzGrowth(g as never), g.years!),
  },
  {
    formula: 'bassDiffusion(market, innovation, imitation, years)',
    given: { market: level, innovation: small, imitation: fc.oneof(small, fc.constant(0)), years: n },
    value: (g) => at(bassDiffusion(g as never), g.years!),
  },
  {
    formula: 'meanRevertingGrowth(start, growth, longRun, persistence, years)',
    given: {
      start: level,
      growth: rate,
      longRun: rate,
      persistence: fc.oneof(damping, fc.constantFrom(-0.5, -0.99)),
      years: n,
    },
    value: (g) => at(meanRevertingGrowth(g as never), g.years!),
  },
  {
    formula: 'partialAdjustment(start, desired, speed, years)',
    given: { start: any, desired: any, speed: fc.oneof(share, fc.constantFrom(0, 1, 1.9)), years: n },
    value: (g) => at(partialAdjustment(g as never), g.years!),
    scale: (g) => size(g.start!, g.desired!),
  },
  {
    formula: 'logitPartialAdjustment(start, desired, speed, years)',
    given: { start: share, desired: share, speed: fc.oneof(share, fc.constantFrom(0, 1)), years: n },
    value: (g) => at(logitPartialAdjustment(g as never), g.years!),
  },
  {
    formula: 'errorCorrection(start, driver, constant, impact, speed, longRun, intercept)',
    given: {
      ...{ start: any, driver: any, driverBefore: any, constant: any, impact: rate },
      ...{ speed: share, longRun: rate, intercept: any },
    },
    value: ({ driver, driverBefore, ...g }) =>
      at(errorCorrection({ ...g, driver: [driverBefore!, driver!] } as never), 1),
    scale: (g) => size(g.start!, g.driver!, g.driverBefore!, g.constant!, g.intercept!),
  },
  {
    formula: 'cobbDouglas(productivity, capital, labour, capitalShare)',
    given: { productivity: level, capital: level, labour: level, capitalShare: share },
    value: (g) =>
      cobbDouglas({
        ...{ depreciation: 0, savingRate: 0, labourGrowth: 0, productivityGrowth: 0, years: 0 },
        ...(g as never as { productivity: number; capital: number; labour: number; capitalShare: number }),
      }).output[0]!,
  },
  {
    formula: 'perpetualInventory(stock, investment, depreciation)',
    given: { stock: level, investment: level, depreciation: share },
    value: ({ stock, investment, depreciation }) => {
      const growth = 1 - depreciation!;
      const path = [stock! * (growth + depreciation!), 0];
      const before = perpetualInventory({
        ...{ investment: path, depreciation: depreciation!, growth, timing: 'beginning' },
      })[1]!;
      return before - path[0]! + investment!;
    },
    scale: (g) => size(g.stock!, g.investment!),
  },
  {
    formula: 'knowledgeProduction(start, stock, elasticity, drift)',
    given: { start: level, stock: level, stockBefore: level, elasticity: rate, drift: rate },
    value: ({ stock, stockBefore, ...g }) =>
      at(knowledgeProduction({ ...g, stock: [stockBefore!, stock!], lag: 0 } as never), 1),
  },
  {
    formula: 'learningCurve(start, startVolume, volume, learningRate)',
    given: { start: level, startVolume: level, volume: level, learningRate: small },
    value: (g) => learningCurve(g as never),
  },
  {
    formula: 'cappedPopulation(start, birthRate, deathRate, migrationRate, cap)',
    given: { start: level, birthRate: small, deathRate: small, migrationRate: rate, cap: level },
    value: (g) => at(cappedPopulation({ ...g, rule: 'hard', years: 1 } as never), 1),
  },
  {
    formula:
      'softlyCappedPopulation(start, birthRate, deathRate, migrationRate, cap, curvature, leastMigrationRate)',
    given: {
      ...{ start: level, birthRate: small, deathRate: small, migrationRate: small, cap: level },
      ...{ curvature: small, leastMigrationRate: rate },
    },
    value: (g) => at(cappedPopulation({ ...g, rule: 'soft', years: 1 } as never), 1),
    scale: (g) => g.start!,
  },
  {
    formula: 'kaya(population, gdpPerHead, energyIntensity, carbonIntensity)',
    given: { population: level, gdpPerHead: level, energyIntensity: small, carbonIntensity: small },
    value: (g) => kaya(g as never),
  },
  {
    formula:
      'stirpat(scale, population, affluence, technology, populationElasticity, affluenceElasticity, technologyElasticity)',
    given: {
      ...{ scale: small, population: level, affluence: level, technology: small },
      ...{ populationElasticity: share, affluenceElasticity: share, technologyElasticity: rate },
    },
    value: (g) => stirpat(g as never),
  },
  {
    formula: 'environmentalKuznets(income, constant, linear, quadratic)',
    given: { income: level, constant: rate, linear: share, quadratic: rate },
    value: (g) => environmentalKuznets(g as never),
  },
  {
    formula: 'peakThenDecline(start, growth, peakYear, decline, years)',
    given: {
      start: level,
      growth: rate,
      peakYear: fc.double({ min: 0, max: 80, noNaN: true }),
      decline: small,
      years: n,
    },
    value: (g) => at(peakThenDecline(g as never), g.years!),
  },
  {
    formula: 'intensityDecline(start, decline, span, years)',
    given: { start: level, decline: share, span: fc.constant(60), years: n },
    value: ({ span, years, ...g }) => at(intensityDecline({ ...g, years: span } as never), years!),
  },
  {
    formula: 'requiredGrowth(start, target, years)',
    given: { start: level, target: level, years: n },
    value: (g) => requiredGrowth(g as never),
  },
  {
    formula: 'requiredGrowth(start, start * nearly, years)',
    given: { start: fc.constant(8504.6), nearly: fc.constantFrom(1 + 2 ** -40, 1.6, 0.4), years: n },
    value: ({ start, nearly, years }) =>
      requiredGrowth({ start: start!, target: start! * nearly!, years: years! }),
  },
  {
    formula: 'cumulativeTotal(start, rate, years)',
    given: {
      start: level,
      rate: fc.oneof(rate, fc.constantFrom(-1, 0, 1e-12)),
      years: fc.integer({ min: 0, max: 60 }),
    },
    value: (g) => cumulativeTotal(g as never),
  },
  {
    formula: 'policyRamp(size, from, until, years)',
    given: {
      size: any,
      from: fc.integer({ min: 0, max: 20 }),
      until: fc.integer({ min: 20, max: 40 }),
      years: n,
    },
    value: ({ until, ...g }) => at(policyRamp({ ...g, to: until, shape: 'linear' } as never), g.years!),
  },
];

describe('functions are those of the folder projection, to 1e-12', () => {
  test.each(cases)('$formula', ({ formula, given, value, scale }) => {
    fc.assert(
      fc.property(fc.record(given), (values) => {
        const expected = value(values);
        const tolerance = 1e-12 * size(expected, scale?.(values) ?? 0);
        expect(Math.abs(call(formula, values) - expected)).toBeLessThanOrEqual(tolerance);
      }),
      { seed: 20221, numRuns: 300 },
    );
  });

  test('every function but the changes is among them', () => {
    const tested = new Set(cases.map(({ formula }) => formula.split('(')[0]!));
    expect([...tested, 'growth', 'dlog', 'diff'].sort()).toEqual(Object.keys(functionTemplates).sort());
  });
});

test.each([
  ['compoundGrowth(8504.6, 0.06, 5)', 11381.07324725696],
  ['partialAdjustment(10, 20, 0.5)', 15],
  ['partialAdjustment(10, 20, 0.5, 2)', 17.5],
  ['linearTrend(10, -2, 3)', 4],
  ['dampedTrend(10, 4, 0.5, 3)', 13.5],
  ['dampedTrend(10, 4, 1, 3)', 22],
  ['dampedTrend(10, 4, 0, 0)', 10],
  ['cumulativeTotal(100, 0.5, 2)', 375],
  ['cumulativeTotal(100, -1, 0)', 0],
  ['bassDiffusion(1, 0.03, 0.38, -4)', 0],
  ['cobbDouglas(1, 4, 9, 0.5)', 6],
  ['perpetualInventory(200, 100, 0.25)', 250],
  ['cappedPopulation(100, 0.5, 0.25, 0, 110)', 110],
  ['softlyCappedPopulation(100, 0, 0, 0.5, 200, 1, 0)', 125],
  ['softlyCappedPopulation(0, 0.1, 0.1, 0.5, 200, 1, 0)', 0],
  ['policyRamp(10, 2021, 2023)', 5],
  ['policyRamp(10, 2022, 2022)', 10],
  ['policyRamp(10, 2023, 2023)', 0],
  ['policyRamp(10, 2021, 2023, year + 1)', 10],
  ['kaya(2, 3, 0.5, 4)', 12],
  ['intensityDecline(100, 0.75, 2)', 50],
  ['learningCurve(100, 10, 20, 0.2)', 80],
])('%s = %d, by hand, in the year 2022', (formula, expected) => {
  expect(Math.abs(call(formula, {}) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
});

test('years left out are one year, and cost no more than that', () => {
  for (const [short, long] of [
    ['partialAdjustment(x, y, s)', 'x + s * (y - x)'],
    ['compoundGrowth(x, s)', 'x * (1 + s)'],
    ['dampedTrend(x, y, s)', 'x + y * s'],
    ['linearTrend(x, s)', 'x + s'],
  ] as const) {
    const context = { where: 'test', path: 'equation', isName: () => true };
    expect(parseFormula(short, context)).toEqual(parseFormula(long, context));
  }
});

test('clamp holds a value between limits, passes NaN on, and lets the upper limit win', () => {
  const values = { x: 5, nan: Number.NaN };
  expect(call('clamp(x, 1, 3)', values)).toBe(3);
  expect(call('clamp(x, 7, 9)', values)).toBe(7);
  expect(call('clamp(x, 1, 9)', values)).toBe(5);
  expect(call('clamp(x, x + 1, x - 1)', values)).toBe(4);
  for (const arguments_ of ['nan, 1, 3', 'x, nan, 3', 'x, 1, nan']) {
    expect(call(`clamp(${arguments_})`, values)).toBeNaN();
  }
});
