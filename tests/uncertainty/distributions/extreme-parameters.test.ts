import { describe, expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

// Reference values: mpmath 1.3.0 with 60 digits, from the closed forms, of the parameters as doubles.

function expectRelative(value: number, exact: number, tolerance: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

/** Message and hint in English and in Chinese. */
function refusalOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    const [{ code, message, hint, zh } = { code: '', message: '' }] = error.issues;
    return [`${code} ${message}; ${hint}`, `${zh?.message}；${zh?.hint}`];
  }
  return ['accepted'];
}

describe('lognormal by mean and standard deviation, whatever their ratio', () => {
  test.each([
    [1, 1e200, -460.51701859880916, 30.348542587702926],
    [1, 1e308, -709.1962086421661, 37.66155091448482],
    [1e-100, 1e100, -690.7755278982137, 30.348542587702926],
    [1e200, 1, 460.51701859880916, 1e-200],
    [3, 1e-9, 1.0986122886681098, 3.3333333333333337e-10],
    [1e200, 1e-100, 460.51701859880916, 1e-300],
  ])('mean %d, sd %d', (mean, sd, meanlog, sdlog) => {
    const law = lognormal({ mean, sd });
    expectRelative(law.parameters.meanlog as number, meanlog, 1e-15);
    expectRelative(law.parameters.sdlog as number, sdlog, 1e-15);
    expectRelative(law.mean, mean, 1e-12);
    const variance = sd * sd;
    if (variance < Infinity && variance > 1e-300) expectRelative(law.variance, variance, 1e-12);
    else expect(law.variance).toBe(variance);
  });

  test('the square of a ratio near 1e-9 and near 1e9 goes over smoothly', () => {
    for (const ratio of [0.999e-9, 1.001e-9, 1e-8, 0.999e9, 1.001e9]) {
      const { sdlog } = lognormal({ mean: 1, sd: ratio }).parameters;
      expectRelative(sdlog as number, Math.sqrt(Math.log1p(ratio * ratio)), 1e-15);
    }
  });

  test('skewness, and its variance where the mean or the ratio alone is no double', () => {
    expectRelative(lognormal({ mean: 1e200, sd: 1e100 }).skewness, 3e-100, 1e-15);
    expectRelative(lognormal({ meanlog: 0, sdlog: 1e-8 }).skewness, 3e-8, 1e-14);
    expectRelative(lognormal({ meanlog: 0, sdlog: 0.9e-8 }).variance, 0.81e-16, 1e-14);
    // (e + 2) √(e − 1)
    expectRelative(lognormal({ meanlog: 0, sdlog: 1 }).skewness, 6.184877138632554, 1e-15);
    expectRelative(lognormal({ meanlog: -230, sdlog: 19 }).variance, Math.exp(-230 + 361) ** 2, 1e-12);
    // Either side of s² = 40, from which on exp(s²) − 1 is exp(s²)
    for (const sdlog of [6.3245, 6.3246]) {
      expectRelative(lognormal({ meanlog: 0, sdlog }).variance, Math.exp(2 * sdlog ** 2), 1e-13);
    }
    expect(lognormal({ meanlog: 0, sdlog: 54 }).mean).toBe(Infinity);
  });

  test('p5 and p95 far apart, and close', () => {
    const far = lognormal({ p5: 1e-60, p95: 1e-10 }).parameters;
    expectRelative(far.meanlog as number, -35 * Math.log(10), 1e-15);
    expectRelative(far.sdlog as number, (25 * Math.log(10)) / 1.6448536269514722, 1e-15);
    expectRelative(lognormal({ p5: 1e-200, p95: 1.0000001e-200 }).quantile(0.95), 1.0000001e-200, 1e-13);
    expectRelative(logUniform({ min: 1e-200, max: 1e200 }).pdf!(1), 1 / (400 * Math.log(10)), 1e-15);
  });

  test('the density where that of the logarithm is no double', () => {
    const law = lognormal({ meanlog: 0, sdlog: 18 });
    // φ(ln(1e-300) / 18) / (18 · 1e-300), and at 1e-310
    expectRelative(law.pdf!(1e-300), 3.48459591093245e-22, 1e-12);
    expectRelative(law.pdf!(1e-310), 7.355003342152643e-34, 1e-12);
    expectRelative(normal({ mean: 0, sd: 1e-300 }).pdf!(39e-300), 2.0890872494294784e-31, 1e-12);
    expectRelative(normal({ mean: 0, sd: 1 }).pdf!(36), 1.5069047176203946e-282, 1e-15);
    expect([normal({ mean: 0, sd: 1 }).pdf!(40), law.pdf!(0)]).toEqual([0, 0]);
  });
});

