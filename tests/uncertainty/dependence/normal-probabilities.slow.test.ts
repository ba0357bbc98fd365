import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../../src/core/normal-cdf';
import { pow } from '../../../src/core/pow';
import { bivariateNormalCdf } from '../../../src/uncertainty/dependence/bivariate-normal-cdf';
import { equicorrelatedJoint } from '../../../src/uncertainty/dependence/equicorrelated-joint';
import { lognormalCorrelation } from '../../../src/uncertainty/dependence/lognormal-correlation';
import reference from '../../reference/dependence.json';
import computed from '../../reference/dependence-computed.json';

function relativeError(value: number, expected: number): number {
  return value === expected ? 0 : Math.abs(value - expected) / expected;
}

const limit = fc.integer({ min: -800, max: 800 }).map((each) => each / 100);
const correlation = fc.integer({ min: -1000, max: 1000 }).map((each) => each / 1000);
const options = { seed: 20201, numRuns: 200 };

describe('bivariateNormalCdf', () => {
  test('both below their medians, by hand: 1/4 + asin ρ / (2 π)', () => {
    for (const rho of [-1, -0.9, -0.5, 0, 0.25, 0.5, 0.999, 1]) {
      const value = bivariateNormalCdf({ h: 0, k: 0, correlation: rho });
      expect(Math.abs(value - (0.25 + Math.asin(rho) / (2 * Math.PI)))).toBeLessThan(1e-15);
    }
  });

  test.each(reference.bivariate_normal_cdf)('reference file: h $h, k $k, ρ $rho', ({ h, k, rho, p }) => {
    expect(relativeError(bivariateNormalCdf({ h, k, correlation: rho }), p)).toBeLessThan(1e-14);
  });

  // The density of the tails turns a rounding of the arguments into one of 4e-16 · |ln p|.
  test.each(computed.bivariateNormal)('mpmath: h %f, k %f, ρ %f', (h, k, rho, p) => {
    const error = relativeError(bivariateNormalCdf({ h: h!, k: k!, correlation: rho! }), p!);
    expect(error).toBeLessThan(1e-14 - 4e-16 * Math.log(p!));
  });

  test('it is symmetric, lies between the bounds of Fréchet and grows with its arguments', () => {
    fc.assert(
      fc.property(limit, limit, correlation, (h, k, rho) => {
        const value = bivariateNormalCdf({ h, k, correlation: rho });
        expect(bivariateNormalCdf({ h: k, k: h, correlation: rho })).toBe(value);
        expect(value).toBeLessThanOrEqual(Math.min(normalCdf(h), normalCdf(k)));
        expect(value).toBeGreaterThanOrEqual(Math.max(0, normalCdf(h) + normalCdf(k) - 1) - 1e-15);
        expect(bivariateNormalCdf({ h: h + 0.1, k, correlation: rho })).toBeGreaterThanOrEqual(
          value * (1 - 1e-13),
        );
        const stronger = Math.min(1, rho + 0.01);
        expect(bivariateNormalCdf({ h, k, correlation: stronger })).toBeGreaterThanOrEqual(
          value * (1 - 1e-13),
        );
      }),
      options,
    );
  });

  test('the two halves of a margin add up', () => {
    fc.assert(
      fc.property(limit, limit, correlation, (h, k, rho) => {
        const both =
          bivariateNormalCdf({ h, k, correlation: rho }) +
          bivariateNormalCdf({ h, k: -k, correlation: -rho });
        expect(relativeError(both, normalCdf(h))).toBeLessThan(1e-13);
      }),
      options,
    );
  });

  test('wholly dependent, independent and far away', () => {
    expect(bivariateNormalCdf({ h: 1, k: 2, correlation: 1 })).toBe(normalCdf(1));
    expect(bivariateNormalCdf({ h: 1, k: -1, correlation: -1 })).toBe(0);
    expect(bivariateNormalCdf({ h: 1, k: 2, correlation: -1 })).toBeCloseTo(normalCdf(2) - normalCdf(-1), 15);
    expect(bivariateNormalCdf({ h: 1, k: 2, correlation: 0 })).toBe(normalCdf(1) * normalCdf(2));
    expect(bivariateNormalCdf({ h: 1e308, k: -1, correlation: 0.9999999999999999 })).toBe(normalCdf(-1));
    expect(bivariateNormalCdf({ h: -1e308, k: -1, correlation: -0.9999999999999999 })).toBe(0);
  });
});

