import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { attainmentDocument } from '../../src/analysis/attainment-document';
import { defineModel } from '../../src/model/define-model';
import { describeModel } from '../../src/model/describe/describe-model';
import { policyRamp } from '../../src/projection/policy-ramp';
import { defineScenario } from '../../src/scenario/define-scenario';
import { diffScenarios } from '../../src/scenario/diff-scenarios';
import { scenarioDifferences } from '../../src/scenario/scenario-differences';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf, frozen } from '../error-of';

const engines = ['wasm', 'js', 'interpreter'] as const;

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2025 },
  inputs: { rate: { value: 1 } },
  indicators: {
    people: {
      name: { en: 'Residents', zh: '常住人口' },
      unit: '1e8 CNY',
      kind: 'flow',
      baseline: 1,
      equation: 'people(-1) * (1 + rate)',
    },
    share: { baseline: 2, equation: '0.5 * people' },
    later: { baseline: 3, equation: 'people(-1)' },
    level: { baseline: 313.3, equation: 'level(-1)' },
    sum: { baseline: 3, equation: 'people + share', identity: true },
  },
});

function withAdd(add: object, more: object = {}) {
  return defineScenario(model as never, frozen({ id: 's', add, ...more }) as never) as never;
}

/** Path of an indicator under additions. */
function pathOf(name: keyof typeof model.indicators, add: object, more: object = {}): readonly number[] {
  return model.project(withAdd(add, more))[name];
}

describe('on top of the equation', () => {
  test('a step stays as it is and does not grow with the equation', () => {
    expect(pathOf('people', {})).toEqual([1, 2, 4, 8, 16, 32]);
    expect(pathOf('people', { people: { step: { from: 2022, size: 3 } } })).toEqual([1, 2, 7, 11, 19, 35]);
    expect(pathOf('people', { people: { step: { from: 2021, size: -1 } } })).toEqual([1, 1, 3, 7, 15, 31]);
  });

  test('amounts by year count in their years alone', () => {
    const byYear = { 2021: 1, 2022: 1, 2024: -2 };
    expect(pathOf('people', { people: { byYear } })).toEqual([1, 3, 5, 8, 14, 32]);
  });

  test('a ramp is phased in and stays', () => {
    const ramp = { from: 2021, to: 2024, size: 3 };
    expect(pathOf('people', { people: { ramp } })).toEqual([1, 2, 5, 10, 19, 35]);
    expect(pathOf('level', { level: { ramp: { from: 2020, to: 2021, size: 1 } } })).toEqual([
      313.3, 314.3, 314.3, 314.3, 314.3, 314.3,
    ]);
  });

  test('with memory the equation goes on from its past with the addition', () => {
    const step = { from: 2022, size: 3 };
    expect(pathOf('people', { people: { step, memory: true } })).toEqual([1, 2, 7, 17, 37, 77]);
    expect(pathOf('people', { people: { step, memory: false } })).toEqual([1, 2, 7, 11, 19, 35]);
  });

  test('other equations read the value with it, in the same year and later', () => {
    const add = { people: { step: { from: 2022, size: 3 } } };
    expect(pathOf('share', add)).toEqual([2, 1, 3.5, 5.5, 9.5, 17.5]);
    expect(pathOf('later', add)).toEqual([3, 1, 2, 7, 11, 19]);
    expect(pathOf('sum', add)).toEqual([3, 3, 10.5, 16.5, 28.5, 52.5]);
  });

  test('two additions do not mix', () => {
    const add = { people: { step: { from: 2022, size: 3 } }, share: { byYear: { 2023: 1 } } };
    expect(pathOf('share', add)).toEqual([2, 1, 3.5, 6.5, 9.5, 17.5]);
  });

  test('on top of a path, or of another equation, as well', () => {
    const add = { people: { step: { from: 2023, size: 1 } } };
    expect(pathOf('people', add, { paths: { people: { growth: 0 } } })).toEqual([1, 1, 1, 2, 2, 2]);
    const ramp = { from: 2020, to: 2022, size: 2 };
    expect(pathOf('people', add, { paths: { people: { ramp } } })).toEqual([1, 2, 3, 4, 4, 4]);
    expect(pathOf('people', add, { equations: { people: '3 * people(-1)' } })).toEqual([
      1, 3, 9, 28, 82, 244,
    ]);
  });

  test('the equation looks further back without it too, and to what was before the base year', () => {
    const long = defineModel({
      id: 'long',
      years: { base: 2020, horizon: 2024 },
      indicators: {
        x: { baseline: 1, history: { 2018: 5, 2019: 3 }, equation: 'x(-1) + x(-3)' },
        y: { baseline: 0, history: { 2019: 0 }, equation: 'x(-2)' },
      },
    });
    const scenario = defineScenario(long, { id: 's', add: { x: { step: { from: 2021, size: 10 } } } });
    expect(long.project().x).toEqual([1, 6, 9, 10, 16]);
    expect(long.project(scenario)).toEqual({ x: [1, 16, 19, 20, 26], y: [0, 3, 1, 16, 19] });
    expect(Object.keys(long.project(scenario))).toEqual(['x', 'y']);
  });

  test('within equations that are solved together, one that reads itself among them', () => {
    const block = defineModel({
      id: 'block',
      years: { base: 2020, horizon: 2022 },
      simultaneous: true,
      indicators: {
        income: { baseline: 100, equation: 'spending + 20' },
        spending: { baseline: 80, equation: '0.8 * income' },
        own: { baseline: 4, equation: '0.5 * own + 2' },
      },
    });
    const scenario = defineScenario(block, {
      id: 's',
      add: { spending: { step: { from: 2022, size: 10 } }, own: { byYear: { 2021: 1 } } },
    });
    const { income, spending, own } = block.project(scenario);
    expect(income[2]).toBeCloseTo(150, 10);
    expect(spending[2]).toBeCloseTo(130, 10);
    expect([own[1], own[2]].map((value) => Math.round(value! * 1e9) / 1e9)).toEqual([5, 4]);
  });
});

