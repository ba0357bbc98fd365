import { beforeAll, describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { normalCdf } from '../../src/core/normal-cdf';
import { normalQuantile } from '../../src/core/normal-quantile';
import { isPlancastError } from '../../src/core/plancast-error';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import type { SamplerName } from '../../src/simulation/design/samplers';
import type { Estimate } from '../../src/simulation/estimates/estimate';
import { simulate } from '../../src/simulation/simulate';
import { bivariateNormalCdf } from '../../src/uncertainty/dependence/bivariate-normal-cdf';
import { equicorrelatedJoint } from '../../src/uncertainty/dependence/equicorrelated-joint';
import { kendallCorrelation } from '../../src/uncertainty/dependence/kendall-correlation';
import type { Distribution } from '../../src/uncertainty/distribution';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';
import { studentT } from '../../src/uncertainty/distributions/student-t';

const unweighted = ['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol'] as const;
const samplers = [...unweighted, 'importance'] as const;

/** Growth over three years: a correlated drift and tilt, and an AR(1) shock; log(gdp / 100) is normal. */
const model = defineModel({
  id: 'growth',
  years: { base: 2020, horizon: 2023 },
  inputs: {
    drift: { value: normal({ mean: 0.05, sd: 0.01 }) },
    tilt: { value: normal({ mean: 0.01, sd: 0.005 }) },
  },
  shocks: { macro: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.004 } } },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + tilt + macro)' },
    technology: { equation: '50 * exp(tilt)' },
  },
  dependence: { latent: [['drift', 'tilt', 0.5]] },
  targets: {
    gdp: { indicator: 'gdp', year: 2023, atLeast: 125 },
    technology: { indicator: 'technology', year: 2023, atLeast: 50.6 },
  },
});

// 3 · 0.06 and what is left of the first shock, 0.004 · (0.5 + 0.25 + 0.125).
const mean = 0.18 + 0.0035;
// An innovation of year 1, 2, 3 adds up to 1.75, 1.5, 1 of itself.
const variance = 9 * (0.01 ** 2 + 0.005 ** 2 + 0.01 * 0.005) + 0.02 ** 2 * (1.75 ** 2 + 1.5 ** 2 + 1);
const sd = Math.sqrt(variance);
const covariance = 3 * (0.005 ** 2 + 0.5 * 0.01 * 0.005);
const logMean = Math.log(100) + mean;
const gdpGap = (logMean - Math.log(125)) / sd;
const technologyGap = (0.01 - Math.log(50.6 / 50)) / 0.005;

const truth: Record<string, number> = {
  mean: Math.exp(logMean + variance / 2),
  'standard deviation': Math.exp(logMean + variance / 2) * Math.sqrt(Math.expm1(variance)),
  ...Object.fromEntries(
    [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => [`quantile ${p}`, Math.exp(logMean + sd * normalQuantile(p))]),
  ),
  probability: normalCdf(gdpGap),
  joint: bivariateNormalCdf({ h: gdpGap, k: technologyGap, correlation: covariance / sd / 0.005 }),
};

async function estimates(
  sampler: SamplerName,
  seed: number,
  draws: number,
): Promise<Record<string, Estimate>> {
  const ensemble = await simulate(model, { draws, seed, sampler });
  const { mean, sd, quantiles } = ensemble.summary('gdp', 2023);
  const { targets, joint } = attainment(ensemble);
  return {
    mean,
    'standard deviation': sd,
    ...Object.fromEntries(quantiles.map((each) => [`quantile ${each.probability}`, each])),
    probability: { value: targets.gdp.probability!, standardError: targets.gdp.standardError! },
    joint: { value: joint.all.probability!, standardError: joint.all.standardError! },
  };
}

