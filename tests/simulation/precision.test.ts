import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { isPlancastError } from '../../src/core/plancast-error';
import { defineModel } from '../../src/model/define-model';
import { precisionLooks } from '../../src/simulation/design/precision-looks';
import { simulate } from '../../src/simulation/simulate';
import { jointShare } from '../../src/simulation/target-estimates/joint-share';
import { uniform } from '../../src/uncertainty/distributions/uniform';

/** u below 0.3, and below 0.6: 0.3 together. The third target has no number. */
const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
  indicators: { x: { equation: 'u' }, y: { equation: 'u' } },
  targets: {
    low: { indicator: 'x', year: 2021, atMost: 0.3 },
    high: { indicator: 'y', year: 2021, atMost: 0.6 },
    words: { indicator: 'y', year: 2021, qualitative: { en: 'low', zh: '低' } },
  },
});

describe('looks', () => {
  test('by hand: powers of two from 1,024 to the most draws, a level for each that together keep the one asked for', () => {
    expect(precisionLooks(10_000, 0.95)).toEqual({ draws: [1024, 2048, 4096, 8192], level: 1 - 0.05 / 4 });
    expect(precisionLooks(1024, 0.9)).toEqual({ draws: [1024], level: 0.9 });
    expect(precisionLooks(2047, 0.9).draws).toEqual([1024]);
  });
});

describe('random draws', () => {
  test('a run stops at the first look that is exact enough, and says so', async () => {
    const halfWidth = 0.02;
    const ensemble = await simulate(model, { draws: 2 ** 16, seed: 3, precision: { halfWidth } });
    const { precision } = ensemble.design;
    expect(precision).toMatchObject({ asked: halfWidth, reached: true, level: 0.95 });
    expect(precision!.correctedLevel).toBe(1 - 0.05 / 7);
    expect(precision!.halfWidth).toBeLessThanOrEqual(halfWidth);
    // z of 1 − 0.05/14 is 2.69: (2.69/0.02)² · 0.21 = 3,800 draws, so the third look, of 4,096.
    expect([ensemble.draws, precision!.looks]).toEqual([4096, 3]);
    const [low, high] = jointShare(ensemble, precision!.correctedLevel)!.interval;
    expect(precision!.halfWidth).toBe((high - low) / 2);
  });

  test('it has the draws of a run of that number, bit by bit, and their odds', async () => {
    const options = { seed: 3, keep: ['x', 'y'] as const };
    const stopped = await simulate(model, { ...options, draws: 2 ** 16, precision: { halfWidth: 0.02 } });
    const fixed = await simulate(model, { ...options, draws: stopped.draws });
    expect(stopped.fingerprint).toBe(fixed.fingerprint);
    expect(stopped.certificate).toEqual(fixed.certificate);
    expect(attainment(stopped).joint.all).toEqual(attainment(fixed).joint.all);
  });

  test('the limit of draws ends it too: not reached', async () => {
    const ensemble = await simulate(model, {
      draws: 5000,
      seed: 3,
      precision: { halfWidth: 1e-4, level: 0.9 },
    });
    expect(ensemble.draws).toBe(4096);
    expect(ensemble.design.precision).toMatchObject({ asked: 1e-4, reached: false, looks: 3, level: 0.9 });
    expect(ensemble.design.precision!.correctedLevel).toBeCloseTo(1 - 0.1 / 3, 15);
  });

  test('a wide goal needs the first look alone', async () => {
    const ensemble = await simulate(model, { draws: 2048, seed: 3, precision: { halfWidth: 0.4 } });
    expect([ensemble.draws, ensemble.design.precision!.looks]).toEqual([1024, 1]);
  });

  test('faults are counted over all looks, and too many are refused', async () => {
    const faulty = (share: number) =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
        indicators: { x: { equation: `u < ${share} ? 0 / 0 : u` } },
        targets: { low: { indicator: 'x', year: 2021, atMost: 0.3 } },
      });
    const options = { draws: 4096, seed: 3, precision: { halfWidth: 1e-4 } };
    const stopped = await simulate(faulty(0.005), options);
    const fixed = await simulate(faulty(0.005), { draws: 4096, seed: 3 });
    expect(stopped.nonFinite).toEqual(fixed.nonFinite);
    await expect(simulate(faulty(0.05), options)).rejects.toThrow(/`x` is not finite in \d+ of 4096 draws/);
  });

  test('progress counts up to the draws used', async () => {
    const seen: number[] = [];
    const ensemble = await simulate(model, {
      draws: 2 ** 16,
      seed: 3,
      precision: { halfWidth: 0.02 },
      onProgress: ({ done }) => void seen.push(done),
    });
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(ensemble.draws);
  });
});