describe('in draws', () => {
  const drawn = defineModel({
    id: 'drawn',
    years: { base: 2020, horizon: 2025 },
    inputs: { start: { value: normal({ mean: 313.3, sd: 2 }) } },
    shocks: { noise: { iid: normal({ mean: 0, sd: 0.01 }) } },
    indicators: {
      x: { baseline: 'start', equation: 'clamp(x(-1) * (1 + noise), 300, 316)' },
      y: { baseline: 1, equation: 'x(-1)' },
    },
  });

  test.each(engines)('the uncertainty stays, and every draw is moved by the amount: %s', async (engine) => {
    const ramp = { from: 2020, to: 2023, size: -0.7, shape: 'smoothstep' } as const;
    const scenario = defineScenario(drawn, { id: 's', add: { x: { ramp } } });
    const plain = await simulate(drawn, { draws: 1500, seed: 6, engine });
    const moved = await simulate(scenario, { draws: 1500, seed: 6, engine });
    const effect = policyRamp({ size: -0.7, from: 0, to: 3, shape: 'smoothstep', years: 5 });
    for (const [t, change] of effect.entries()) {
      const expected = [...plain.values('x', 2020 + t)].map((value) => value + change);
      expect([...moved.values('x', 2020 + t)]).toEqual(expected);
      if (t > 0) expect(moved.values('y', 2020 + t)).toEqual(moved.values('x', 2019 + t));
    }
    expect(moved.clamped).toEqual(plain.clamped);
    expect(plain.clamped.x?.count).toBeGreaterThan(100);
    const reference = await simulate(scenario, { draws: 1500, seed: 6 });
    expect(moved.fingerprint).toBe(reference.fingerprint);
    expect(Object.keys(moved.summary('x', 2025))).not.toContain('equation:x');
    expect(moved.indicators).toEqual(['x', 'y']);
  });

  test('a ramp on a level that stays lands on their sum, and meets a target there in every draw', async () => {
    const scenario = withAdd(
      { level: { ramp: { from: 2020, to: 2025, size: -0.7 } } },
      { targets: { cap: { indicator: 'level', year: 2025, attribute: 'binding', atMost: 312.6 } } },
    );
    for (const engine of engines) {
      const odds = attainment(await simulate(scenario, { draws: 1024, seed: 1, engine })) as {
        targets: Record<string, { probability: number }>;
      };
      expect(odds.targets.cap!.probability).toBe(1);
    }
  });

  test('what it assumes is hashed and reported, without the formula that it becomes', async () => {
    const add = { x: { step: { from: 2021, size: 1 }, status: 'stated', reason: 'a gift' } } as const;
    const hashOf = async (change: object) =>
      (await simulate(defineScenario(drawn, { id: 's', ...change } as never), { draws: 8, seed: 1 }))
        .certificate.inputsHash;
    const hashes = [{}, { add }, { add: { x: { ...add.x, memory: true } } }, { add: { y: add.x } }];
    expect(new Set(await Promise.all(hashes.map(hashOf))).size).toBe(4);
    const ensemble = await simulate(defineScenario(drawn, { id: 's', add }), { draws: 8, seed: 1 });
    const { assumptions } = attainmentDocument(ensemble, attainment(ensemble));
    expect((assumptions as { add: object }).add).toEqual({
      x: { step: { from: 2021, size: 1 }, status: 'stated', reason: 'a gift', sources: [] },
    });
    const plain = await simulate(drawn, { draws: 8, seed: 1 });
    expect(attainmentDocument(plain, attainment(plain)).assumptions).not.toHaveProperty('add');
  });
});