describe.each(samplers)('estimates of %s draws', (sampler) => {
  // Importance sampling runs pilots for every seed, and so takes longer.
  const seeds = sampler === 'importance' ? 12 : 30;
  let runs: Record<string, Estimate>[] = [];
  beforeAll(async () => {
    runs = await Promise.all(Array.from({ length: seeds }, (_, seed) => estimates(sampler, seed, 2048)));
  }, 60_000);

  test.each(Object.keys(truth))('%s: within 5 standard errors of the truth', (name) => {
    const { value, standardError } = runs[7]![name]!;
    expect(standardError).toBeGreaterThan(0);
    expect(Math.abs(value - truth[name]!)).toBeLessThan(5 * standardError);
  });

  // Errors from 16 parts make Student's t of 15 degrees of freedom; its normal score is squared.
  test.each(Object.keys(truth))('%s: errors of many seeds are as large as stated', (name) => {
    const t = studentT({ df: 15 });
    const total = runs.reduce((squares, run) => {
      const score = (run[name]!.value - truth[name]!) / run[name]!.standardError;
      const hasParts =
        /latinHypercube|sobol/i.test(sampler) ||
        (sampler === 'importance' && !/^(joint|probability)$/.test(name));
      const normalScore = hasParts ? normalQuantile(t.cdf(-Math.abs(score))) : score;
      return squares + normalScore * normalScore;
    }, 0);
    // Chi-square of 30 (12): 1e-4 below 9.26 (1.43), 1e-4 above 67.6 (39.1).
    const [least, most] = seeds === 30 ? [9.26, 67.6] : [1.43, 39.1];
    // Antithetic pairs lie evenly about this median: no error but the gap between neighbours is left, and stated.
    if (sampler !== 'antithetic' || name !== 'quantile 0.5') expect(total).toBeGreaterThan(least);
    expect(total).toBeLessThan(most);
  });
});

/** Everything that a run of this sampler draws. */
const fingerprint = async (sampler: SamplerName, draws: number, seed: number) =>
  (await simulate(model, { draws, seed, sampler })).fingerprint;

test.each(unweighted)('%s: the same seed gives the same bits, another seed others', async (sampler) => {
  expect(await fingerprint(sampler, 2048, 5)).toBe(await fingerprint(sampler, 2048, 5));
  expect(await fingerprint(sampler, 2048, 5)).not.toBe(await fingerprint(sampler, 2048, 6));
});

test.each(['random', 'antithetic', 'sobol', 'rotatedSobol', 'importance'] as const)(
  '%s: the first draws of twice as many are the same',
  async (sampler) => {
    const few = await simulate(model, { draws: 1024, seed: 5, sampler });
    const more = await simulate(model, { draws: 2048, seed: 5, sampler });
    expect(more.values('gdp', 2023).subarray(0, 1024)).toEqual(few.values('gdp', 2023));
  },
);

test.each(['random', 'antithetic', 'latinHypercube'] as const)(
  '%s: one more input leaves the draws of the others',
  async (sampler) => {
    const law = normal({ mean: 0, sd: 1 });
    const withInputs = (names: readonly string[]) =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        inputs: Object.fromEntries(names.map((name) => [name, { value: law }])),
        shocks: { shock: { iid: law } },
        indicators: { x: { baseline: 0, equation: 'b + shock' } },
      });
    const few = await simulate(withInputs(['b']), { draws: 1600, seed: 5, sampler });
    const more = await simulate(withInputs(['a', 'b', 'c']), { draws: 1600, seed: 5, sampler });
    expect(more.values('x', 2021)).toEqual(few.values('x', 2021));
  },
);

test('a scenario that holds an input at a number shares the other Sobol dimensions with its model', async () => {
  const law = normal({ mean: 0, sd: 1 });
  const own = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: law }, b: { value: law } },
    shocks: { s: { iid: law } },
    indicators: { x: { equation: 'b' }, y: { baseline: 0, equation: 's' }, z: { equation: 'a' } },
  });
  const options = { draws: 1024, seed: 5, sampler: 'sobol' } as const;
  const free = await simulate(own, options);
  const held = await simulate(defineScenario(own, { id: 'held', inputs: { a: 3 } }), options);
  for (const name of ['x', 'y'] as const) expect(held.values(name, 2021)).toEqual(free.values(name, 2021));
  expect(new Set(held.values('z', 2021))).toEqual(new Set([3]));
});

