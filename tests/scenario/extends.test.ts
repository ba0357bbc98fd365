import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { diffScenarios } from '../../src/scenario/diff-scenarios';
import { scenarioDifferences } from '../../src/scenario/scenario-differences';
import { runDimensions } from '../../src/simulation/draws/run-dimensions';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { errorOf, frozen } from '../error-of';

function build() {
  return defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2025 },
    inputs: {
      drift: {
        name: { en: 'Drift', zh: '漂移' },
        unit: '1/year',
        value: normal({ mean: 0.05, sd: 0.01 }),
        status: 'external',
        sources: [{ address: 'https://example.org' }],
      },
      share: { value: 0.1 },
    },
    shocks: { macro: { unit: '1/year', iid: normal({ mean: 0, sd: 0.02 }) }, noise: { iid: 0 } },
    indicators: {
      gdp: { unit: '1e8 CNY', baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' },
      part: { equation: 'share * gdp' },
    },
    dependence: { spearman: [['drift', 'share', 0.3]] },
    events: [
      { year: 2021, shock: 'macro', add: -0.1 },
      { year: 2021, shock: 'macro', add: 0.05 },
      { year: 2022, shock: 'noise', add: 1 },
    ],
    targets: {
      level: { indicator: 'gdp', year: 2025, atLeast: 120 },
      kept: { indicator: 'part', year: 2025, atMost: 20 },
    },
  });
}

const model = build();
type Model = typeof model;
type Change = Parameters<
  typeof defineScenario<'drift' | 'share', 'gdp' | 'part', 'macro' | 'noise', string, string, string, string>
>[1];

function define(change: object = {}) {
  return defineScenario(model as unknown as Model, frozen({ id: 's', ...change }) as Change);
}

