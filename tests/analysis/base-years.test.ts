import { describe, expect, test } from 'vitest';
import { attainmentRows } from '../../src/analysis/attainment-rows';
import {
  attainment,
  criterionMeasure,
  defineModel,
  definePlan,
  defineScenario,
  type EvaluableOdds,
  meetsCriterion,
  type NumericCriterion,
  normal,
  type Plan,
  simulate,
} from '../../src/index';
import { simulate as simulateOnThreads } from '../../src/node';
import { attainmentReport } from '../../src/report/attainment-report';
import { planLaw } from './plan-law';

const sources = [{ address: 'https://example.org/plan' }];
const target = { indicator: 'gdp', year: 2025, sources };
const given = {
  id: 'town',
  name: { en: 'Town', zh: '镇' },
  years: { base: 2020, target: 2025 },
  indicators: [
    { id: 'gdp', name: { en: 'GDP', zh: '产值' }, unit: '1e8 CNY', kind: 'flow', price: 'constant-2020' },
    {
      id: 'income',
      name: { en: 'Income', zh: '收入' },
      unit: '1e8 CNY',
      kind: 'flow',
      price: 'constant-2020',
    },
  ],
  baselines: [
    { indicator: 'gdp', value: 100, status: 'external', sources },
    { indicator: 'income', value: 50, status: 'external', sources },
  ],
  targets: [
    { id: 'growth', ...target, averageGrowthAtLeast: 0.0606 },
    { id: 'growthMissed', ...target, averageGrowthAtLeast: 0.0607 },
    { id: 'total', ...target, cumulativeTotalAtLeast: 609 },
    { id: 'totalMissed', ...target, cumulativeTotalAtLeast: 610 },
    { id: 'decline', ...target, cumulativeDeclineAtLeast: -0.3422 },
    { id: 'declineMissed', ...target, cumulativeDeclineAtLeast: -0.3421 },
    { id: 'step', ...target, indicator: 'income', inStepWith: { indicator: 'gdp', tolerance: 1e-9 } },
  ],
} as const;
const plan = definePlan(given);
/** The same without baselines. */
const bare = definePlan({ ...given, baselines: [] });

/** 100 in 2020, 110 in 2021, then 5.1 % a year; before 2020 as much as in 2020. */
const level = '(year <= 2020 ? 100 : 110 * 1.051 ^ (year - 2021))';

/** That path of GDP, and half of it as income, in a model that starts in some year. */
function pathsFrom(
  base: number,
  { of = plan, history = {} }: { of?: Plan; history?: Record<string, number> } = {},
) {
  const gdp = base > 2020 ? 110 : 100;
  return defineModel({
    id: `from${base}`,
    plan: of,
    years: { base, horizon: 2025 },
    indicators: {
      gdp: { baseline: gdp, equation: level, history },
      income: {
        baseline: gdp / 2,
        equation: `0.5 * ${level}`,
        history: Object.fromEntries(Object.entries(history).map(([year, value]) => [year, value / 2])),
      },
    },
  });
}

async function oddsOf(subject: Parameters<typeof simulate>[0], options: object = {}) {
  const ensemble = await simulate(subject, { draws: 16, seed: 1, ...options });
  return attainment(ensemble).targets as Readonly<Record<string, EvaluableOdds>>;
}

