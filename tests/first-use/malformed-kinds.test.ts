import { expect, test } from 'vitest';
import { defineModel, formatError, gamma, normal, poisson, simulate } from '../../src/index';

const base = {
  id: 'a',
  years: { base: 2020, horizon: 2025 },
  inputs: { g: { value: 0.1 } },
  shocks: { s: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: { x: { baseline: 1, equation: 'x(-1)' }, y: { baseline: 1, equation: 'y(-1)' } },
} as const;
const model = defineModel(base);
const define = (more: object) => () => defineModel({ ...base, ...more });
const equation = (text: string) =>
  define({ indicators: { ...base.indicators, x: { baseline: 1, equation: text } } });
const run = (more: object) => () => simulate(model, { draws: 10, seed: 1, ...more });

// What a person gets wrong, in places of every sort: code, and words that mend it in both languages.
test.each<[string, () => unknown, string, string, string]>([
  ['a whole number', run({ draws: 10.5 }), 'E_TYPE', 'to be an integer in', '内的整数'],
  ['a whole seed', run({ seed: 1.5 }), 'E_TYPE', 'to be an integer in', '内的整数'],
  ['whole threads', run({ threads: 1.5 }), 'E_TYPE', 'to be an integer in', '内的整数'],
  [
    'a whole year',
    define({ years: { base: 2020.5, horizon: 2025 } }),
    'E_TYPE',
    'to be an integer in',
    '内的整数',
  ],
  [
    'a whole year of an event',
    define({ events: [{ year: 2022.5, shock: 's', add: 1 }] }),
    'E_TYPE',
    '`events[0].year` to be an integer',
    '内的整数',
  ],
  ['a sampler', run({ sampler: 'sobl' }), 'E_UNKNOWN_OPTION', 'did you mean `sobol`?', '是否为 `sobol`？'],
  ['an engine', run({ engine: 'wsam' }), 'E_UNKNOWN_OPTION', 'did you mean `wasm`?', '是否为 `wasm`？'],
  ['what is kept', run({ keep: 'sumary' }), 'E_UNKNOWN_OPTION', 'did you mean `summary`?', '或指标的列表'],
  [
    'a format',
    () => model.describe({ format: 'latx' as 'latex' }),
    'E_UNKNOWN_OPTION',
    'did you mean `latex`?',
    '是否为 `latex`？',
  ],
  [
    'a status',
    define({ inputs: { g: { value: 1, status: 'asumed', reason: 'r' } } }),
    'E_UNKNOWN_OPTION',
    'did you mean `assumed`?',
    '是否为 `assumed`？',
  ],
  ['a factor before', equation('2 x(-1)'), 'E_FORMULA_SYNTAX', 'write 2 * x(-1)', '请写成 2 * x(-1)'],
  ['two lags', equation('x(-1) y(-1)'), 'E_FORMULA_SYNTAX', 'write x(-1) * y(-1)', '请写成 x(-1) * y(-1)'],
  ['a tight factor', equation('2x(-2)'), 'E_FORMULA_SYNTAX', 'write 2 * x(-2)', '请写成 2 * x(-2)'],
  ['a bracket before', equation('(1+g)x(-1)'), 'E_FORMULA_SYNTAX', 'write (1+g) * x(-1)', '(1+g) * x(-1)'],
  ['a bracket behind', equation('x(-1)(1+g)'), 'E_FORMULA_SYNTAX', 'write x(-1) * (1+g)', 'x(-1) * (1+g)'],
  ['draws beyond memory', run({ draws: 1e9 }), 'E_LIMIT', "keep: 'summary', which streams", '逐块汇总'],
  [
    'draws beyond all',
    run({ draws: 1e12 }),
    'E_LIMIT',
    'at most 10000000000 draws',
    '最多抽样 10000000000 次',
  ],
  ['a summary beyond all', run({ draws: 1e12, keep: 'summary' }), 'E_LIMIT', 'draw less', '减少抽样次数\n'],
  [
    'a decimal comma in a level',
    define({ indicators: { x: { baseline: '0,01', equation: 'x(-1)' } } }),
    'E_TYPE',
    'write 0.01',
    '写成 0.01',
  ],
  ['a decimal comma in an input', define({ inputs: { g: '0,01' } }), 'E_TYPE', 'write 0.01', '写成 0.01'],
  [
    'a decimal comma in a law',
    () => normal({ mean: '0,01' as never, sd: 1 }),
    'E_TYPE',
    'write 0.01',
    '写成 0.01',
  ],
  [
    'a decimal comma in a target',
    define({ targets: { t: { indicator: 'x', year: 2025, atLeast: '1,5' } } }),
    'E_TYPE',
    'write 1.5',
    '写成 1.5',
  ],
  [
    'a decimal comma in a formula',
    equation('x(-1) * 1,05'),
    'E_FORMULA_FORBIDDEN',
    'write 1.05',
    '请写成 1.05',
  ],
  ['one in a call', equation('max(x(-1), 1,05)'), 'E_FORMULA_FORBIDDEN', 'write 1.05', '请写成 1.05'],
  [
    'a long sum',
    equation(`x(-1)${' + 0.0000001'.repeat(200)}`),
    'E_LIMIT',
    'formula is too long',
    '公式过长',
  ],
  ['long spaces', equation(`x(-1)${' '.repeat(2000)}`), 'E_LIMIT', 'formula is too long', '公式过长'],
  [
    'a long baseline',
    define({ indicators: { x: { baseline: `1${'+1'.repeat(1000)}`, equation: 'x(-1)' } } }),
    'E_LIMIT',
    'formula is too long',
    '公式过长',
  ],
  ['a count as text', () => poisson({ mean: '3' as never }), 'E_TYPE', 'write the number 3', '请写成数字 3'],
  ['a percentage as text', () => gamma({ shape: '50%' as never, scale: 1 }), 'E_TYPE', '0.5', '0.5'],
])('%s', async (_, task, code, english, chinese) => {
  const error = await errorOf(task);
  expect(error).toMatchObject({ issues: [{ code }] });
  expect(formatError(error)).toContain(english);
  expect(`${formatError(error, { lang: 'zh' })}\n`).toContain(chinese);
});

async function errorOf(task: () => unknown): Promise<unknown> {
  try {
    await task();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}
