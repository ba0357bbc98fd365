import { describe, expect, test } from 'vitest';
import { haidian } from '../../src/haidian/haidian';
import type { Bilingual, Source } from '../../src/plan/provenance';

const { baseline } = haidian.scenarios;
const drivers = [...Object.entries(baseline.inputs), ...Object.entries(baseline.shocks)];

/** Levels of 2020 that are uncertain; their official figures may have come out later. */
const levels = drivers.filter(
  ([name]) => /Base$/.test(name) && !['rdSurpriseBase', 'lowBase'].includes(name),
);
const assumptions = drivers.filter((each) => !levels.includes(each));

/** The plan was approved in January 2021. */
function isByJanuary2021({ published }: Source): boolean {
  if (published === undefined) return false;
  return published.length === 4 ? published <= '2020' : published.slice(0, 7) <= '2021-01';
}

function expectBilingual(reason: string | Bilingual | undefined): void {
  expect(typeof reason).toBe('object');
  const { en, zh } = reason as Bilingual;
  expect(en.length).toBeGreaterThan(10);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
}

describe('the baseline scenario is ex ante', () => {
  test.each(assumptions)('%s rests on sources of January 2021 or before', (_, { sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const each of sources) expect(isByJanuary2021(each), JSON.stringify(each)).toBe(true);
  });

  test.each(levels)('%s, a level of 2020, says where its figure came later', (_, { sources, reason }) => {
    const later = sources.filter((each) => each.published !== undefined && !isByJanuary2021(each));
    if (later.length > 0) expect((reason as Bilingual).en).toMatch(/later|January 2021/);
  });

  test.each(Object.entries(baseline.baselines))(
    '%s: so does its level in the model',
    (_, { sources, reason }) => {
      const later = sources.filter((each) => each.published !== undefined && !isByJanuary2021(each));
      if (later.length > 0) expect((reason as Bilingual).en).toMatch(/later|January 2021|May 2021/);
    },
  );

  test('it has no events: the low base of 2020 is uncertain, and so an input', () => {
    expect(baseline.events).toEqual([]);
  });
});

describe.each(Object.values(haidian.scenarios))('$id', (scenario) => {
  test.each([...Object.entries(scenario.inputs), ...Object.entries(scenario.shocks)])(
    '%s has a name, a unit, a status and a reason in both languages',
    (_, { name, unit, status, reason }) => {
      expect(name?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(unit).not.toBe('');
      expect(['assumed', 'derived']).toContain(status);
      expectBilingual(reason);
    },
  );
});

test.each(Object.values(haidian.model.indicators))(
  'the equation of $id is an identity or an assumption with its reason',
  ({ identity, status, reason, name }) => {
    expect(status).toBe(identity ? 'derived' : 'assumed');
    expect((reason as Bilingual).en.length).toBeGreaterThan(10);
    expect((reason as Bilingual).zh).toMatch(/[\u4e00-\u9fff]/);
    expect(name?.zh).toMatch(/[\u4e00-\u9fffA-Z]/);
  },
);

test('the dependence has its reason', () => {
  expectBilingual(haidian.model.dependence.reason);
  expect(haidian.model.dependence.spearman).toEqual([
    ['growthShock', 'populationShock', 0.1],
    ['populationShock', 'employmentShock', 0.3],
    ['growth', 'rdGrowth', 0.4],
    ['growthShock', 'rdShock', 0.4],
    ['growthShock', 'energyShock', 0.43],
    ['growthShock', 'incomeShock', 0.5],
  ]);
});
