import { describe, expect, test } from 'vitest';
import { fromQuantiles } from '../../../src/uncertainty/elicitation/from-quantiles';
import {
  percentileForm,
  percentileHint,
  percentileOf,
} from '../../../src/uncertainty/elicitation/percentile';
import { quantileErrors } from '../../../src/uncertainty/elicitation/quantile-errors';
import type { QuantileFamily } from '../../../src/uncertainty/elicitation/quantile-families';
import { errorOf } from '../../error-of';

const issueOf = (quantiles: object, family: QuantileFamily, stated?: object) =>
  errorOf(() => fromQuantiles(Object.freeze(quantiles) as never, family, stated as never)).issues[0]!;

/** Message and hint in English, and in Chinese. */
const told = (...given: Parameters<typeof issueOf>) => {
  const { message, hint, zh } = issueOf(...given);
  return [
    `${message}${hint === undefined ? '' : `; ${hint}`}`,
    `${zh?.message}${zh?.hint === undefined ? '' : `；${zh.hint}`}`,
  ];
};

describe('too few quantiles: the message says how many are missing', () => {
  test.each<[QuantileFamily, object, object, string, string]>([
    [
      'normal',
      { p50: 4 },
      {},
      'fromQuantiles: expected `p50` to be one of 2 quantiles, for the 2 free parameters of a normal, got 4; 1 is missing; give another percentile from p1 to p99, or state `mean` or `sd` in place of one',
      'fromQuantiles：`p50` 应为 2 个分位数之一（normal 有 2 个自由参数），现为 4；还缺 1 个；请给出 p1 至 p99 中的其他百分位数，或给出 `mean` 或 `sd` 代替其中一个',
    ],
    [
      'shiftedLognormal',
      { p5: 1 },
      {},
      'fromQuantiles: expected `p5` to be one of 3 quantiles, for the 3 free parameters of a shiftedLognormal, got 1; 2 are missing; give another percentile from p1 to p99, or state `shift` or `meanlog` or `sdlog` in place of one',
      'fromQuantiles：`p5` 应为 3 个分位数之一（shiftedLognormal 有 3 个自由参数），现为 1；还缺 2 个；请给出 p1 至 p99 中的其他百分位数，或给出 `shift` 或 `meanlog` 或 `sdlog` 代替其中一个',
    ],
    [
      'metalog',
      { p5: 1, p95: 3, min: 0 },
      {},
      'fromQuantiles: expected `p95` to be one of 3 quantiles, for the 3 free parameters of a metalog, got 3; 1 is missing; give another percentile from p1 to p99',
      'fromQuantiles：`p95` 应为 3 个分位数之一（metalog 有 3 个自由参数），现为 3；还缺 1 个；请给出 p1 至 p99 中的其他百分位数',
    ],
    [
      'twoPieceNormal',
      { p50: 4 },
      { mode: 3 },
      'fromQuantiles: expected `p50` to be one of 2 quantiles besides `mode`, for the 3 free parameters of a twoPieceNormal, got 4; 1 is missing; give another percentile from p1 to p99',
      'fromQuantiles：`p50` 应为除 `mode` 外的 2 个分位数之一（twoPieceNormal 有 3 个自由参数），现为 4；还缺 1 个；请给出 p1 至 p99 中的其他百分位数',
    ],
    [
      'normal',
      {},
      {},
      'fromQuantiles: expected 2 quantiles, for the 2 free parameters of a normal, got {}; 2 are missing; give another percentile from p1 to p99, or state `mean` or `sd` in place of one',
      'fromQuantiles：应为 2 个分位数（normal 有 2 个自由参数），现为 {}；还缺 2 个；请给出 p1 至 p99 中的其他百分位数，或给出 `mean` 或 `sd` 代替其中一个',
    ],
    [
      'normal',
      {},
      { sd: 1 },
      'fromQuantiles: expected 1 quantile besides `sd`, for the 2 free parameters of a normal, got {}; 1 is missing; give another percentile from p1 to p99',
      'fromQuantiles：应为除 `sd` 外的 1 个分位数（normal 有 2 个自由参数），现为 {}；还缺 1 个；请给出 p1 至 p99 中的其他百分位数',
    ],
  ])('%s of %j with %j', (family, quantiles, stated, english, chinese) => {
    const path = Object.keys(quantiles).find((key) => english.includes(`\`${key}\` to be one of`)) ?? '';
    expect(issueOf(quantiles, family, stated)).toMatchObject({ code: 'E_SHAPE', path });
    expect(told(quantiles, family, stated)).toEqual([english, chinese]);
  });
});