/** One or two changes of every kind, small enough to be combined at random. */
const anyChange = fc.record(
  {
    inputs: fc.dictionary(
      fc.constantFrom('drift', 'share'),
      fc.oneof(
        fc.constantFrom(0.1, 0.2),
        fc.constant(uniform({ min: 0, max: 1 })),
        fc.constant(normal({ mean: 0.05, sd: 0.01 })),
      ),
      { noNullPrototype: true },
    ),
    shocks: fc.dictionary(fc.constant('macro'), fc.constantFrom({ iid: 0 }, { iid: 0.1 }), {
      noNullPrototype: true,
    }),
    baselines: fc.dictionary(fc.constantFrom('gdp', 'part'), fc.constantFrom(90, '40 + 60'), {
      noNullPrototype: true,
    }),
    paths: fc.dictionary(
      fc.constant('gdp'),
      fc.constantFrom(
        { growth: 0.1 },
        { growth: 'drift' },
        { step: { from: 2022, value: 120 } },
        { interpolate: { 2025: 130 }, status: 'derived' },
      ),
      { noNullPrototype: true },
    ),
    equations: fc.dictionary(
      fc.constant('part'),
      fc.constantFrom('share * gdp', 'part(-1)', '(share) * gdp'),
      { noNullPrototype: true },
    ),
    events: fc.array(
      fc.constantFrom({ year: 2022, shock: 'macro', add: 0.1 }, { year: 2023, shock: 'noise', add: 1 }),
      { maxLength: 2 },
    ),
    dependence: fc.constantFrom(
      { spearman: [] },
      { spearman: [['drift', 'share', 0.3]] },
      { copula: { studentT: 4 } },
    ),
    targets: fc.dictionary(
      fc.constantFrom('level', 'more'),
      fc.constantFrom(
        { indicator: 'gdp', year: 2024, atLeast: 1 },
        { indicator: 'gdp', year: 2025, atLeast: 120 },
      ),
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: [] },
);

const groups = [
  'inputs',
  'shocks',
  'baselines',
  'indicators',
  'paths',
  'order',
  'longestLag',
  'events',
  'dependence',
  'targets',
] as const;

describe('extends', () => {
  const low = define({ id: 'low', inputs: { drift: 0.03, share: 0.2 }, paths: { gdp: { growth: 0.1 } } });

  test('takes over what is not set, over several levels, and keeps the id', () => {
    const lower = define({
      id: 'lower',
      extends: low,
      inputs: { drift: 0.01 },
      targets: { level: { indicator: 'gdp', year: 2024, atLeast: 1 } },
    });
    const lowest = define({
      id: 'lowest',
      extends: lower,
      equations: { part: 'part(-1)' },
      baselines: { part: 7 },
    });
    expect([low.extends, lower.extends, lowest.extends]).toEqual([undefined, 'low', 'lower']);
    expect(lowest.inputs).toMatchObject({ drift: { value: 0.01, unit: '1/year' }, share: { value: 0.2 } });
    expect(lowest.indicators).toMatchObject({
      gdp: { text: 'gdp(-1) * (1 + 0.1)' },
      part: { text: 'part(-1)' },
    });
    expect(lowest.paths).toMatchObject({ gdp: { growth: 0.1 } });
    expect(lowest.targets.level?.year).toBe(2024);
    expect(model.project(lowest).part).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test('a model may be extended: it is its own scenario', () => {
    const own = define({ extends: model });
    expect(own.extends).toBe('m');
    expect(scenarioDifferences(own)).toEqual([]);
  });

  test('without drops events, all of a year or one of a size, and targets', () => {
    const all = define({ without: { events: [{ year: 2021, shock: 'macro' }], targets: ['kept'] } });
    expect(all.events.map(({ shock }) => shock)).toEqual(['noise']);
    expect(Object.keys(all.targets)).toEqual(['level']);
    const one = define({ without: { events: [{ year: 2021, shock: 'macro', add: 0.05 }] } });
    expect(one.events.map(({ add }) => add)).toEqual([-0.1, 1]);
  });

  test('without goes back to the model', () => {
    const back = define({
      extends: define({
        inputs: { drift: 0 },
        shocks: { macro: { iid: 0 } },
        paths: { gdp: { interpolate: { 2020: 1, 2025: 2 } } },
      }),
      without: { inputs: ['drift'], shocks: ['macro'], equations: ['gdp'], baselines: ['gdp'] },
    });
    expect(scenarioDifferences(back)).toEqual([]);
    expect(back.paths).toEqual({});
  });

  describe('the base-year level that a path states goes with the path', () => {
    const path = { interpolate: { 2020: 85, 2025: 120 }, status: 'stated', reason: 'census' } as const;
    const withLevel = define({ id: 'level', paths: { gdp: path } });
    const baseOf = (scenario: object) => {
      const { formula } = (scenario as { baselines: { gdp: { formula: { value?: number } } } }).baselines.gdp;
      return formula.value;
    };

    test('where it is dropped, or another equation or path takes its place', () => {
      expect(withLevel.baselines.gdp).toMatchObject({ formula: { value: 85 }, status: 'stated' });
      const changes = [
        { without: { equations: ['gdp'] } },
        { equations: { gdp: 'gdp(-1) * 1.02' } },
        { paths: { gdp: { growth: 0.02 } } },
        { paths: { gdp: { interpolate: { 2025: 120 } } } },
      ];
      for (const change of changes) {
        const child = define({ extends: withLevel, ...change });
        expect(child.baselines.gdp).toEqual(model.baselines.gdp);
        expect(child.replacedBaselines).toEqual({});
        expect(model.project(child as never).gdp[0]).toBe(100);
      }
      const dropped = define({ extends: withLevel, without: { equations: ['gdp'] } });
      expect(scenarioDifferences(dropped)).toEqual([]);
    });

    test('not where the path stays, over several levels', () => {
      const child = define({ extends: define({ extends: withLevel }), inputs: { drift: 0 } });
      expect(baseOf(child)).toBe(85);
      expect(baseOf(define({ extends: child, paths: { gdp: { growth: 0 } } }))).toBe(100);
      expect(baseOf(define({ extends: child, paths: { part: { growth: 0 } } }))).toBe(85);
    });

    test('so that the baseline before it holds again, be it of the model or of a scenario', () => {
      const first = define({ baselines: { gdp: 90 } });
      const second = define({ extends: first, paths: { gdp: path } });
      const third = define({
        extends: second,
        paths: { gdp: { byYear: { 2020: 80, 2021: 81, 2022: 82, 2023: 83, 2024: 84, 2025: 85 } } },
      });
      expect([first, second, third].map(baseOf)).toEqual([90, 85, 80]);
      expect(baseOf(define({ extends: third, without: { equations: ['gdp'] } }))).toBe(90);
      const gone = { equations: ['gdp'], baselines: ['gdp'] };
      expect(baseOf(define({ extends: third, without: gone }))).toBe(100);
    });

    test('unless the child states one: that stays, whatever becomes of the path', () => {
      const replaced = define({
        extends: withLevel,
        paths: { gdp: { growth: 0.02 } },
        baselines: { gdp: 95 },
      });
      expect(baseOf(replaced)).toBe(95);
      const kept = define({ extends: withLevel, baselines: { gdp: 95 } });
      expect([baseOf(kept), kept.paths.gdp?.interpolate]).toEqual([95, { 2025: 120 }]);
      expect(baseOf(define({ extends: kept, without: { equations: ['gdp'] } }))).toBe(95);
      const back = define({ extends: withLevel, without: { baselines: ['gdp'] } });
      expect([baseOf(back), back.paths.gdp?.interpolate]).toEqual([100, { 2025: 120 }]);
      expect(baseOf(define({ extends: back, paths: { gdp: { growth: 0 } } }))).toBe(100);
    });
  });

  test('twice is the same as everything at once', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (first, second) => {
        const twice = define({ ...second, extends: define(first) });
        const merged = Object.fromEntries(
          ['inputs', 'shocks', 'baselines', 'paths', 'equations', 'targets'].map((key) => [
            key,
            { ...first[key as 'inputs'], ...second[key as 'inputs'] },
          ]),
        );
        const events = [...(first.events ?? []), ...(second.events ?? [])];
        const dependence = second.dependence ?? first.dependence;
        const once = define({ ...merged, events, ...(dependence && { dependence }) });
        for (const group of groups) expect(twice[group]).toEqual(once[group]);
        expect(scenarioDifferences(twice, once)).toEqual([]);
      }),
      { seed: 20201, numRuns: 60 },
    );
  });

  test.each([
    [
      'a scenario of another model',
      { extends: defineScenario(build(), { id: 'other' }) },
      'E_INCONSISTENT',
      'defineScenario: expected `extends` to be a scenario of the model `m` that comes first, got the scenario `other` of another model of that name',
    ],
    [
      'a dropped target that is not there',
      { without: { targets: ['kpet'] } },
      'E_UNKNOWN_NAME',
      'defineScenario: `without.targets[0]`: unknown target "kpet"; did you mean `kept`?',
    ],
    [
      'a dropped event that is not there',
      { without: { events: [{ year: 2023, shock: 'macro' }] } },
      'E_UNKNOWN_NAME',
      'defineScenario: `without.events[0]`: there is no event on `macro` in 2023 to leave out; known: macro in 2021, noise in 2022',
    ],
    [
      'an id',
      { extends: 'low' },
      'E_TYPE',
      'defineScenario: expected `extends` to be a model or a scenario, got "low"',
    ],
  ])('refuses %s', (_, change, code, message) => {
    const error = errorOf(() => define(change));
    expect([error.code, error.message]).toEqual([code, message]);
  });
});

