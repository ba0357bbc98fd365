import { defineModel } from '../../src/model/define-model';
import { normal } from '../../src/uncertainty/distributions/normal';

/** The model that the contract of the library gives as its example. */
export function growthModel() {
  return defineModel({
    id: 'growth',
    years: { base: 2020, horizon: 2025 },
    inputs: {
      drift: {
        unit: '1/year',
        value: normal({ mean: 0.055, sd: 0.01 }),
        status: 'assumed',
        reason: 'history 2013-2023',
      },
    },
    shocks: {
      macro: {
        unit: '1/year',
        ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.004 },
      },
      noise: { unit: '1', iid: normal({ mean: 0, sd: 0.01 }) },
    },
    indicators: {
      gdp: {
        unit: '1e8 CNY',
        price: 'constant-2020',
        kind: 'flow',
        baseline: 8504.6,
        equation: 'gdp(-1) * exp(drift + macro)',
      },
      index: { unit: '1', kind: 'index', baseline: 100, equation: '100 * gdp / gdp(-1) + noise' },
    },
    dependence: { copula: 'gaussian', spearman: [] },
    targets: { level: { indicator: 'gdp', year: 2025, attribute: 'anticipatory', atLeast: 10000 } },
  });
}
