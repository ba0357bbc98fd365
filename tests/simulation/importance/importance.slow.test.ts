import { beforeAll, describe, expect, test } from 'vitest';
import { attainment } from '../../../src/analysis/attainment';
import type { Attainment } from '../../../src/analysis/attainment-result';
import { normalSf } from '../../../src/core/normal-cdf';
import { defineModel } from '../../../src/model/define-model';
import { judgeWeights } from '../../../src/simulation/draws/importance/judge-weights';
import { paretoShape } from '../../../src/simulation/draws/importance/pareto-shape';
import type { Ensemble } from '../../../src/simulation/ensemble/ensemble';
import { simulate } from '../../../src/simulation/simulate';
import { normal } from '../../../src/uncertainty/distributions/normal';

const sampler = 'importance';
const draws = 2 ** 14;
const standard = normal({ mean: 0, sd: 1 });
const aim = {
  targets: ['a'],
  pilotRuns: 1,
  pilotDraws: 4096,
  shift: 1,
  unshiftedShare: 0.2,
  single: [],
  round: 5,
};

/** Independent standard normal inputs, each an indicator, with a target at so many standard deviations. */
function normals(bounds: Readonly<Record<string, number>>, equations: Readonly<Record<string, string>> = {}) {
  const names = Object.keys(bounds);
  return defineModel({
    id: 'normals',
    years: { base: 2020, horizon: 2021 },
    inputs: Object.fromEntries(names.map((name) => [name, { value: standard }])),
    indicators: Object.fromEntries(names.map((name) => [`${name}_`, { equation: equations[name] ?? name }])),
    targets: Object.fromEntries(
      names.map((name) => [name, { indicator: `${name}_`, year: 2021, atLeast: bounds[name]! }]),
    ),
  });
}

describe('P(Z > 4.5) = 3.3976731247300603e-6 (scipy) from 16,384 draws', () => {
  let ensemble: Ensemble;
  let odds: Attainment;
  beforeAll(async () => {
    ensemble = await simulate(normals({ z: 4.5 }), { draws, seed: 1, sampler });
    odds = attainment(ensemble);
  });

  test('within 5 standard errors, which are below 5 % of it', () => {
    const known = 3.3976731247300603e-6;
    const { probability, standardError } = odds.joint.all;
    expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
    expect(standardError! / known).toBeLessThan(0.05);
    expect(odds.joint.all).toMatchObject({ intervalMethod: 'weighted', approximate: true });
    expect(odds.targets.z!.probability).toBe(probability);
  });

  test('the weights have mean 1, and the diagnostics tell what they are worth', () => {
    const weights = ensemble.design.weights!;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
    const mean = total / draws;
    const error = Math.sqrt((squares / draws - mean * mean) / draws);
    expect(Math.abs(mean - 1)).toBeLessThan(5 * error);
    const { effectiveSampleSize, largestWeight, paretoK } = ensemble.design.importance!;
    expect(effectiveSampleSize).toBeCloseTo((total * total) / squares, 8);
    // A fifth of the draws is unshifted: no weight is much above 5, and the effective size near a fifth or more.
    expect(Math.max(...weights)).toBeLessThan(6);
    expect(largestWeight).toBeCloseTo(Math.max(...weights) / total, 12);
    expect(effectiveSampleSize).toBeGreaterThan(0.18 * draws);
    expect(paretoK).toBeLessThan(0.7);
  });

  test('the ensemble says what the draws were aimed at, and what the aim cost', () => {
    const { targets, pilotRuns, pilotDraws, shift, unshiftedShare } = ensemble.design.importance!;
    expect([targets, unshiftedShare, pilotDraws]).toEqual([['z'], 3277 / draws, 4096 * pilotRuns]);
    // The tenth of normal draws that lies 1.28 above their mean has a mean of 1.75: bounds near 1.28, 3.0, 4.6.
    expect(pilotRuns).toBe(3);
    // The mean of a standard normal above 4.5 is 4.7 (its density at 4.5 over its tail).
    expect(Math.abs(shift - 4.7042)).toBeLessThan(0.1);
  });
});

test('errors are as large as stated: 12 seeds at 4.5 standard deviations', async () => {
  let total = 0;
  for (let seed = 0; seed < 12; seed++) {
    const { probability, standardError } = attainment(
      await simulate(normals({ z: 4.5 }), { draws: 2048, seed, sampler }),
    ).joint.all;
    total += ((probability! - 3.3976731247300603e-6) / standardError!) ** 2;
  }
  // Chi-square of 12: 1e-4 below 1.43, 1e-4 above 39.1.
  expect(total).toBeGreaterThan(1.43);
  expect(total).toBeLessThan(39.1);
});

