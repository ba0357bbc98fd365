import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../src/core/normal-cdf';
import {
  attainment,
  defineModel,
  defineScenario,
  type EvaluableOdds,
  lognormal,
  normal,
  pointMass,
  simulate,
  type TargetOdds,
} from '../../src/index';
import { refusal } from '../error-of';
import reference from '../reference/analysis.json';
import { normalDraws, withTargets } from './normal-model';

const draws = 65_536;

function judged(odds: TargetOdds): EvaluableOdds {
  if (!odds.evaluable) throw new Error(odds.reason.en);
  return odds;
}

/** Four standard errors of a share p: a false alarm once in 16,000 seeds. */
const fourErrors = (p: number) => 4 * Math.sqrt((p * (1 - p)) / draws);

describe('closed forms', () => {
  test.each(reference.attainment_gaussian_log_growth.rows)(
    'log growth with persistence $phi: P(GDP ≥ $threshold)',
    async ({ y0, mu, phi, g0, sigma, h, threshold, probability, q05, q95, median2025, sdLogSum }) => {
      const model = defineModel({
        id: 'growth',
        years: { base: 2020, horizon: 2020 + h },
        shocks: {
          macro: { ar1: { persistence: phi, innovation: normal({ mean: 0, sd: sigma }), start: g0 - mu } },
        },
        indicators: { gdp: { baseline: y0, equation: `gdp(-1) * exp(${mu} + macro)` } },
        targets: { level: { indicator: 'gdp', year: 2020 + h, atLeast: threshold } },
      });
      const odds = judged(attainment(await simulate(model, { draws, seed: 1 })).targets.level);
      expect(Math.abs(odds.probability - probability)).toBeLessThanOrEqual(fourErrors(probability));
      // Four standard errors of a quantile, √(p(1−p)/n) over the density, here in logs: the density of the normal.
      const atMedian = (4 * 0.5 * Math.sqrt(2 * Math.PI) * sdLogSum) / Math.sqrt(draws);
      expect(Math.abs(Math.log(odds.median / median2025))).toBeLessThanOrEqual(atMedian);
      const atTail = (4 * Math.sqrt(0.05 * 0.95) * sdLogSum) / 0.10313564 / Math.sqrt(draws);
      expect(Math.abs(Math.log(odds.range[0] / q05))).toBeLessThanOrEqual(atTail);
      expect(Math.abs(Math.log(odds.range[1] / q95))).toBeLessThanOrEqual(atTail);
      expect(odds.level).toEqual({ median: odds.median, range: odds.range });
    },
  );

  test.each(reference.expected_shortfall_lognormal)('expected shortfall below $target', async (row) => {
    const model = defineModel({
      id: 'shortfall',
      years: { base: 2020, horizon: 2021 },
      inputs: { y: { value: lognormal({ meanlog: row.meanlog, sdlog: row.sdlog }) } },
      indicators: { level: { equation: 'y' }, negative: { equation: '-y' } },
      targets: {
        up: { indicator: 'level', year: 2021, atLeast: row.target },
        down: { indicator: 'negative', year: 2021, atMost: -row.target },
      },
    });
    const { up, down } = attainment(await simulate(model, { draws, seed: 1 })).targets;
    const { expected, whenMissed } = judged(up).shortfall;
    // The shortfall of a draw is below the target times its log distance: its sd is at most target × sdlog.
    const error = (4 * row.target * row.sdlog) / Math.sqrt(draws);
    expect(Math.abs(expected - row['expectedShortfallUnconditional_E[(K-Y)+]'])).toBeLessThanOrEqual(error);
    const conditional = error / Math.sqrt(row.pShortfall);
    expect(Math.abs(whenMissed! - row['conditionalShortfall_E[K-Y|Y<K]'])).toBeLessThanOrEqual(conditional);
    expect(judged(down).shortfall).toEqual(judged(up).shortfall);
    expect(judged(down).count).toBe(judged(up).count);
  });

  test('independent targets: product; one within the other: the smaller; opposite ones: the rest', async () => {
    const ensemble = withTargets(await normalDraws(draws), {
      a: { indicator: 'first', year: 2021, atLeast: 0.5 },
      b: { indicator: 'second', year: 2021, atMost: 0.2 },
      harder: { indicator: 'double', year: 2021, atLeast: 2 },
      not: { indicator: 'first', year: 2021, atMost: 0.4 },
      rest: { indicator: 'opposite', year: 2021, moreThan: -0.5 },
    });
    const { joint, targets, met } = attainment(ensemble);
    const pair = joint.of(['a', 'b']);
    const exact = normalCdf(-0.5) * normalCdf(0.2);
    expect(Math.abs(pair.probability! - exact)).toBeLessThanOrEqual(fourErrors(exact));
    // The product rests on the same draws; its difference from the joint share has sd √(pq(1−p)(1−q)/n).
    const [p, q] = [normalCdf(-0.5), normalCdf(0.2)];
    const error = 4 * Math.sqrt((p * q * (1 - p) * (1 - q)) / draws);
    expect(Math.abs(pair.probability! - pair.product!)).toBeLessThanOrEqual(error);
    expect(joint.of(['a', 'harder']).probability).toBe(targets.harder!.probability);
    expect(joint.of(['a', 'harder']).frechet![1]).toBe(targets.harder!.probability);
    expect(joint.of(['a', 'not'])).toMatchObject({ probability: 0, count: 0 });
    expect(judged(targets.a!).count + judged(targets.rest!).count).toBe(draws);
    expect(met.expected).toBeCloseTo(
      Object.values(targets).reduce((total, each) => total + each.probability!, 0),
      12,
    );
    expect(met.distribution[5]).toBe(0);
  });
});

