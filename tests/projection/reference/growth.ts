import { averageGrowth } from '../../../src/projection/average-growth';
import { compoundGrowth } from '../../../src/projection/compound-growth';
import { cumulativeGrowthMoments } from '../../../src/projection/cumulative-growth-moments';
import { cumulativeTotal } from '../../../src/projection/cumulative-total';
import { dampedTrend } from '../../../src/projection/damped-trend';
import { dampedTrendLimit } from '../../../src/projection/damped-trend-limit';
import { linearTrend } from '../../../src/projection/linear-trend';
import { ornsteinUhlenbeckToAr1 } from '../../../src/projection/ornstein-uhlenbeck-to-ar1';
import { requiredGrowth } from '../../../src/projection/required-growth';
import { requiredLogGrowth } from '../../../src/projection/required-log-growth';
import type { Family } from './entry';

/** Families of the reference file that concern growth. */
export const growth = {
  compound_growth: (e) => {
    const years = e.number('t');
    return [['y', compoundGrowth({ start: e.number('y0'), rate: e.number('g'), years })[years]!]];
  },
  compound_required_rate: (e) => {
    const input = { start: e.number('y0'), target: e.number('yT'), years: e.number('T') };
    return [
      ['g', requiredGrowth(input)],
      ['g_log', requiredLogGrowth(input)],
    ];
  },
  compound_variable_rates: (e) => {
    const rates = e.numbers('g');
    const { geometric, arithmetic, logarithmic } = averageGrowth({ rates });
    return [
      ['path', compoundGrowth({ start: e.number('y0'), rate: rates, years: rates.length })],
      ['geometricAverage', geometric],
      ['arithmeticAverage', arithmetic],
      ['logAverage', logarithmic],
    ];
  },
  cumulative_geometric: (e) => {
    const input = { start: e.number('y0'), rate: e.number('g'), years: e.number('years') };
    return [['sum_1_to_n', cumulativeTotal(input)]];
  },
  linear: (e) => {
    const years = e.number('t');
    return [['y', linearTrend({ start: e.number('y0'), step: e.number('b'), years })[years]!]];
  },
  damped_trend_additive: (e) => {
    const years = e.number('h');
    const trend = { start: e.number('level'), step: e.number('trend'), damping: e.number('phi') };
    return [
      ['y', dampedTrend({ ...trend, years })[years]!],
      ['limit', dampedTrendLimit(trend)],
    ];
  },
  damped_trend_multiplicative: (e) => {
    const years = e.number('h');
    const trend = { start: e.number('level'), ratio: e.number('ratio'), damping: e.number('phi') };
    return [['y', dampedTrend({ ...trend, years })[years]!]];
  },
  ar1_from_ou: (e) => {
    const input = { reversion: e.number('kappa'), volatility: e.number('sigma'), interval: e.number('dt') };
    const { persistence, innovationSd, stationarySd } = ornsteinUhlenbeckToAr1(input);
    return [
      ['phi', persistence],
      ['innovationSd', innovationSd],
      ['stationarySd', stationarySd],
    ];
  },
  ar1_growth_cumulative: (e) => {
    const { total, final } = cumulativeGrowthMoments({
      growth: e.number('g0'),
      longRun: e.number('mu'),
      persistence: e.number('phi'),
      innovationSd: e.number('sigma'),
      years: e.number('h'),
    });
    return [
      ['meanLogSum', total.mean],
      ['varLogSum', total.variance],
      ['sdLogSum', total.sd],
      ['conditionalMeanAt_h', final.mean],
      ['conditionalVarAt_h', final.variance],
    ];
  },
} satisfies Record<string, Family>;