test('is the path of the equation and the amount of the year, whatever the addition', () => {
  const amounts = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  const anyAddition = fc.oneof(
    fc.record({ step: fc.record({ from: fc.integer({ min: 2021, max: 2025 }), size: amounts }) }),
    fc.record({
      byYear: fc.dictionary(fc.constantFrom('2021', '2023', '2025'), amounts, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    }),
    fc
      .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 5 }), amounts)
      .chain(([from, length, size]) =>
        fc.constantFrom('linear', 'smoothstep').map((shape) => ({
          ramp: { from, to: Math.min(2025, from + length), size, shape },
        })),
      ),
  );
  const amountIn = (addition: object, year: number): number => {
    const { step, byYear, ramp } = addition as {
      step?: { from: number; size: number };
      byYear?: Record<string, number>;
      ramp?: { from: number; to: number; size: number; shape: 'linear' | 'smoothstep' };
    };
    if (step) return year < step.from ? 0 : step.size;
    if (byYear) return byYear[year] ?? 0;
    const { from, to, size, shape } = ramp!;
    return policyRamp({ size, shape, from: from - 2020, to: to - 2020, years: 5 })[year - 2020]!;
  };
  const plain = model.project().people;
  fc.assert(
    fc.property(anyAddition, (addition) => {
      const path = pathOf('people', { people: addition });
      expect(path).toEqual(plain.map((value, t) => (t === 0 ? value : value + amountIn(addition, 2020 + t))));
    }),
    { seed: 20213, numRuns: 150 },
  );
});

describe('inheritance', () => {
  const parent = withAdd({
    people: { step: { from: 2022, size: 3 }, status: 'stated', reason: 'a new town' },
    level: { byYear: { 2024: 1 } },
  }) as Parameters<typeof scenarioDifferences>[0] & { additions: object };

  test('a child takes additions over, replaces one, or goes without', () => {
    expect(Object.keys(parent.additions)).toEqual(['people', 'level']);
    expect(pathOf('people', {}, { extends: parent })).toEqual([1, 2, 7, 11, 19, 35]);
    const other = { people: { step: { from: 2025, size: 1 } } };
    expect(pathOf('people', other, { extends: parent })).toEqual([1, 2, 4, 8, 16, 33]);
    expect(pathOf('level', other, { extends: parent })[4]).toBe(314.3);
    const without = { extends: parent, without: { add: ['people', 'level'] } };
    expect(pathOf('people', {}, without)).toEqual([1, 2, 4, 8, 16, 32]);
    expect(scenarioDifferences(withAdd({}, without))).toEqual([]);
  });

  test('it stays where the child changes the equation', () => {
    const change = { extends: parent, equations: { people: 'people(-1)' } };
    expect(pathOf('people', {}, change)).toEqual([1, 1, 4, 4, 4, 4]);
    const back = { extends: withAdd({}, change), without: { equations: ['people'] } };
    expect(pathOf('people', {}, back)).toEqual([1, 2, 7, 11, 19, 35]);
  });

  test('it is frozen, with the status of its numbers', () => {
    const { people } = parent.additions as { people: object };
    expect(people).toMatchObject({ status: 'stated', reason: 'a new town', sources: [] });
    expect(Object.isFrozen(people)).toBe(true);
  });
});

