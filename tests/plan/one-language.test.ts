import { expect, test } from 'vitest';
import {
  attainment,
  attainmentReport,
  defineModel,
  definePlan,
  defineScenario,
  parsePlan,
  simulate,
} from '../../src/index';
import { refusal } from '../error-of';

/** A plan in which every text is in German alone, one form after the other. */
const ulm = (name: string | { en: string } | { zh: string }) =>
  definePlan({
    id: 'ulm',
    name,
    years: { base: 2020, target: 2025 },
    documents: [{ id: 'plan', title: name, publisher: name, geography: name, note: name }],
    indicators: [{ id: 'gdp', name, unit: '1e6 EUR', kind: 'flow', definition: name }],
    baselines: [{ indicator: 'gdp', value: 100, status: 'assumed', reason: name }],
    targets: [
      {
        id: 'level',
        name,
        indicator: 'gdp',
        year: 2025,
        atLeast: 110,
        sources: [{ document: 'plan' }],
        category: name,
        note: name,
      },
      {
        id: 'words',
        indicator: 'gdp',
        year: 2025,
        qualitative: name,
        operational: { atLeast: 105, status: 'assumed', reason: name },
        sources: [{ document: 'plan' }],
      },
    ],
    requirements: [
      {
        id: 'more',
        name,
        indicator: 'gdp',
        year: 2025,
        authority: name,
        geography: name,
        status: 'assumed',
        reason: name,
      },
    ],
  } as never);

test.each(['Ulm', { en: 'Ulm' }, { zh: 'Ulm' }])('%j is the same text in both languages', (name) => {
  const plan = ulm(name);
  expect(plan).toEqual(ulm({ en: 'Ulm', zh: 'Ulm' } as never));
  expect(plan.name).toEqual({ en: 'Ulm', zh: 'Ulm' });
});

test('a text of one language in models, scenarios and reports', async () => {
  const model = defineModel({
    id: 'm',
    name: 'Ulm',
    description: { en: 'one' },
    years: { base: 2020, horizon: 2025 },
    inputs: { growth: { value: 0.05, name: '增速', reason: { zh: '估计' } } },
    shocks: { macro: { iid: 0, name: { en: 'luck' } } },
    indicators: { gdp: { name: 'BIP', baseline: 100, equation: 'gdp(-1) * (1 + growth + macro)' } },
    events: [{ year: 2021, shock: 'macro', add: 0, name: 'once', reason: 'so' }],
    targets: { level: { indicator: 'gdp', year: 2025, atLeast: 110, name: { zh: '目标' } } },
  });
  const low = defineScenario(model, { id: 'low', name: 'niedrig', description: { zh: '低' } });
  const ensemble = await simulate(low, { draws: 4, seed: 1 });
  for (const lang of ['en', 'zh'] as const) {
    const report = attainmentReport(ensemble, attainment(ensemble), { lang });
    for (const text of ['Ulm', 'niedrig', '低', '目标']) expect(report).toContain(text);
    expect(model.describe({ lang })).toContain('估计');
  }
});

test('in files too', () => {
  const file =
    'id: p\nname: Ulm\nyears: { base: 2020, target: 2025 }\nindicators: [{ id: a, name: { zh: 甲 }, unit: t, kind: flow }]\n';
  expect(parsePlan(file, { format: 'yaml' }).indicators[0]?.name).toEqual({ en: '甲', zh: '甲' });
});

test.each([
  [{}, 'E_TYPE definePlan: expected `name` to be a text, or a text by language { en, zh }, got {}'],
  [5, 'E_TYPE definePlan: expected `name` to be a text, or a text by language { en, zh }, got 5'],
  [{ en: 'a', de: 'b' }, 'E_UNKNOWN_KEY definePlan: unknown option "de" in `name`; allowed: en, zh'],
])('refuses %j', (name, message) => {
  const plan = () =>
    definePlan({ id: 'p', name, years: { base: 2020, target: 2025 }, indicators: [] } as never);
  expect(refusal(plan)).toBe(message);
});
