import {
  attainment,
  type Certificate,
  defineModel,
  definePlan,
  defineScenario,
  diffScenarios,
  type EvaluableOdds,
  type Fan,
  haidian,
  InputError,
  type JointOdds,
  type NotEvaluableOdds,
  normal,
  type Plan,
  parsePlan,
  type ScenarioDiff,
  type Summary,
  simulate,
  type TargetOdds,
} from 'plancast';
import { describe, expect, expectTypeOf, test } from 'vitest';

const model = defineModel({
  id: 'growth',
  years: { base: 2020, horizon: 2025 },
  inputs: { drift: { unit: '1/year', value: normal({ mean: 0.055, sd: 0.01 }) }, lift: { value: 0 } },
  shocks: { macro: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.004 } } },
  indicators: {
    gdp: { unit: '1e8 CNY', kind: 'flow', baseline: 8504.6, equation: 'gdp(-1) * exp(drift + lift + macro)' },
    index: { kind: 'index', baseline: 100, equation: '100 * gdp / gdp(-1)' },
  },
  dependence: { copula: 'gaussian', spearman: [['drift', 'lift', 0]] },
  targets: { level: { indicator: 'gdp', year: 2025, attribute: 'anticipatory', atLeast: 10000 } },
});

describe('names of a model', () => {
  test('are those of its input, without `as const`', () => {
    expectTypeOf(model.inputs).toHaveProperty('drift');
    expectTypeOf<keyof typeof model.indicators>().toEqualTypeOf<'gdp' | 'index'>();
    expectTypeOf<keyof typeof model.shocks>().toEqualTypeOf<'macro'>();
    expectTypeOf<keyof typeof model.targets>().toEqualTypeOf<'level'>();
    expectTypeOf(model.project().gdp).toEqualTypeOf<readonly number[]>();
    expectTypeOf(model.project(undefined, { at: { drift: 0.05 } }).index).toEqualTypeOf<readonly number[]>();
    // @ts-expect-error no such indicator
    expect(model.project().gpd).toBeUndefined();
    // @ts-expect-error no such input
    expect(() => model.project(undefined, { at: { drfit: 0.05 } })).toThrow('did you mean `drift`?');
  });

  test('a target is on an indicator of the model', () => {
    const indicators = { gdp: { baseline: 1, equation: 'gdp(-1)' } };
    const target = { year: 2021, atLeast: 1 };
    const define = () =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        indicators,
        // @ts-expect-error no such indicator
        targets: { a: { indicator: 'gpd', ...target } },
      });
    expect(define).toThrow('did you mean `gdp`?');
  });

  test('a value rests on targets of the model', () => {
    const years = { base: 2020, horizon: 2021 };
    const targets = { level: { indicator: 'gdp', year: 2021, atLeast: 1 } } as const;
    const define = () =>
      defineModel({
        id: 'm',
        years,
        // @ts-expect-error no such target
        inputs: { growth: { value: 0, restsOn: ['levl'] } },
        // @ts-expect-error no such target
        shocks: { macro: { iid: 0, restsOn: ['levl'] } },
        indicators: {
          // @ts-expect-error no such target
          gdp: { baseline: { value: 1, restsOn: ['levl'] }, equation: 'gdp(-1) * (1 + growth)' },
        },
        // @ts-expect-error no such target
        events: [{ year: 2021, shock: 'macro', add: 0, restsOn: ['levl'] }],
        targets,
      });
    expect(define).toThrow('did you mean `level`?');
    const ofPlan = () =>
      defineModel({
        id: 'm',
        years,
        plan: haidian.plan,
        // @ts-expect-error no such target, of the plan neither
        inputs: { growth: { value: 0, restsOn: ['levl'] } },
        indicators: { gdp: { baseline: 1, equation: 'gdp(-1) * (1 + growth)' } },
        targets,
      });
    expect(ofPlan).toThrow('unknown target "levl"');
  });

  test('kinds are the known ones', () => {
    const define = () =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        // @ts-expect-error no such kind
        indicators: { gdp: { kind: 'level', baseline: 1, equation: 'gdp(-1)' } },
      });
    expect(define).toThrow('kind');
  });

  test('are those of its plan too', async () => {
    const plan = definePlan({
      id: 'p',
      name: 'P',
      years: { base: 2020, target: 2021 },
      indicators: [{ id: 'gdp', name: 'GDP', unit: '1', kind: 'flow' }],
      baselines: [{ indicator: 'gdp', value: 1, status: 'assumed', reason: 'r' }],
      targets: [
        { id: 'growth', indicator: 'gdp', year: 2021, atLeast: 1, sources: [{ address: 'a' }] },
        { id: 'words', indicator: 'gdp', year: 2021, qualitative: 'better', sources: [{ address: 'a' }] },
      ],
    });
    expectTypeOf(plan).toEqualTypeOf<Plan<'growth' | 'words'>>();
    const planned = defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2021 },
      plan,
      indicators: { gdp: { equation: 'gdp(-1)' } },
      targets: { own: { indicator: 'gdp', year: 2021, atLeast: 1 } },
    });
    expectTypeOf<keyof typeof planned.targets>().toEqualTypeOf<'growth' | 'words' | 'own'>();
    const odds = attainment(await simulate(planned, { draws: 4, seed: 1 }));
    expectTypeOf(odds.targets.growth).toEqualTypeOf<TargetOdds>();
    // @ts-expect-error no such target
    expect(odds.targets.groth).toBeUndefined();
    // @ts-expect-error no such target
    expect(() => odds.joint.of(['groth'])).toThrow('did you mean `growth`?');
    expectTypeOf<'groth'>().not.toExtend<keyof typeof haidian.model.targets>();
    expectTypeOf<'gdpGrowth'>().toExtend<keyof typeof haidian.model.targets>();
  });

  test('of a plan from a file are any text', () => {
    const plan = (): Plan => parsePlan('', { format: 'yaml' });
    const read = () =>
      defineModel({ id: 'm', years: { base: 2020, horizon: 2021 }, plan: plan(), indicators: {} });
    expectTypeOf<keyof ReturnType<typeof read>['targets']>().toEqualTypeOf<string>();
    expect(read).toThrow(InputError);
  });
});

