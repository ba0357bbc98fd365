import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { mixture } from '../../src/uncertainty/distributions/mixture';
import { normal } from '../../src/uncertainty/distributions/normal';
import { truncated } from '../../src/uncertainty/distributions/truncated';
import { fromQuantiles } from '../../src/uncertainty/elicitation/from-quantiles';
import type { LawNotation } from '../../src/uncertainty/law-notation';
import { printLaw } from '../../src/uncertainty/print-law';
import { readLaw } from '../../src/uncertainty/read-law';
import { errorOf } from '../error-of';

/** One notation of every law. */
const notations: readonly LawNotation[] = [
  { normal: { mean: 0.05, sd: 0.01 } },
  { lognormal: { meanlog: 0, sdlog: 0.25 } },
  { uniform: { min: -1, max: 3 } },
  { triangular: { min: 0, mode: 1, max: 3 } },
  { gamma: { shape: 2, scale: 0.5 } },
  { studentT: { df: 5, location: 0, scale: 1 } },
  { pert: { min: 0, mode: 1, max: 3, lambda: 4 } },
  { beta: { alpha: 2, beta: 3, min: 0, max: 1 } },
  { weibull: { shape: 2, scale: 1 } },
  { skewNormal: { location: 0, scale: 1, shape: 3 } },
  { twoPieceNormal: { mode: 0, sdLeft: 1, sdRight: 2 } },
  { shiftedLognormal: { shift: 1, meanlog: 0, sdlog: 0.5, tail: 'lower' } },
  { logUniform: { min: 1, max: 100 } },
  { logistic: { location: 0, scale: 1 } },
  { gumbel: { location: 0, scale: 1 } },
  { metalog: { coefficients: [0, 1] } },
  { discrete: { values: [1, 2], probabilities: [0.25, 0.75] } },
  { empirical: { values: [1, 2, 4], interpolate: true } },
  { poisson: { mean: 3 } },
  { negativeBinomial: { mean: 3, size: 2 } },
  { pointMass: { value: 3 } },
  { truncated: { distribution: { normal: { mean: 0, sd: 1 } }, min: 0 } },
  {
    mixture: {
      components: [
        { weight: 0.9, distribution: { normal: { mean: 0, sd: 1 } } },
        {
          weight: 0.1,
          distribution: { truncated: { distribution: { normal: { mean: -4, sd: 2 } }, max: 0 } },
        },
      ],
    },
  },
];

function notationOf(kind: string): LawNotation {
  return notations.find((notation) => Object.hasOwn(notation, kind))!;
}

test.each(notations)('%j is read, and printed again as it was', (notation) => {
  expect(printLaw(readLaw(notation))).toEqual(notation);
});

test('a Student t may be given by mean and standard deviation; it is kept by its scale', () => {
  const law = readLaw({ studentT: { df: 4, mean: 1, sd: 2 } });
  expect(printLaw(law)).toEqual({ studentT: { df: 4, location: 1, scale: Math.sqrt(2) } });
  const fault = errorOf(() => readLaw({ studentT: { df: 2, mean: 1, sd: 2 } })).issues[0];
  expect(fault).toMatchObject({ code: 'E_RANGE', path: 'studentT.df' });
});

test('laws within laws are those of the functions', () => {
  const parent = normal({ mean: 0, sd: 1 });
  expect(readLaw(notationOf('truncated')).parameters).toEqual(truncated(parent, { min: 0 }).parameters);
  const parts = [
    { weight: 0.9, distribution: parent },
    { weight: 0.1, distribution: truncated(normal({ mean: -4, sd: 2 }), { max: 0 }) },
  ];
  expect(readLaw(notationOf('mixture')).parameters).toEqual(mixture(parts).parameters);
});

describe('quantiles without a family', () => {
  test('are those of a normal where nothing says that it is skewed', () => {
    const law = fromQuantiles({ p5: 0.03, p95: 0.09 }, 'normal');
    expect(readLaw({ p5: 0.03, p95: 0.09 }).parameters).toEqual(law.parameters);
    expect(readLaw({ p5: 0.03, p50: 0.06, p95: 0.09 }).parameters).toEqual(law.parameters);
    expect(readLaw({ p50: 4, sd: 1 }).parameters).toEqual({ mean: 4, sd: 1 });
    expect(readLaw({ p10: -2, p90: 4 }).parameters.sd).toBeCloseTo(2.3409124382171367, 14);
  });

  test('are those of a shifted lognormal where the third is off, but for 1e-6 of the distance of the others', () => {
    const law = readLaw({ p5: 0.03, p50: 0.05, p95: 0.09 });
    expect(law.kind).toBe('shiftedLognormal');
    expect(law.quantile(0.5)).toBeCloseTo(0.05, 12);
    expect(readLaw({ p5: 1, p95: 3, family: 'lognormal' }).kind).toBe('lognormal');
    const kind = (p50: number) => readLaw({ p5: 1, p50, p95: 3 }).kind;
    expect([2 - 2.1e-6, 2 - 1.9e-6, 2, 2 + 1.9e-6, 2 + 2.1e-6].map(kind)).toEqual([
      'shiftedLognormal',
      'normal',
      'normal',
      'normal',
      'shiftedLognormal',
    ]);
    // Through the outer two: the third is off by less than a printed digit.
    expect(readLaw({ p95: 3, p50: 2 + 1.9e-6, p5: 1 }).mean).toBe(2);
    expect(readLaw({ p10: 1, p20: 2, p95: 9 }).kind).toBe('shiftedLognormal');
  });
});