describe('a plan is judged from its own base year, wherever the model starts', () => {
  const cases = {
    'in the base year of the plan': pathsFrom(2020),
    'five years before': pathsFrom(2015),
    'a year later, with the baseline of the plan': pathsFrom(2021),
    'a year later, with a history': pathsFrom(2021, { of: bare, history: { 2020: 100 } }),
    'a year later, with both': pathsFrom(2021, { history: { 2020: 100 } }),
  };
  test.each(Object.entries(cases))('%s', async (_, model) => {
    const odds = await oddsOf(model);
    // By decimal arithmetic: (110 · 1.051⁴ / 100)^(1/5) − 1, the sum of 110 · 1.051^k, and 1 − 110 · 1.051⁴ / 100.
    expect(odds.growth!.median).toBeCloseTo(0.0606221919675952, 14);
    expect(odds.total!.median).toBeCloseTo(609.03480222211, 10);
    expect(odds.decline!.median).toBeCloseTo(-0.3421577061211, 13);
    expect(odds.step!.median).toBeCloseTo(0, 14);
    const met = Object.values(odds).map(({ id, probability, baseYear }) => [id, probability, baseYear]);
    expect(met).toEqual([
      ['growth', 1, 2020],
      ['growthMissed', 0, 2020],
      ['total', 1, 2020],
      ['totalMissed', 0, 2020],
      ['decline', 1, 2020],
      ['declineMissed', 0, 2020],
      ['step', 1, 2020],
    ]);
  });

  test('of what no path and no history has, only totals of later years are judged', async () => {
    const { targets, table } = attainment(
      await simulate(pathsFrom(2021, { of: bare }), { draws: 2, seed: 1 }),
    );
    expect(targets.total).toMatchObject({ evaluable: true, probability: 1, baseYear: 2020 });
    const reason = {
      en: 'the model starts in 2021, the plan in 2020',
      zh: '模型始于2021年，规划始于2020年',
    };
    for (const id of ['growth', 'decline']) {
      expect(targets[id]).toMatchObject({
        evaluable: false,
        probability: null,
        reason,
        hint: {
          en: 'give the values of these years in the model: `gdp`: history: { 2020: value }',
          zh: '请在模型中补充这些年份的数值：`gdp`: history: { 2020: 数值 }',
        },
      });
    }
    expect(targets.step).toMatchObject({
      reason,
      hint: {
        en: 'give the values of these years in the model: `income`: history: { 2020: value }; `gdp`: history: { 2020: value }',
      },
    });
    expect(table()).toMatch(
      /GDP \(total\) .* total ≥ 609 ×10⁸ yuan +110 ×10⁸ yuan \[ASSUMED\] .*\n +after 2020/,
    );
  });

  test('a total that reads years before the model takes them from the history', async () => {
    const longer = definePlan({
      ...given,
      years: { base: 2018, target: 2025 },
      baselines: [],
      targets: [{ id: 'total', ...target, cumulativeTotalAtLeast: 809 }],
    });
    const odds = await oddsOf(pathsFrom(2021, { of: longer, history: { 2019: 100, 2020: 100 } }));
    expect(odds.total!.median).toBeCloseTo(809.03480222211, 10);
    const gap = await oddsOf(pathsFrom(2021, { of: longer, history: { 2018: 100, 2020: 100 } }));
    expect(gap.total).toMatchObject({
      evaluable: false,
      reason: { en: 'the model starts in 2021, the plan in 2018' },
      hint: { en: 'give the values of these years in the model: `gdp`: history: { 2019: value }' },
    });
  });
});

