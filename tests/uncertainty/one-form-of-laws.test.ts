import { describe, expect, test } from 'vitest';
import {
  defineModel,
  defineScenario,
  fromQuantiles,
  type LawNotation,
  normal,
  parseModel,
  parseScenario,
  simulate,
} from '../../src/index';
import { refusal } from '../error-of';

const years = { base: 2020, horizon: 2022 };
const indicators = { gdp: { baseline: 100, equation: 'gdp(-1) * (1 + growth + macro)' } };
const law = normal({ mean: 0.05, sd: 0.01 });
const notation: LawNotation = { normal: { mean: 0.05, sd: 0.01 } };
const forms = [law, notation, { value: law }, { value: notation }];
const shocks = [law, notation, { iid: law }, { iid: notation }];

const fingerprintOf = async (model: Parameters<typeof simulate>[0]) =>
  (await simulate(model, { draws: 16, seed: 1 })).fingerprint;

const written = (text: string) =>
  `{ id: m, years: { base: 2020, horizon: 2022 }, ${text}, indicators: { gdp: { baseline: 100, equation: gdp(-1) * (1 + growth + macro) } } }`;

describe('a law by itself and a law as a value are the same, in models and scenarios, in code and files', async () => {
  const whole = defineModel({
    id: 'm',
    years,
    inputs: { growth: { value: law } },
    shocks: { macro: { iid: law } },
    indicators,
  });
  const expected = await fingerprintOf(whole);
  const other = defineModel({ id: 'm', years, inputs: { growth: 0 }, shocks: { macro: 0 }, indicators });

  test.each(forms.map((form, i) => [form, shocks[i]!] as const))('%j in code', async (growth, macro) => {
    const model = defineModel({ id: 'm', years, inputs: { growth }, shocks: { macro }, indicators });
    expect(model.inputs.growth).toMatchObject({ status: 'assumed', sources: [] });
    expect(await fingerprintOf(model)).toBe(expected);
    expect(
      await fingerprintOf(defineScenario(other, { id: 'm', inputs: { growth }, shocks: { macro } })),
    ).toBe(expected);
  });

  test.each([
    '{ normal: { mean: 0.05, sd: 0.01 } }',
    '{ KEY: { normal: { mean: 0.05, sd: 0.01 } } }',
    '{ fromQuantiles: { p50: 0.05, sd: 0.01, family: normal } }',
  ])('%s in files', async (form) => {
    const lines = `inputs: { growth: ${form.replace('KEY', 'value')} }, shocks: { macro: ${form.replace('KEY', 'iid')} }`;
    expect(await fingerprintOf(parseModel(written(lines), { format: 'yaml' }))).toBe(expected);
    const scenario = `{ id: m, model: ${written('inputs: { growth: 0 }, shocks: { macro: 0 }')}, ${lines} }`;
    expect(await fingerprintOf(parseScenario(scenario, { format: 'yaml' }))).toBe(expected);
  });
});

test('quantiles under the name of their function are those of the function', () => {
  const model = defineModel({
    id: 'm',
    years,
    inputs: { growth: { fromQuantiles: { p10: 0.03, p90: 0.07, family: 'lognormal' } } },
    shocks: { macro: 0 },
    indicators,
  });
  expect(JSON.stringify(model.inputs.growth.value)).toBe(
    JSON.stringify(fromQuantiles({ p10: 0.03, p90: 0.07 }, 'lognormal')),
  );
});

test.each([
  [
    { growth: { nromal: { mean: 0, sd: 1 } } },
    {},
    'E_UNKNOWN_NAME defineModel: `inputs.growth.nromal`: unknown distribution "nromal"; did you mean `normal`?',
  ],
  [{ growth: { vlaue: 0 } }, {}, /unknown option "vlaue" in `inputs.growth`; did you mean `value`/],
  [{ growth: { normal: { mean: 0, sd: -1 } } }, {}, /`inputs.growth.normal.sd`/],
  [
    {},
    { macro: { iidd: { normal: { mean: 0, sd: 1 } } } },
    /unknown option "iidd" in `shocks.macro`; did you mean `iid`/,
  ],
  [{}, { macro: { iid: 0, ar1: { persistence: 0, innovation: 0, start: 0 } } }, /exactly one of iid, ar1/],
])('refuses %j, %j', (inputs, given, message) => {
  const define = () =>
    defineModel({
      id: 'm',
      years,
      inputs: { growth: 0, ...inputs },
      shocks: { macro: 0, ...given },
      indicators,
    } as never);
  if (typeof message === 'string') expect(refusal(define)).toBe(message);
  else expect(refusal(define)).toMatch(message);
});