describe('more quantiles than needed', () => {
  test('are refused where they disagree by more than 1e-9 of the spread', () => {
    const at = (p50: number) => () => fromQuantiles({ p5: 3, p50, p95: 7 }, 'normal');
    expect(at(5 + 3.9e-9)).not.toThrow();
    expect(errorOf(at(5 + 4.2e-9)).code).toBe('E_INCONSISTENT');
    expect(errorOf(at(5 - 4.2e-9)).code).toBe('E_INCONSISTENT');
  });

  test.each<[QuantileFamily, object, object, string, string]>([
    [
      'normal',
      { p5: 1, p50: 1.9, p95: 3 },
      {},
      'fromQuantiles: expected `p50` to be 2, which a normal with these `p5` and `p95` has there, got 1.9; leave it out, or use shiftedLognormal, twoPieceNormal or metalog, which go through three',
      'fromQuantiles：`p50` 应为 2，即具有 `p5`、`p95` 的 normal 在该处的分位数，现为 1.9；请省略该项，或改用可通过三个分位数的 shiftedLognormal、twoPieceNormal 或 metalog',
    ],
    [
      'normal',
      { p50: 1, p95: 3 },
      { sd: 1 },
      'fromQuantiles: expected `p50` to be 1.35514637305, which a normal with these `p95` and `sd` has there, got 1; leave it out, or fit metalog({ quantiles }) to all of them',
      'fromQuantiles：`p50` 应为 1.35514637305，即具有 `p95`、`sd` 的 normal 在该处的分位数，现为 1；请省略该项，或用 metalog({ quantiles }) 拟合全部分位数',
    ],
    [
      'uniform',
      { p5: 0.5, p50: 5, p95: 9.5, p99: 9.91 },
      {},
      'fromQuantiles: expected `p50` to be 5.00478723404, which a uniform with these `p5` and `p99` has there, got 5; leave it out, or use shiftedLognormal, twoPieceNormal or metalog, which go through three',
      'fromQuantiles：`p50` 应为 5.00478723404，即具有 `p5`、`p99` 的 uniform 在该处的分位数，现为 5；请省略该项，或改用可通过三个分位数的 shiftedLognormal、twoPieceNormal 或 metalog',
    ],
  ])('%s of %j with %j', (family, quantiles, stated, english, chinese) => {
    expect(told(quantiles, family, stated)).toEqual([english, chinese]);
  });

  test('three parameters: the outer two and the one nearest to the median are fitted', () => {
    const { message, hint } = issueOf({ p5: 4, p40: 6, p45: 6.1, p80: 7, p95: 9 }, 'shiftedLognormal');
    expect(message).toMatch(
      /^fromQuantiles: expected `p40` to be 5\.\d+, which a shiftedLognormal with these `p5` and `p45` and `p95` has there, got 6$/,
    );
    expect(hint).toBe('leave it out, or fit metalog({ quantiles }) to all of them');
  });
});