test.each(['sobol', 'rotatedSobol', 'antithetic'] as const)(
  '%s: every look is a number of draws that it takes, and has the draws of a fixed run',
  async (sampler) => {
    const stopped = await simulate(model, {
      draws: 2 ** 14,
      seed: 3,
      sampler,
      precision: { halfWidth: 0.01 },
    });
    const points = stopped.draws / 16;
    expect(points & (points - 1)).toBe(0);
    expect(stopped.design.precision!.reached).toBe(true);
    const fixed = await simulate(model, { draws: stopped.draws, seed: 3, sampler });
    expect(stopped.fingerprint).toBe(fixed.fingerprint);
  },
);

describe('refused', () => {
  const refusal = async (options: object, subject: unknown = model) => {
    const given = { draws: 4096, seed: 1, ...options };
    const error = await simulate(subject as typeof model, given).catch((thrown: unknown) => thrown);
    return isPlancastError(error) ? [error.name, error.code, error.message] : error;
  };
  const withoutTargets = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
    indicators: { x: { equation: 'u' } },
  });

  test.each([
    [
      { precision: { halfWidth: 0 } },
      'E_RANGE',
      'simulate: expected `precision.halfWidth` to be a number in (0, 0.5), got 0',
    ],
    [
      { precision: { halfWidth: 0.01, level: 1 } },
      'E_RANGE',
      'simulate: expected `precision.level` to be a number in (0, 1), got 1',
    ],
    [
      { precision: { halfWidth: Number.NaN } },
      'E_NOT_FINITE',
      'simulate: expected `precision.halfWidth` to be a number in (0, 0.5), got NaN',
    ],
    [
      { precision: {} },
      'E_TYPE',
      'simulate: expected `precision.halfWidth` to be a number in (0, 0.5), got undefined',
    ],
    [{ precision: 0.01 }, 'E_TYPE', 'simulate: expected `precision` to be an object, got 0.01'],
    [
      { precision: { halfwidth: 0.01, halfWidth: 0.01 } },
      'E_UNKNOWN_KEY',
      'simulate: unknown option "halfwidth" in `precision`; did you mean `halfWidth`?',
    ],
    [
      { draws: 1000, precision: { halfWidth: 0.01 } },
      'E_RANGE',
      'simulate: expected `draws` to be at least 1024 with precision, got 1000',
    ],
    [
      { sampler: 'latinHypercube', precision: { halfWidth: 0.01 } },
      'E_INCONSISTENT',
      'simulate: expected `precision` to be left out with sampler latinHypercube, whose draws depend on their number, got {"halfWidth":0.01,"level":0.95}',
    ],
    [
      { sampler: 'importance', precision: { halfWidth: 0.01 } },
      'E_INCONSISTENT',
      'simulate: expected `precision` to be left out with sampler importance, whose draws depend on their number, got {"halfWidth":0.01,"level":0.95}',
    ],
    [
      { sampler: 'sobel' },
      'E_UNKNOWN_OPTION',
      'simulate: expected `sampler` to be one of "random", "antithetic", "latinHypercube", "sobol", "rotatedSobol", "importance", got "sobel"; did you mean `sobol`?',
    ],
    [
      { sampler: 'sobol', draws: 5000, precision: { halfWidth: 0.01 } },
      'E_RANGE',
      'simulate: expected `draws` to be 16 times a power of two with sampler sobol, got 5000; the next is 8192',
    ],
  ])('%o', async (options, code, message) => {
    expect(await refusal(options)).toEqual(['InputError', code, message]);
  });

  test('no target to be exact about', async () => {
    const message =
      'simulate: `precision` is that of the targets with stated numbers, and the run can judge none of them';
    const options = { precision: { halfWidth: 0.01 } };
    expect(await refusal(options, withoutTargets)).toEqual(['InputError', 'E_INCONSISTENT', message]);
    // Nor where what the targets judge is not kept.
    const kept = defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2021 },
      inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
      indicators: { x: { equation: 'u' }, y: { equation: 'u' } },
      targets: { low: { indicator: 'x', year: 2021, atMost: 0.3 } },
    });
    expect(await refusal({ ...options, keep: ['y'] }, kept)).toEqual([
      'InputError',
      'E_INCONSISTENT',
      message,
    ]);
  });
});

test('the joint share by hand: targets with numbers alone', async () => {
  const ensemble = await simulate(model, { draws: 1000, seed: 1 });
  const count = ensemble.values('x', 2021).filter((u) => u <= 0.3).length;
  expect(jointShare(ensemble, 0.95)).toMatchObject({ count, draws: 1000, probability: count / 1000 });
  expect(jointShare(await simulate(withoutNumbers, { draws: 10, seed: 1 }), 0.95)).toBeUndefined();
});

const withoutNumbers = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
  indicators: { x: { equation: 'u' } },
  targets: { words: { indicator: 'x', year: 2021, qualitative: { en: 'low', zh: '低' } } },
});
