import { expect, test } from 'vitest';
import { fitGrowth } from '../../../src/uncertainty/elicitation/fit-growth';
import { errorOf } from '../../error-of';

const tenfold = { 2015: 1, 2016: 10, 2017: 100, 2018: 1000, 2019: 10_000, 2020: 100_000 };

test('a series that grows more than e-fold a year is refused unless that is meant', () => {
  expect(errorOf(() => fitGrowth(tenfold)).issues).toEqual([
    {
      code: 'E_RANGE',
      path: 'history',
      message:
        'fitGrowth: expected `history` to be a series with a mean log growth in [-1, 1] a year, got a mean of 2.30259',
      got: '2.30259',
      allowed: 'a series with a mean log growth in [-1, 1] a year',
      hint: 'check the unit of every value; if such growth is meant, set allowLargeRates: true',
      zh: {
        message: 'fitGrowth：`history` 的平均对数增长率应在 [-1, 1] 之内，现为 2.30259',
        hint: '请检查各年数值的单位；若确为如此增速，请设 allowLargeRates: true',
      },
    },
  ]);
  expect(fitGrowth(tenfold, { allowLargeRates: true }).summary.meanLogGrowth).toBeCloseTo(Math.LN10, 14);
});