describe('no member of the family', () => {
  test.each<[QuantileFamily, object, object, string, string]>([
    [
      'normal',
      { p90: 4 },
      { mean: 5 },
      'fromQuantiles: expected `p90` to be a quantile that a normal with this `mean` can have, got 4',
      'fromQuantiles：`p90` 应为具有该 `mean` 的 normal 所能取的分位数，现为 4',
    ],
    [
      'normal',
      { p50: 4 },
      { mean: 4 },
      'fromQuantiles: expected `p50` to be another percentile, since `mean` gives that of a normal already, got 4; give another percentile, or state another parameter',
      'fromQuantiles：`p50` 应为另一个百分位数，因为 normal 的 `mean` 已给出该分位数，现为 4；请给出另一个百分位数，或另一个参数',
    ],
    [
      'weibull',
      { p5: 1e-300, p95: 1e300 },
      {},
      'fromQuantiles: expected `p95` to be a quantile that a weibull with this `p5` can have, got 1e+300',
      'fromQuantiles：`p95` 应为具有该 `p5` 的 weibull 所能取的分位数，现为 1e+300',
    ],
    [
      'gamma',
      { p5: 1e-300, p95: 1e300 },
      {},
      'fromQuantiles: expected `p95` to be a quantile that a gamma with this `p5` can have, got 1e+300',
      'fromQuantiles：`p95` 应为具有该 `p5` 的 gamma 所能取的分位数，现为 1e+300',
    ],
    [
      'gamma',
      { p50: 4 },
      { scale: 1e-30 },
      'fromQuantiles: expected `p50` to be a quantile that a gamma with this `scale` can have, got 4',
      'fromQuantiles：`p50` 应为具有该 `scale` 的 gamma 所能取的分位数，现为 4',
    ],
    [
      'normal',
      { p5: -1e307, p95: 1e307 },
      {},
      'fromQuantiles: expected `p95` to be a quantile that a normal with this `p5` can have, got 1e+307',
      'fromQuantiles：`p95` 应为具有该 `p5` 的 normal 所能取的分位数，现为 1e+307',
    ],
    [
      'beta',
      { p5: 0.5, p95: 0.5001 },
      {},
      'fromQuantiles: expected `p95` to be a quantile that a beta with this `p5` can have, got 0.5001; where quantiles lie close together, normal comes close to a beta',
      'fromQuantiles：`p95` 应为具有该 `p5` 的 beta 所能取的分位数，现为 0.5001；分位数十分接近时，normal 与 beta 相差甚微',
    ],
    [
      'beta',
      { p50: 0.5 },
      { alpha: 1e9 },
      'fromQuantiles: expected `p50` to be a quantile that a beta with this `alpha` can have, got 0.5',
      'fromQuantiles：`p50` 应为具有该 `alpha` 的 beta 所能取的分位数，现为 0.5',
    ],
    [
      'metalog',
      { p10: 0, p50: 1, p90: 100 },
      {},
      'fromQuantiles: expected `p90` to be a quantile that a metalog with this `p10` and this `p50` can have, got 100; shiftedLognormal goes through any three quantiles',
      'fromQuantiles：`p90` 应为具有该 `p10`、`p50` 的 metalog 所能取的分位数，现为 100；shiftedLognormal 可通过任意三个分位数',
    ],
    [
      'twoPieceNormal',
      { p5: 0, p50: 1, p95: 3.2 },
      {},
      'fromQuantiles: expected `p50` to be such that (p95 − p50) / (p50 − p5) lies between 0.47592 and 2.10119 (it is 2.2), got 1; use shiftedLognormal or metalog, which can be more skewed',
      'fromQuantiles：`p50` 应为使 (p95 − p50) / (p50 − p5) 在 0.47592 与 2.10119 之间的数（现为 2.2），现为 1；请改用 shiftedLognormal 或 metalog，其偏度可以更大',
    ],
    [
      'twoPieceNormal',
      { p10: 4, p90: 7 },
      { mode: 3 },
      'fromQuantiles: expected `p90` to be a quantile that a twoPieceNormal with this `p10` and this `mode` can have, got 7',
      'fromQuantiles：`p90` 应为具有该 `p10`、`mode` 的 twoPieceNormal 所能取的分位数，现为 7',
    ],
    [
      'shiftedLognormal',
      { p5: 1, p50: 2, p95: 3 },
      {},
      'fromQuantiles: expected `p50` to be another value than a normal with this `p5` and this `p95` has there, got 2; use normal, which is symmetric',
      'fromQuantiles：`p50` 应为不同于具有该 `p5`、`p95` 的正态分布在该处的值，现为 2；请改用对称的 normal',
    ],
    [
      'shiftedLognormal',
      { p5: 1, p50: 2.0000001, p95: 3 },
      {},
      'fromQuantiles: expected `p95` to be a quantile that a shiftedLognormal with this `p5` and this `p50` can have, got 3; use normal, which it comes close to here',
      'fromQuantiles：`p95` 应为具有该 `p5`、`p50` 的 shiftedLognormal 所能取的分位数，现为 3；请改用与之极为接近的 normal',
    ],
    [
      'shiftedLognormal',
      { p10: 4, p90: 7 },
      { shift: 5 },
      'fromQuantiles: expected `p90` to be a quantile that a shiftedLognormal with this `p10` and this `shift` can have, got 7',
      'fromQuantiles：`p90` 应为具有该 `p10`、`shift` 的 shiftedLognormal 所能取的分位数，现为 7',
    ],
    [
      'shiftedLognormal',
      { p10: 4, p40: 7 },
      { meanlog: 1 },
      'fromQuantiles: expected `p40` to be a quantile that a shiftedLognormal with this `p10` and this `meanlog` can have, got 7',
      'fromQuantiles：`p40` 应为具有该 `p10`、`meanlog` 的 shiftedLognormal 所能取的分位数，现为 7',
    ],
  ])('%s of %j with %j', (family, quantiles, stated, english, chinese) => {
    expect(issueOf(quantiles, family, stated).code).toBe('E_INCONSISTENT');
    expect(told(quantiles, family, stated)).toEqual([english, chinese]);
  });

  test('the mean of a normal beside its median, where another quantile tells the sd, is no fault', () => {
    expect(fromQuantiles({ p50: 4, p90: 6 }, 'normal', { mean: 4 }).mean).toBe(4);
  });
});