test.each([
  ['sobol', '16 times a power of two with sampler sobol, got 1000; the next is 1024'],
  ['rotatedSobol', '16 times a power of two with sampler sobol, got 1000; the next is 1024'],
  ['latinHypercube', 'a multiple of 16 with sampler latinHypercube, got 1000; the next is 1008'],
] as const)('%s does not take 1,000 draws', async (sampler, expected) => {
  const refusal = await simulate(model, { draws: 1000, seed: 1, sampler }).catch((error: unknown) => error);
  expect(isPlancastError(refusal) && [refusal.name, refusal.code, refusal.message]).toEqual([
    'InputError',
    'E_RANGE',
    `simulate: expected \`draws\` to be ${expected}`,
  ]);
});

/** As many inputs as names, every pair of one latent correlation, and a target on each. */
function equicorrelated(
  count: number,
  law: Distribution,
  given: { correlation: number; atLeast: number; copula?: 'gaussian' | { studentT: number } },
) {
  const names = Array.from({ length: count }, (_, i) => `x${i}`);
  return defineModel({
    id: 'equicorrelated',
    years: { base: 2020, horizon: 2021 },
    inputs: Object.fromEntries(names.map((name) => [name, { value: law }])),
    indicators: Object.fromEntries(names.map((name) => [`${name}_`, { equation: name }])),
    dependence: {
      ...(given.copula === undefined ? {} : { copula: given.copula }),
      latent: names.flatMap((a, i) =>
        names.slice(0, i).map((b): [string, string, number] => [a, b, given.correlation]),
      ),
    },
    targets: Object.fromEntries(
      names.map((name) => [name, { indicator: `${name}_`, year: 2021, atLeast: given.atLeast }]),
    ),
  });
}

const standard = normal({ mean: 0, sd: 1 });

test.each(unweighted)(
  '25 targets of 0.9 each at correlation 0.4 are met together in 0.377 of %s draws',
  async (sampler) => {
    const known = equicorrelatedJoint({ probability: 0.9, correlation: 0.4, count: 25 });
    expect(known).toBeCloseTo(0.377124683983, 11);
    const subject = equicorrelated(25, standard, { correlation: 0.4, atLeast: normalQuantile(0.1) });
    const odds = attainment(await simulate(subject, { draws: 8192, seed: 2, sampler }));
    const { probability, standardError } = odds.joint.all;
    expect(Math.abs(probability! - known)).toBeLessThan(4 * standardError!);
    expect(standardError!).toBeLessThan(0.012);
    for (const { probability, standardError } of Object.values(odds.targets)) {
      expect(Math.abs(probability! - 0.9)).toBeLessThanOrEqual(5 * Math.max(standardError!, 1 / 8192));
    }
  },
);

