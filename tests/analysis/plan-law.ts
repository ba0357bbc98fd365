import fc from 'fast-check';
import { expect } from 'vitest';
import {
  attainment,
  criterionMeasure,
  defineModel,
  definePlan,
  type EvaluableOdds,
  meetsCriterion,
  simulate,
  uniform,
} from '../../src/index';

const first = 2014;
const last = 2025;
const draws = 64;
const name = { en: 'a number', zh: '数值' };
const path = fc.array(fc.double({ min: 50, max: 200, noNaN: true }), { minLength: 12, maxLength: 12 });

/** Levels by year of two indicators, base years of a plan and of a model, and a criterion that compares. */
const anyCase = fc.record({
  base: fc.integer({ min: 2016, max: 2022 }),
  start: fc.integer({ min: first, max: 2023 }),
  gdp: path,
  income: path,
  kind: fc.constantFrom(
    'averageGrowthAtLeast',
    'cumulativeDeclineAtLeast',
    'cumulativeTotalAtLeast',
    'inStepWith',
  ),
  level: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  /** Whether the criterion names the base year, and whether the target is one of the plan. */
  isNamed: fc.boolean(),
  isOfPlan: fc.boolean(),
});

/** Odds of a target are those of what it judges in each draw: stated levels before the model, drawn ones after. */
export async function planLaw(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ base, start, gdp, income, kind, level, isNamed, isOfPlan }) => {
      const criterion =
        kind === 'inStepWith'
          ? { inStepWith: { indicator: 'income' as const, tolerance: Math.abs(level) / 10 } }
          : { [kind]: kind === 'cumulativeTotalAtLeast' ? 120 * (last - base) * (1 + level) : level };
      const year = isNamed || !isOfPlan ? { baseYear: base } : {};
      const one = { indicator: 'gdp' as const, year: last, ...criterion, ...year };
      const plan = definePlan({
        id: 'p',
        name,
        years: { base: isNamed ? 2022 : base, target: last },
        indicators: [
          { id: 'gdp', name, unit: '1', kind: 'flow' },
          { id: 'income', name, unit: '1', kind: 'flow' },
        ],
        targets: isOfPlan ? [{ id: 'one', ...one, sources: [{ address: 'https://example.org' }] }] : [],
      });
      const model = defineModel({
        id: 'm',
        plan,
        years: { base: start, horizon: last },
        inputs: { noise: { value: uniform({ min: -0.05, max: 0.05 }) } },
        indicators: { gdp: noisy(gdp, start), income: noisy(income, start) },
        ...(isOfPlan ? {} : { targets: { one } }),
      });
      const ensemble = await simulate(model, { draws, seed: 1, engine: 'js' });
      const odds = attainment(ensemble).targets.one as EvaluableOdds;
      const years = Array.from({ length: last - base + 1 }, (_, t) => base + t);
      const pathOf = (id: 'gdp' | 'income', levels: readonly number[], draw: number) =>
        years.map((each) => (each < start ? levels[each - first]! : ensemble.column(id, each)[draw]!));
      const measures = Array.from({ length: draws }, (_, draw) =>
        criterionMeasure(odds.criterion, pathOf('gdp', gdp, draw), pathOf('income', income, draw)),
      );
      expect(odds.count).toBe(measures.filter((each) => meetsCriterion(odds.criterion, each)).length);
      const sorted = measures.sort((a, b) => a - b);
      expect(odds.median).toBeCloseTo((sorted[draws / 2 - 1]! + sorted[draws / 2]!) / 2, 10);
      expect(odds.baseYear).toBe(base);
    }),
    { seed: 20_212_025, numRuns },
  );
}

/** An indicator with given levels: those before the model stated, the others all off by one factor that is drawn. */
function noisy(levels: readonly number[], start: number) {
  const byYear = levels.slice(0, -1).map((value, t) => `year <= ${first + t} ? ${value} : `);
  return {
    baseline: `(1 + noise) * ${levels[start - first]}`,
    equation: `(1 + noise) * (${byYear.join('')}${levels[levels.length - 1]})`,
    history: Object.fromEntries(levels.slice(0, start - first).map((value, t) => [first + t, value])),
  };
}