describe('criteria at their edges', () => {
  // Values without any spread, so that every probability is 0 or 1 by rule, not by luck.
  const model = defineModel({
    id: 'atoms',
    years: { base: 2020, horizon: 2025 },
    inputs: { five: { value: pointMass(5) } },
    indicators: {
      level: { equation: 'five' },
      growing: { baseline: 8504.6, equation: 'growing(-1) * 1.06' },
      falling: { baseline: 100, equation: 'falling(-1) * 0.9' },
      flow: { unit: '1e4 persons/year', baseline: 1000, equation: 'flow(-1) * 0 + 2' },
      near: { baseline: 1, equation: 'near(-1) * 1.05' },
      zero: { baseline: 0, equation: 'zero(-1)' },
    },
  });
  const decline = 1 - 0.9 * 0.9 * 0.9 * 0.9 * 0.9;

  test.each([
    [{ indicator: 'level', atLeast: 5 }, true],
    [{ indicator: 'level', atLeast: 5.001 }, false],
    [{ indicator: 'level', atLeast: 5.001, about: true }, false],
    [{ indicator: 'level', atLeast: 5.001, about: true, tolerance: 0.01 }, true],
    [{ indicator: 'level', moreThan: 5 }, false],
    [{ indicator: 'level', moreThan: 4.999 }, true],
    [{ indicator: 'level', atMost: 5 }, true],
    [{ indicator: 'level', atMost: 4.999 }, false],
    [{ indicator: 'level', within: [5, 6] }, true],
    [{ indicator: 'level', within: [4, 4.9] }, false],
    [{ indicator: 'growing', averageGrowthAtLeast: 0.06 }, true],
    [{ indicator: 'growing', averageGrowthAtLeast: 0.0600001 }, false],
    [{ indicator: 'falling', cumulativeDeclineAtLeast: decline }, true],
    [{ indicator: 'falling', cumulativeDeclineAtLeast: 0.42 }, false],
    [{ indicator: 'flow', cumulativeTotalAtLeast: 10 }, true],
    [{ indicator: 'flow', cumulativeTotalAtLeast: 11 }, false],
    [{ indicator: 'growing', inStepWith: { indicator: 'near', tolerance: 0.01 } }, true],
    [{ indicator: 'near', inStepWith: { indicator: 'growing', tolerance: 0.01 } }, true],
    [{ indicator: 'growing', inStepWith: { indicator: 'near', tolerance: 0.009 } }, false],
    [{ indicator: 'zero', averageGrowthAtLeast: -0.5 }, false],
  ] as const)('%o: %s', async (target, isMet) => {
    const scenario = defineScenario(model, {
      id: 'edge',
      targets: { t: { year: 2025, ...target } as never },
    });
    const odds = judged(attainment(await simulate(scenario, { draws: 3, seed: 1 })).targets.t!);
    expect(odds.count).toBe(isMet ? 3 : 0);
    expect(odds.shortfall.whenMissed === null).toBe(isMet || odds.finite === 0);
  });

  test('units: of the measure and of the indicator', async () => {
    const scenario = defineScenario(model, {
      id: 'units',
      targets: {
        total: { indicator: 'flow', year: 2025, cumulativeTotalAtLeast: 11 },
        decline: { indicator: 'falling', year: 2025, cumulativeDeclineAtLeast: 0.5 },
        growth: { indicator: 'growing', year: 2025, averageGrowthAtLeast: 0.06 },
      },
    });
    const { total, decline, growth } = attainment(await simulate(scenario, { draws: 3, seed: 1 })).targets;
    expect(judged(total!)).toMatchObject({
      unit: '1e4 persons',
      median: 10,
      shortfall: { expected: 1, whenMissed: 1 },
    });
    expect(judged(total!).level).toEqual({ median: 2, range: [2, 2] });
    expect(judged(decline!).unit).toBe('fraction');
    expect(judged(growth!)).toMatchObject({
      unit: 'fraction/year',
      baseline: { value: 8504.6, status: 'assumed' },
    });
  });

  test('draws that are not finite count as not met, and as such', async () => {
    const broken = defineModel({
      id: 'broken',
      years: { base: 2020, horizon: 2021 },
      inputs: { a: { value: normal({ mean: 0, sd: 1 }) } },
      indicators: { root: { equation: 'sqrt(a)' }, signed: { baseline: 'a', equation: 'signed(-1)' } },
      targets: {
        any: { indicator: 'root', year: 2021, atLeast: -1 },
        growth: { indicator: 'signed', year: 2021, averageGrowthAtLeast: 0 },
      },
    });
    const ensemble = await simulate(broken, { draws: 4096, seed: 1, allowNonFinite: true });
    const { targets, joint } = attainment(ensemble);
    const positive = ensemble.values('signed', 2020).filter((value) => value > 0).length;
    expect(judged(targets.any)).toMatchObject({ count: positive, finite: positive, draws: 4096 });
    expect(judged(targets.any).shortfall).toEqual({
      expected: 0,
      whenMissed: null,
      standardError: { expected: 0, whenMissed: null },
    });
    expect(judged(targets.growth)).toMatchObject({ count: positive, finite: positive });
    expect(joint.all.count).toBe(positive);
  });
});

