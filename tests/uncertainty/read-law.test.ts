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
import { errorOf } from '../model/error-of';

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
    expect(readLaw({ p5: 0.03, p50: 0.06, p95: 0.09 }).kind).toBe('normal');
  });

  test('are those of a shifted lognormal where the median is off the middle', () => {
    const law = readLaw({ p5: 0.03, p50: 0.05, p95: 0.09 });
    expect(law.kind).toBe('shiftedLognormal');
    expect(law.quantile(0.5)).toBeCloseTo(0.05, 12);
    expect(readLaw({ p5: 1, p95: 3, family: 'lognormal' }).kind).toBe('lognormal');
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
      { normal: { mean: 0, sd: 1 }, uniform: { min: 0, max: 1 } },
      'defineScenario: expected `inputs.growth` to be a number, a distribution, or { value, status, reason }, got {"normal":{"mean":0,"sd":1},"uniform":{"min":0,"max":1}}',
    ],
  ])('%j is refused', (value, message) => {
    const refused = () => defineScenario(model, { id: 's', inputs: { growth: value as never } });
    expect(refused).toThrow(expect.objectContaining({ message }));
  });
});