describe('laws without doubles for their draws or quantiles are refused by name', () => {
  const [doubles, zhDoubles] = ['doubles lie between e^-744 and e^709', '双精度数在 e^-744 与 e^709 之间'];
  test.each<[() => unknown, string, string]>([
    [
      () => lognormal({ meanlog: 700, sdlog: 5 }),
      `E_RANGE lognormal: expected \`sdlog\` to be a number by which draws stay below 1.79e308, got 5; the largest draw would be about e^741.5, and ${doubles}`,
      `lognormal：\`sdlog\` 应为使抽样值不超过 1.79e308 的数，现为 5；最大抽样值约为 e^741.5，而${zhDoubles}`,
    ],
    [
      () => lognormal({ meanlog: 710, sdlog: 0 }),
      `E_RANGE lognormal: expected \`meanlog\` to be a number by which draws stay below 1.79e308, got 710; the largest draw would be about e^710, and ${doubles}`,
      `lognormal：\`meanlog\` 应为使抽样值不超过 1.79e308 的数，现为 710；最大抽样值约为 e^710，而${zhDoubles}`,
    ],
    [
      () => lognormal({ meanlog: -800, sdlog: 1 }),
      `E_RANGE lognormal: expected \`meanlog\` to be a number by which draws do not all round to 0, got -800; the largest draw would be about e^-791.7, and ${doubles}`,
      `lognormal：\`meanlog\` 应为使抽样值不全部舍入为 0 的数，现为 -800；最大抽样值约为 e^-791.7，而${zhDoubles}`,
    ],
    [
      () => lognormal({ mean: 1e-100, sd: 1e308 }),
      `E_RANGE lognormal: expected \`sd\` to be a number by which draws do not all round to 0, got 1e+308; the largest draw would be about e^-810.3, and ${doubles}`,
      `lognormal：\`sd\` 应为使抽样值不全部舍入为 0 的数，现为 1e+308；最大抽样值约为 e^-810.3，而${zhDoubles}`,
    ],
    [
      () => lognormal({ p5: 1, p95: 1e300 }),
      `E_RANGE lognormal: expected \`p95\` to be a number by which draws stay below 1.79e308, got 1e+300; the largest draw would be about e^2087, and ${doubles}`,
      `lognormal：\`p95\` 应为使抽样值不超过 1.79e308 的数，现为 1e+300；最大抽样值约为 e^2087，而${zhDoubles}`,
    ],
    [
      () => shiftedLognormal({ shift: 0, meanlog: 0, sdlog: 90 }),
      `E_RANGE shiftedLognormal: expected \`sdlog\` to be a number by which draws stay below 1.79e308, got 90; the largest draw would be about e^746.3, and ${doubles}`,
      `shiftedLognormal：\`sdlog\` 应为使抽样值不超过 1.79e308 的数，现为 90；最大抽样值约为 e^746.3，而${zhDoubles}`,
    ],
    [
      () => weibull({ shape: 0.01, scale: 1e22 }),
      'E_RANGE weibull: expected `scale` to be a number by which quantiles stay below 1.79e308, got 1e+22; the largest would be about e^711.9, and doubles end at e^709',
      'weibull：`scale` 应为使分位数不超过 1.79e308 的数，现为 1e+22；最大分位数约为 e^711.9，而双精度数到 e^709 为止',
    ],
  ])('%#', (call, english, chinese) => {
    expect(refusalOf(call)).toEqual([english, chinese]);
  });

  const limit = 'a double ends at 1.79e308: beyond this some quantiles would not be representable';
  test.each<[() => unknown, string]>([
    [
      () => normal({ mean: 0, sd: 1.01e305 }),
      `normal: expected \`sd\` to be a number in [0, 1e305], got 1.01e+305`,
    ],
    [
      () => normal({ mean: 1.01e308, sd: 1 }),
      'normal: expected `mean` to be a number in [-1e308, 1e308], got 1.01e+308',
    ],
    [
      () => twoPieceNormal({ mode: 0, sdLeft: 1e306, sdRight: 1 }),
      'twoPieceNormal: expected `sdLeft` to be a number in (0, 1e305], got 1e+306',
    ],
    [
      () => shiftedLognormal({ shift: -1.01e308, meanlog: 0, sdlog: 1 }),
      'shiftedLognormal: expected `shift` to be a number in [-1e308, 1e308], got -1.01e+308',
    ],
  ])('%#', (call, message) => {
    expect(refusalOf(call)[0]).toBe(`E_RANGE ${message}; ${limit}`);
  });

  test('the last ones inside', () => {
    // 709.782712893384 = ln(1.79e308), −744.4400719213812 = ln(5e-324)
    expect(
      lognormal({ meanlog: 709.782712893384 - 8.2923610759, sdlog: 1 }).quantileUpper(2 ** -54),
    ).toBeLessThan(Infinity);
    expect(refusalOf(() => lognormal({ meanlog: 709.7827128934 - 8.292361, sdlog: 1 }))[0]).toContain(
      'sdlog',
    );
    expect(lognormal({ meanlog: -744.44 - 8.2923, sdlog: 1 }).quantileUpper(2 ** -54)).toBe(5e-324);
    expect(refusalOf(() => lognormal({ meanlog: -744.4401 - 8.2924, sdlog: 1 }))[0]).toContain('meanlog');
    expect(weibull({ shape: 0.01, scale: 1e21 }).quantileUpper(5e-324)).toBeLessThan(Infinity);
    for (const mean of [-1e308, 1e308]) {
      const { quantile, quantileUpper } = normal({ mean, sd: 1e305 });
      expect([quantile(5e-324), quantileUpper(5e-324)].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('two-piece normal with very unequal sides', () => {
  test.each([
    [1e-9, 1, 1e-8, 1.1279827248372644e-8],
    [1e-9, 1, 1e-10, -1.6448536264666744e-9],
    [1e-9, 1, 2e-9, 1.2533141398221286e-9],
    [1e-9, 1, 0.2, 0.25334710210044914],
    [1e-300, 1, 1e-200, 1.2533141373155002e-200],
  ])('sdLeft %d, sdRight %d: quantile(%d) and its mirror image', (sdLeft, sdRight, p, x) => {
    const law = twoPieceNormal({ mode: 0, sdLeft, sdRight });
    const mirrored = twoPieceNormal({ mode: 0, sdLeft: sdRight, sdRight: sdLeft });
    expectRelative(law.quantile(p), x, 2e-15);
    expectRelative(mirrored.quantileUpper(p), -x, 2e-15);
    expectRelative(law.cdf(x), p, 2e-15);
    expectRelative(mirrored.sf(-x), p, 2e-15);
  });

  test('the kink is at the probability of the mode, from both ends', () => {
    const law = twoPieceNormal({ mode: 7, sdLeft: 1, sdRight: 3 });
    expect([law.kinks, law.quantile(0.25), law.quantileUpper(0.75)]).toEqual([[0.25], 7, 7]);
    for (const p of [0.24, 0.26, 0.74, 0.76]) expectRelative(law.cdf(law.quantile(p)), p, 1e-15);
    expect(twoPieceNormal({ mode: 0, sdLeft: 5e-324, sdRight: 1e9 }).kinks).toEqual([]);
    expect(twoPieceNormal({ mode: 0, sdLeft: 1e9, sdRight: 5e-324 }).kinks).toEqual([]);
  });

  test('moments in whatever unit', () => {
    const [one, large, small] = [1, 1e300, 1e-300].map((unit) =>
      twoPieceNormal({ mode: 0, sdLeft: unit, sdRight: 2 * unit }),
    );
    expectRelative(one!.variance, 1 - 2 / Math.PI + 2, 1e-15);
    expectRelative(one!.skewness, 0.4992118284139142, 1e-15);
    for (const law of [large!, small!]) expectRelative(law.skewness, one!.skewness, 1e-15);
    expect([large!.variance, small!.variance, large!.mean]).toEqual([Infinity, 0, one!.mean * 1e300]);
    expectRelative(large!.pdf!(0), one!.pdf!(0) * 1e-300, 1e-15);
  });
});

describe('Weibull', () => {
  test.each([
    [0.01, 9.332621544394326e157, Infinity, 1.3818792121546425e52],
    [0.05, 2.432902008176632e18, 8.15915283241972e47, 11290345890.687891],
    [0.5, 2, 20, 6.618761213399377],
    [0.999, 1.000423620289786, 1.002852412603005, 2.0030038750018218],
    [1, 1, 1, 2],
    [2, 0.886226925452758, 0.2146018366025517, 0.6311106578189372],
    [50, 0.9888442032639133, 0.0006253425856013038, -1.0248529911676383],
    [1e4, 0.9999422883231625, 1.6445038762822376e-8, -1.138950560925035],
    [1e8, 0.9999999942278435, 1.6449340238174553e-16, -1.139547039738526],
  ])('shape %d: mean %d, variance %d, skewness %d, in whatever unit', (shape, mean, variance, skewness) => {
    const law = weibull({ shape, scale: 1 });
    expectRelative(law.mean, mean, 1e-12);
    if (variance < Infinity) expectRelative(law.variance, variance, 1e-12);
    else expect(law.variance).toBe(Infinity);
    expectRelative(law.skewness, skewness, 1e-12);
    const scaled = weibull({ shape, scale: shape < 0.1 ? 1e-200 : 1e110 });
    expectRelative(scaled.skewness, skewness, 1e-12);
    const unit = shape < 0.1 ? 1e-200 : 1e110;
    expectRelative(scaled.mean, mean * unit, 1e-12);
    if (shape > 0.1) expectRelative(Math.sqrt(scaled.variance), Math.sqrt(variance) * unit, 1e-12);
    if (shape === 0.01) expectRelative(scaled.variance, 7.886578673647731e-26, 1e-11);
  });

  test('densities and tails where a power or a quotient is no double', () => {
    const law = weibull({ shape: 50, scale: 1 });
    expect([law.pdf!(2e6), law.pdf!(1e300), law.sf(2e6), law.cdf(2e6)]).toEqual([0, 0, 0, 1]);
    expectRelative(law.pdf!(1.1), 5.559195479488103e-48, 1e-12);
    const tiny = weibull({ shape: 3, scale: 1e-310 });
    expect([tiny.pdf!(1), tiny.cdf(1), tiny.sf(1), tiny.pdf!(0)]).toEqual([0, 1, 0, 0]);
    // x / s = 1e-400, whose hundredth part of a power is 1e-4
    const wide = weibull({ shape: 0.01, scale: 1e20 });
    expectRelative(wide.cdf(1e-300), -Math.expm1(-(10 ** -3.2)), 1e-13);
    const far = weibull({ shape: 0.05, scale: 1e100 });
    expectRelative(far.cdf(1e-300), -Math.expm1(-1e-20), 1e-13);
    expectRelative(far.pdf!(1e-300), 0.05 * 1e-20 * 1e300, 1e-13);
    // ln2^100 · 1e-300, and 1e-20^20 · 1e100
    expectRelative(far.quantile(1e-20), 1e-300, 1e-13);
    expect(weibull({ shape: 0.05, scale: 1 }).quantile(1e-20)).toBe(0);
    expectRelative(
      weibull({ shape: 0.01, scale: 1e-300 }).quantileUpper(1e-300),
      (300 * Math.LN10) ** 100 * 1e-300,
      1e-12,
    );
    expect(weibull({ shape: 2, scale: 1 }).pdf!(1e-320)).toBe(2e-320);
    // h = 800: exp(−h) is 0, its product with 1 / x is not
    const steep = weibull({ shape: 1, scale: 1e-300 });
    expectRelative(steep.pdf!(8e-298), 3.667874584177687e-48, 1e-12);
  });
});

describe('Student t', () => {
  test.each([
    [0.001, 0.576, 6.3576441167405816e69],
    [0.001, 0.5001, 0.006371317135609407],
    [0.001, 0.7, 1.1166011909599281e220],
    [1e-5, 0.5001, 768652.6577071126],
    [1e-5, 0.501, 1.395863827858052e84],
    [1e-5, 0.503, 3.635231382794295e258],
    [0.05, 0.999, 1.0876044676001685e53],
  ])('%d degrees of freedom: quantile(%d), and in the other tail', (df, p, x) => {
    const law = studentT({ df });
    expectRelative(law.quantile(p), x, 1e-12);
    expectRelative(law.quantileUpper(p), -x, 1e-12);
    expectRelative(law.cdf(x), p, 1e-14);
    expectRelative(law.sf(x), 1 - p, 1e-14);
    expectRelative(law.cdf(-x), 1 - p, 1e-14);
    // The value in another unit, in which t itself is no double
    expectRelative(studentT({ df, scale: 1e-250 }).quantile(p), x * 1e-250, 1e-12);
  });

  test('quantiles rise, with their probability, however few the degrees of freedom', () => {
    for (const df of [1e-300, 1e-20, 1e-5, 1e-3, 0.0999, 0.1, 0.11]) {
      const law = studentT({ df });
      let last = -Infinity;
      for (let i = 1; i < 2000; i++) {
        const p = i / 2000;
        const x = law.quantile(p);
        expect(x).toBeGreaterThanOrEqual(last);
        if (Number.isFinite(x)) expectRelative(law.cdf(x), p, 1e-13);
        else
          expect(p > 0.5 ? law.cdf(Number.MAX_VALUE) : law.cdf(-Number.MAX_VALUE)).toSatisfy((end: number) =>
            p > 0.5 ? end < p : end > p,
          );
        last = x;
      }
      expect(law.quantile(0.5)).toBe(0);
    }
  });

  test('a Cauchy law far out, by its power', () => {
    const law = studentT({ df: 1 });
    for (const x of [1e100, 1e149, 1e151, 1e200, 1e300]) {
      expectRelative(law.sf(x), 1 / (Math.PI * x), 2e-13);
      expectRelative(law.quantileUpper(1 / (Math.PI * x)), x, 1e-13);
      if (x < 1e150) expectRelative(law.pdf!(x), 1 / (Math.PI * x) / x, 1e-13);
    }
    expectRelative(studentT({ df: 1, scale: 1e-200 }).pdf!(1), 1e-200 / Math.PI, 1e-13);
    expectRelative(studentT({ df: 1, scale: 1e200 }).pdf!(0), 1e-200 / Math.PI, 1e-15);
    expect(law.quantileUpper(1e-310)).toBe(Infinity);
  });

  test('ever more degrees of freedom: the normal law', () => {
    const limit = normal({ mean: 1, sd: 2 });
    for (const df of [0.99e20, 1e20, 1e100, 1e300]) {
      const law = studentT({ df, location: 1, scale: 2 });
      for (const p of [1e-300, 1e-20, 0.1, 0.3, 0.5]) {
        expectRelative(law.quantile(p), limit.quantile(p), 2e-13);
        expectRelative(law.sf(limit.quantileUpper(p)), p, 2e-13);
        expectRelative(law.pdf!(limit.quantile(p)), limit.pdf!(limit.quantile(p)), 1e-12);
      }
      expect([law.pdf!(1e300), law.sf(1e300), law.variance]).toEqual([0, 0, 4]);
    }
    // mpmath 1.3.0: quantile of 1e10 degrees of freedom
    expectRelative(studentT({ df: 1e10 }).quantile(1e-10), -6.361340908998645, 1e-13);
  });

  test('the density of few degrees of freedom', () => {
    const law = studentT({ df: 0.01, location: 3, scale: 1e-200 });
    // Over so short a step the tail falls by its density
    const fall = law.sf(1e250) - law.sf(1.0001e250);
    expectRelative(law.pdf!(1.00005e250) * 1e246, fall, 1e-7);
    // Γ(0.505) / (√(0.01 π) Γ(0.005)), mpmath 1.3.0
    expectRelative(law.pdf!(3), 4.96566519725115e198, 1e-13);
  });
});

describe('gamma', () => {
  test('quantiles and tails whose place without its scale is no double', () => {
    const law = gamma({ shape: 0.001, scale: 1e300 });
    expectRelative(law.quantile(0.4), 6.451590129865854e-99, 1e-12);
    expectRelative(law.cdf(6.451590129865854e-99), 0.4, 1e-13);
    expectRelative(law.sf(6.451590129865854e-99), 0.6, 1e-13);
    expectRelative(gamma({ shape: 0.01, scale: 1e200 }).quantile(1e-3), 5.660738147061974e-101, 1e-12);
    // k x^(k−1) / Γ(k + 1)
    expectRelative(law.pdf!(6.451590129865854e-99), (0.001 * 0.4) / 6.451590129865854e-99, 1e-13);
  });

  test('tiny shapes: P(X > x) is k E1(x)', () => {
    for (const shape of [1e-20, 1e-300]) {
      const law = gamma({ shape, scale: 1 });
      expectRelative(law.quantileUpper(shape), 0.2647370104515432, 1e-13);
      expectRelative(law.sf(0.2647370104515432), shape, 1e-13);
      expect([law.quantile(0.5), law.cdf(1e-300)]).toEqual([0, 1]);
    }
  });

  test('far beyond the scale', () => {
    const law = gamma({ shape: 3, scale: 1e-310 });
    expect([law.pdf!(1), law.pdf!(1e300), law.cdf(1), law.sf(1)]).toEqual([0, 0, 1, 0]);
    expectRelative(gamma({ shape: 3, scale: 1 }).pdf!(710), 1.1282479431814164e-303, 1e-12);
    expectRelative(gamma({ shape: 0.001, scale: 1 }).pdf!(1e-200), 6.313211290858288e196, 1e-13);
    for (const shape of [1e-5, 0.5, 1, 30]) {
      const { pdf, cdf, sf } = gamma({ shape, scale: 1 });
      expect([pdf!(1e308), cdf(1e308), sf(1e308)]).toEqual([0, 1, 0]);
    }
    expect([0.5, 1, 2].map((shape) => gamma({ shape, scale: 0.5 }).pdf!(0))).toEqual([Infinity, 2, 0]);
  });
});

describe('beta', () => {
  test.each([
    [0.01, 1e8, 0.9, 1.5035936305129703e-13],
    [0.01, 1e8, 0.5, 4.4655350410147536e-39],
    [0.01, 1e8, 0.001, 5.66073817508e-309],
    [0.01, 1e4, 0.999, 0.00015090449771963232],
    [0.01, 0.01, 0.45, 2.6133570647312974e-5],
  ])('alpha %d, beta %d: quantile(%d), and mirrored', (alpha, beta1, p, x) => {
    const [law, mirrored] = [
      beta({ alpha, beta: beta1 }),
      beta({ alpha: beta1, beta: alpha, min: -1, max: 0 }),
    ];
    expectRelative(law.quantile(p), x, 1e-12);
    expectRelative(mirrored.quantileUpper(p), -x, 1e-12);
    expectRelative(law.cdf(x), p, 1e-13);
    expectRelative(mirrored.sf(-x), p, 1e-13);
    expectRelative(law.sf(x), 1 - p, 1e-12);
  });

  test('beside an end of a width in which the place from 0 to 1 is no double', () => {
    const law = beta({ alpha: 0.01, beta: 5, min: 0, max: 1e300 });
    const mirrored = beta({ alpha: 5, beta: 0.01, min: -1e300, max: 0 });
    expectRelative(law.quantile(1e-4), 1.2539904511228498e-101, 1e-12);
    expectRelative(mirrored.quantileUpper(1e-4), -1.2539904511228498e-101, 1e-12);
    expectRelative(law.cdf(1e-10), 0.0008109929104496691, 1e-13);
    expectRelative(law.sf(1e-10), 1 - 0.0008109929104496691, 1e-15);
    expectRelative(mirrored.sf(-1e-10), 0.0008109929104496691, 1e-13);
    expectRelative(mirrored.cdf(-1e-10), 1 - 0.0008109929104496691, 1e-15);
    expectRelative(law.pdf!(1e-10), 0.01 * 0.0008109929104496691 * 1e10, 1e-13);
    expect([law.pdf!(0), law.cdf(0), law.sf(1e300)]).toEqual([Infinity, 0, 0]);
  });

  test('variance in whatever unit', () => {
    expectRelative(beta({ alpha: 1, beta: 1, min: 0, max: 4e154 }).variance, (4 / 3) * 1e308, 1e-15);
    expectRelative(beta({ alpha: 2, beta: 3, min: -1, max: 1 }).variance, 4 / 25, 1e-15);
  });
});

describe('bounded laws', () => {
  test('densities of a width that has no reciprocal', () => {
    const law = triangular({ min: 0, mode: 1e-310, max: 3e-310 });
    expect([law.pdf!(0), law.pdf!(3e-310), law.pdf!(1e-310)]).toEqual([0, 0, Infinity]);
    expect(triangular({ min: 0, mode: 5e-324, max: 10 }).kinks).toEqual([]);
    expect(triangular({ min: -10, mode: -5e-324, max: 0 }).kinks).toEqual([]);
  });

  test('variances of wide ones, but for the last digits that no double has', () => {
    expectRelative(triangular({ min: 0, mode: 0, max: 5e154 }).variance, 1.25e308 / 0.9, 1e-15);
    expectRelative(uniform({ min: 0, max: 4e154 }).variance, (4 / 3) * 1e308, 1e-15);
    expect(triangular({ min: 0, mode: 1, max: 2 }).variance).toBe(1 / 6);
    expectRelative(triangular({ min: 0, mode: 0, max: 1e200 }).skewness, (2 * Math.SQRT2) / 5, 1e-15);
  });
});