describe.each(['random', 'sobol'] as const)('Student-t copula, %s draws', (sampler) => {
  const draws = 2 ** 14;
  const law = lognormal({ meanlog: 0, sdlog: 0.5 });
  const run = async (copula: 'gaussian' | { studentT: number }, atLeast: number) =>
    await simulate(equicorrelated(2, law, { correlation: 0.5, atLeast, copula }), {
      draws,
      seed: 4,
      sampler,
    });
  const jointOf = async (copula: 'gaussian' | { studentT: number }, probability: number) =>
    attainment(await run(copula, law.quantile(probability))).joint.all;

  test('both in the upper 1 %: far more often than under a Gaussian copula', async () => {
    // Integrals over the common divisor (scipy 1.x quad), and of the bivariate normal law.
    const extreme = await jointOf({ studentT: 4 }, 0.99);
    const gaussian = await jointOf('gaussian', 0.99);
    expect(Math.abs(extreme.probability! - 0.002876784348515)).toBeLessThan(4 * extreme.standardError!);
    expect(Math.abs(gaussian.probability! - 0.0012939244182645915)).toBeLessThan(4 * gaussian.standardError!);
    expect(extreme.probability!).toBeGreaterThan(1.5 * gaussian.probability!);
  });

  test('both above the median: 1/4 + asin(1/2) / 2π under either copula', async () => {
    for (const copula of ['gaussian', { studentT: 4 }] as const) {
      const { probability, standardError } = await jointOf(copula, 0.5);
      expect(Math.abs(probability! - 1 / 3)).toBeLessThan(4 * standardError!);
    }
  });

  test("margins are the law's, and Kendall's correlation is 2 asin(1/2) / π = 1/3", async () => {
    const ensemble = await run({ studentT: 4 }, 1);
    const [a, b] = [ensemble.values('x0_', 2021), ensemble.values('x1_', 2021)];
    // Kendall's correlation of n independent pairs has a standard error below 2 √((1 − τ²) / n).
    const reach = 8 * Math.sqrt((1 - 1 / 9) / draws);
    expect(Math.abs(kendallCorrelation({ x: a, y: b }) - 1 / 3)).toBeLessThan(reach);
    // Dvoretzky, Kiefer, Wolfowitz and Massart: farther off with a probability of 1e-6.
    const farthest = Math.sqrt(Math.log(2 / 1e-6) / (2 * draws));
    for (const values of [a, b]) {
      const distance = values.sort().reduce((worst, value, i) => {
        const p = law.cdf(value);
        return Math.max(worst, p - i / draws, (i + 1) / draws - p);
      }, 0);
      expect(distance).toBeLessThan(farthest);
    }
  });
});

describe('correlations that contradict each other', () => {
  const contradictory = (nearest: boolean) =>
    defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2021 },
      inputs: { a: { value: standard }, b: { value: standard }, c: { value: standard } },
      indicators: { x: { equation: 'a' }, y: { equation: 'b' }, z: { equation: 'c' } },
      dependence: {
        nearest,
        latent: [
          ['a', 'b', 0.9],
          ['b', 'c', 0.9],
          ['a', 'c', -0.9],
        ],
      },
    });

  test('are refused unless the nearest are asked for', () => {
    expect(() => contradictory(false)).toThrow(/take the nearest possible ones with nearest: true$/);
  });

  test('nearest: true takes the nearest matrix, with 1/2, 1/2 and -1/2', async () => {
    const ensemble = await simulate(contradictory(true), { draws: 2 ** 14, seed: 3 });
    const pair = (one: 'x' | 'y', other: 'y' | 'z') =>
      kendallCorrelation({ x: ensemble.values(one, 2021), y: ensemble.values(other, 2021) });
    // Kendall's correlation of latent 1/2 is 1/3; 4 standard errors of at most 2 √((1 − τ²) / n).
    const reach = 8 * Math.sqrt((1 - 1 / 9) / 2 ** 14);
    expect(Math.abs(pair('x', 'y') - 1 / 3)).toBeLessThan(reach);
    expect(Math.abs(pair('y', 'z') - 1 / 3)).toBeLessThan(reach);
    expect(Math.abs(pair('x', 'z') + 1 / 3)).toBeLessThan(reach);
  });
});

test('the error of a smooth mean falls with Sobol points at a slope of -0.85 or steeper', async () => {
  // Means of 2^8 ... 2^14 points, 16 replicates each: rmse of a replicate from its spread about the truth.
  const powers = [8, 9, 10, 11, 12, 13, 14];
  const options = { draws: 16 * 2 ** 14, seed: 8, sampler: 'sobol' } as const;
  const values = (await simulate(model, options)).values('gdp', 2023);
  const errors = powers.map((power) => {
    const points = 2 ** power;
    let squares = 0;
    for (let replicate = 0; replicate < 16; replicate++) {
      let total = 0;
      for (let i = 0; i < points; i++) total += values[16 * i + replicate]! - truth.mean!;
      squares += (total / points) ** 2;
    }
    return Math.log2(Math.sqrt(squares / 16));
  });
  const middle = errors.reduce((total, each) => total + each, 0) / errors.length;
  const slope = errors.reduce((total, each, i) => total + (powers[i]! - 11) * (each - middle), 0) / 28;
  expect(slope).toBeLessThanOrEqual(-0.85);
});