describe('a scenario', () => {
  test('has the names of its model, and the targets it adds', () => {
    const low = defineScenario(model, {
      id: 'low',
      inputs: { drift: 0.03 },
      baselines: { gdp: 8000 },
      events: [{ year: 2022, shock: 'macro', add: -0.02 }],
      targets: { doubled: { indicator: 'gdp', year: 2025, atLeast: 17000 } },
    });
    expectTypeOf<keyof typeof low.targets>().toEqualTypeOf<'level' | 'doubled'>();
    expectTypeOf<keyof typeof low.inputs>().toEqualTypeOf<'drift' | 'lift'>();
    expect(low.id).toBe('low');
  });

  test('refuses other names', () => {
    // @ts-expect-error no such input
    expect(() => defineScenario(model, { id: 'a', inputs: { drfit: 0.03 } })).toThrow(
      'did you mean `drift`?',
    );
    // @ts-expect-error no such indicator
    expect(() => defineScenario(model, { id: 'a', baselines: { gpd: 1 } })).toThrow('did you mean `gdp`?');
    const events = () =>
      defineScenario(model, {
        id: 'a',
        // @ts-expect-error no such shock
        events: [{ year: 2022, shock: 'marco', add: 1 }],
      });
    expect(events).toThrow('did you mean `macro`?');
    const targets = () =>
      defineScenario(model, {
        id: 'a',
        // @ts-expect-error no such indicator
        targets: { b: { indicator: 'gpd', year: 2025, atLeast: 1 } },
      });
    expect(targets).toThrow('did you mean `gdp`?');
    const restsOn = () =>
      defineScenario(model, {
        id: 'a',
        // @ts-expect-error no such target
        inputs: { drift: { value: 0.03, restsOn: ['levl'] } },
        // @ts-expect-error no such target
        add: { gdp: { step: { from: 2023, size: 1 }, restsOn: ['levl'] } },
        // @ts-expect-error no such target
        paths: { gdp: { growth: 0, restsOn: ['levl'] } },
      });
    expect(restsOn).toThrow('did you mean `level`?');
    const own = defineScenario(model, {
      id: 'own',
      inputs: { drift: { value: 0.03, restsOn: ['level', 'doubled'] } },
      targets: { doubled: { indicator: 'gdp', year: 2025, atLeast: 17000 } },
    });
    expect(own.inputs.drift.restsOn).toEqual(['level', 'doubled']);
  });
});

