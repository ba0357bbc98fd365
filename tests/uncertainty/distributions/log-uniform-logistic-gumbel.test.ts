import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { lawInWords } from '../../../src/model/describe/law-in-words';
import { printLawWithUnit as printInDiff } from '../../../src/scenario/diff/law-with-unit';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { uniform } from '../../../src/uncertainty/distributions/uniform';

const fixed = { seed: 20201, numRuns: 300 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

function expectRelative(value: number, exact: number, tolerance: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

describe('log-uniform', () => {
  test('by hand: a third of the probability for each of three orders of magnitude', () => {
    const law = logUniform(Object.freeze({ min: 1, max: 1000 }));
    expect(law.kind).toBe('logUniform');
    expectRelative(law.quantile(1 / 3), 10, 1e-15);
    expectRelative(law.quantileUpper(1 / 3), 100, 1e-15);
    expectRelative(law.cdf(10), 1 / 3, 1e-15);
    expectRelative(law.sf(10), 2 / 3, 1e-15);
    expectRelative(law.pdf!(5), 1 / (5 * Math.log(1000)), 1e-15);
    expectRelative(law.mean, 999 / Math.log(1000), 1e-15);
    expect(law.support).toEqual([1, 1000]);
    expect(law.kinks).toEqual([]);
    expect([law.quantile(0), law.quantile(1), law.cdf(0.5), law.sf(1000)]).toEqual([1, 1000, 0, 0]);
  });

  // mpmath 1.3.0, 60 digits, from E X^n = (b^n - a^n) / (n L)
  test.each([
    [1, 1.0000001, 8.333333343064452e-16, 3.46410144395526e-8],
    [1, 7.38, 3.1857097992215762, 0.6749962581663773],
    [1, 7.4, 3.205200149349407, 0.6758661576337517],
    [3e-10, 1, 0.02072283837323103, 4.113690692359702],
  ])('from %d to %d: variance %d, skewness %d', (min, max, variance, skewness) => {
    const law = logUniform({ min, max });
    expectRelative(law.variance, variance, 1e-13);
    expect(Math.abs(law.skewness - skewness)).toBeLessThan(1e-13);
  });

  test('a narrow one is nearly uniform', () => {
    const [narrow, even] = [logUniform({ min: 1e6, max: 1e6 + 1 }), uniform({ min: 1e6, max: 1e6 + 1 })];
    for (const p of [1e-9, 0.2, 0.7]) {
      expect(Math.abs(narrow.quantile(p) - even.quantile(p))).toBeLessThan(1e-6);
    }
    expectRelative(narrow.variance, even.variance, 1e-11);
  });

  test('spans all doubles', () => {
    const law = logUniform({ min: 1e-300, max: 1e300 });
    expectRelative(law.quantile(0.25), 1e-150, 1e-13);
    expectRelative(law.quantile(0.5), 1, 1e-13);
    expectRelative(law.quantileUpper(0.25), 1e150, 1e-13);
    expectRelative(law.cdf(1e-299), 1 / 600, 1e-15);
    expectRelative(law.sf(1e299), 1 / 600, 1e-13);
    expectRelative(law.mean, 1e300 / (600 * Math.log(10)), 1e-15);
    expect(law.variance).toBe(Infinity);
    expectRelative(law.skewness, (2 / 3) * Math.sqrt(2 * 600 * Math.log(10)), 1e-2);
    expect(logUniform({ min: 5e-324, max: 1e300 }).quantile(0.4)).toBeGreaterThan(1e-75);
  });

  test('another unit scales it; its logarithm is uniform', () => {
    fc.assert(
      fc.property(between(1e-3, 1e3), between(1.001, 1e4), between(1e-9, 1 - 1e-9), (min, ratio, p) => {
        const law = logUniform({ min, max: min * ratio });
        const scaled = logUniform({ min: 4 * min, max: 4 * min * ratio });
        expectRelative(scaled.quantile(p), 4 * law.quantile(p), 1e-15);
        expectRelative(law.quantile(p), min * ((min * ratio) / min) ** p, 1e-14);
        expectRelative(scaled.variance, 16 * law.variance, 1e-15);
      }),
      fixed,
    );
  });
});

describe('logistic', () => {
  test('by hand: odds of 3 to 1 at ln 3', () => {
    const law = logistic(Object.freeze({ location: 10, scale: 2 }));
    expect(law.kind).toBe('logistic');
    expectRelative(law.quantile(0.75), 10 + 2 * Math.log(3), 1e-15);
    expectRelative(law.quantileUpper(0.75), 10 - 2 * Math.log(3), 1e-15);
    expectRelative(law.cdf(10 - 2 * Math.log(3)), 0.25, 1e-15);
    expectRelative(law.sf(10 - 2 * Math.log(3)), 0.75, 1e-15);
    expect(law.pdf!(10)).toBe(1 / 8);
    expect([law.mean, law.skewness, law.quantile(0.5)]).toEqual([10, 0, 10]);
    expectRelative(law.variance, (4 * Math.PI ** 2) / 3, 1e-15);
    expect(law.support).toEqual([-Infinity, Infinity]);
    expect(law.kinks).toEqual([]);
  });

  test('both tails fall like exp(-|z|), the density too', () => {
    const law = logistic({ location: 0, scale: 1 });
    for (const z of [50, 300, 700]) {
      expectRelative(law.cdf(-z), Math.exp(-z), 1e-15);
      expectRelative(law.sf(z), Math.exp(-z), 1e-15);
      expectRelative(law.pdf!(z), Math.exp(-z), 1e-15);
      expect(law.pdf!(-z)).toBe(law.pdf!(z));
    }
    expectRelative(law.quantileUpper(1e-300), 300 * Math.log(10), 1e-15);
    // e^-800 / 1e-300, mpmath 1.3.0
    expectRelative(logistic({ location: 0, scale: 1e-300 }).pdf!(8e-298), 3.667874584177687e-48, 1e-12);
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(between(-50, 50), between(0.01, 50), between(1e-12, 0.5), (location, scale, p) => {
        const law = logistic({ location, scale });
        const [below, above] = [location - law.quantile(p), law.quantileUpper(p) - location];
        expect(Math.abs(below - above)).toBeLessThanOrEqual(1e-15 * (Math.abs(location) + 60 * scale));
      }),
      fixed,
    );
  });
});

describe('gumbel', () => {
  test('by hand: 1/e lies below the mode, the long tail above', () => {
    const law = gumbel(Object.freeze({ location: 10, scale: 2 }));
    expect(law.kind).toBe('gumbel');
    expectRelative(law.cdf(10), Math.exp(-1), 1e-15);
    expectRelative(law.sf(10), 1 - Math.exp(-1), 1e-15);
    expectRelative(law.pdf!(10), Math.exp(-1) / 2, 1e-15);
    expectRelative(law.quantile(0.5), 10 - 2 * Math.log(Math.LN2), 1e-15);
    expectRelative(law.mean, 10 + 2 * 0.5772156649015329, 1e-15);
    expectRelative(law.variance, (4 * Math.PI ** 2) / 6, 1e-15);
    expect(law.skewness).toBe(1.1395470994046486);
    expect(law.support).toEqual([-Infinity, Infinity]);
    expect(law.kinks).toEqual([]);
  });

  test('the lower tail ends abruptly, the upper one is exponential', () => {
    const law = gumbel({ location: 0, scale: 1 });
    expectRelative(law.quantile(1e-300), -Math.log(300 * Math.log(10)), 1e-15);
    expectRelative(law.quantileUpper(1e-300), 300 * Math.log(10), 1e-15);
    expectRelative(law.sf(600), Math.exp(-600), 1e-15);
    expect([law.cdf(-8), law.pdf!(-8), law.pdf!(-1000), law.pdf!(1000)]).toEqual([0, 0, 0, 0]);
    expect(gumbel({ location: 0, scale: 1e-300 }).pdf!(8e-298)).toBeGreaterThan(1e-48);
  });

  test('the largest of n values is Gumbel again, s ln n farther up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), between(-4, 4), between(0.1, 10), (n, z, scale) => {
        const [one, many] = [0, scale * Math.log(n)].map((location) => gumbel({ location, scale }));
        expectRelative(many!.cdf(z * scale), one!.cdf(z * scale) ** n, 1e-12);
      }),
      fixed,
    );
  });
});

