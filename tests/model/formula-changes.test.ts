import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { parseFormula } from '../../src/model/formula/parse-formula';
import { printFormula } from '../../src/model/formula/print-formula';
import { simulate } from '../../src/simulation/simulate';
import { errorOf } from '../error-of';

const kinds: Readonly<Record<string, 'indicator' | 'input' | 'shock'>> = {
  ...{ gdp: 'indicator', population: 'indicator', 产值: 'indicator' },
  ...{ rate: 'input', growth: 'input', macro: 'shock' },
};
const context = {
  where: 'defineModel',
  path: 'equation',
  isName: (name: string) => Object.hasOwn(kinds, name),
  isInput: (name: string) => kinds[name] === 'input',
  isShock: (name: string) => kinds[name] === 'shock',
};

test.each([
  ['growth(gdp)', 'gdp / gdp(-1) - 1'],
  ['dlog(gdp)', 'log(gdp / gdp(-1))'],
  ['diff(产值)', '产值 - 产值(-1)'],
  ['diff(gdp(-2))', 'gdp(-2) - gdp(-3)'],
  ['growth(gdp / population)', 'gdp / population / (gdp(-1) / population(-1)) - 1'],
  ['dlog(gdp * (1 + rate))', 'log(gdp * (1 + rate) / (gdp(-1) * (1 + rate)))'],
  ['diff(diff(gdp))', 'gdp - gdp(-1) - (gdp(-1) - gdp(-2))'],
  ['diff(gdp * (year - 2020))', 'gdp * (year - 2020) - gdp(-1) * (year - 1 - 2020)'],
  ['growth(if(gdp > 1, gdp, 1))', '(gdp > 1 ? gdp : 1) / (gdp(-1) > 1 ? gdp(-1) : 1) - 1'],
  ['growth + growth(gdp)', 'growth + (gdp / gdp(-1) - 1)'],
])('%s is %s', (text, written) => {
  expect(printFormula(parseFormula(text, context))).toBe(written);
});

test.each([
  [
    'growth(macro)',
    'E_LAG',
    "`growth(macro)` needs last year's value of the shock `macro`; make it an indicator of its own to look back on it",
  ],
  [
    'diff(gdp + macro)',
    'E_LAG',
    "`diff(gdp + macro)` needs last year's value of the shock `macro`; make it an indicator of its own to look back on it",
  ],
  [
    'dlog(rate)',
    'E_LAG',
    '`dlog(rate)` is always 0, since nothing in it changes over the years; write dlog(x) of an indicator x',
  ],
  ['growth(gdp, 2)', 'E_ARITY', '`growth` takes x; got 2'],
  [
    'diff(gdp(-200))',
    'E_LIMIT',
    '`gdp` is read 201 years back, at most 200 are allowed; shorten it, or raise the limit of the model with limits: { years: 201 }',
  ],
  [
    `${'diff('.repeat(12)}gdp${')'.repeat(12)}`,
    'E_LIMIT',
    'formula has more than 1000 parts; shorten it, or raise the limit of the model with limits: { formulaParts: ... }',
  ],
])('refuses %s', (text, code, message) => {
  const error = errorOf(() => parseFormula(text, context));
  expect([error.code, error.message]).toEqual([code, `defineModel: \`equation\`: ${message}`]);
});

describe('in a model that calls an input growth', () => {
  const model = defineModel({
    id: 'changes',
    years: { base: 2020, horizon: 2022 },
    inputs: { growth: { value: 0.1 } },
    indicators: {
      gdp: { baseline: 100, history: { 2019: 80 }, equation: 'gdp(-1) * (1 + growth)' },
      pace: { baseline: 0.25, equation: 'growth(gdp)' },
      step: { baseline: 20, equation: 'clamp(diff(gdp), 0, 10.5)' },
    },
  });

  test('the name is the input, and a call is the function', async () => {
    const { pace, step } = model.project();
    expect(pace.map((each) => Math.round(each * 1e12) / 1e12)).toEqual([0.25, 0.1, 0.1]);
    expect(step[1]).toBeCloseTo(10, 12);
    expect(step[2]).toBe(10.5);
    const ensemble = await simulate(model, { draws: 2, seed: 1 });
    expect(ensemble.values('pace', 2022)[0]).toBe(pace[2]);
    expect(ensemble.values('step', 2022)[0]).toBe(10.5);
  });
});
