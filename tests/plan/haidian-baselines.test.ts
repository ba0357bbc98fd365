import { describe, expect, test } from 'vitest';
import { baselineOf } from '../../src/plan/baseline-of';
import { haidianPlan } from '../../src/plan/haidian/plan';
import { factsOfBaselines, figuresOfBaselines } from './haidian-facts';
import { factOf, figureOf, inPlanUnit } from './known-facts';

const plan = haidianPlan();

describe('baselines against the facts and public figures', () => {
  test.each(Object.entries(factsOfBaselines))('%s is stated', (indicator, id) => {
    const baseline = baselineOf(plan, indicator);
    const fact = factOf(id);
    const { line, document } = fact;
    const value = inPlanUnit(fact);
    expect(baseline).toMatchObject({ value, sd: 0, year: 2020, status: 'stated' });
    expect(baseline.sources).toMatchObject([{ document, lines: [line, line] }]);
  });

  test.each(Object.entries(figuresOfBaselines))('%s equals a public figure', (indicator, id) => {
    const { value } = baselineOf(plan, indicator);
    const figure = figureOf(id);
    expect(figure.period).toBe('2020');
    expect(value).toBe(inPlanUnit(figure));
  });

  test('the population is external, its source the census', () => {
    const { status, sd, sources } = baselineOf(plan, 'residentPopulation');
    const { address } = figureOf('haidian.resident-population.2020');
    expect({ status, sd }).toEqual({ status: 'external', sd: 0 });
    expect(sources).toMatchObject([{ document: 'beijing-census-2020', published: '2021-05', address }]);
  });

  test.each([
    ['employment', 'derived', 8504.6 / 35],
    ['gdpPerHead', 'derived', 8504.6 / 313.3469],
    ['rdIntensity', 'assumed', 0.109],
    ['rdSpending', 'assumed', 0.109 * 8504.6],
    ['rdStock', 'assumed', (0.109 * 8504.6) / (0.086 + 0.15)],
    ['gdpDeflator', 'derived', 1],
    ['parkRdIntensity', 'assumed', 0.066],
    ['pm25', 'derived', 36.3],
    ['physiciansPer1000', 'assumed', 4.56],
    ['preschoolPlaces', 'assumed', 5600],
  ])('%s follows from its formula', (indicator, status, value) => {
    const baseline = baselineOf(plan, indicator);
    expect(baseline.status).toBe(status);
    expect(baseline.value).toBe(value);
    expect(baseline.sources.some(({ formula }) => formula !== undefined)).toBe(true);
  });

  test.each([
    ['parkRdIntensity', 2393.0 / 1.204 / 30000, 3],
    ['pm25', 80.6 * (1 - 0.55), 1],
    ['physiciansPer1000', (5.41 * 2.83) / 3.36, 2],
    ['preschoolPlaces', 28000 / 5, 0],
    ['rdIntensity', ((2629.3 / 1.13) * 0.4) / 8504.6, 3],
  ])('%s is its formula, rounded', (indicator, value, decimals) => {
    expect(Math.abs(baselineOf(plan, indicator).value - value)).toBeLessThan(0.5 * 10 ** -decimals);
  });

  test('nothing rests on an assumed number and is called derived', () => {
    const derived = plan.baselines.filter(({ status }) => status === 'derived');
    const formulas = derived.flatMap(({ sources }) => sources.map(({ formula = '' }) => formula));
    expect(formulas.filter((formula) => formula.includes('0.109'))).toEqual([]);
  });

  test('indices start at 100', () => {
    const indices = plan.indicators.filter(({ definition }) =>
      definition?.en.startsWith('index, 2020 = 100'),
    );
    expect(indices.map(({ id }) => baselineOf(plan, id).value)).toEqual(Array(10).fill(100));
  });
});