describe('refused', () => {
  const zhHint = '双精度数最大为 1.79e308；再大则部分分位数无法表示';
  const hint = 'a double ends at 1.79e308: beyond this some quantiles would not be representable';
  test.each<[() => unknown, string, string, string]>([
    [
      () => logUniform({ min: 2, max: 2 }),
      'E_INCONSISTENT',
      'logUniform: expected `max` to be greater than `min`, which is 2, got 2',
      'logUniform：`max` 应为大于 `min`（2）的数，现为 2',
    ],
    [
      () => logUniform({ min: 0, max: 2 }),
      'E_RANGE',
      'logUniform: expected `min` to be a number in (0, ∞), got 0',
      'logUniform：`min` 应为 (0, ∞) 内的数字，现为 0',
    ],
    [
      () => logistic({ location: 0, scale: 1.1e305 }),
      'E_RANGE',
      `logistic: expected \`scale\` to be a number in (0, 1e305], got 1.1e+305; ${hint}`,
      `logistic：\`scale\` 应为 (0, 1e305] 内的数字，现为 1.1e+305；${zhHint}`,
    ],
    [
      () => gumbel({ location: -1.1e308, scale: 1 }),
      'E_RANGE',
      `gumbel: expected \`location\` to be a number in [-1e308, 1e308], got -1.1e+308; ${hint}`,
      `gumbel：\`location\` 应为 [-1e308, 1e308] 内的数字，现为 -1.1e+308；${zhHint}`,
    ],
  ])('%#', (call, code, message, zh) => {
    const issue = issueOf(call);
    expect(issue.code).toBe(code);
    expect([issue.message, issue.hint].filter(Boolean).join('; ')).toBe(message);
    expect([issue.zh?.message, issue.zh?.hint].filter(Boolean).join('；')).toBe(zh);
  });

  test('the ends of the ranges are inside', () => {
    for (const law of [logistic, gumbel]) {
      for (const location of [-1e308, 1e308]) {
        const { quantile, quantileUpper } = law({ location, scale: 1e305 });
        expect([quantile(5e-324), quantileUpper(5e-324)].every(Number.isFinite)).toBe(true);
      }
    }
  });
});

