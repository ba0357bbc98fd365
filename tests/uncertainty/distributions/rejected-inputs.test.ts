import { expect, test } from 'vitest';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { brittonTwoPieceNormal } from '../../../src/uncertainty/distributions/britton-two-piece-normal';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { empirical } from '../../../src/uncertainty/distributions/empirical';
import { fanplotTwoPieceNormal } from '../../../src/uncertainty/distributions/fanplot-two-piece-normal';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../../src/uncertainty/distributions/metalog';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { pointMass } from '../../../src/uncertainty/distributions/point-mass';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';
import { errorOf } from '../../error-of';

const law = normal({ mean: 0, sd: 1 });
const half = { weight: 0.5, distribution: law };

const faults: [call: () => unknown, code: string, message: string][] = [
  [() => normal({ mean: 0, sd: -1 }), 'E_RANGE', 'normal: expected `sd` to be a number in [0, ∞), got -1'],
  [
    () => normal({ mean: Number.NaN, sd: 1 }),
    'E_NOT_FINITE',
    'normal: expected `mean` to be a number, got NaN',
  ],
  [
    () => studentT({ df: 4, scal: 2 } as never),
    'E_UNKNOWN_OPTION',
    'studentT: unknown option "scal"; did you mean `scale`?',
  ],
  [
    () => studentT({ df: 2, mean: 0, sd: 0.005 }),
    'E_RANGE',
    'studentT: expected `df` to be > 2, since the standard deviation is infinite else, got 2; or give `location` and `scale` in place of `mean` and `sd`',
  ],
  [
    () => studentT({ df: 5, mean: 0, sd: 0 }),
    'E_RANGE',
    'studentT: expected `sd` to be a number in (0, ∞), got 0',
  ],
  [
    () => studentT({ df: 5, mean: 0 } as never),
    'E_TYPE',
    'studentT: expected `sd` to be a number in (0, ∞), got undefined',
  ],
  [
    () => studentT({ df: 5, mean: 0, sd: 1, scale: 1 } as never),
    'E_UNKNOWN_OPTION',
    'studentT: unknown option "scale"; allowed: df, mean, sd',
  ],
  [() => studentT({ df: 0 }), 'E_RANGE', 'studentT: expected `df` to be a number in (0, ∞), got 0'],
  [() => gamma({ shape: 2, scale: 0 }), 'E_RANGE', 'gamma: expected `scale` to be a number in (0, ∞), got 0'],
  [
    () => uniform({ min: 3, max: 3 }),
    'E_INCONSISTENT',
    'uniform: expected `max` to be greater than `min`, which is 3, got 3',
  ],
  [
    () => uniform({ min: -1e308, max: 1e308 }),
    'E_INCONSISTENT',
    'uniform: expected `max` to be within 1.79e308 of `min`, got 1e+308',
  ],
  [
    () => triangular({ min: 0, mode: 2, max: 1 }),
    'E_INCONSISTENT',
    'triangular: expected `mode` to be between `min` and `max`, in [0, 1], got 2',
  ],
  [
    () => triangular({ min: 1, mode: 1, max: 0 }),
    'E_INCONSISTENT',
    'triangular: expected `max` to be greater than `min`, which is 1, got 0',
  ],
  [
    () => lognormal({ mean: -1, sd: 1 }),
    'E_RANGE',
    'lognormal: expected `mean` to be a number in (0, ∞), got -1',
  ],
  [
    () => lognormal({ p5: 2, p95: 1 }),
    'E_NOT_MONOTONE',
    'lognormal: expected `p95` to be greater than `p5`, which is 2, got 1',
  ],
  [
    () => lognormal({ mean: 1, sd: 1, sdlog: 1 } as never),
    'E_UNKNOWN_OPTION',
    'lognormal: unknown option "sdlog"; allowed: mean, sd',
  ],
  [() => pointMass(Infinity), 'E_NOT_FINITE', 'pointMass: expected `value` to be a number, got Infinity'],
  [
    () => truncated(law, { min: 1, max: 0 }),
    'E_INCONSISTENT',
    'truncated: expected `max` to be greater than `min`, which is 1, got 0',
  ],
  [
    () => truncated(law, { mim: 1 } as never),
    'E_UNKNOWN_OPTION',
    'truncated: unknown option "mim"; did you mean `min`?',
  ],
  [
    () => truncated(uniform({ min: 0, max: 1 }), { min: 2 }),
    'E_INCONSISTENT',
    'truncated: expected `distribution` to be a distribution with some probability in [2, Infinity], got probability 0',
  ],
  [
    () => mixture([half, { weight: 0.4, distribution: law }]),
    'E_INCONSISTENT',
    'mixture: expected `components` to be an array whose weights sum to 1 (they sum to 0.9), got an array of 2',
  ],
  [
    () => mixture([]),
    'E_SHAPE',
    'mixture: expected `components` to be an array of at least one { weight, distribution }, got an array of 0',
  ],
  [
    () => beta({ alpha: 0, beta: 1 }),
    'E_RANGE',
    'beta: expected `alpha` to be a number in [0.01, 1e8], got 0',
  ],
  [
    () => beta({ alpha: 1, beta: 1, min: 2 }),
    'E_INCONSISTENT',
    'beta: expected `max` to be greater than `min`, which is 2, got 1',
  ],
  [
    () => beta({ alpha: 1, beta: 1, min: -1e308, max: 1e308 }),
    'E_INCONSISTENT',
    'beta: expected `max` to be within 1.79e308 of `min`, got 1e+308',
  ],
  [
    () => pert({ min: 0, mode: 2, max: 1 }),
    'E_INCONSISTENT',
    'pert: expected `mode` to be between `min` and `max`, in [0, 1], got 2',
  ],
  [
    () => pert({ min: 1, mode: 1, max: 1 }),
    'E_INCONSISTENT',
    'pert: expected `max` to be greater than `min`, which is 1, got 1',
  ],
  [
    () => pert({ min: -1e308, mode: 1, max: 1e308 }),
    'E_INCONSISTENT',
    'pert: expected `max` to be within 1.79e308 of `min`, got 1e+308',
  ],
  [
    () => pert({ min: 0, mode: 1, max: 2, lambda: -1 }),
    'E_RANGE',
    'pert: expected `lambda` to be a number in [0, 1e7], got -1',
  ],
  [
    () => weibull({ shape: -1, scale: 1 }),
    'E_RANGE',
    'weibull: expected `shape` to be a number in [0.01, ∞), got -1',
  ],
  [
    () => skewNormal({ location: 0, scale: 1, shape: 1e9 }),
    'E_RANGE',
    'skewNormal: expected `shape` to be a number in [-1e8, 1e8], got 1000000000',
  ],
  [
    () => twoPieceNormal({ mode: 0, sdLeft: 0, sdRight: 1 }),
    'E_RANGE',
    'twoPieceNormal: expected `sdLeft` to be a number in (0, ∞), got 0',
  ],
  [
    () => brittonTwoPieceNormal({ mode: 0, sd: 1, gamma: 1 }),
    'E_RANGE',
    'brittonTwoPieceNormal: expected `gamma` to be a number in (-1, 1), got 1',
  ],
  [
    () => fanplotTwoPieceNormal({ mode: 0, sd: 1, gamma: 0.5 } as never),
    'E_TYPE',
    'fanplotTwoPieceNormal: expected `skew` to be a number in (-1, 1), got undefined\nfanplotTwoPieceNormal: unknown option "gamma"; allowed: mode, sd, skew',
  ],
  [
    () => shiftedLognormal({ shift: 0, meanlog: 0, sdlog: 1, tail: 'left' as never }),
    'E_UNKNOWN_OPTION',
    "shiftedLognormal: expected `tail` to be 'upper' or 'lower', got \"left\"",
  ],
  [() => poisson({ mean: 0 }), 'E_RANGE', 'poisson: expected `mean` to be a number in (0, 1e15], got 0'],
  [
    () => negativeBinomial({ mean: 10, size: 0 }),
    'E_RANGE',
    'negativeBinomial: expected `size` to be a number in [0.01, 1e8], got 0',
  ],
  [
    () => discrete({ values: [1, 2], probabilities: [0.5, 0.4] }),
    'E_INCONSISTENT',
    'discrete: expected `probabilities` to be an array whose numbers sum to 1 (they sum to 0.9), got an array of 2',
  ],
  [
    () => discrete({ values: [1, 1], counts: [1, 2] }),
    'E_INCONSISTENT',
    'discrete: expected `values` to be an array without repetition (1), got an array of 2',
  ],
  [
    () => discrete({ values: [1, 2], counts: [1] }),
    'E_SHAPE',
    'discrete: expected `counts` to be an array of 2 numbers, one a value, got an array of 1',
  ],
  [
    () => discrete({ values: [1, 2], counts: [0, 0] }),
    'E_INCONSISTENT',
    'discrete: expected `counts` to be an array with a number above 0, got an array of 2',
  ],
  [
    () => empirical({ values: [] }),
    'E_SHAPE',
    'empirical: expected `values` to be an array of at least 1 number, got an array of 0',
  ],
  [
    () => empirical({ values: [1, 2], weights: [1] }),
    'E_SHAPE',
    'empirical: expected `weights` to be an array of 2 numbers, one a value, got an array of 1',
  ],
  [
    () => empirical({ values: [1], weights: [0] }),
    'E_INCONSISTENT',
    'empirical: expected `weights` to be an array with a number above 0, got an array of 1',
  ],
  [
    () => metalog({ quantiles: { p5: 1 } }),
    'E_SHAPE',
    'metalog: expected `quantiles` to be an object with at least 2 quantiles, got {"p5":1}',
  ],
  [
    () => metalog({ quantiles: { p5: 1, p50: 0.5 } }),
    'E_NOT_MONOTONE',
    'metalog: expected `quantiles.p50` to be greater than 1, the quantile at 0.05, got 0.5; quantiles increase with their probability',
  ],
  [
    () => metalog({ quantiles: { q5: 1, p50: 2 } }),
    'E_BAD_NAME',
    'metalog: expected `quantiles.q5` to be a probability in (0, 1) such as 0.05, or a percentile such as p5, got "q5"',
  ],
  [
    () => metalog({ quantiles: { 0.1: 1, 0.9: 2 }, terms: 3 }),
    'E_INCONSISTENT',
    'metalog: expected `terms` to be at most the 2 quantiles, got 3',
  ],
  [
    () => metalog({ quantiles: { 0.1: 1, 0.9: 2 }, min: 1, max: 2 }),
    'E_INCONSISTENT',
    'metalog: expected `quantiles.0.1` to be greater than `min`, which is 1, got 1\nmetalog: expected `quantiles.0.9` to be less than `max`, which is 2, got 2',
  ],
  [
    () => metalog({ coefficients: [0, 1], min: 1, max: 0 }),
    'E_INCONSISTENT',
    'metalog: expected `max` to be greater than `min`, which is 1, got 0',
  ],
  [
    () => metalog({ coefficients: [0, -1] }),
    'E_NOT_MONOTONE',
    'metalog: expected `coefficients` to be those of a quantile function that grows everywhere, got one that falls somewhere',
  ],
  [
    () => metalog({ quantiles: { p10: 0, p50: 0.1, p90: 1 } }),
    'E_NOT_MONOTONE',
    'metalog: expected `quantiles` to be quantiles of a metalog of 3 terms, whose quantile function grows everywhere, got ones that only a function with a fall goes through; use fewer `terms`, or less uneven quantiles',
  ],
  [() => law.quantile(1.5), 'E_RANGE', 'normal.quantile: expected `p` to be a number in [0, 1], got 1.5'],
  [
    () => law.quantileUpper(Number.NaN),
    'E_NOT_FINITE',
    'normal.quantileUpper: expected `q` to be a number in [0, 1], got NaN',
  ],
  [() => law.cdf(Number.NaN), 'E_NOT_FINITE', 'normal.cdf: expected `x` to be a number, got NaN'],
];

