import { expect, test } from 'vitest';
import { defineModel, fitGrowth, parseModel, parseScenario } from '../../src/index';
import { refusal } from '../error-of';

const history = { 2014: 100, 2015: 107, 2016: 112, 2017: 121, 2018: 130, 2019: 138, 2020: 141 };
const years = Object.entries(history)
  .map(([year, value]) => `${year}: ${value}`)
  .join(', ');
const rest = `years: { base: 2020, horizon: 2025 }
indicators: { gdp: { baseline: 141, equation: gdp(-1) * exp(growth + macro) } }`;

test('a model file states a series: the inputs and shocks are those of fitGrowth', () => {
  const fit = fitGrowth(history, { drift: 'growth', shock: 'macro', persistence: 'none' });
  const model = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2025 },
    inputs: fit.inputs,
    shocks: fit.shocks,
    indicators: { gdp: { baseline: 141, equation: 'gdp(-1) * exp(growth + macro)' } },
  });
  const file = `id: m\nfitGrowth: { history: { ${years} }, drift: growth, persistence: none }\n${rest}`;
  const read = parseModel(file, { format: 'yaml' });
  expect(JSON.stringify(read.inputs)).toBe(JSON.stringify(model.inputs));
  expect(JSON.stringify(read.shocks)).toBe(JSON.stringify(model.shocks));
});

test('a list of series, in a scenario file too', () => {
  const model = `{ id: m, inputs: { growth: 0.02 }, shocks: { macro: 0 }, years: { base: 2020, horizon: 2025 }, indicators: { gdp: { baseline: 141, equation: gdp(-1) * exp(growth + macro) } } }`;
  const file = `id: s\nmodel: ${model}\nfitGrowth: [{ history: { ${years} }, drift: growth }]`;
  expect(parseScenario(file, { format: 'yaml' }).inputs.growth?.value).toMatchObject({ kind: 'truncated' });
});

test.each([
  [
    `fitGrowth: { history: { 2019: 1 }, drift: growth }`,
    'E_SHAPE parseModel: expected `history` to be at least 6 years, which make 5 growth rates (there are 1), got {"2019":1} (text:2:14)',
  ],
  [
    `fitGrowth: { history: { ${years} }, dirft: growth }`,
    'E_UNKNOWN_OPTION parseModel: unknown option "dirft" (text:2:104); did you mean `drift`?',
  ],
  [`fitGrowth: [1]`, 'E_TYPE parseModel: expected `fitGrowth[0]` to be an object, got 1 (text:2:13)'],
  [
    `inputs: { growth: 0.05 }\nfitGrowth: { history: { ${years} }, drift: growth }`,
    'E_INCONSISTENT parseModel: `fitGrowth.drift`: there is an input `growth` already (text:3:111); name another one: drift: other',
  ],
])('refuses %s', (line, message) => {
  expect(refusal(() => parseModel(`id: m\n${line}\n${rest}`, { format: 'yaml' })).split('\n')[0]).toBe(
    message,
  );
});
