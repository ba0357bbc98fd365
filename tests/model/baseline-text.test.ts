import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { errorOf } from '../error-of';

const model = (baseline: unknown, unit?: string) =>
  defineModel({
    id: 's',
    years: { base: 2020, horizon: 2022 },
    indicators: {
      x: { baseline: baseline as number, equation: 'x(-1)', ...(unit === undefined ? {} : { unit }) },
    },
  });
const start = (baseline: unknown) => model(baseline).project().x![0];
const issueOf = (baseline: unknown, unit?: string) => errorOf(() => model(baseline, unit)).issues[0]!;

test.each([
  '2020-01-01',
  '2020-1',
  '300-320',
  '2020/21',
  '010-20',
  '31/12/2020',
  ' 2020 - 12 ',
  '300–320',
  '300~320',
  '2020.01.01',
  '2020年1月1日',
  '2020年',
  '300至320',
])('%s reads as a date or a range, and is refused', (baseline) => {
  expect(issueOf(baseline)).toMatchObject({
    code: 'E_TYPE',
    path: 'indicators.x.baseline',
    message: `defineModel: \`indicators.x.baseline\`: "${baseline}" reads as a date or a range, and would be computed as a sum or a quotient`,
    hint: 'write the number; for a range give a law such as uniform({ min, max }) to an input',
    zh: {
      message: `defineModel：\`indicators.x.baseline\`："${baseline}" 看起来是日期或区间，会被当作加减或除法计算`,
      hint: '请写成数字；区间请用参数的分布表示，如 uniform({ min, max })',
    },
  });
});

describe('a number in quotes is refused with the number to write, which then is the base value', () => {
  test.each([
    ['8504.6', undefined, 8504.6],
    ['-3', undefined, -3],
    ['3.6%', '%', 3.6],
    ['3.6%', '1', 0.036],
    ['12,500', undefined, 12500],
    ['0,01', undefined, 0.01],
  ])('%s', (baseline, unit, value) => {
    const { code, suggestion, message } = issueOf(baseline, unit);
    expect([code, suggestion]).toEqual(['E_TYPE', { value }]);
    expect(message).toBe(
      `defineModel: \`indicators.x.baseline\`: expected a number or a formula, got the text "${baseline}"`,
    );
    expect(start(value)).toBe(value);
  });

  test('in Chinese too', () => {
    expect(issueOf('310').zh).toEqual({
      message: 'defineModel：`indicators.x.baseline`：应为数字或公式，现为文本 "310"',
      hint: '这是文本；请写成数字 310',
    });
  });
});

test.each([
  ['8504.6 / 1.3', 8504.6 / 1.3],
  ['2 * 50', 100],
  ['max(300, 320)', 320],
  ['100 + 20', 120],
  ['100.5 - 20', 80.5],
  ['-(300 - 320)', 20],
  ['100 * 1.02^2', 100 * (1.02 * 1.02)],
])('the formula %s is %d', (baseline, value) => {
  expect(start(baseline)).toBeCloseTo(value, 10);
});

test('of a scenario too', () => {
  const { issues } = errorOf(() => defineScenario(model(1), { id: 'a', baselines: { x: '2021-06' } }));
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['E_TYPE', 'baselines.x']]);
});

test('the value of a formula is shown where the model is described', () => {
  expect(model('8504.6 / 1.3').describe()).toContain('6,542');
});

test('no chain of whole numbers joined by - or / is taken for arithmetic', () => {
  const chain = fc
    .tuple(
      fc.nat({ max: 3000 }),
      fc.array(fc.tuple(fc.constantFrom('-', '/'), fc.nat({ max: 99 })), { minLength: 1, maxLength: 2 }),
    )
    .map(([first, rest]) => `${first}${rest.map(([sign, n]) => `${sign}${n}`).join('')}`);
  fc.assert(
    fc.property(chain, (baseline) => {
      expect(issueOf(baseline).code).toBe('E_TYPE');
    }),
    { seed: 7, numRuns: 300 },
  );
});
