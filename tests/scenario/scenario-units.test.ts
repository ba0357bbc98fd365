import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { errorOf } from '../error-of';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2022 },
  inputs: { pace: { unit: '1/year', value: 0.05 }, inflow: { unit: '1e4 persons', value: 1 } },
  indicators: {
    gdp: { unit: '1e8 CNY', baseline: 100, equation: 'gdp(-1) * (1 + pace)' },
    people: { unit: '1e4 persons', baseline: 50, equation: 'people(-1) + inflow' },
  },
});

test('levels of a path are in the unit of the indicator', () => {
  const scenario = defineScenario(model, {
    id: 's',
    paths: {
      gdp: { growthAs: { indicator: 'people', elasticity: 1 } },
      people: { interpolate: { 2022: 60 } },
    },
  });
  expect(model.project(scenario).people).toEqual([50, 55, 60]);
});

test.each([
  ['a growth that is an amount', { paths: { gdp: { growth: 'inflow' } } }, 'paths.gdp.growth'],
  [
    'a remainder of another unit',
    { paths: { gdp: { remainder: { of: 'people', minus: ['people'] } } } },
    'paths.gdp',
  ],
  ['an equation', { equations: { gdp: 'gdp(-1) + people' } }, 'equations.gdp'],
  ['a baseline', { baselines: { gdp: 'inflow' } }, 'baselines.gdp'],
  ['a percentage', { inputs: { pace: { value: 5, unit: '%' } } }, 'indicators.gdp.equation'],
  ['a unit that is none', { inputs: { pace: { value: 5, unit: 'prsons' } } }, 'inputs.pace.unit'],
])('refuses %s', (_, change, path) => {
  const error = errorOf(() => defineScenario(model, { id: 's', ...change } as never));
  expect(error.issues.map((issue) => [issue.code, issue.path])).toContainEqual(['E_UNIT', path]);
});