describe('the base value', () => {
  /** A model that starts in 2021 with whatever is stated of GDP. */
  const withGdp = (gdp: object, of: Plan = plan) =>
    defineModel({
      id: 'm',
      plan: of,
      years: { base: 2021, horizon: 2025 },
      indicators: { gdp: { baseline: 110, equation: 'gdp(-1) * 1.051', ...gdp } },
    });

  test('of the plan is converted to the unit of the model', async () => {
    const ratios = definePlan({ ...given, targets: [given.targets[0], given.targets[4]] });
    const model = withGdp({ unit: '1e4 CNY', baseline: 1_100_000 }, ratios);
    expect(model.indicators.gdp.history).toEqual({ 2020: 1_000_000 });
    expect((await oddsOf(model)).growth!.median).toBeCloseTo(0.0606221919675952, 14);
  });

  test.each([{ price: 'constant-2015' }, { unit: 'person' }])(
    'of the plan is not taken where it measures something else: %o',
    (gdp) => {
      expect(
        withGdp(gdp, definePlan({ ...given, targets: [given.targets[0]] })).indicators.gdp.history,
      ).toEqual({});
    },
  );

  test('of the plan joins a history, and gives way to it', () => {
    expect(withGdp({ history: { 2019: 98 } }).indicators.gdp.history).toEqual({ 2019: 98, 2020: 100 });
    expect(withGdp({ history: { 2020: 100.4 } }).indicators.gdp.history).toEqual({ 2020: 100.4 });
  });

  test('is the draw of the path where the path has the year', async () => {
    const inputs = { start: { value: normal({ mean: 100, sd: 5 }) }, rise: { value: 0.0606 } };
    const drawn = defineModel({
      id: 'm',
      plan,
      years: { base: 2020, horizon: 2025 },
      inputs,
      indicators: { gdp: { baseline: 'start', equation: 'gdp(-1) * (1 + rise)' } },
    });
    const { growth } = await oddsOf(drawn, { draws: 1000 });
    expect(growth).toMatchObject({
      probability: 1,
      range: [expect.closeTo(0.0606, 12), expect.closeTo(0.0606, 12)],
    });
  });

  test('comes with its year, status and sources', async () => {
    const { growth } = await oddsOf(withGdp({}));
    expect(growth!.baseline).toEqual({
      year: 2020,
      value: 100,
      status: 'external',
      sources: plan.baselines[0]!.sources,
    });
    const later = await oddsOf(withGdp({ history: { 2020: 100 }, status: 'derived' }, bare));
    expect(later.growth!.baseline).toEqual({ year: 2020, value: 100, status: 'derived', sources: [] });
    expect(later.total!.baseline).toMatchObject({ year: 2020, value: 100 });
    const none = await oddsOf(withGdp({}, bare));
    expect(none.total!.baseline).toMatchObject({ year: 2021, value: 110, status: 'assumed' });
    const earlier = await oddsOf(pathsFrom(2015));
    expect(earlier.growth!.baseline).toEqual({ year: 2020, value: 100, status: 'derived', sources: [] });
  });

  test('is shown by tables, rows and reports', async () => {
    const ensemble = await simulate(withGdp({}), { draws: 4, seed: 1 });
    const odds = attainment(ensemble);
    expect(odds.table()).toMatch(
      /GDP \(growth\) .* ≥ 6\.06 % a year from +100 ×10⁸ yuan \[external\] \(2020\) .*\n +2020\n/,
    );
    expect(odds.table({ lang: 'zh' })).toMatch(/2020年起年均增长 .*（2020） /);
    expect(attainmentRows(ensemble, odds)[0]).toMatchObject({
      baseYear: 2020,
      baseline: 100,
      baselineYear: 2020,
      baselineStatus: 'external',
    });
    const bareRun = await simulate(withGdp({}, bare), { draws: 4, seed: 1 });
    const report = attainmentReport(bareRun, attainment(bareRun));
    expect(report).toContain(
      '  the model starts in 2021, the plan in 2020 (4):\n    GDP (growth); GDP (growthMissed); GDP (decline); GDP (declineMissed)\n    give the values of these years in the model: `gdp`: history: { 2020: value }',
    );
  });
});

describe('a criterion may name another base year', () => {
  const model = defineModel({
    id: 'm',
    plan,
    years: { base: 2021, horizon: 2025 },
    indicators: { gdp: { baseline: 110, equation: 'gdp(-1) * 1.051', history: { 2015: 80 } } },
    targets: {
      own: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.051 },
      since2015: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.05, baseYear: 2015 },
      since2023: { indicator: 'gdp', year: 2025, cumulativeTotalAtLeast: 200, baseYear: 2023 },
      unknown: { indicator: 'gdp', year: 2025, cumulativeDeclineAtLeast: 0, baseYear: 2016 },
      assumed: {
        indicator: 'gdp',
        year: 2025,
        qualitative: { en: 'faster', zh: '更快' },
        operational: {
          averageGrowthAtLeast: 0.05,
          baseYear: 2015,
          status: 'assumed',
          reason: { en: 'a guess', zh: '假设' },
        },
      },
      growth: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.0607 },
    },
  });

  test('own targets measure from the year they name, else from that of the model', async () => {
    const odds = await oddsOf(model);
    expect(odds.own).toMatchObject({ baseYear: 2021, median: expect.closeTo(0.051, 14), probability: 1 });
    // (110 · 1.051⁴ / 80)^(1/10) − 1, and the last two years.
    expect(odds.since2015).toMatchObject({ baseYear: 2015, median: expect.closeTo(0.053104227642, 12) });
    expect(odds.assumed).toMatchObject({ baseYear: 2015, median: odds.since2015!.median });
    expect(odds.since2023).toMatchObject({ baseYear: 2023, median: expect.closeTo(261.918692222, 8) });
    expect(odds.unknown).toMatchObject({
      evaluable: false,
      reason: {
        en: 'the model starts in 2021, the criterion measures from 2016',
        zh: '模型始于2021年，目标以2016年为基期',
      },
    });
  });

  test('a target that takes the place of one of the plan measures from the base year of the plan', async () => {
    expect((await oddsOf(model)).growth).toMatchObject({ baseYear: 2020, probability: 0 });
    const scenario = defineScenario(model, {
      id: 's',
      targets: { growth: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.06 } },
    });
    expect((await oddsOf(scenario)).growth).toMatchObject({ baseYear: 2020, probability: 1 });
  });

  test('the description of the model says from when', () => {
    const text = model.describe();
    expect(text).toContain('≥ 5 % a year from 2015');
    expect(text).toContain('≥ 6.07 % a year from 2020');
    expect(text).toMatch(/≥ 5\.1 % a year(?! from)/);
  });
});