describe('in words', () => {
  const add = {
    people: {
      ramp: { from: 2021, to: 2024, size: 3, shape: 'smoothstep' },
      status: 'stated',
      reason: { en: 'A new town', zh: '新城' },
      sources: [{ address: 'https://example.org/town' }],
    },
    level: { byYear: { 2022: 1, 2024: -2 }, memory: true },
    share: { step: { from: 2023, size: 0.5 } },
  };
  const scenario = withAdd(add) as Parameters<typeof describeModel>[0];

  test('differences, in English and Chinese', () => {
    const texts = (lang: 'en' | 'zh') =>
      diffScenarios(model, scenario as never, { lang }).map(({ text }) => text);
    expect(texts('en')).toEqual([
      'Addition to level: none → 2022: +1, 2024: -2; the equation reads its own past with it [ASSUMED]',
      'Addition to Residents (people): none → +3 ×10⁸ yuan from 2024 on, phased in after 2021 (smoothstep) [stated]',
      'Addition to share: none → +0.5 from 2023 on [ASSUMED]',
    ]);
    expect(texts('zh')).toEqual([
      'level的附加项：无 → 2022年 +1，2024年 -2；方程读取自身滞后值时含附加项 [假设]',
      '常住人口（people）的附加项：无 → 2021年后逐步计入，自2024年起 +3亿元（平滑） [原文]',
      'share的附加项：无 → 自2023年起 +0.5 [假设]',
    ]);
    expect(
      scenarioDifferences(scenario as never).map(({ group, path, kind }) => [group, path, kind]),
    ).toEqual(['level', 'people', 'share'].map((name) => ['add', `add.${name}`, 'added']));
    const ramp = { ...add.people.ramp, shape: 'linear' };
    const linear = withAdd({ ...add, people: { ...add.people, ramp } });
    expect(diffScenarios(scenario as never, linear).map(({ text }) => text)).toEqual([
      'Addition to Residents (people): +3 ×10⁸ yuan from 2024 on, phased in after 2021 (smoothstep) [stated] → +3 ×10⁸ yuan from 2024 on, phased in after 2021 (linear) [stated]',
    ]);
    const reason = withAdd({ ...add, share: { ...add.share, reason: 'why' } });
    expect(diffScenarios(scenario as never, reason)[0]?.text).toBe(
      'Addition to share: +0.5 from 2023 on [ASSUMED] → the same number, another reason or source',
    );
  });

  test('descriptions list it with reason and source; the equation stays', () => {
    const text = describeModel(scenario).replaceAll(/\s+/g, ' ');
    expect(text).toContain('people = people(-1) * (1 + rate)');
    expect(text).toContain('Additions on top of equations');
    expect(text).toContain(
      'An equation reads its own past without the addition to it, unless that is said otherwise; other equations read the value with it.',
    );
    expect(text).toContain('+3 ×10⁸ yuan from 2024 on, phased in after 2021 (smoothstep)');
    expect(text).toContain('A new town');
    const chinese = describeModel(scenario, { lang: 'zh', format: 'markdown' });
    expect(chinese).toContain('方程附加项');
    expect(chinese).toContain('除另有说明外，方程读取自身滞后值时不含其附加项；其他方程读取含附加项的数值。');
    expect(chinese).toContain('自2023年起 +0.5');
    expect(chinese.match(/https:\/\/example\.org\/town/g)!.length).toBeGreaterThanOrEqual(2);
    expect(describeModel(model)).not.toContain('Additions');
  });
});