test.each(faults)('%s is refused with %s', (call, code, message) => {
  expect(refusal(call)).toEqual({ code, message });
});

test.each(faults)('%s is refused in Chinese too', (call) => {
  const { issues } = errorOf(call);
  for (const { hint, zh } of issues) {
    expect(zh?.message).toMatch(/未知的选项|： ?`.*` 应为.*，现/);
    expect(zh?.hint === undefined).toBe(hint === undefined);
  }
});

test.each<[call: () => unknown, chinese: string]>([
  [
    () => truncated(uniform({ min: 0, max: 1 }), { min: 2, max: 3 }),
    'truncated：`distribution` 应为在 [2, 3] 内有概率的分布，现概率为 0',
  ],
  [() => uniform({ min: 1, max: 0 }), 'uniform：`max` 应为大于 `min`（1）的数，现为 0'],
  [() => law.quantile(1.5), 'normal.quantile：`p` 应为 [0, 1] 内的数字，现为 1.5'],
  [() => law.cdf(Number.NaN), 'normal.cdf：`x` 应为数字，现为 NaN'],
  [
    () => triangular({ min: 0, mode: 2, max: 1 }),
    'triangular：`mode` 应为 `min` 与 `max` 之间即 [0, 1] 内的数，现为 2',
  ],
  [
    () => triangular({ min: -1.7e308, mode: 0, max: 1.7e308 }),
    'triangular：`max` 应为与 `min` 相差不超过 1.79e308 的数，现为 1.7e+308',
  ],
  [
    () => discrete({ values: [0, 1], probabilities: [0.5, 0.4] }),
    'discrete：`probabilities` 应为总和为 1 的列表（现总和为 0.9），现为含 2 项的列表',
  ],
  [
    () => metalog({ coefficients: [0, -1] }),
    'metalog：`coefficients` 应为处处上升的分位数函数的系数，现有下降处',
  ],
])('%s in Chinese', (call, chinese) => {
  expect(errorOf(call).issues[0]?.zh?.message).toBe(chinese);
});

test('what is no distribution is refused where one is expected', () => {
  const expected = 'a distribution such as normal({ mean, sd })';
  expect(refusal(() => truncated(3 as never, { min: 0 })).code).toBe('E_TYPE');
  expect(refusal(() => truncated({ mean: 0 } as never, { min: 0 })).message).toBe(
    `truncated: expected \`distribution\` to be ${expected}, got {"mean":0}`,
  );
  expect(refusal(() => mixture([{ weight: 1, distribution: 3 as never }])).message).toBe(
    `mixture: expected \`components[0].distribution\` to be ${expected}, got 3`,
  );
});

function refusal(call: () => unknown): { code: string; message: string } {
  const { code, message } = errorOf(call);
  return { code, message };
}
