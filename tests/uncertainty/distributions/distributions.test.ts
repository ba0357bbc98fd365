import { expect, test } from 'vitest';
import { isDistribution } from '../../../src/uncertainty/distribution';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pointMass } from '../../../src/uncertainty/distributions/point-mass';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { uniform } from '../../../src/uncertainty/distributions/uniform';

const standard = normal({ mean: 0, sd: 1 });

function expectRelative(value: number, exact: number, tolerance: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

test('uniform, triangular and point mass by hand', () => {
  expect(uniform({ min: -1, max: 3 }).quantile(0.25)).toBe(0);
  expect(uniform({ min: -1, max: 3 }).sf(2)).toBe(0.25);
  expect(triangular({ min: 0, mode: 1, max: 2 }).quantile(0.125)).toBe(0.5);
  expect(triangular({ min: 0, mode: 1, max: 2 }).kinks).toEqual([0.5]);
  expect(pointMass(3).quantile(0.2)).toBe(3);
  expect(pointMass(3).cdf(2.999)).toBe(0);
  expect(pointMass(3).pmf?.(3)).toBe(1);
});

test('quantiles at 0 and 1 are the ends of the support', () => {
  for (const law of [
    standard,
    uniform({ min: 2, max: 3 }),
    gamma({ shape: 2, scale: 1 }),
    studentT({ df: 3 }),
  ]) {
    expect([law.quantile(0), law.quantile(1)]).toEqual(law.support);
    expect([law.quantileUpper(1), law.quantileUpper(0)]).toEqual(law.support);
  }
});

test('upper quantiles do not go through 1 - q', () => {
  // 60-digit arithmetic: root of erfc(z / √2) / 2 = q.
  expectRelative(standard.quantileUpper(1e-300), 37.0470962993612, 1e-14);
  expectRelative(standard.quantileUpper(1e-10), 6.361340902404057, 1e-14);
  expectRelative(studentT({ df: 1 }).quantileUpper(1e-300), 1 / (Math.PI * 1e-300), 1e-12);
  expectRelative(gamma({ shape: 1, scale: 1 }).quantileUpper(1e-300), 300 * Math.LN10, 1e-14);
});

test('a mode at the end keeps the digits of small probabilities', () => {
  expectRelative(triangular({ min: 0, mode: 0, max: 1 }).quantile(1e-10), 5.000000000125e-11, 1e-15);
  expectRelative(triangular({ min: -1, mode: 0, max: 0 }).quantileUpper(1e-10), -5.000000000125e-11, 1e-15);
});

test('closed forms: exponential, Cauchy, Student t with 2 degrees of freedom', () => {
  for (const p of [1e-12, 1e-3, 0.3, 0.5, 0.9]) {
    expectRelative(gamma({ shape: 1, scale: 2 }).quantile(p), -2 * Math.log1p(-p), 1e-13);
    expectRelative(studentT({ df: 1 }).quantileUpper(p / 2), 1 / Math.tan((Math.PI * p) / 2), 1e-13);
    expectRelative(studentT({ df: 2 }).quantileUpper(p / 2), (1 - p) / Math.sqrt(p * (1 - p / 2)), 1e-13);
  }
});

test('Student t with very many degrees of freedom is normal', () => {
  for (const df of [1e12, 1e17, 1e300]) {
    expectRelative(studentT({ df }).quantile(0.975), standard.quantile(0.975), 1e-11);
    expectRelative(studentT({ df }).sf(5), standard.sf(5), 1e-9);
  }
});

test('moments of Student t that do not exist', () => {
  expect(studentT({ df: 1 }).mean).toBeNaN();
  expect(studentT({ df: 2, location: 4 })).toMatchObject({ mean: 4, variance: Infinity });
  expect(studentT({ df: 5, scale: 3 }).variance).toBe(15);
  expect(truncated(studentT({ df: 1 }), { min: 0 })).toMatchObject({ mean: Infinity, variance: Infinity });
  expect(Math.abs(truncated(studentT({ df: 1 }), { min: -8, max: 8 }).mean)).toBeLessThan(1e-14);
});

test('the three forms of the lognormal agree', () => {
  const law = lognormal({ mean: 100, sd: 20 });
  expectRelative(law.mean, 100, 1e-14);
  expectRelative(law.variance, 400, 1e-13);
  const again = lognormal({ p5: law.quantile(0.05), p95: law.quantile(0.95) });
  expectRelative(again.mean, 100, 1e-13);
  expect(Object.keys(again.parameters)).toEqual(['meanlog', 'sdlog']);
});

test('sd 0 means no uncertainty', () => {
  const law = normal({ mean: 5, sd: 0 });
  expect([law.quantile(0.01), law.quantileUpper(0.01), law.mean, law.variance]).toEqual([5, 5, 5, 0]);
  expect([law.cdf(4.9), law.cdf(5), law.pmf?.(5)]).toEqual([0, 1, 1]);
  expect(law.pdf).toBeUndefined();
  expect(lognormal({ meanlog: 0, sdlog: 0 }).quantile(0.3)).toBe(1);
});

test.each([
  // Moments, 1e-6 quantile and 0.9 quantile by 60-digit arithmetic (mpmath), standard normal parent.
  [-40, -38, -38.02627946657587, 0.0006896597534662589, -38.36159675489437, -38.00277062814434],
  [5, null, 5.186503967125842, 0.032696434617112226, 5.000000192808198, 5.426934003050024],
  [38, 38.01, 38.00468405251462, 8.27346683293541e-6, 38.00000000831931, 38.008810709437235],
  [25, null, 25.039873012057562, 0.0015848414703928894, 25.000000039936324, 25.091788770766154],
  [20.5, 21, 20.548535855204964, 0.0023386422537723345, 20.500000048663775, 20.611739397250286],
  [0, null, 0.7978845608028654, 0.3633802276324187, 1.2533141373158284e-6, 1.6448536269514729],
  [1, 1.001, 1.0004999166250041, 8.333332638470343e-8, 1.0000000009995, 1.0008999549594848],
  [-8, 0.3, -0.6172208536127269, 0.43387216178169086, -4.849805998518728, 0.14113987901891764],
  [-1, 8, 0.28759997093917256, 0.6296862857765605, -0.9999965229542332, 1.3777873615993037],
  [-39, -10, -10.098093233962512, 0.009445377825656262, -11.286852290251097, -10.010428370091844],
])('standard normal truncated to [%s, %s]', (min, max, mean, variance, low, high) => {
  const law = truncated(standard, { ...(min !== null && { min }), ...(max !== null && { max }) });
  const sd = Math.sqrt(variance);
  expect(Math.abs(law.mean - mean)).toBeLessThanOrEqual(1e-12 * sd + 2e-16 * Math.abs(mean));
  expectRelative(law.variance, variance, 1e-11);
  expectRelative(law.quantile(1e-6), low, 1e-11);
  expectRelative(law.quantile(0.9), high, 1e-11);
  expect(Math.abs(law.cdf(law.quantile(0.9)) - 0.9)).toBeLessThan(1e-11);
});

test('the outer tail of a far truncation reaches the smallest probabilities', () => {
  const law = truncated(standard, { max: -30 });
  expect(law.quantile(5e-324)).toBeLessThan(law.quantile(1e-300));
  expect(law.quantile(1e-300)).toBeGreaterThan(-50);
});

test('truncation of a truncated law and its kinks', () => {
  const law = truncated(triangular({ min: 0, mode: 1, max: 2 }), { min: 0.5 });
  expectRelative(law.kinks[0]!, (0.5 - 0.125) / 0.875, 1e-15);
  expectRelative(truncated(law, { max: 1 }).quantile(0.5), Math.sqrt(2 * (0.125 + 0.1875)), 1e-15);
  expect(truncated(law, { max: 1 }).support).toEqual([0.5, 1]);
});

test('a mixture with an atom jumps there', () => {
  const law = mixture([
    { weight: 0.25, distribution: pointMass(0) },
    { weight: 0.75, distribution: uniform({ min: -1, max: 2 }) },
  ]);
  expect(law.kinks).toEqual([0.25, 0.5]);
  expect(law.quantile(0.3)).toBe(0);
  expect(law.quantileUpper(0.6)).toBe(0);
  expectRelative(law.quantile(0.75), 1, 1e-15);
  expect(law.pmf?.(0)).toBe(0.25);
  expectRelative(law.pdf!(1), 0.25, 1e-15);
});

test('a mixture of separate parts leaves the gap out', () => {
  const law = mixture([
    { weight: 0.25, distribution: uniform({ min: 0, max: 1 }) },
    { weight: 0.75, distribution: uniform({ min: 2, max: 3 }) },
  ]);
  expect(law.kinks).toEqual([0.25]);
  expect(law.quantile(0.25)).toBe(1);
  expectRelative(law.quantile(0.25 + 0.75e-6), 2 + 1e-6, 1e-15);
  expectRelative(law.quantile(4e-60), 1.6e-59, 1e-14);
  expectRelative(law.quantileUpper(3e-10), 3 - 4e-10, 1e-15);
});

test('straight parts apart: each tail is a straight line down to the smallest probabilities', () => {
  const law = mixture([
    { weight: 0.25, distribution: uniform({ min: 0, max: 1 }) },
    { weight: 0.25, distribution: uniform({ min: 2, max: 3 }) },
    { weight: 0.5, distribution: uniform({ min: 10, max: 11 }) },
  ]);
  expectRelative(law.quantile(1e-100), 4e-100, 1e-13);
  for (let p = 0.24; p > 1e-305; p *= 0.437) {
    expectRelative(law.quantile(p), 4 * p, 1e-13);
    expectRelative(law.quantileUpper(p), 11 - 2 * p, 1e-15);
  }
});

test('a mixture is infinite only where the largest double does not reach the probability', () => {
  const heavy = studentT({ df: 0.01 });
  const law = mixture([
    { weight: 0.5, distribution: heavy },
    { weight: 0.5, distribution: standard },
  ]);
  const beyond = heavy.sf(Number.MAX_VALUE) / 2;
  expect([law.quantileUpper(0.99 * beyond), law.quantile(0.99 * beyond)]).toEqual([Infinity, -Infinity]);
  for (const q of [1.01 * beyond, 10 * beyond, 0.1]) {
    expect(law.quantileUpper(q)).toBeLessThan(Infinity);
    expectRelative(law.sf(law.quantileUpper(q)), q, 1e-12);
    expectRelative(law.cdf(law.quantile(q)), q, 1e-12);
  }
});

test('a bound inside a gap, where the density is 0', () => {
  const parts = mixture([
    { weight: 0.5, distribution: uniform({ min: 0, max: 1 }) },
    { weight: 0.5, distribution: uniform({ min: 2, max: 3 }) },
  ]);
  const law = truncated(parts, { min: 1.5 });
  expect(law.quantile(5e-324)).toBeLessThanOrEqual(2);
  expectRelative(law.quantile(1e-9), 2 + 1e-9, 1e-15);
  expectRelative(law.mean, 2.5, 1e-12);
});

test('distributions are frozen throughout and marked', () => {
  const parameters = Object.freeze({ mean: 1, sd: 2 });
  const law = mixture([{ weight: 1, distribution: normal(parameters) }]);
  expect(isDistribution(law)).toBe(true);
  expect(Object.isFrozen(law) && Object.isFrozen(law.parameters) && Object.isFrozen(law.kinks)).toBe(true);
  expect(Object.isFrozen((law.parameters.components as unknown[])[0])).toBe(true);
});
