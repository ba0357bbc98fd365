import { expect, test } from 'vitest';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { brittonTwoPieceNormal } from '../../../src/uncertainty/distributions/britton-two-piece-normal';
import { fanplotTwoPieceNormal } from '../../../src/uncertainty/distributions/fanplot-two-piece-normal';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { pointMass } from '../../../src/uncertainty/distributions/point-mass';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

function expectRelative(value: number, exact: number, tolerance: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

test('beta laws by hand', () => {
  const law = beta({ alpha: 2, beta: 1, min: 10, max: 20 });
  expectRelative(law.cdf(15), 0.25, 1e-14);
  expectRelative(law.quantile(0.25), 15, 1e-15);
  expect(law.pdf!(20)).toBeCloseTo(0.2, 15);
  expect([law.pdf!(10), beta({ alpha: 0.5, beta: 1 }).pdf!(0), beta({ alpha: 1, beta: 3 }).pdf!(0)]).toEqual([
    0,
    Infinity,
    3,
  ]);
});

test('a beta keeps its digits beside both ends', () => {
  // Arcsine law: quantile sin²(π p / 2); 50-digit arithmetic.
  const law = beta({ alpha: 0.5, beta: 0.5, min: -1, max: 0 });
  expectRelative(law.quantileUpper(1e-10), -2.4674011002723397e-20, 1e-13);
  expectRelative(beta({ alpha: 0.5, beta: 0.5 }).quantile(1e-10), 2.4674011002723397e-20, 1e-13);
  expect(beta({ alpha: 0.01, beta: 2 }).quantile(1e-10)).toBe(0);
  expect(beta({ alpha: 2, beta: 0.01 }).quantile(0.9)).toBe(1);
});

test('a pert is a beta, and uniform without weight of the mode', () => {
  const law = pert({ min: 4, mode: 6.5, max: 8 });
  const same = beta({ alpha: 3.5, beta: 2.5, min: 4, max: 8 });
  expect([law.mean, law.cdf(6), law.quantile(0.3)]).toEqual([same.mean, same.cdf(6), same.quantile(0.3)]);
  expect(law.parameters).toEqual({ min: 4, mode: 6.5, max: 8, lambda: 4 });
  expectRelative(pert({ min: 0, mode: 1, max: 4, lambda: 0 }).quantile(0.3), 1.2, 1e-14);
  expect(pert({ min: 0, mode: 0, max: 1 }).quantile(1e-10)).toBeGreaterThan(0);
});

test.each([
  [5, 0.05, 0.02, 0.95, 0.08121699516688458],
  [2.5, 0, 3, 0.75, 1.0532063750629534],
  [30, 0, 1, 0.99, 2.373940184989968],
  [3, 0, 0.005, 0.001, -0.029486813573167056],
])('a Student t of %s degrees by mean %s and standard deviation %s', (df, mean, sd, p, quantile) => {
  // Quantiles by the incomplete beta function in 40-digit arithmetic.
  const law = studentT({ df, mean, sd });
  expectRelative(law.quantile(p), quantile, 4e-15);
  expect(law.mean).toBe(mean);
  expectRelative(Math.sqrt(law.variance), sd, 1e-15);
  expect(Object.keys(law.parameters)).toEqual(['df', 'location', 'scale']);
});

test('Weibull laws of shape 1 and 2', () => {
  for (const p of [1e-12, 0.3, 0.9]) {
    expectRelative(weibull({ shape: 1, scale: 2 }).quantile(p), -2 * Math.log1p(-p), 1e-14);
    expectRelative(weibull({ shape: 2, scale: 3 }).quantileUpper(p), 3 * Math.sqrt(-Math.log(p)), 1e-14);
  }
  expectRelative(weibull({ shape: 1, scale: 2 }).variance, 4, 1e-13);
  expectRelative(weibull({ shape: 1, scale: 2 }).skewness, 2, 1e-13);
  expect([0.5, 1, 2].map((shape) => weibull({ shape, scale: 2 }).pdf!(0))).toEqual([Infinity, 0.5, 0]);
});

test('a skew normal of shape 0 is normal, a negative shape mirrors', () => {
  const [straight, skew, mirrored] = [0, 3, -3].map((shape) => skewNormal({ location: 1, scale: 2, shape }));
  for (const p of [1e-300, 1e-10, 0.2, 0.5, 0.9]) {
    expectRelative(straight!.quantile(p), normal({ mean: 1, sd: 2 }).quantile(p), 1e-13);
    expect(mirrored!.quantile(p) - 1).toBeCloseTo(1 - skew!.quantileUpper(p), 12);
  }
  expect(mirrored!.skewness).toBe(-skew!.skewness);
});

test('the square of a skew normal is chi-square whatever the shape', () => {
  for (const shape of [0.3, 2, 50, 1e6]) {
    const law = skewNormal({ location: 0, scale: 1, shape });
    for (const z of [1e-3, 0.1, 1, 3]) {
      expectRelative(law.cdf(z) - law.cdf(-z), gamma({ shape: 0.5, scale: 2 }).cdf(z * z), 1e-12);
    }
  }
});

test('two-piece normal by hand, and its two conventions of skew', () => {
  const law = twoPieceNormal({ mode: 5, sdLeft: 1, sdRight: 3 });
  expect([law.cdf(5), law.sf(5), law.kinks]).toEqual([0.25, 0.75, [0.25]]);
  expectRelative(law.sf(8), 1.5 * normal({ mean: 0, sd: 1 }).sf(1), 1e-14);
  expect(law.quantile(0.25)).toBe(5);
  const down = brittonTwoPieceNormal({ mode: 2, sd: 1, gamma: 0.5 });
  const up = fanplotTwoPieceNormal({ mode: 2, sd: 1, skew: 0.5 });
  expect(down.mean).toBeLessThan(2);
  expect(up.mean).toBeGreaterThan(2);
  expect(up.mean - 2).toBeCloseTo(2 - down.mean, 14);
  expect(down.kind).toBe('twoPieceNormal');
});

test('a shifted lognormal and its mirror image', () => {
  const base = lognormal({ meanlog: 1, sdlog: 0.5 });
  const [upper, lower] = (['upper', 'lower'] as const).map((tail) =>
    shiftedLognormal({ shift: 10, meanlog: 1, sdlog: 0.5, tail }),
  );
  expect(upper!.quantile(0.3)).toBe(10 + base.quantile(0.3));
  expect(lower!.quantileUpper(0.3)).toBe(10 - base.quantile(0.3));
  expect([upper!.mean, lower!.mean]).toEqual([10 + base.mean, 10 - base.mean]);
  expect([upper!.skewness, lower!.skewness]).toEqual([base.skewness, -base.skewness]);
  expect([lower!.support, lower!.cdf(8) + upper!.cdf(12)]).toEqual([[-Infinity, 10], 1]);
});

test('skewness of every earlier law', () => {
  expect([normal({ mean: 1, sd: 2 }).skewness, uniform({ min: 0, max: 1 }).skewness]).toEqual([0, 0]);
  expect([studentT({ df: 3 }).skewness, studentT({ df: 3.1 }).skewness]).toEqual([Number.NaN, 0]);
  expect([pointMass(3).skewness, normal({ mean: 0, sd: 0 }).skewness]).toEqual([Number.NaN, Number.NaN]);
  expect(gamma({ shape: 4, scale: 3 }).skewness).toBe(1);
  expect(truncated(studentT({ df: 2.5 }), { min: 0 }).skewness).toBeNaN();
  const two = mixture([
    { weight: 0.75, distribution: pointMass(0) },
    { weight: 0.25, distribution: pointMass(1) },
  ]);
  expectRelative(two.skewness, (1 - 2 * 0.25) / Math.sqrt(0.25 * 0.75), 1e-14);
  // Half a normal: √2 (4 − π) / (π − 2)^(3/2)
  const half = truncated(normal({ mean: 0, sd: 1 }), { min: 0 });
  expectRelative(half.skewness, (Math.SQRT2 * (4 - Math.PI)) / (Math.PI - 2) ** 1.5, 1e-11);
});