describe('a scenario of a scenario', () => {
  const low = defineScenario(model, {
    id: 'low',
    paths: {
      gdp: { growth: 'drift' },
      index: { growthAs: { indicator: 'gdp', elasticity: 0.5 }, status: 'assumed' },
    },
    targets: { doubled: { indicator: 'gdp', year: 2025, atLeast: 17000 } },
  });

  test('has the targets of what it extends, less those it drops', () => {
    const lower = defineScenario(model, {
      id: 'lower',
      extends: low,
      equations: { gdp: 'gdp(-1)' },
      targets: { halved: { indicator: 'gdp', year: 2025, atLeast: 4000 } },
    });
    expectTypeOf<keyof typeof lower.targets>().toEqualTypeOf<'level' | 'doubled' | 'halved'>();
    const fewer = defineScenario(model, { id: 'fewer', extends: low, without: { targets: ['level'] } });
    expectTypeOf<keyof typeof fewer.targets>().toEqualTypeOf<'doubled'>();
    expectTypeOf(diffScenarios(low, lower)).toEqualTypeOf<ScenarioDiff>();
    expect(Object.keys(fewer.targets)).toEqual(['doubled']);
  });

  test('refuses other names', () => {
    // @ts-expect-error no such indicator
    expect(() => defineScenario(model, { id: 'a', paths: { gpd: { growth: 0 } } })).toThrow('did you mean');
    // @ts-expect-error no such indicator
    expect(() => defineScenario(model, { id: 'a', equations: { gpd: '1' } })).toThrow('did you mean');
    // @ts-expect-error no such indicator
    expect(() => defineScenario(model, { id: 'a', add: { gpd: { byYear: { 2021: 1 } } } })).toThrow('gdp');
    // @ts-expect-error no such indicator
    expect(() => defineScenario(model, { id: 'a', without: { add: ['gpd'] } })).toThrow('addition');
    // @ts-expect-error an addition has a size, not a level
    const level = () => defineScenario(model, { id: 'a', add: { gdp: { step: { from: 2021, value: 1 } } } });
    expect(level).toThrow('size');
    // @ts-expect-error no such input
    expect(() => defineScenario(model, { id: 'a', paths: { gdp: { growth: 'drfit' } } })).toThrow('drift');
    const remainder = () =>
      // @ts-expect-error no such indicator
      defineScenario(model, { id: 'a', paths: { gdp: { remainder: { of: 'gpd', minus: ['index'] } } } });
    expect(remainder).toThrow('did you mean `gdp`?');
    // @ts-expect-error ids of scenarios are for files
    expect(() => defineScenario(model, { id: 'a', extends: 'low' })).toThrow('a scenario');
    // @ts-expect-error no such form
    expect(() => defineScenario(model, { id: 'a', paths: { gdp: { grow: 0 } } })).toThrow('growth');
  });
});

describe('an ensemble', async () => {
  const ensemble = await simulate(model, { draws: 100, seed: 1 });

  test('takes only the names of indicators', () => {
    expectTypeOf(ensemble.values('gdp', 2025)).toEqualTypeOf<Float64Array>();
    expectTypeOf(ensemble.summary('gdp', 2025)).toEqualTypeOf<Summary>();
    expectTypeOf(ensemble.fan('index', { probabilities: [0.1, 0.9] })).toEqualTypeOf<Fan>();
    expectTypeOf(ensemble.indicators).toEqualTypeOf<readonly ('gdp' | 'index')[]>();
    expectTypeOf(ensemble.certificate).toEqualTypeOf<Certificate>();
    // @ts-expect-error no such indicator
    expect(() => ensemble.values('gpd', 2025)).toThrow('did you mean `gdp`?');
  });

  test('options are checked', async () => {
    // @ts-expect-error the seed is required
    await expect(simulate(model, { draws: 10 })).rejects.toThrow('seed');
    // @ts-expect-error no such indicator
    await expect(simulate(model, { draws: 10, seed: 1, keep: ['gpd'] })).rejects.toThrow(
      'did you mean `gdp`?',
    );
    // @ts-expect-error no such option
    await expect(simulate(model, { draws: 10, seed: 1, drwas: 1 })).rejects.toThrow('draws');
  });

  test('odds know the targets', () => {
    const odds = attainment(ensemble);
    expectTypeOf(odds.targets.level).toEqualTypeOf<EvaluableOdds | NotEvaluableOdds>();
    expectTypeOf(odds.joint.all).toEqualTypeOf<JointOdds>();
    expectTypeOf(odds.joint.of(['level'])).toEqualTypeOf<JointOdds>();
    expectTypeOf(odds.met.distribution).toEqualTypeOf<readonly number[]>();
    if (odds.targets.level.evaluable)
      expectTypeOf(odds.targets.level.interval).toEqualTypeOf<readonly [number, number]>();
    // @ts-expect-error no such target
    expect(odds.targets.levle).toBeUndefined();
    // @ts-expect-error no such target
    expect(() => odds.joint.of(['levle'])).toThrow('did you mean `level`?');
  });
});

describe('the built-in model', async () => {
  const ensemble = await simulate(haidian.scenarios.baseline, { draws: 16, seed: 2020 });

  test('has its names in the types', () => {
    expect(ensemble.values('realGdp', 2025)).toHaveLength(16);
    // @ts-expect-error no such indicator
    expect(() => ensemble.values('realGpd', 2025)).toThrow('did you mean `realGdp`?');
    // @ts-expect-error no such input
    expect(() => defineScenario(haidian.model, { id: 'a', inputs: { growthh: 1 } })).toThrow('unknown input');
  });
});