describe('equicorrelatedJoint', () => {
  test('n targets at even odds and ρ = 1/2, by hand: 1 / (n + 1)', () => {
    for (const { n, rho, p } of reference.equicorrelated_orthant) {
      expect(
        relativeError(equicorrelatedJoint({ probability: 0.5, correlation: rho, count: n }), p),
      ).toBeLessThan(1e-14);
    }
    expect(equicorrelatedJoint({ probability: 0.5, correlation: 0.5, count: 1000 })).toBeCloseTo(
      1 / 1001,
      16,
    );
  });

  test.each(reference['joint_25_targets_p0.9'])('25 targets at 0.9 and ρ $rho', ({ n, pEach, rho, pAll }) => {
    const value = equicorrelatedJoint({ probability: pEach, correlation: rho, count: n });
    expect(relativeError(value, pAll)).toBeLessThan(1e-14);
  });

  test.each(computed.equicorrelatedJoint)('mpmath: p %f, ρ %f, n %i', (p, rho, n, joint) => {
    const value = equicorrelatedJoint({ probability: p!, correlation: rho!, count: n! });
    expect(relativeError(value, joint!)).toBeLessThan(1e-13);
  });

  test('two targets are a bivariate normal probability', () => {
    fc.assert(
      fc.property(limit, correlation, (c, rho) => {
        const probability = normalCdf(c);
        fc.pre(rho >= 0 && c < 3);
        const joint = equicorrelatedJoint({ probability, correlation: rho, count: 2 });
        // p carries c to a relative 1e-16 / (density of log p).
        expect(relativeError(joint, bivariateNormalCdf({ h: c, k: c, correlation: rho }))).toBeLessThan(
          1e-12,
        );
      }),
      options,
    );
  });

  test('it lies between pⁿ and p, falls with the count and grows with the correlation', () => {
    const chance = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);
    fc.assert(
      fc.property(chance, chance, fc.integer({ min: 1, max: 60 }), (probability, rho, count) => {
        const joint = equicorrelatedJoint({ probability, correlation: rho, count });
        expect(joint).toBeLessThanOrEqual(probability);
        expect(joint).toBeGreaterThanOrEqual(pow(probability, count) * (1 - 1e-13));
        const more = equicorrelatedJoint({ probability, correlation: rho, count: count + 1 });
        expect(more).toBeLessThanOrEqual(joint * (1 + 1e-13));
        const closer = equicorrelatedJoint({ probability, correlation: Math.min(1, rho + 0.05), count });
        expect(closer).toBeGreaterThanOrEqual(joint * (1 - 1e-13));
      }),
      options,
    );
  });
});

describe('lognormalCorrelation', () => {
  test.each(reference.lognormal_pearson)(
    'reference file: ρ $rho, sd $s1 and $s2',
    ({ rho, s1, s2, corr }) => {
      expect(Math.abs(lognormalCorrelation({ correlation: rho, sdlog: [s1, s2] }) - corr)).toBeLessThan(
        1e-15,
      );
    },
  );

  test('equal spreads wholly dependent give 1, small spreads the correlation of the logarithms', () => {
    expect(lognormalCorrelation({ correlation: 1, sdlog: [1, 1] })).toBeCloseTo(1, 15);
    expect(lognormalCorrelation({ correlation: 0.4, sdlog: [1e-8, 1e-8] })).toBeCloseTo(0.4, 15);
    expect(lognormalCorrelation({ correlation: 1, sdlog: [18, 1] })).toBeLessThan(1e-60);
  });
});