describe('quantiles and what stands beside them', () => {
  test.each<[QuantileFamily, object, object, string, string]>([
    [
      'lognormal',
      { p5: 0, p95: 3 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `p5` to be greater than 0, as all values of a lognormal are, got 0; shiftedLognormal has no such limit',
      'fromQuantiles：`p5` 应为大于 0 的数，因为 lognormal 的取值均大于 0，现为 0；shiftedLognormal 没有此限制',
    ],
    [
      'normal',
      { p5: 3, p95: 3 },
      {},
      'E_NOT_MONOTONE fromQuantiles: expected `p95` to be greater than `p5`, which is 3, got 3',
      'fromQuantiles：`p95` 应为大于 `p5`（3）的数，现为 3',
    ],
    [
      'normal',
      { p95: 3, p50: 3, p5: 1 },
      {},
      'E_NOT_MONOTONE fromQuantiles: expected `p95` to be greater than `p50`, which is 3, got 3',
      'fromQuantiles：`p95` 应为大于 `p50`（3）的数，现为 3',
    ],
    [
      'normal',
      { p5: -1e308, p95: 1e308 },
      {},
      'E_RANGE fromQuantiles: expected `p95` to be within 1.79e308 of `p5`, got 1e+308',
      'fromQuantiles：`p95` 应为与 `p5` 相差不超过 1.79e308 的数，现为 1e+308',
    ],
    [
      'normal',
      { p5: 1, p95: 3, min: 0 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `min` to be left out, since normal takes no bounds, got 0',
      'fromQuantiles：`min` 应为省略，因为 normal 没有上下界，现为 0',
    ],
    [
      'gamma',
      { p5: 1, p95: 3 },
      { max: 9 },
      'E_INCONSISTENT fromQuantiles: expected `max` to be left out, since gamma takes no bounds, got 9',
      'fromQuantiles：`max` 应为省略，因为 gamma 没有上下界，现为 9',
    ],
    [
      'beta',
      { p5: 0, p95: 0.5 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `p5` to be greater than `min`, which is 0, got 0',
      'fromQuantiles：`p5` 应为大于 `min`（0）的数，现为 0',
    ],
    [
      'beta',
      { p5: 0.1, p95: 1.5 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `p95` to be less than `max`, which is 1, got 1.5',
      'fromQuantiles：`p95` 应为小于 `max`（1）的数，现为 1.5',
    ],
    [
      'metalog',
      { p5: 1, p50: 2, p95: 3, max: 3 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `p95` to be less than `max`, which is 3, got 3',
      'fromQuantiles：`p95` 应为小于 `max`（3）的数，现为 3',
    ],
    [
      'beta',
      { p5: 0.1, p95: 0.5, min: 1, max: 1 },
      {},
      'E_INCONSISTENT fromQuantiles: expected `max` to be greater than `min`, which is 1, got 1',
      'fromQuantiles：`max` 应为大于 `min`（1）的数，现为 1',
    ],
    [
      'normal',
      { p90: 4 },
      { mean: 1, sd: 2 },
      'E_INCONSISTENT fromQuantiles: expected `sd` to be left out, since `mean` is stated: one parameter at most is, quantiles give the others, got 2',
      'fromQuantiles：`sd` 应为省略，因为已给出 `mean`：至多给出一个参数，其余由分位数确定，现为 2',
    ],
    [
      'normal',
      { p90: 4 },
      { sd: 0 },
      'E_RANGE fromQuantiles: expected `sd` to be a number in (0, ∞), got 0',
      'fromQuantiles：`sd` 应为 (0, ∞) 内的数字，现为 0',
    ],
    [
      'normal',
      { p90: 4 },
      { sdd: 1 },
      'E_UNKNOWN_OPTION fromQuantiles: unknown option "sdd"; did you mean `sd`?',
      'fromQuantiles：未知的选项 "sdd"；是否为 `sd`？',
    ],
    [
      'metalog',
      { p90: 4 },
      { terms: 1 },
      'E_UNKNOWN_OPTION fromQuantiles: unknown option "terms"; allowed: min, max',
      'fromQuantiles：未知的选项 "terms"；可用：min、max',
    ],
    [
      'normal',
      { p5: 'x', p95: 3 },
      {},
      'E_TYPE fromQuantiles: expected `p5` to be a number, got "x"',
      'fromQuantiles：`p5` 应为数字，现为 "x"',
    ],
    [
      'normal',
      { p90: 4, p10: 1 },
      3 as never,
      'E_TYPE fromQuantiles: expected `stated` to be an object, got 3',
      'fromQuantiles：`stated` 应为对象（名称与值），现为 3',
    ],
    [
      'cauchy' as never,
      { p5: 1, p95: 3 },
      {},
      'E_UNKNOWN_OPTION fromQuantiles: expected `family` to be one of normal, lognormal, uniform, logUniform, logistic, gumbel, gamma, weibull, beta, shiftedLognormal, twoPieceNormal, metalog, got "cauchy"',
      'undefined',
    ],
  ])('%s of %j with %j', (family, quantiles, stated, english, chinese) => {
    const { code } = issueOf(quantiles, family, stated);
    const [message, inChinese] = told(quantiles, family, stated);
    expect(`${code} ${message}`).toBe(english);
    if (chinese !== 'undefined') expect(inChinese).toBe(chinese);
  });

  test('every fault of the quantiles is told, with its path', () => {
    const { issues } = errorOf(() => fromQuantiles({ p5: 0.9, p50: 0.2, p95: 1.5 }, 'beta'));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['E_NOT_MONOTONE', 'p50'],
      ['E_INCONSISTENT', 'p95'],
    ]);
  });

  test('what is no object of quantiles is refused', () => {
    expect(issueOf(3 as never, 'normal').message).toBe('fromQuantiles: expected an object, got 3');
  });
});

describe('keys', () => {
  test.each([
    ['P90', 'p90'],
    ['p05', 'p5'],
    ['p5.0', 'p5'],
    ['q90', 'p90'],
    ['90%', 'p90'],
    ['5th', 'p5'],
    ['0.9', 'p90'],
    ['.25', 'p25'],
    ['median', 'p50'],
    ['中位数', 'p50'],
    ['50', 'p50'],
  ])('%s: did you mean %s?', (key, meant) => {
    const issue = issueOf({ p1: -1, [key]: 4 }, 'normal');
    expect(issue).toMatchObject({
      code: 'E_UNKNOWN_OPTION',
      path: key,
      message: `fromQuantiles: unknown option "${key}"`,
      hint: `did you mean \`${meant}\`?`,
      suggestion: { key: meant },
      zh: { message: `fromQuantiles：未知的选项 "${key}"`, hint: `是否为 \`${meant}\`？` },
    });
  });

  test.each(['p0', 'p100', 'p120', 'pp5', 'meen', 'p-5', 'p5.'])('%s is none: no wrong hint', (key) => {
    const issue = issueOf({ p1: -1, [key]: 4 }, 'normal');
    expect(issue.hint).toBe('allowed: percentiles from p1 to p99');
    expect(issue.zh?.hint).toBe('可用：p1 至 p99 的百分位数');
    expect(issue).not.toHaveProperty('suggestion');
  });

  test('bounds are known where the family takes them', () => {
    expect(percentileHint('mni', ['min', 'max']).suggestion).toEqual({ key: 'min' });
    expect(issueOf({ p5: 0.1, mni: 0 }, 'beta')).toMatchObject({ suggestion: { key: 'min' } });
    expect(issueOf({ p5: 0.1, p120: 0 }, 'beta')).toMatchObject({
      hint: 'allowed: percentiles from p1 to p99, min, max',
      zh: { hint: '可用：p1 至 p99 的百分位数、min、max' },
    });
  });

  test('a parameter among the quantiles is told its place', () => {
    const issue = issueOf({ p50: 4, sd: 1 }, 'normal');
    expect(issue.hint).toBe("a parameter stands apart: fromQuantiles(quantiles, 'normal', { sd })");
    expect(issue.zh?.hint).toBe("参数应单独给出：fromQuantiles(quantiles, 'normal', { sd })");
  });

  test('p1 to p99 and decimals are percentiles, both tails as exact as doubles can be', () => {
    for (let percent = 1; percent < 100; percent++) expect(percentileForm.test(`p${percent}`)).toBe(true);
    expect(percentileOf('p95', 7)).toEqual({ key: 'p95', p: 0.95, q: 0.05, x: 7 });
    expect(percentileOf('p97.5', 7)).toEqual({ key: 'p97.5', p: 0.975, q: 0.025, x: 7 });
    expect(['p0.5', 'p99.5', 'p33.3'].every((key) => percentileForm.test(key))).toBe(true);
    expect(
      ['p0', 'p0.0', 'p00', 'p100', 'p5.', 'p.5', 'p05', 'p5.50', '5', 'xp5'].some((key) =>
        percentileForm.test(key),
      ),
    ).toBe(false);
  });
});

test('quantiles that are none are refused', () => {
  const law = fromQuantiles({ p5: 0, p95: 10 }, 'normal');
  expect(errorOf(() => quantileErrors(law, { p105: 4 })).message).toBe(
    'quantileErrors: expected `quantiles.p105` to be a probability in (0, 1) such as 0.05, or a percentile such as p5, got "p105"',
  );
  expect(errorOf(() => quantileErrors(law, {})).code).toBe('E_SHAPE');
});