describe('quantiles with a family, a parameter or bounds', () => {
  test.each<[LawNotation, Record<string, number | string>]>([
    [
      { p25: 1, p75: 3, family: 'uniform' },
      { min: 0, max: 4 },
    ],
    [
      { p90: 9, min: 0, family: 'uniform' },
      { min: 0, max: 10 },
    ],
    [
      { p50: 1, scale: 2, family: 'logistic' },
      { location: 1, scale: 2 },
    ],
    [
      { p25: 12, min: 10, max: 18, alpha: 1, family: 'beta' },
      { alpha: 1, beta: 1, min: 10, max: 18 },
    ],
  ])('%j', (notation, parameters) => {
    const law = readLaw(notation);
    for (const [name, value] of Object.entries(parameters))
      expect(law.parameters[name] as number).toBeCloseTo(value as number, 12);
    expect(readLaw(printLaw(law)).parameters).toEqual(law.parameters);
  });

  test.each<[object, string, string]>([
    [{ P90: 4, p10: 1 }, 'fromQuantiles: unknown option "P90"; did you mean `p90`?', 'E_UNKNOWN_OPTION'],
    [
      { p100: 4 },
      'fromQuantiles: unknown option "p100"; allowed: percentiles from p1 to p99',
      'E_UNKNOWN_OPTION',
    ],
    [
      { p10: 1, p90: 4, famliy: 'gamma' },
      'readLaw: unknown option "famliy"; did you mean `family`?',
      'E_UNKNOWN_OPTION',
    ],
    [
      { p10: 1, sclae: 4, family: 'gamma' },
      'readLaw: unknown option "sclae"; did you mean `scale`?',
      'E_UNKNOWN_OPTION',
    ],
    [
      { p10: 1, reason: 'x', family: 'gamma' },
      'readLaw: unknown option "reason"; known: family, shape, scale, min, max',
      'E_UNKNOWN_OPTION',
    ],
    [
      { p10: 1, p90: 4, alpha: 2 },
      'fromQuantiles: unknown option "alpha"; allowed: mean, sd',
      'E_UNKNOWN_OPTION',
    ],
    [
      { p10: 1, p90: 4, family: 'gama' },
      'fromQuantiles: expected `family` to be one of normal, lognormal, uniform, logUniform, logistic, gumbel, gamma, weibull, beta, shiftedLognormal, twoPieceNormal, metalog, got "gama"; did you mean `gamma`?',
      'E_UNKNOWN_OPTION',
    ],
    [{ p10: 1, p50: 'x', p90: 4 }, 'fromQuantiles: expected `p50` to be a number, got "x"', 'E_TYPE'],
  ])('%j is refused', (notation, message, code) => {
    const error = errorOf(() => readLaw(notation as never));
    expect([error.message, error.code]).toEqual([message, code]);
  });
});

describe('in models and scenarios', () => {
  const model = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { growth: { value: { normal: { mean: 0.05, sd: 0.01 } } } },
    shocks: { macro: { ar1: { persistence: 0.5, innovation: { uniform: { min: -1, max: 1 } }, start: 0 } } },
    indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * exp(growth + macro)' } },
  });

  test('a law in plain data is the law', () => {
    expect(model.inputs.growth.value).toHaveProperty('kind', 'normal');
    const scenario = defineScenario(model, { id: 's', inputs: { growth: { p5: 0.01, p95: 0.03 } } });
    expect(scenario.inputs.growth.value).toHaveProperty('kind', 'normal');
  });

  test.each<[unknown, string]>([
    [
      { normal: { mean: 0, sd: -1 } },
      'defineScenario: expected `inputs.growth.normal.sd` to be a number in [0, ∞), got -1',
    ],
    [
      { nromal: { mean: 0, sd: 1 } },
      'defineScenario: `inputs.growth.nromal`: unknown distribution "nromal"; did you mean `normal`?',
    ],
    [
      { normal: { mean: 0, sd: 1, skew: 2 } },
      'defineScenario: `inputs.growth.normal.skew`: unknown option "skew"; allowed: mean, sd',
    ],
    [
      { value: { truncated: { distribution: { normal: { mean: 0, sd: 'x' } }, min: 0 } } },
      'defineScenario: expected `inputs.growth.value.truncated.distribution.normal.sd` to be a number in [0, ∞), got "x"',
    ],
    [
      { mixture: { components: [{ weight: 1, distribution: { normal: { mean: Number.NaN, sd: 1 } } }] } },
      'defineScenario: expected `inputs.growth.mixture.components[0].distribution.normal.mean` to be a number, got NaN',
    ],
    [
      { p5: 3, p95: 1 },
      'defineScenario: expected `inputs.growth.p95` to be greater than `p5`, which is 3, got 1',
    ],
    [
      { p90: 3, p10: 1, P5: 0 },
      'defineScenario: `inputs.growth.P5`: unknown option "P5"; did you mean `p5`?',
    ],
    [
      { value: { p50: 3 } },
      'defineScenario: expected `inputs.growth.value.p50` to be one of 2 quantiles, for the 2 free parameters of a normal, got 3; 1 is missing; give another percentile from p1 to p99, or state `mean` or `sd` in place of one',
    ],
    [
      { normal: { mean: 0, sd: 1 }, uniform: { min: 0, max: 1 } },
      'defineScenario: expected `inputs.growth.uniform` to be absent beside `normal`, got {"min":0,"max":1}; keep one of them, or write { mixture: { components: [{ weight, distribution }, ...] } }',
    ],
  ])('%j is refused', (value, message) => {
    const refused = () => defineScenario(model, { id: 's', inputs: { growth: value as never } });
    expect(refused).toThrow(expect.objectContaining({ message }));
  });
});