describe('differences', () => {
  test('are told group by group', () => {
    const changed = define({
      inputs: { drift: 0.03 },
      paths: { gdp: { growth: 'drift' } },
      equations: { part: 'part(-1)' },
      baselines: { gdp: 90 },
      events: [{ year: 2022, shock: 'macro', add: 0.1 }],
      without: { targets: ['kept'], events: [{ year: 2022, shock: 'noise' }] },
      dependence: {},
    });
    expect(scenarioDifferences(changed).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'changed inputs.drift',
      'changed paths.gdp',
      'changed equations.part',
      'changed baselines.gdp',
      'added events',
      'removed events',
      'changed dependence',
      'removed targets.kept',
    ]);
  });

  test('laws are compared by kind and parameters, formulas by tree, status too', () => {
    const same = define({ equations: { part: { equation: 'part = (share*gdp)', status: 'assumed' } } });
    expect(scenarioDifferences(same)).toEqual([]);
    const law = define({
      inputs: { drift: { ...model.inputs.drift, value: normal({ mean: 0.05, sd: 0.01 }) } },
    });
    expect(scenarioDifferences(law)).toEqual([]);
    expect(
      scenarioDifferences(define({ inputs: { drift: normal({ mean: 0.05, sd: 0.01 }) } })),
    ).toMatchObject([
      { group: 'inputs', name: 'drift', from: { status: 'external' }, to: { status: 'assumed' } },
    ]);
  });

  test('are none exactly where all assumptions are the same, and the same both ways', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (first, second) => {
        const [a, b] = [define(first), define(second)];
        const there = scenarioDifferences(b, a);
        const back = scenarioDifferences(a, b);
        const text = (each: { equation: unknown; text?: string }) => ({ ...each, text: '' });
        const plain = (s: typeof a) => ({
          ...Object.fromEntries(groups.map((group) => [group, s[group]])),
          paths: undefined,
          events: [...s.events].map((event) => JSON.stringify(event)).sort(),
          indicators: Object.values(s.indicators).map(text),
        });
        expect(there.length === 0).toBe(isEqual(plain(a), plain(b)));
        const turned = back.map(({ from, to, ...rest }) => ({
          ...rest,
          ...(to && { from: to }),
          ...(from && { to: from }),
        }));
        const side = (each: object) => JSON.stringify(Object.entries({ ...each, kind: '' }).sort());
        expect(there.map(side).sort()).toEqual(turned.map(side).sort());
      }),
      { seed: 20202, numRuns: 60 },
    );
  });
});

function isEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

