import { expect, test } from 'vitest';
import { defineModel, defineScenario, formatError, parseModel, printModel, simulate } from '../../src/index';
import { errorOf } from '../error-of';

const steady = { x: { baseline: 1, equation: 'x(-1)' } };
const sum = (terms: number) => ({ x: { baseline: 1, equation: `x(-1)${'+0'.repeat(terms)}` } });
const nested = (levels: number) => ({
  x: { baseline: 1, equation: `${'('.repeat(levels)}x(-1)${')'.repeat(levels)}` },
});
const years = { base: 2000, horizon: 2005 };

test.each<[string, Parameters<typeof defineModel>[0], string, string]>([
  [
    'years',
    { id: 'm', years: { base: 2000, horizon: 2600 }, indicators: steady },
    'limits: { years: 600 }',
    '以内，现为 600 年',
  ],
  [
    'years back',
    { id: 'm', years, indicators: { x: { equation: 'x(-300)' } } },
    'limits: { years: 300 }',
    '回溯 300 年',
  ],
  [
    'length',
    { id: 'm', years, indicators: sum(1000) },
    'limits: { formulaLength: 2005 }',
    '公式过长：有 2005 个字符',
  ],
  [
    'parts',
    { id: 'm', years, indicators: sum(500) },
    'limits: { formulaParts: ... }',
    '公式超过 1000 个部分',
  ],
  [
    'depth',
    { id: 'm', years, indicators: nested(65) },
    'limits: { formulaDepth: ... }',
    '公式嵌套超过 64 层',
  ],
])('a model beyond the usual %s is told how to raise the limit', (_, input, hint, chinese) => {
  const error = errorOf(() => defineModel(input));
  expect(error.issues.map(({ code }) => code)).toContain('E_LIMIT');
  expect(formatError(error)).toContain(`raise the limit of the model with ${hint}`);
  expect(formatError(error, { lang: 'zh' })).toContain(chinese);
  expect(formatError(error, { lang: 'zh' })).toContain(`在模型中用 ${hint} 提高上限`);
});

test('with the limit raised as the hint says, model and scenarios are accepted', async () => {
  const far = defineModel({
    id: 'm',
    years: { base: 2000, horizon: 2600 },
    limits: { years: 600 },
    indicators: steady,
  });
  expect(far.project().x).toHaveLength(601);
  expect((await simulate(far, { draws: 64, seed: 1 })).fan('x').years).toHaveLength(601);
  const long = defineModel({
    id: 'm',
    years,
    limits: { formulaLength: 2010, formulaParts: 2010 },
    indicators: sum(1000),
  });
  expect(long.project().x).toEqual([1, 1, 1, 1, 1, 1]);
  const changed = defineScenario(long, { id: 's', equations: { x: `${sum(999).x.equation}+1` } });
  expect(changed.model.project(changed).x).toEqual([1, 2, 3, 4, 5, 6]);
  const deep = defineModel({ id: 'm', years, limits: { formulaDepth: 200 }, indicators: nested(199) });
  expect(deep.project().x).toEqual([1, 1, 1, 1, 1, 1]);
});

test.each([
  ['years', 3000],
  ['formulaLength', 20_000],
  ['formulaParts', 3000],
  ['formulaDepth', 200],
])('%s can be raised, not lowered, up to what every engine bears', (limit, most) => {
  const withLimit = (value: number) => () =>
    defineModel({ id: 'm', years, limits: { [limit]: value }, indicators: steady });
  expect(withLimit(most)).not.toThrow();
  expect(errorOf(withLimit(10)).issues[0]).toMatchObject({ code: 'E_RANGE', path: `limits.${limit}` });
  expect(errorOf(withLimit(1e6)).issues[0]).toMatchObject({ code: 'E_RANGE', path: `limits.${limit}` });
});

test('a horizon that no model may have is not proposed', () => {
  const error = errorOf(() =>
    defineModel({ id: 'm', years: { base: 1, horizon: 9000 }, indicators: steady }),
  );
  expect(error.issues[0]!.hint).toBe('shorten it');
});

test('the largest sum and the deepest formula give the same bits in every engine', async () => {
  const limits = { formulaLength: 20_000, formulaParts: 3000, formulaDepth: 200 };
  for (const equation of [
    `x(-1)${' + 0.001 * k'.repeat(740)}`,
    `${'exp('.repeat(99)}0 * x(-1)${') * 0'.repeat(99)}`,
    `${'if(x(-1) > 0, '.repeat(99)}x(-1) / 2${', 0)'.repeat(99)}`,
  ]) {
    const model = defineModel({
      id: 'm',
      years,
      limits,
      inputs: { k: 1 },
      indicators: { x: { baseline: 1, equation } },
    });
    const runs = await Promise.all(
      (['wasm', 'js', 'interpreter'] as const).map((engine) =>
        simulate(model, { draws: 64, seed: 1, engine }),
      ),
    );
    expect(new Set(runs.map(({ certificate }) => certificate.fingerprint)).size).toBe(1);
  }
});

test('limits stay with a model that is written to a file, those that it raises alone', () => {
  const model = defineModel({
    id: 'm',
    years: { base: 2000, horizon: 2600 },
    limits: { years: 600 },
    indicators: steady,
  });
  const text = printModel(model, { format: 'yaml' });
  expect(text).toContain('limits: { years: 600 }');
  expect(text).not.toContain('formulaLength');
  expect(parseModel(text, { format: 'yaml' }).limits).toEqual(model.limits);
  expect(printModel(defineModel({ id: 'm', years, indicators: steady }), { format: 'yaml' })).not.toContain(
    'limits',
  );
});
