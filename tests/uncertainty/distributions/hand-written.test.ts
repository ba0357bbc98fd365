import { describe, expect, test } from 'vitest';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { type Distribution, isDistribution } from '../../../src/uncertainty/distribution';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { truncated } from '../../../src/uncertainty/distributions/truncated';

/** A Laplace law, by the published interface alone: density e^(−|x| / scale) / (2 scale). */
function laplace(scale: number): Distribution {
  const tail = (x: number) => (x > 0 ? Math.exp(-x / scale) / 2 : 1 - Math.exp(x / scale) / 2);
  const place = (q: number) => (q < 0.5 ? -scale * Math.log(2 * q) : scale * Math.log(2 * (1 - q)));
  return {
    kind: 'laplace',
    parameters: { scale },
    mean: 0,
    variance: 2 * scale * scale,
    skewness: 0,
    support: [-Infinity, Infinity],
    kinks: [0.5],
    pdf: (x) => Math.exp(-Math.abs(x) / scale) / (2 * scale),
    cdf: (x) => tail(-x),
    sf: tail,
    quantile: (p) => -place(p),
    quantileUpper: place,
  };
}

/** The functions of a law of plancast, as written by hand: without its mark and its own way of restriction. */
function plain(law: Distribution): Distribution {
  const { kind, parameters, mean, variance, skewness, support, kinks, stepped, pdf, pmf } = law;
  const { cdf, sf, quantile, quantileUpper } = law;
  const functions = { cdf, sf, quantile, quantileUpper, ...(pdf && { pdf }), ...(pmf && { pmf }) };
  return {
    kind,
    parameters,
    mean,
    variance,
    skewness,
    support,
    kinks,
    ...(stepped && { stepped }),
    ...functions,
  };
}

const law = laplace(2);

test('a law written by hand is one, and without one of its functions it is none', () => {
  expect(isDistribution(law)).toBe(true);
  for (const key of Object.keys(law).filter((each) => each !== 'pdf')) {
    expect(isDistribution({ ...law, [key]: undefined })).toBe(false);
  }
  expect(isDistribution({ ...law, support: [0] })).toBe(false);
  expect(isDistribution(JSON.parse(JSON.stringify(law)))).toBe(false);
  expect(isDistribution(undefined) || isDistribution(null) || isDistribution('normal')).toBe(false);
});

test('what throws when it is looked at is none', () => {
  const trap = {
    get kind(): string {
      throw new Error('no');
    },
  };
  expect(isDistribution(trap)).toBe(false);
});

test('a law written by hand is drawn, mixed and truncated', async () => {
  const model = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: law } },
    indicators: { y: { unit: '1', baseline: 0, equation: 'a' } },
  });
  const { sd } = (await simulate(model, { draws: 16384, seed: 1 })).summary('y', 2021);
  // The kurtosis of a Laplace law is 6: standard error of the sd √(5 / 4n) of it.
  expect(Math.abs(sd.value - Math.sqrt(8))).toBeLessThan(4 * Math.sqrt(8) * Math.sqrt(5 / 4 / 16384));
  const mixed = mixture([
    { weight: 0.5, distribution: law },
    { weight: 0.5, distribution: normal({ mean: 0, sd: 1 }) },
  ]);
  expect(mixed.cdf(mixed.quantile(0.3))).toBeCloseTo(0.3, 12);
  expect(truncated(mixed, { min: 3, max: 9 }).cdf(9)).toBe(1);
});