describe('diffScenarios', () => {
  const changed = define({
    id: 'changed',
    inputs: { drift: uniform({ min: 0, max: 0.1 }), share: 1 / 3 },
    shocks: { macro: { ar1: { persistence: 0.5, innovation: 0, start: 0.01 } } },
    paths: { gdp: { growth: 'drift' } },
    baselines: { gdp: 90 },
    events: [{ year: 2022, shock: 'macro', add: 0.1 }],
    dependence: { kendall: [['drift', 'share', 0.2]] },
    without: { targets: ['kept'] },
  });

  test('says what differs', () => {
    expect(diffScenarios(model, changed).map(({ text }) => text)).toEqual([
      'Drift (drift): normal(mean 0.05, sd 0.01) a year [external] → uniform(min 0, max 0.1) a year [ASSUMED]',
      'share: 0.1 [ASSUMED] → 0.333333 [ASSUMED]',
      'macro: normal(mean 0, sd 0.02) a year [ASSUMED] → 0.5 of last year + 0 a year, from 0.01 in 2020 [ASSUMED]',
      'Equation of gdp: gdp(-1) * exp(drift + macro) [ASSUMED] → gdp(-1) * (1 + drift) [ASSUMED]',
      '2020 level of gdp: 100 ×10⁸ yuan [ASSUMED] → 90 ×10⁸ yuan [ASSUMED]',
      'Event of 2022: macro: none → +0.1 a year [ASSUMED]',
      'Dependence: drift and share 0.3 (Spearman), drift and share none → drift and share none, drift and share 0.2 (Kendall)',
      'Target: kept: ≤ 20 in 2025 → none',
    ]);
  });

  test('an event that lifts one year alone is another than one that is carried on', () => {
    const event = { year: 2022, shock: 'macro', add: 0.1 } as const;
    const carried = define({ events: [event] });
    const alone = define({ events: [{ ...event, memory: false }] });
    expect(diffScenarios(carried, alone).map(({ text }) => text)).toEqual([
      'Event of 2022: macro: +0.1 a year [ASSUMED] → +0.1 a year, in that year alone [ASSUMED]',
    ]);
    expect(diffScenarios(alone, carried, { lang: 'zh' })[0]?.text).toBe(
      '2022年事件：macro：+0.1/年，仅限当年 [假设] → +0.1/年 [假设]',
    );
    expect(diffScenarios(carried, define({ events: [{ ...event, memory: true }] }))).toHaveLength(0);
  });

  test('in Chinese', () => {
    const [drift] = diffScenarios(model, changed, { lang: 'zh' });
    expect(drift?.text).toBe(
      '漂移（drift）：正态分布（均值 0.05，标准差 0.01）/年 [外部] → 均匀分布（最小 0，最大 0.1）/年 [假设]',
    );
  });

  test('tells numbers apart that agree in six digits, and a number from its reason', () => {
    const near = define({ inputs: { share: 0.10000000001 } });
    expect(diffScenarios(model, near)[0]?.text).toBe('share: 0.1 [ASSUMED] → 0.10000000001 [ASSUMED]');
    const reason = define({ inputs: { share: { value: 0.1, reason: 'why' } } });
    expect(diffScenarios(model, reason)[0]?.text).toBe(
      'share: 0.1 [ASSUMED] → the same number, another reason or source',
    );
  });

  test('is frozen, and prints a table', () => {
    const diff = diffScenarios(define({ id: 'a' }), define({ id: 'b', inputs: { share: 0.2 } }));
    expect(Object.isFrozen(diff) && Object.isFrozen(diff[0])).toBe(true);
    expect(diff.table()).toBe(
      [
        'assumption  a              b',
        '──────────  ─────────────  ─────────────',
        'share       0.1 [ASSUMED]  0.2 [ASSUMED]',
      ].join('\n'),
    );
    expect(diffScenarios(model, model).table()).toContain('no difference');
  });

  test('refuses two models, and other options', () => {
    const other = defineScenario(build(), { id: 'o' });
    expect(errorOf(() => diffScenarios(changed, other)).message).toBe(
      'diffScenarios: expected two scenarios of one model, got `changed` of `m` and `o` of `m`',
    );
    expect(errorOf(() => diffScenarios(model, changed, { lang: 'fr' } as never)).code).toBe(
      'E_UNKNOWN_OPTION',
    );
  });
});

test('scenarios with other equations share random numbers and Sobol dimensions', async () => {
  const fixed = define({
    inputs: { share: 0.5 },
    equations: { part: 'part(-1) + drift' },
    baselines: { part: 0 },
  });
  expect(runDimensions(fixed)).toEqual(runDimensions(define()));
  for (const sampler of ['random', 'sobol'] as const) {
    const run = (scenario: typeof fixed) => simulate(scenario, { draws: 64, seed: 1, sampler });
    const [a, b] = await Promise.all([run(define()), run(fixed)]);
    expect(b.values('gdp', 2025)).toEqual(a.values('gdp', 2025));
  }
});