describe('what cannot be evaluated, and why', () => {
  const model = defineModel({
    id: 'reasons',
    years: { base: 2020, horizon: 2025 },
    indicators: { x: { baseline: 1, equation: 'x(-1)' }, y: { baseline: 1, equation: 'y(-1)' } },
    targets: {
      number: { indicator: 'x', year: 2025, atLeast: 1, attribute: 'binding' },
      words: { indicator: 'x', year: 2025, qualitative: { en: 'more', zh: '更多' } },
      fromAbove: { indicator: 'x', year: 2025, requirement: 'quota', attribute: 'binding' },
      assumed: {
        indicator: 'x',
        year: 2025,
        attribute: 'binding',
        requirement: 'quota',
        operational: { atLeast: 2, status: 'assumed', reason: { en: 'a guess', zh: '假设' } },
      },
    },
  });
  const planned = (target: object) => ({
    ...model,
    targets: { t: { ...model.targets.number, id: 't', ...target } },
  });
  const reasonOf = async (subject: object, keep?: string[]) => {
    const ensemble = await simulate(subject as typeof model, {
      draws: 2,
      seed: 1,
      ...(keep && { keep: keep as 'x'[] }),
    });
    const odds = Object.values(attainment(ensemble).targets)[0]!;
    expect([odds.probability === null, odds.interval === null]).toEqual([!odds.evaluable, !odds.evaluable]);
    return odds.evaluable ? 'evaluable' : odds.reason.en;
  };

  test('each kind of reason', async () => {
    const { targets } = attainment(await simulate(model, { draws: 2, seed: 1 }));
    expect(targets.words).toMatchObject({
      evaluable: false,
      reason: { en: 'stated in words, without a number' },
    });
    expect(targets.fromAbove).toMatchObject({
      evaluable: false,
      reason: { en: 'the plan refers to a requirement set above it; no number is taken for it here' },
    });
    expect(await reasonOf(planned({}), ['y'])).toBe('its values were not kept in this run');
    expect(await reasonOf(planned({ indicator: 'z' }))).toBe(
      'the model has no equation for its indicator, as a rule because no base-year level or driver is known',
    );
    const inStep = { criterion: { kind: 'inStepWith', indicator: 'z', tolerance: 1 } };
    expect(await reasonOf(planned(inStep))).toContain('no equation');
    expect(await reasonOf(planned({ year: 2035 }))).toBe('its year lies beyond the horizon of the model');
    expect(await reasonOf(planned({ year: 2020 }))).toBe('its year is not after the base year');
    expect(await reasonOf(planned({}))).toBe('evaluable');
  });

  test('joint odds say k of n, and never count an unknown number as met', async () => {
    const { joint, met, targets } = attainment(await simulate(model, { draws: 8, seed: 1 }));
    expect(targets.assumed).toMatchObject({ evaluable: true, criterionStatus: 'assumed', probability: 0 });
    expect(targets.number).toMatchObject({ criterionStatus: 'stated', probability: 1 });
    expect(joint.all).toMatchObject({ targets: ['number'], evaluable: [1, 1], probability: 1 });
    expect(joint.withAssumed).toMatchObject({
      targets: ['number', 'assumed'],
      evaluable: [2, 4],
      probability: 0,
    });
    expect(joint.binding).toMatchObject({ targets: ['number'], evaluable: [1, 3] });
    expect(joint.bindingWithAssumed).toMatchObject({ targets: ['number', 'assumed'], evaluable: [2, 3] });
    // One target, and all 8 draws meet it: the error of a share that all have shown.
    const standardError = Math.sqrt(9 / 11) / 10;
    expect(met).toEqual({
      expected: 1,
      standardError: expect.closeTo(standardError, 15),
      distribution: [0, 1],
    });
    expect(joint.of(['words'])).toMatchObject({
      evaluable: [0, 1],
      probability: null,
      interval: null,
      product: null,
    });
    expect(joint.of([])).toMatchObject({ evaluable: [0, 0], probability: null, frechet: null, count: 0 });
    expect(joint.of(['number', 'number']).evaluable).toEqual([1, 1]);
  });

  test('targets that share a name are told apart by their ids', async () => {
    const named = withTargets(await normalDraws(2), {
      low: { indicator: 'first', year: 2021, atLeast: 0, name: { en: 'First', zh: '一' } },
      high: { indicator: 'first', year: 2021, atLeast: 1, name: { en: 'First', zh: '一' } },
      other: { indicator: 'first', year: 2021, atLeast: 1 },
    });
    const { low, high, other } = attainment(named).targets;
    expect([low, high, other].map((each) => each!.name.en)).toEqual(['First (low)', 'First (high)', 'other']);
    expect(low!.name.zh).toBe('一（low）');
  });
});

