import { describe, expect, test } from 'vitest';
import { isNumericCriterion } from '../../src/plan/criterion';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { aboutTargets, factsOfBaselines, factsOfTargets, leftOut, strictFacts } from './haidian-facts';
import { type Fact, factOf, facts, inPlanUnit, rows } from './known-facts';

const plan = haidianPlan();

describe('targets against the facts of the plan', () => {
  test('every target has its facts and every list of facts its target', () => {
    expect(Object.keys(factsOfTargets).sort()).toEqual(plan.targets.map(({ id }) => id).sort());
  });

  test.each(plan.targets.map((target) => [target.id, target] as const))('%s', (id, target) => {
    const [first, ...twins] = factsOfTargets[id]!.map(factOf);
    expect(target.criterion.kind).toBe(kindFor(first!));
    expect(target.attribute).toBe(first!.attribute ?? 'unstated');
    expect(target.tableRow).toBe(first!.table_row);
    expect(target.year).toBe(first!.year ?? 2025);
    expect(target.about).toBe(aboutTargets.includes(id));
    expect(target.tolerance).toBe(0);
    if ('value' in target.criterion) {
      for (const fact of [first!, ...twins]) expect(target.criterion.value).toBe(inPlanUnit(fact));
    } else {
      expect(first!.value).toBeUndefined();
    }
    expect(target.sources.map(({ document, lines }) => ({ document, lines }))).toEqual(
      [first!, ...sharedCellOf(target.tableRow), ...twins].map(({ document, line, line_end = line }) => ({
        document,
        lines: [line, line_end],
      })),
    );
    if (target.tableRow !== undefined) {
      // The facts are written with half-width brackets, the texts of the project with those of Chinese.
      const fact = first!.name_zh.replaceAll('(', '（').replaceAll(')', '）');
      expect(fact.startsWith(target.name!.zh)).toBe(true);
      expect(target.category).toBeDefined();
    }
  });

  test('every fact is in the plan data once, or left out for a reason', () => {
    const used = [...Object.values(factsOfTargets).flat(), ...new Set(Object.values(factsOfBaselines))];
    const all = [...used, ...Object.keys(leftOut)];
    expect(all.sort()).toEqual(facts.map(({ id }) => id).sort());
    for (const reason of Object.values(leftOut)) expect(reason.length).toBeGreaterThan(10);
  });

  test('counts of the table', () => {
    expect(rows.map(({ tableRow }) => tableRow)).toEqual([
      ...Array.from({ length: 24 }, (_, i) => String(i + 1)),
      '25a',
      '25b',
    ]);
    expect(rows.filter(({ attribute }) => attribute === 'binding')).toHaveLength(13);
    expect(rows.filter(({ attribute }) => attribute === 'anticipatory')).toHaveLength(13);
    expect(rows.filter(({ criterion }) => isNumericCriterion(criterion))).toHaveLength(11);
    expect(rows.filter(({ criterion }) => criterion.kind === 'requirement')).toHaveLength(13);
    expect(rows.filter(({ criterion }) => criterion.kind === 'qualitative')).toHaveLength(2);
    expect(plan.targets).toHaveLength(69);
    expect(plan.targets.filter(({ attribute }) => attribute === 'unstated')).toHaveLength(43);
    expect(plan.targets.filter(({ year }) => year === 2035).map(({ id }) => id)).toEqual([
      'economy2035',
      'co2In2035',
    ]);
  });

  test('numbers of the plan as written', () => {
    expect(plan.targets.find(({ id }) => id === 'rdIntensity')!.criterion).toEqual({
      kind: 'atLeast',
      value: 0.11,
    });
    expect(plan.targets.find(({ id }) => id === 'gdpGrowth')!.criterion).toEqual({
      kind: 'averageGrowthAtLeast',
      value: 0.06,
    });
    expect(plan.targets.find(({ id }) => id === 'gdpLevel')!.criterion).toEqual({
      kind: 'moreThan',
      value: 10000,
    });
  });
});

/** The cell that a row shares with the rows above. */
function sharedCellOf(row: string | undefined): Pick<Fact, 'document' | 'line' | 'line_end'>[] {
  const lines: Record<string, number> = { 3: 64, 14: 121, 15: 121, 16: 121, 17: 121, 18: 121 };
  const line = { ...lines, 24: 168, '25a': 168, '25b': 168 }[row ?? ''];
  return line === undefined ? [] : [{ document: 'haidian-14fyp', line }];
}

function kindFor({ id, kind }: Fact): string {
  if (kind === 'target-level-at-least') return strictFacts.includes(id) ? 'moreThan' : 'atLeast';
  const kinds: Record<string, string> = {
    'target-level-at-most': 'atMost',
    'target-average-annual-growth': 'averageGrowthAtLeast',
    'target-cumulative': 'cumulativeTotalAtLeast',
    'meets-municipal-requirement': 'requirement',
    qualitative: 'qualitative',
  };
  return kinds[kind] ?? 'none';
}
