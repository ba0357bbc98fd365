import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';
import { fromQuantiles } from '../../../src/uncertainty/elicitation/from-quantiles';
import { quantileErrors } from '../../../src/uncertainty/elicitation/quantile-errors';
import {
  type QuantileFamily,
  quantileFamilies,
} from '../../../src/uncertainty/elicitation/quantile-families';

type Quantiles = Readonly<Record<string, number>>;

/** The law of quantiles whose keys are made, and so unknown to the types. */
const fitted = (quantiles: Quantiles, family: QuantileFamily, stated?: Quantiles): Distribution =>
  fromQuantiles(Object.freeze(quantiles) as never, family, stated as never);

function expectRelative(value: unknown, exact: number, tolerance: number): void {
  expect(Math.abs((value as number) - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

/** Quantiles of a law by percentile. */
function quantilesOf(law: Distribution, percents: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    percents.map((percent) => [
      `p${percent}`,
      percent <= 50 ? law.quantile(percent / 100) : law.quantileUpper((100 - percent) / 100),
    ]),
  );
}

describe('by hand', () => {
  test('a normal through 3 and 7: the middle is 5', () => {
    const law = fromQuantiles({ p5: 3, p50: 5, p95: 7 }, 'normal');
    expect(law.mean).toBe(5);
    expectRelative(law.variance, (2 / 1.6448536269514722) ** 2, 1e-14);
  });

  test.each<[string, Quantiles, number]>([
    // 6 / (2 z), z the normal quantiles at 0.75, 0.9 and 0.975.
    ['quartiles', { p25: -2, p75: 4 }, 4.447806655516805],
    ['deciles', { p10: -2, p90: 4 }, 2.3409124382171367],
    ['an interval of 95 %', { 'p2.5': -2, 'p97.5': 4 }, 1.5306403707739618],
  ])('a normal by %s', (_, quantiles, sd) => {
    const { parameters } = fitted(quantiles, 'normal');
    expect(parameters.mean).toBeCloseTo(1, 14);
    expectRelative(parameters.sd, sd, 1e-15);
  });

  test.each<[QuantileFamily, Quantiles, Quantiles, Quantiles]>([
    ['normal', { p50: 4 }, { sd: 1 }, { mean: 4, sd: 1 }],
    ['normal', { p90: 4 }, { mean: 1 }, { mean: 1, sd: 3 / 1.2815515655446004 }],
    ['lognormal', { p50: Math.E }, { sdlog: 0.5 }, { meanlog: 1, sdlog: 0.5 }],
    ['lognormal', { p10: 1 }, { meanlog: 1 }, { meanlog: 1, sdlog: 1 / 1.2815515655446004 }],
    ['uniform', { p90: 9 }, { min: 0 }, { min: 0, max: 10 }],
    ['uniform', { p10: 1 }, { max: 10 }, { min: 0, max: 10 }],
    ['logUniform', { p50: 10 }, { min: 1 }, { min: 1, max: 100 }],
    ['logUniform', { p75: 1000 }, { max: 10_000 }, { min: 1, max: 10_000 }],
    ['logistic', { p50: 4 }, { scale: 2 }, { location: 4, scale: 2 }],
    ['logistic', { p90: 4 }, { location: 1 }, { location: 1, scale: 3 / Math.log(9) }],
    ['gumbel', { p75: 4 }, { location: 1 }, { location: 1, scale: 3 / -Math.log(-Math.log(0.75)) }],
    ['gumbel', { p25: 4 }, { scale: 2 }, { location: 4 + 2 * Math.log(Math.log(4)), scale: 2 }],
    ['weibull', { p50: 4 }, { shape: 1 }, { shape: 1, scale: 4 / Math.LN2 }],
    ['weibull', { p90: 4 }, { scale: 1 }, { shape: Math.log(Math.log(10)) / Math.log(4), scale: 1 }],
    ['gamma', { p50: 4 }, { shape: 1 }, { shape: 1, scale: 4 / Math.LN2 }],
    ['gamma', { p75: 4 }, { scale: 4 / Math.log(4) }, { shape: 1, scale: 4 / Math.log(4) }],
    ['beta', { p50: 0.25 }, { beta: 1 }, { alpha: 0.5, beta: 1, min: 0, max: 1 }],
    ['beta', { p25: 12, min: 10, max: 18 }, { alpha: 1 }, { alpha: 1, beta: 1, min: 10, max: 18 }],
    ['uniform', { p25: 1, p75: 3 }, {}, { min: 0, max: 4 }],
    ['logUniform', { p25: 1, p75: 4 }, {}, { min: 0.5, max: 8 }],
    ['logistic', { p25: 1, p75: 3 }, {}, { location: 2, scale: 1 / Math.log(3) }],
    ['weibull', { p25: Math.log(4 / 3), p75: Math.log(4) }, {}, { shape: 1, scale: 1 }],
  ])('%s of %j with %j', (family, quantiles, stated, parameters) => {
    const law = fitted(quantiles, family, stated);
    expect(law.kind).toBe(family);
    expect(Object.keys(law.parameters).sort()).toEqual(Object.keys(parameters).sort());
    for (const [name, value] of Object.entries(parameters))
      expect(law.parameters[name] as number).toBeCloseTo(value, 13);
    for (const [name, value] of Object.entries(stated)) expect(law.parameters[name]).toBe(value);
  });
});

describe('reference values', () => {
  test('a two-piece normal through 4, 6 and 7', () => {
    // 50-digit arithmetic: one equation in the ratio of the two standard deviations.
    const { parameters } = fromQuantiles({ p5: 4, p50: 6, p95: 7 }, 'twoPieceNormal');
    expectRelative(parameters.mode, 6.895360696544471, 1e-13);
    expectRelative(parameters.sdLeft, 1.5110468927365561, 1e-13);
    expectRelative(parameters.sdRight, 0.1616422513034379, 1e-12);
  });

  test('a shifted lognormal through 9,000, 10,800 and 13,500', () => {
    const { parameters } = fromQuantiles({ p5: 9000, p50: 10_800, p95: 13_500 }, 'shiftedLognormal');
    expectRelative(parameters.shift, 5400, 1e-14);
    expectRelative(parameters.meanlog, 8.594154232552366, 1e-14);
    expectRelative(parameters.sdlog, 0.24650528257620252, 1e-13);
  });

  test('a gamma through 10,000 and 10,010 is nearly symmetric', () => {
    // 40 digits, from the expansion of Cornish and Fisher to the fifth term, whose next is below 1e-20 here.
    const { parameters } = fromQuantiles({ p5: 10_000, p95: 10_010 }, 'gamma');
    expectRelative(parameters.shape, 10_832_997.320131553, 1e-12);
    expectRelative(parameters.scale, 9.235670589843046e-4, 1e-12);
  });

  test('a gamma and a beta through others than 5 and 95 %', () => {
    // scipy 1.17.1 (gamma), mpmath 1.3.0 (beta).
    const found = fromQuantiles({ p10: 2, p90: 7 }, 'gamma').parameters;
    expectRelative(found.shape, 4.543205643125349, 1e-12);
    expectRelative(found.scale, 0.9461388939431021, 1e-12);
    const { alpha, beta } = fromQuantiles({ p25: 0.2, p75: 0.3 }, 'beta').parameters;
    expectRelative(alpha, 8.623302196630233, 1e-12);
    expectRelative(beta, 25.514305737497605, 1e-12);
  });
});

test.each<[QuantileFamily, Quantiles]>([
  ['normal', { p5: -3, p95: 7 }],
  ['normal', { p1: 1e9, p99: 1e9 + 1e-3 }],
  ['lognormal', { p5: 3, p95: 7 }],
  ['lognormal', { p5: 1e-60, p95: 1e60 }],
  ['lognormal', { p5: 1e9, p95: 1e9 + 1 }],
  ['uniform', { p5: 3, p95: 7 }],
  ['logUniform', { p5: 1e-60, p95: 1e60 }],
  ['logUniform', { p5: 1e9, p95: 1e9 + 1 }],
  ['logistic', { p1: 3, p2: 7 }],
  ['gumbel', { p98: 3, p99: 7 }],
  ['gamma', { p5: 3, p95: 7 }],
  ['gamma', { p5: 1e-60, p95: 1e60 }],
  ['gamma', { p1: 1e-6, p99: 1e6 }],
  ['gamma', { p5: 1, p95: 1.01 }],
  ['gamma', { p5: 1e9, p95: 1e9 + 1 }],
  ['weibull', { p5: 3, p95: 7 }],
  ['weibull', { p5: 1e-60, p95: 1e60 }],
  ['weibull', { p5: 1e9, p95: 1e9 + 1 }],
  ['beta', { p5: 0.2, p95: 0.7 }],
  ['beta', { p5: 0.001, p95: 0.999 }],
  ['beta', { p5: 1e-60, p95: 0.9 }],
  ['beta', { p5: 0.5, p95: 0.5002 }],
  ['beta', { p98: 0.8, p99: 0.9 }],
  ['beta', { p5: 10.1, p95: 10.2, min: 10, max: 20 }],
  ['shiftedLognormal', { p5: 4, p50: 6, p95: 7 }],
  ['shiftedLognormal', { p5: -4, p50: 1, p95: 6.01 }],
  ['shiftedLognormal', { p10: 4, p20: 4.5, p90: 17 }],
  ['shiftedLognormal', { p10: 4, p20: 6, p90: 7 }],
  ['twoPieceNormal', { p5: 4, p50: 6, p95: 8 }],
  ['twoPieceNormal', { p5: 0, p50: 1, p95: 3.1 }],
  ['twoPieceNormal', { p10: 4, p20: 4.5, p90: 7 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4 }],
  ['metalog', { p10: 4.5, p40: 6.2, p80: 7.4 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4, min: 4, max: 8 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4, min: 4 }],
  ['metalog', { p5: 4.5, p50: 6.2, p95: 7.4, max: 8 }],
])('%s has the quantiles %j', (family, quantiles) => {
  const law = fitted(quantiles, family);
  const { min, max, ...percentiles } = quantiles;
  expect(law.kind).toBe(family);
  if (min !== undefined) expect(law.support[0]).toBe(min);
  if (max !== undefined) expect(law.support[1]).toBe(max);
  const { largest, errors } = quantileErrors(law, percentiles);
  const xs = Object.values(percentiles);
  expect(largest).toBeLessThan(1e-12 * Math.max(...xs.map(Math.abs)));
  // The lower quantile of a wide law is small beside the upper one.
  const lowest = Object.keys(percentiles)[0]!;
  if (xs[0] !== 0) expect(Math.abs(errors[lowest]!)).toBeLessThanOrEqual(1e-11 * Math.abs(xs[0]!));
});

describe('laws come back from their quantiles', () => {
  const percents = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 })
    .map((each) => each.sort((a, b) => a - b));
  const location = fc.double({ min: -100, max: 100, noNaN: true });
  const scale = fc.double({ min: 0.01, max: 10, noNaN: true });
  const shape = fc.double({ min: 0.2, max: 50, noNaN: true });
  const laws: Readonly<Record<Exclude<QuantileFamily, 'metalog'>, fc.Arbitrary<Distribution>>> = {
    normal: fc.record({ mean: location, sd: scale }).map(normal),
    lognormal: fc
      .record({ meanlog: location.map((m) => m / 20), sdlog: scale.map((s) => s / 5) })
      .map(lognormal),
    uniform: fc.tuple(location, scale).map(([min, width]) => uniform({ min, max: min + width })),
    logUniform: fc.tuple(scale, shape).map(([min, ratio]) => logUniform({ min, max: min * (1 + ratio) })),
    logistic: fc.record({ location, scale }).map(logistic),
    gumbel: fc.record({ location, scale }).map(gumbel),
    gamma: fc.record({ shape, scale }).map(gamma),
    weibull: fc.record({ shape, scale }).map(weibull),
    // Smaller shapes put the upper quantiles so near to 1 that they lose digits as doubles.
    beta: fc.record({ alpha: shape, beta: shape.map((each) => Math.max(0.5, each)) }).map(beta),
    shiftedLognormal: fc
      .record({
        shift: location.map((x) => x / 10),
        meanlog: location.map((m) => m / 50),
        sdlog: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        tail: fc.constantFrom('upper' as const, 'lower' as const),
      })
      .map(shiftedLognormal),
    twoPieceNormal: fc.record({ mode: location, sdLeft: scale, sdRight: scale }).map(twoPieceNormal),
  };
  const families = Object.keys(laws) as (keyof typeof laws)[];

  /** Largest difference of two laws, as a share of the spread of the second, over the percentiles. */
  const difference = (found: Distribution, law: Distribution) => {
    const spread = law.quantile(0.95) - law.quantile(0.05);
    return Math.max(
      ...[0.02, 0.2, 0.5, 0.8, 0.98].map((p) => Math.abs(found.quantile(p) - law.quantile(p)) / spread),
    );
  };

  test.each(families)('%s, from as many as it has parameters', (family) => {
    const needed = Object.keys(quantileFamilies[family].parameters).length;
    fc.assert(
      fc.property(laws[family], percents, (law, [a, b, c]) => {
        const chosen = needed === 2 ? [a!, c!] : [a!, b!, c!];
        // Neighbours far from the rest tell the third quantile less exactly than their own rounding.
        fc.pre(chosen.every((each, i) => i === 0 || each - chosen[i - 1]! >= 10));
        expect(difference(fitted(quantilesOf(law, chosen), family), law)).toBeLessThan(1e-6);
      }),
      { seed: 20201, numRuns: 40 },
    );
  });

  test.each(families)('%s, from one fewer and each of its parameters', (family) => {
    const names = Object.keys(quantileFamilies[family].parameters);
    fc.assert(
      fc.property(laws[family], percents, fc.constantFrom(...names), (law, [a, , c], name) => {
        fc.pre(a! < 45 && c! > 55);
        fc.pre(!(family === 'shiftedLognormal' && name !== 'shift' && law.parameters.tail === 'lower'));
        const stated = { [name]: law.parameters[name] as number };
        const needed = names.length - 1;
        // One quantile may be where a normal has its mean already, but not below 45 % or above 55 %.
        const found = fitted(quantilesOf(law, needed === 1 ? [a!] : [a!, c!]), family, stated);
        expect(found.parameters[name]).toBe(law.parameters[name]);
        expect(difference(found, law)).toBeLessThan(1e-6);
      }),
      { seed: 20201, numRuns: 40 },
    );
  });

  test.each(families)('%s, from more than are needed', (family) => {
    fc.assert(
      fc.property(laws[family], (law) => {
        const all = quantilesOf(law, [1, 10, 25, 50, 60, 90, 99]);
        expect(difference(fitted(all, family), law)).toBeLessThan(1e-8);
        const [name, value] = Object.entries(law.parameters)[0]!;
        const isMirrored = law.parameters.tail === 'lower' && name !== 'shift';
        if (!isMirrored) expect(fitted(all, family, { [name]: value as number }).kind).toBe(family);
      }),
      { seed: 20201, numRuns: 15 },
    );
  });
});

