import { expect, test } from 'vitest';
import { defineModel, defineScenario, formatError } from '../../src/index';

const model = (more: object) => () =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2025 },
    indicators: { x: { baseline: 1, equation: 'x(-1)' } },
    ...more,
  });
const named = (name: unknown) => model({ indicators: { x: { baseline: 1, equation: 'x(-1)', name } } });

test.each<[string, () => unknown, string, number]>([
  ['model', model({ name: 'n'.repeat(201) }), 'name', 200],
  ['model in Chinese', model({ name: { zh: '名'.repeat(201) } }), 'name.zh', 200],
  ['indicator', named('n'.repeat(201)), 'indicators.x.name', 200],
  ['scenario', () => defineScenario(model({})(), { id: 's', name: 'n'.repeat(201) }), 'name', 200],
  ['description', model({ description: 'd'.repeat(10_001) }), 'description', 10_000],
])('%s: a name or text that is too long is refused', (_, task, path, most) => {
  let error: unknown;
  try {
    task();
  } catch (caught) {
    error = caught;
  }
  expect(error).toMatchObject({ issues: [{ code: 'E_LIMIT', path }] });
  expect(formatError(error)).toContain(`expected \`${path}\` to be a text of at most ${most} characters`);
  expect(formatError(error, { lang: 'zh' })).toContain(`\`${path}\` 应为至多 ${most} 个字符的文本`);
});

test('the longest name and the longest text are accepted', () => {
  const { name, description } = model({ name: 'n'.repeat(200), description: 'd'.repeat(10_000) })();
  expect([name?.en.length, description?.zh.length]).toEqual([200, 10_000]);
});