/** Targets that some draws meet together, and some do not. */
const wide = definePlan({
  ...given,
  targets: [
    { id: 'growth', ...target, averageGrowthAtLeast: 0.06 },
    { id: 'total', ...target, cumulativeTotalAtLeast: 610 },
    { id: 'decline', ...target, cumulativeDeclineAtLeast: -0.45 },
  ],
});

/** A model whose GDP is uncertain, of a plan that starts a year before it. */
const uncertain = defineModel({
  id: 'uncertain',
  plan: wide,
  years: { base: 2021, horizon: 2025 },
  inputs: {
    start: { value: normal({ mean: 108, sd: 2 }) },
    rise: { value: normal({ mean: 0.05, sd: 0.01 }) },
  },
  shocks: { shock: { iid: normal({ mean: 0, sd: 0.02 }) } },
  indicators: { gdp: { baseline: 'start', equation: 'gdp(-1) * (1 + rise + shock)' } },
});

const samplers = ['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol', 'importance'] as const;

describe.each(samplers)('%s draws', (sampler) => {
  const options = { draws: 2048, seed: 3, sampler } as const;

  test('are judged one by one as the values say', async () => {
    const ensemble = await simulate(uncertain, options);
    const { targets } = attainment(ensemble);
    for (const { id, criterion } of wide.targets) {
      const odds = targets[id] as EvaluableOdds;
      const met = Array.from({ length: 2048 }, (_, draw) => {
        const values = [2021, 2022, 2023, 2024, 2025].map((year) => ensemble.column('gdp', year)[draw]!);
        const measured = criterionMeasure(criterion as NumericCriterion, [100, ...values]);
        return meetsCriterion(criterion as NumericCriterion, measured);
      });
      expect([id, odds.count]).toEqual([id, met.filter(Boolean).length]);
    }
  });
});

test('every engine, threads and runs that keep no values give the same odds', async () => {
  const options = { draws: 3000, seed: 3 } as const;
  const { joint, targets } = attainment(await simulate(uncertain, options));
  expect(joint.all.count).toBeGreaterThan(0);
  const numbers = (of: typeof targets) =>
    Object.values(of).map((odds) => (odds.evaluable ? [odds.count, odds.finite] : odds.reason.en));
  for (const more of [{ engine: 'js' }, { engine: 'interpreter' }, { keep: 'summary' }] as const) {
    const other = attainment(await simulate(uncertain, { ...options, ...more }));
    expect(other.joint.all).toEqual(joint.all);
    expect(numbers(other.targets)).toEqual(numbers(targets));
  }
  const threads = { draws: 40_000, seed: 3, threads: 2 };
  const kept = attainment(await simulateOnThreads(uncertain, threads));
  const summary = attainment(await simulateOnThreads(uncertain, { ...threads, keep: 'summary' }));
  expect(summary.joint.all).toEqual(kept.joint.all);
  expect(numbers(summary.targets)).toEqual(numbers(kept.targets));
  const rotated = await simulateOnThreads(uncertain, { ...threads, draws: 65_536, sampler: 'rotatedSobol' });
  const alone = await simulate(uncertain, { draws: 65_536, seed: 3, sampler: 'rotatedSobol' });
  expect(rotated.fingerprint).toBe(alone.fingerprint);
});

test('law: plans judged from models of other base years agree with direct computation', () => planLaw(60));