test('in words and in a diff', () => {
  const [a, b, c] = [
    logUniform({ min: 1, max: 100 }),
    logistic({ location: 2, scale: 0.5 }),
    gumbel({ location: 2, scale: 0.5 }),
  ];
  expect([a, b, c].map((law) => lawInWords(law, 'en'))).toEqual([
    'log-uniform (min 1, max 100): mean 21.5, sd 24.97',
    'logistic (location 2, scale 0.5): mean 2, sd 0.9069',
    'Gumbel (location 2, scale 0.5): mean 2.289, sd 0.6413',
  ]);
  expect([a, b, c].map((law) => lawInWords(law, 'zh'))).toEqual([
    '对数均匀分布（最小 1，最大 100）：均值 21.5，标准差 24.97',
    '逻辑斯谛分布（位置 2，尺度 0.5）：均值 2，标准差 0.9069',
    '耿贝尔分布（极大值）（位置 2，尺度 0.5）：均值 2.289，标准差 0.6413',
  ]);
  expect(printInDiff(c, { unit: '1/year' }, { language: 'en', digits: 6 })).toBe(
    'Gumbel(location 2, scale 0.5) a year',
  );
});

function issueOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (isPlancastError(error)) return error.issues[0]!;
    throw error;
  }
  throw new Error('accepted');
}
