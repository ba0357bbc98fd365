import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates, largeRate, largeRateIssue } from '../../src/core/large-rate';
import { parseInput } from '../../src/core/parse-input';
import { isPlancastError } from '../../src/core/plancast-error';
import { real, realOrReals } from '../../src/core/schema';

const schema = z
  .strictObject({ growth: real(), rate: realOrReals('[-1, ∞)'), allowLargeRates })
  .check(z.superRefine(demandSmallRates('growth', 'rate')));

function issuesOf(input: unknown) {
  try {
    parseInput('project', schema, input);
    return [];
  } catch (error) {
    if (!isPlancastError(error)) throw error;
    return error.issues;
  }
}

test('a rate above 1 a year is told as the percentage that it most likely is', () => {
  expect(largeRate(6)).toEqual({
    code: 'E_RANGE',
    expected: 'a rate in [-1, 1] a year',
    hint: 'rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true',
    suggestion: { value: 0.06 },
    zh: {
      expected: '[-1, 1] 内的年率',
      hint: '年率用小数表示：6% 写作 0.06；若确为每年 600%，请设 allowLargeRates: true',
    },
  });
  expect(largeRate(-3.6)?.suggestion).toEqual({ value: -0.036 });
});

test.each([1, -1, 0, 0.06, 1 + 4e-16, 1 + 1e-9, Number.NaN])('%d is a fraction', (rate) => {
  expect(largeRate(rate)).toBeUndefined();
});

test('the issue of a rate tells its place, and who grows by it where the place does not', () => {
  expect(largeRateIssue('simulate', 'growth', 0.06)).toEqual([]);
  const hint = 'rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true';
  expect(largeRateIssue('simulate', 'growth', 6)).toEqual([
    {
      code: 'E_RANGE',
      path: 'growth',
      message: 'simulate: expected `growth` to be a rate in [-1, 1] a year, got 6',
      got: '6',
      allowed: 'a rate in [-1, 1] a year',
      hint,
      suggestion: { value: 0.06 },
      zh: {
        message: 'simulate：`growth` 应为 [-1, 1] 内的年率，现为 6',
        hint: '年率用小数表示：6% 写作 0.06；若确为每年 600%，请设 allowLargeRates: true',
      },
    },
  ]);
  expect(largeRateIssue('simulate', 'growth', 6, 'gdp')[0]).toMatchObject({
    message: 'simulate: expected `growth` to be a rate in [-1, 1] a year, since `gdp` grows by it, got 6',
    zh: { message: 'simulate：`growth` 是 `gdp` 的增速，应为 [-1, 1] 内的年率，现为 6' },
  });
});

test('one rate or one a year, each told with its place; a rate that is refused anyway is told once', () => {
  expect(issuesOf({ growth: 6, rate: 0.05 }).map(({ path, message }) => [path, message])).toEqual([
    ['growth', 'project: expected `growth` to be a rate in [-1, 1] a year, got 6'],
  ]);
  expect(issuesOf({ growth: 0.01, rate: [0.05, 5, 0.04, 7.5] }).map(({ path }) => path)).toEqual([
    'rate[1]',
    'rate[3]',
  ]);
  expect(issuesOf({ growth: 0.01, rate: -2 }).map(({ message }) => message)).toEqual([
    'project: expected `rate` to be a number in [-1, ∞), got -2',
  ]);
});

test('allowLargeRates lets them pass', () => {
  expect(issuesOf({ growth: 6, rate: [2], allowLargeRates: true })).toEqual([]);
});