describe('refused', () => {
  test.each([
    [
      'an unknown indicator',
      { peple: { step: { from: 2022, size: 1 } } },
      'E_UNKNOWN_NAME',
      'defineScenario: `add.peple`: unknown indicator "peple"; did you mean `people`?',
      'defineScenario：`add.peple`：未知的指标 "peple"',
    ],
    [
      'a step after the horizon',
      { people: { step: { from: 2026, size: 1 } } },
      'E_OUT_OF_HORIZON',
      'defineScenario: expected `add.people.step.from` to be a year in [2021, 2025], got 2026; 2025 is the horizon of the model',
      'defineScenario：`add.people.step.from` 应为 [2021, 2025] 内的年份，现为 2026',
    ],
    [
      'an amount of the base year',
      { people: { byYear: { 2020: 1 } } },
      'E_OUT_OF_HORIZON',
      'defineScenario: expected `add.people.byYear.2020` to be a year in [2021, 2025], got 2020',
      'defineScenario：`add.people.byYear.2020` 应为 [2021, 2025] 内的年份，现为 2020',
    ],
    [
      'a ramp that begins before the base year',
      { people: { ramp: { from: 2019, to: 2022, size: 1 } } },
      'E_OUT_OF_HORIZON',
      'defineScenario: expected `add.people.ramp.from` to be a year in [2020, 2025], got 2019',
      'defineScenario：`add.people.ramp.from` 应为 [2020, 2025] 内的年份，现为 2019',
    ],
    [
      'a ramp that ends after the horizon',
      { people: { ramp: { from: 2020, to: 2030, size: 1 } } },
      'E_OUT_OF_HORIZON',
      'defineScenario: expected `add.people.ramp.to` to be a year in [2021, 2025], got 2030; 2025 is the horizon of the model',
      'defineScenario：`add.people.ramp.to` 应为 [2021, 2025] 内的年份，现为 2030',
    ],
    [
      'a ramp backwards',
      { people: { ramp: { from: 2022, to: 2022, size: 1 } } },
      'E_INCONSISTENT',
      'defineScenario: expected `add.people.ramp.to` to be a year after `from`, 2022, got 2022',
      'defineScenario：`add.people.ramp.to` 应为晚于 `from`（2022）的年份，现为 2022',
    ],
    [
      'nothing',
      { people: {} },
      'E_INCONSISTENT',
      'defineScenario: expected `add.people` to be an addition with exactly one of byYear, step, ramp, got {"status":"assumed","sources":[]}; it has none',
      'defineScenario：`add.people` 应为只含 byYear、step、ramp 之一的附加项，现为 {"status":"assumed","sources":[]}',
    ],
    [
      'an identity',
      { sum: { step: { from: 2022, size: 1 } } },
      'E_INCONSISTENT',
      'defineScenario: `add.sum`: `sum` is true by definition, and with an addition it would be so no longer; add to the indicators that it is made of',
      'defineScenario：`add.sum`：`sum` 是恒等式，加上附加项后便不再成立',
    ],
  ])('%s', (_, add, code, message, zh) => {
    const error = errorOf(() => withAdd(add));
    expect([error.code, error.message, error.issues[0]!.zh?.message]).toEqual([code, message, zh]);
  });

  test('two forms at once', () => {
    const error = errorOf(() => withAdd({ people: { byYear: { 2022: 1 }, step: { from: 2022, size: 1 } } }));
    expect(error.message).toMatch(/exactly one of byYear, step, ramp, got .*; it has byYear and step$/);
    expect(error.issues[0]!.zh?.hint).toBe('现在有 byYear、step');
  });

  test('an inherited addition to what becomes an identity', () => {
    const parent = withAdd({ share: { step: { from: 2022, size: 1 } } });
    const paths = { share: { remainder: { of: 'people', minus: ['level'] } } };
    const error = errorOf(() => withAdd({}, { extends: parent, paths }));
    expect(error.message).toBe(
      "defineScenario: `without.add`: `share` is true by definition, and with an addition it would be so no longer; the addition comes from the scenario that is extended; write without: { add: ['share'] }",
    );
    expect(error.issues[0]!.zh?.hint).toBe("附加项来自所扩展的情景；请写 without: { add: ['share'] }");
    expect(errorOf(() => withAdd({}, { without: { add: ['people'] } })).message).toBe(
      'defineScenario: `without.add[0]`: unknown addition "people"; known: none',
    );
  });

  test('a path that is not finite, by the name of the indicator', () => {
    const error = errorOf(() =>
      pathOf('people', { people: { step: { from: 2023, size: 1 } } }, { equations: { people: 'log(-1)' } }),
    );
    expect(error.message).toMatch(/^project: `people` is NaN in 2021/);
  });
});