test('any three quantiles give a shifted lognormal or a two-piece normal with them', () => {
  const span = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), span, span, (p50, below, above) => {
      const quantiles = { p5: p50 - below, p50, p95: p50 + above };
      fc.pre(Math.abs(above / below - 1) > 1e-3);
      const close = (family: QuantileFamily) =>
        expect(quantileErrors(fromQuantiles(quantiles, family), quantiles).largest).toBeLessThan(1e-9);
      close('shiftedLognormal');
      if (above / below < 2.1 && below / above < 2.1) close('twoPieceNormal');
    }),
    { seed: 20201, numRuns: 100 },
  );
});

test('the mirror image of three quantiles gives the mirror image of the law', () => {
  const law = fromQuantiles({ p10: 1, p30: 2, p80: 9 }, 'shiftedLognormal');
  const mirrored = fromQuantiles({ p20: -9, p70: -2, p90: -1 }, 'shiftedLognormal');
  expect(mirrored.parameters.tail).toBe('lower');
  expect(mirrored.parameters.shift).toBeCloseTo(-(law.parameters.shift as number), 12);
  expect(mirrored.quantile(0.35)).toBeCloseTo(-law.quantileUpper(0.35), 12);
});

test('a stated shift above the quantiles makes the long tail the lower one', () => {
  const law = fromQuantiles({ p10: 4, p90: 7 }, 'shiftedLognormal', { shift: 9 });
  expect(law.parameters).toMatchObject({ shift: 9, tail: 'lower' });
  expect(quantileErrors(law, { p10: 4, p90: 7 }).largest).toBeLessThan(1e-14);
});

test('a quantile left undefined is none', () => {
  const quantiles = { p5: 3, p50: undefined, p95: 7, min: undefined };
  expect(fromQuantiles(quantiles as never, 'normal', { sd: undefined } as never).mean).toBe(5);
});

test('errors are told by key', () => {
  const law = fromQuantiles({ p5: 0, p95: 10 }, 'normal');
  const { errors, largest } = quantileErrors(law, { p50: 4, 0.95: 10 });
  expect(errors.p50).toBe(1);
  expect(Math.abs(errors['0.95']!)).toBeLessThan(2e-14);
  expect(largest).toBe(1);
});