describe('rejected', () => {
  test('arguments', async () => {
    const ensemble = await normalDraws(2);
    const copy = JSON.parse(JSON.stringify(ensemble));
    expect(refusal(() => attainment(null as never))).toBe(
      'E_TYPE attainment: expected `ensemble` to be an ensemble made by simulate, got null',
    );
    expect(refusal(() => attainment(copy))).toMatch(
      /^E_TYPE attainment: expected `ensemble` to be an ensemble/,
    );
    for (const level of [0, 1, Number.NaN, '0.9']) {
      expect(refusal(() => attainment(ensemble, { level: level as never }))).toMatch(
        /^E_\w+ attainment: expected `level` to be a number in \(0, 1\), got /,
      );
    }
    expect(refusal(() => attainment(ensemble, { levle: 0.9 } as never))).toBe(
      'E_UNKNOWN_OPTION attainment: unknown option "levle"; did you mean `level`?',
    );
  });

  test('ids of joint.of, and options of table', async () => {
    const odds = attainment(
      withTargets(await normalDraws(2), { growth: { indicator: 'first', year: 2021, atLeast: 0 } }),
    );
    expect(refusal(() => odds.joint.of(['grwoth']))).toBe(
      'E_UNKNOWN_NAME joint.of: unknown target "grwoth"; did you mean `growth`?',
    );
    expect(refusal(() => odds.joint.of(['constructor', 'zzz']))).toBe(
      'E_UNKNOWN_NAME joint.of: unknown target "constructor"; known: growth\njoint.of: unknown target "zzz"; known: growth',
    );
    expect(refusal(() => odds.joint.of('growth' as never))).toBe(
      'E_TYPE joint.of: expected `ids` to be an array of target ids, got "growth"',
    );
    expect(refusal(() => odds.joint.of([5] as never))).toBe(
      'E_TYPE joint.of: expected `ids[0]` to be an id of a target, got 5',
    );
    expect(refusal(() => odds.table({ lang: 'de' as never }))).toBe(
      'E_UNKNOWN_OPTION table: expected `lang` to be one of "en", "zh", got "de"',
    );
  });

  test('the level widens the intervals and stands in the table', async () => {
    const ensemble = withTargets(await normalDraws(1000), {
      t: { indicator: 'first', year: 2021, atLeast: 0 },
    });
    const [usual, wide] = [attainment(ensemble), attainment(ensemble, { level: 0.999 })];
    expect(wide.targets.t!.interval![0]).toBeLessThan(usual.targets.t!.interval![0]);
    expect(wide.targets.t!.probability).toBe(usual.targets.t!.probability);
    expect(wide.table()).toContain('probability (99.9 %)');
    expect(usual.table({ lang: 'zh' })).toContain('达标概率（95%置信区间）');
  });
});