test('three rare targets together: independent ones by their product', async () => {
  const subject = normals({ a: 2, b: 2.5, c: 1.5 });
  const odds = attainment(await simulate(subject, { draws, seed: 3, sampler }));
  const known = normalSf(2) * normalSf(2.5) * normalSf(1.5);
  const { probability, standardError } = odds.joint.all;
  expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
  expect(standardError! / known).toBeLessThan(0.1);
  // Each alone is judged on the same weighted draws.
  for (const [id, bound] of [
    ['a', 2],
    ['b', 2.5],
    ['c', 1.5],
  ] as const) {
    const { probability, standardError } = odds.targets[id]!;
    expect(Math.abs(probability! - normalSf(bound))).toBeLessThan(5 * standardError!);
  }
});

test('a target that is not rare stays right beside a rare one', async () => {
  const odds = attainment(await simulate(normals({ a: 3.5, b: -1 }), { draws, seed: 4, sampler }));
  for (const [id, known] of [
    ['a', normalSf(3.5)],
    ['b', normalSf(-1)],
  ] as const) {
    const { probability, standardError } = odds.targets[id]!;
    expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
  }
});

test('a rare target of a shock path: an AR(1) sum, normal by hand', async () => {
  const subject = defineModel({
    id: 'path',
    years: { base: 2020, horizon: 2023 },
    shocks: { s: { ar1: { persistence: 0.5, innovation: standard, start: 0 } } },
    indicators: { x: { baseline: 0, equation: 'x(-1) + s' } },
    targets: { x: { indicator: 'x', year: 2023, atLeast: 10 } },
  });
  const { probability, standardError } = attainment(await simulate(subject, { draws, seed: 5, sampler }))
    .joint.all;
  const known = normalSf(10 / Math.sqrt(1.75 ** 2 + 1.5 ** 2 + 1));
  expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
  expect(standardError! / known).toBeLessThan(0.05);
});

describe('shape of the tail of weights', () => {
  /** Quantiles of the generalised Pareto law, ((1 − u)^−k − 1) / k, at evenly spaced probabilities. */
  const pareto = (k: number, count: number) =>
    Float64Array.from({ length: count }, (_, i) => ((1 - (i + 0.5) / count) ** -k - 1) / k);

  // The tail of 10,000 has 300 values; maximum likelihood has a standard deviation of (1 + k) / √300 there, and ten
  // values of 0.5 draw towards it by 10/310 of the distance. Exact quantiles lie well within one of them.
  test.each([0.3, 0.7, 1])('k = %s from exact quantiles', (k) => {
    const drawn = (300 * k + 5) / 310;
    expect(Math.abs(paretoShape(pareto(k, 10_000)) - drawn)).toBeLessThan((1 + k) / Math.sqrt(300));
  });

  // An implementation of its own in numpy 2, straight from the two papers.
  test.each([
    [0.3, 0.3170579724915479],
    [0.6, 0.5879366330010287],
    [0.9, 0.8588686930172906],
  ])('k = %s from 2,000 exact quantiles: as computed in numpy', (k, known) => {
    expect(paretoShape(pareto(k, 2000))).toBeCloseTo(known, 13);
  });

  test('the scale does not count, and equal weights have no tail', () => {
    const weights = pareto(0.5, 1000);
    expect(paretoShape(weights.map((each) => 8 * each))).toBeCloseTo(paretoShape(weights), 10);
    expect(paretoShape(new Float64Array(100).fill(1))).toBe(Number.NEGATIVE_INFINITY);
    expect(paretoShape([1, 2, 3])).toBeNaN();
  });

  test('a tail above 0.7 is refused, one below is described', () => {
    const heavy = pareto(1, 10_000);
    const k = paretoShape(heavy);
    expect(() => judgeWeights(heavy, aim)).toThrow(
      `simulate: the importance weights are too uneven (Pareto k = ${k.toFixed(2)}, at most 0.7 is allowed); use sampler random with more draws`,
    );
    expect(judgeWeights(pareto(0.3, 10_000), aim).paretoK).toBeLessThan(0.7);
  });

  test('diagnostics by hand: weights 1, 1, 2 of 100 others at 0', () => {
    const weights = new Float64Array(103);
    weights.set([1, 1, 2]);
    const { effectiveSampleSize, largestWeight } = judgeWeights(weights, aim);
    expect([effectiveSampleSize, largestWeight]).toEqual([16 / 6, 0.5]);
  });
});
