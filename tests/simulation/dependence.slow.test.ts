import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { simulate } from '../../src/simulation/simulate';
import { kendallCorrelation } from '../../src/uncertainty/dependence/kendall-correlation';
import { latentCorrelation } from '../../src/uncertainty/dependence/latent-correlation';
import type { Distribution } from '../../src/uncertainty/distribution';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';
import { triangular } from '../../src/uncertainty/distributions/triangular';
import { uniform } from '../../src/uncertainty/distributions/uniform';

const draws = 2 ** 16;
type Pair = [string, string, number];

const laws: Record<string, Distribution> = {
  a: normal({ mean: 1, sd: 2 }),
  b: lognormal({ meanlog: 0, sdlog: 0.5 }),
  c: triangular({ min: 0, mode: 0.3, max: 1 }),
  d: uniform({ min: -1, max: 1 }),
};

/** Draws of four laws, as inputs and again as shocks of the first year. */
async function sample(
  dependence: { spearman?: Pair[]; kendall?: Pair[]; latent?: Pair[]; copula?: { studentT: number } },
  seed = 11,
) {
  const names = Object.keys(laws);
  const model = defineModel({
    id: 'laws',
    years: { base: 2020, horizon: 2022 },
    inputs: Object.fromEntries(names.map((name) => [name, { value: laws[name]! }])),
    shocks: Object.fromEntries(names.map((name) => [`${name}Shock`, { iid: laws[name]! }])),
    indicators: Object.fromEntries(
      names.flatMap((name) => [
        [`${name}_`, { equation: name }],
        [`${name}Shock_`, { baseline: 0, equation: `${name}Shock` }],
      ]),
    ),
    dependence,
  });
  const ensemble = await simulate(model, { draws, seed });
  return (name: string, year = 2021) => ensemble.values(`${name}_`, year);
}

function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const result = new Float64Array(values.length);
  for (const [rank, i] of order.entries()) result[i] = rank;
  return result;
}