describe('the Laplace law cut', () => {
  test('above the mode: an exponential law from the cut on', () => {
    const cut = truncated(law, { min: 5 });
    expect(cut.mean).toBeCloseTo(7, 11);
    expect(cut.variance).toBeCloseTo(4, 11);
    expect(cut.skewness).toBeCloseTo(2, 9);
    expect(cut.support).toEqual([5, Infinity]);
    expect(cut.kinks).toEqual([]);
    expect(cut.quantile(0.5)).toBeCloseTo(5 + 2 * Math.LN2, 13);
    expect(cut.quantileUpper(1e-20)).toBeCloseTo(5 + 40 * Math.LN10, 11);
    expect(cut.pdf!(6)).toBeCloseTo(Math.exp(-0.5) / 2, 14);
    expect([cut.cdf(4.9), cut.sf(4.9), cut.pdf!(4.9)]).toEqual([0, 1, 0]);
    expect(cut.cdf(7) + cut.sf(7)).toBeCloseTo(1, 14);
  });

  test('on both sides of the mode', () => {
    const cut = truncated(law, { min: -2, max: 4 });
    const mass = 1 - Math.exp(-1) / 2 - Math.exp(-2) / 2;
    expect(cut.kinks).toHaveLength(1);
    expect(cut.kinks[0]).toBeCloseTo((0.5 - Math.exp(-1) / 2) / mass, 14);
    expect(cut.cdf(0)).toBeCloseTo(cut.kinks[0]!, 14);
    expect([cut.quantile(1e-300), cut.quantileUpper(1e-300)]).toEqual([-2, 4]);
    // ∫ x e^(−|x|/2) / 4 from −2 to 4, by parts.
    const mean = (1 - 3 * Math.exp(-2) - (1 - 2 * Math.exp(-1))) / mass;
    expect(cut.mean).toBeCloseTo(mean, 13);
  });

  test('again, with both limits, and where nothing is left', () => {
    const twice = truncated(truncated(law, { min: 5 }), { max: 9 });
    const once = truncated(law, { min: 5, max: 9 });
    expect(twice.parameters).toEqual(once.parameters);
    expect([twice.mean, twice.quantile(0.3)]).toEqual([once.mean, once.quantile(0.3)]);
    expect(() => truncated(law, { min: 1e6 })).toThrow(
      'a distribution with some probability in [1000000, Infinity]',
    );
  });
});

describe('discrete laws written by hand, cut', () => {
  test.each([
    ['few values', discrete({ values: [1, 2.5, 4, 8, 9], counts: [1, 2, 3, 4, 5] }), 2, 8.5],
    ['at values', discrete({ values: [1, 2.5, 4, 8, 9], counts: [1, 2, 3, 4, 5] }), 2.5, 8],
    ['counts above', poisson({ mean: 20 }), 30.5, Infinity],
    ['counts below', poisson({ mean: 20 }), -Infinity, 12],
    ['counts about the mode', poisson({ mean: 20 }), 12, 25],
  ])('%s', (_, whole, low, high) => {
    const limits = { ...(low > -Infinity && { min: low }), ...(high < Infinity && { max: high }) };
    const [cut, right] = [truncated(plain(whole), limits), truncated(whole, limits)];
    expect(cut.support).toEqual(right.support);
    expect(cut.stepped).toBe(right.stepped);
    for (const moment of ['mean', 'variance', 'skewness'] as const) {
      expect(cut[moment]).toBeCloseTo(right[moment], 9);
    }
    for (const p of [1e-9, 0.0999, 0.3001, 0.5003, 0.9001]) {
      expect(cut.quantile(p)).toBe(right.quantile(p));
      expect(cut.quantileUpper(p)).toBe(right.quantileUpper(p));
      const x = right.quantile(p);
      expect(cut.pmf!(x)).toBeCloseTo(right.pmf!(x), 12);
      expect(cut.cdf(x)).toBeCloseTo(right.cdf(x), 12);
      expect(cut.sf(x)).toBeCloseTo(right.sf(x), 12);
    }
  });

  test('more than 4,096 values: moments by quadrature', () => {
    const whole = poisson({ mean: 1e8 });
    const limits = { min: 1e8 };
    const [cut, right] = [truncated(plain(whole), limits), truncated(whole, limits)];
    expect(Math.abs(cut.mean - right.mean)).toBeLessThan(1e-3 * Math.sqrt(right.variance));
  });

  test('where no value is left', () => {
    expect(() => truncated(plain(poisson({ mean: 2 })), { min: 2.2, max: 2.8 })).toThrow('some probability');
  });
});