function pearson(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((x, y) => x + y, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

const spearman = (a: Float64Array, b: Float64Array) => pearson(ranks(a), ranks(b));

/** Standard error of Spearman's correlation of normal copulas: Bonett and Wright (2000). */
const standardError = (value: number) =>
  (1 - value * value) * Math.sqrt((1 + (value * value) / 2) / (draws - 3));

/** A rank correlation of 16 parts of the draws: their mean, and its standard error. */
function meanOfParts(
  a: Float64Array,
  b: Float64Array,
  correlation: (x: Float64Array, y: Float64Array) => number,
) {
  const size = draws / 16;
  const parts = Array.from({ length: 16 }, (_, k) =>
    correlation(a.slice(k * size, (k + 1) * size), b.slice(k * size, (k + 1) * size)),
  );
  const mean = parts.reduce((x, y) => x + y) / 16;
  const squares = parts.reduce((total, each) => total + (each - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / 15 / 16) };
}

/** Largest distance of the empirical distribution function from the law's. */
function distanceFromLaw(values: Float64Array, law: Distribution): number {
  return [...values.sort()].reduce((worst, value, i) => {
    const p = law.cdf(value);
    return Math.max(worst, p - i / draws, (i + 1) / draws - p);
  }, 0);
}

/** Bound of that distance at p = 1e-6, by Dvoretzky, Kiefer, Wolfowitz and Massart. */
const farthest = Math.sqrt(Math.log(2 / 1e-6) / (2 * draws));

describe('inputs and shocks under a Gaussian copula', () => {
  const pairs: Pair[] = [
    ['a', 'b', 0.7],
    ['b', 'c', -0.5],
    ['c', 'd', 0.3],
  ];
  const sampled = sample({ spearman: [...pairs, ['dShock', 'bShock', 0.6]] });

  test.each(pairs)('%s and %s have rank correlation %d', async (a, b, value) => {
    const of = await sampled;
    expect(Math.abs(spearman(of(a), of(b)) - value)).toBeLessThan(5 * standardError(value));
  });

  test('pairs that are not named are not correlated, nor shocks of different years', async () => {
    const of = await sampled;
    const bound = 5 * standardError(0);
    expect(Math.abs(spearman(of('bShock', 2021), of('dShock', 2021)) - 0.6)).toBeLessThan(
      5 * standardError(0.6),
    );
    expect(Math.abs(spearman(of('bShock', 2022), of('dShock', 2022)) - 0.6)).toBeLessThan(
      5 * standardError(0.6),
    );
    for (const [x, y] of [
      [of('a'), of('aShock')],
      [of('bShock', 2021), of('bShock', 2022)],
      [of('bShock', 2021), of('dShock', 2022)],
    ] as const) {
      expect(Math.abs(spearman(x, y))).toBeLessThan(bound);
    }
  });

  test.each(Object.entries(laws))('the margin of %s stays as it is', async (name, law) => {
    const of = await sampled;
    expect(distanceFromLaw(of(name), law)).toBeLessThan(farthest);
    expect(distanceFromLaw(of(`${name}Shock`, 2022), law)).toBeLessThan(farthest);
  });

  test('planted fault is caught: a rank correlation taken for that of the normal variables', async () => {
    const of = await sample({ latent: [['a', 'b', 0.7]] });
    expect(Math.abs(spearman(of('a'), of('b')) - 0.7)).toBeGreaterThan(5 * standardError(0.7));
  });

  test('planted fault is caught: a margin wrong by 2 % of its sd', async () => {
    const of = await sampled;
    expect(
      distanceFromLaw(
        of('a').map((x) => x + 0.04),
        laws.a!,
      ),
    ).toBeGreaterThan(farthest / 2);
    expect(
      distanceFromLaw(
        of('a').map((x) => x + 0.08),
        laws.a!,
      ),
    ).toBeGreaterThan(farthest);
  });
});

describe.each([0.05, 0.5, 1, 4, 30, 1e6])(
  'inputs and shocks under a Student-t copula, %f degrees of freedom',
  (df) => {
    const pairs: Pair[] = [
      ['a', 'b', 0.5],
      ['b', 'c', -0.3],
      ['aShock', 'dShock', -0.85],
    ];
    const sampled = sample({
      copula: { studentT: df },
      spearman: pairs,
      kendall: [['bShock', 'cShock', 0.4]],
    });

    test.each(pairs)('%s and %s have rank correlation %d', async (a, b, value) => {
      const of = await sampled;
      const { mean, standardError } = meanOfParts(of(a), of(b), spearman);
      expect(Math.abs(mean - value)).toBeLessThan(5 * standardError);
    });

    test('a pair given by Kendall has that', async () => {
      const of = await sampled;
      const kendall = (x: Float64Array, y: Float64Array) => kendallCorrelation({ x, y });
      const { mean, standardError } = meanOfParts(of('bShock'), of('cShock'), kendall);
      expect(Math.abs(mean - 0.4)).toBeLessThan(5 * standardError);
    });

    test.each(Object.entries(laws))('the margin of %s stays as it is', async (name, law) => {
      const of = await sampled;
      expect(distanceFromLaw(of(name), law)).toBeLessThan(farthest);
    });
  },
);

test('planted fault is caught: the conversion of a Gaussian copula under a Student-t one', async () => {
  const latent: Pair[] = [['a', 'b', latentCorrelation('spearman', 0.5)]];
  const of = await sample({ copula: { studentT: 4 }, latent });
  const { mean, standardError } = meanOfParts(of('a'), of('b'), spearman);
  // 0.486 in place of 0.5.
  expect(mean).toBeLessThan(0.5 - 3 * standardError);
});

test('Kendall is what the latent correlation of sin(pi tau / 2) gives', async () => {
  const byKendall = await sample({ kendall: [['a', 'b', 0.4]] });
  const byLatent = await sample({ latent: [['a', 'b', latentCorrelation('kendall', 0.4)]] });
  expect(byKendall('b')).toEqual(byLatent('b'));
});

test('a correlation of 0 leaves normal draws bit for bit as they are', async () => {
  const free = await sample({});
  const zero = await sample({ latent: [['a', 'b', 0]] });
  expect(zero('a')).toEqual(free('a'));
});

test('the first name of a correlation keeps its stream, and names outside it keep theirs', async () => {
  const free = await sample({});
  const bound = await sample({ latent: [['a', 'b', 0.9]] });
  expect(bound('a')).toEqual(free('a'));
  expect(bound('c')).toEqual(free('c'));
  expect(bound('b')).not.toEqual(free('b'));
});

test('whole dependence: all four laws follow one another, d against them', async () => {
  const of = await sample({
    latent: [
      ['a', 'b', 1],
      ['a', 'c', 1],
      ['b', 'c', 1],
      ['a', 'd', -1],
      ['b', 'd', -1],
      ['c', 'd', -1],
    ],
  });
  const order = ranks(of('a'));
  expect(ranks(of('b'))).toEqual(order);
  // c and d reach the same uniform by way of the normal, so neighbours may tie; their order never turns.
  expect(pearson(ranks(of('c')), order)).toBeCloseTo(1, 12);
  expect(pearson(ranks(of('d')), order)).toBeCloseTo(-1, 12);
  for (const [name, law] of Object.entries(laws))
    expect(distanceFromLaw(of(name), law)).toBeLessThan(farthest);
});

test('a correlated law that a scenario holds at a number leaves the others free', async () => {
  const model = (value: number | Distribution) =>
    defineModel({
      id: 'held',
      years: { base: 2020, horizon: 2021 },
      inputs: { a: { value }, b: { value: laws.b! } },
      indicators: { x: { equation: 'b' } },
      dependence: { latent: [['a', 'b', 0.9]] },
    });
  const held = await simulate(model(3), { draws: 1024, seed: 11 });
  const free = await sample({});
  expect(held.values('x', 2021)).toEqual(free('b').slice(0, 1024));
});
