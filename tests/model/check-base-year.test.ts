import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel, definePlan, defineScenario, normal, parseModel, studentT } from '../../src/index';
import { errorOf } from '../error-of';

const years = { base: 2020, horizon: 2022 };
const lagged = (name: string, baseline: number | string) => ({ baseline, equation: `${name}(-1)` });

/** R&D spending of 30, GDP of 1000, and a share stated beside them. */
const shareOf = (share: object, more: object = {}) =>
  defineModel({
    id: 'm',
    years,
    inputs: {
      shareLaw: { value: normal({ mean: 0.05, sd: 0.004 }) },
      shareValue: { value: 0.05 },
      factor: { value: 0.001 },
      heavy: { value: studentT({ df: 2 }) },
    },
    shocks: { shock: { iid: normal({ mean: 0, sd: 1 }) } },
    indicators: {
      rd: lagged('rd', 30),
      gdp: lagged('gdp', 1000),
      share: { baseline: 0.05, identity: true, equation: 'rd / gdp', ...share },
    },
    ...more,
  });
const issuesOf = (step: () => unknown) => errorOf(step).issues;

describe('an identity that its baseline contradicts', () => {
  test('is refused, with the two values, what they may differ by, and how to mend it', () => {
    const error = errorOf(() => shareOf({}));
    expect([error.name, error.issues]).toEqual([
      'ModelError',
      [
        {
          code: 'E_INCONSISTENT',
          path: 'indicators.share.baseline',
          message:
            'defineModel: `indicators.share.baseline`: the base-year value 0.05 of `share` contradicts the identity `rd / gdp`, which gives 0.03 in 2020; they may differ by 0.0055',
          got: '0.05',
          allowed: 'a value within 0.0055 of 0.03',
          hint: 'mend the base-year value of `share`, `rd`, `gdp`; or leave that of `share` out, so that it follows; or state a `tolerance` of `share` where published numbers do not add up',
          zh: {
            message:
              'defineModel：`indicators.share.baseline`：`share` 的基期值 0.05 与恒等式 `rd / gdp` 矛盾，该式给出 2020 年的值为 0.03；允许相差 0.0055',
            hint: '请更正 `share`、`rd`、`gdp` 的基期值；或省略 `share` 的基期值，由方程推出；若公布的数字本身加总不一致，可为 `share` 设定 `tolerance`',
          },
        },
      ],
    ]);
  });

  test('is right when mended in each of the ways of the hint', () => {
    for (const share of [{ baseline: 0.03 }, { baseline: undefined }, { tolerance: 0.02 }])
      expect(shareOf(share).warnings).toEqual([]);
    expect(shareOf({ baseline: undefined }).project().share).toEqual([0.03, 0.03, 0.03]);
    expect(shareOf({ baseline: 'rd / gdp' }).project().share[0]).toBe(0.03);
  });

  test('is refused in a file, at its line', () => {
    const text = [
      'id: m',
      'years: { base: 2020, horizon: 2022 }',
      'indicators:',
      '  rd: { baseline: 30, equation: rd(-1) }',
      '  gdp: { baseline: 1000, equation: gdp(-1) }',
      '  share: { baseline: 0.05, identity: true, equation: rd / gdp }',
    ].join('\n');
    const [issue] = issuesOf(() => parseModel(text, { format: 'yaml', file: 'm.yaml' }));
    expect(issue).toMatchObject({ code: 'E_INCONSISTENT', source: { file: 'm.yaml', line: 6 } });
    expect(issue!.message).toContain('parseModel: `indicators.share.baseline`: the base-year value 0.05');
  });

  test('each of several, and operands that are made of others', () => {
    const indicators = {
      a: lagged('a', 1.25),
      b: lagged('b', 'a * 2'),
      c: { equation: 'a + b' },
      d: { baseline: 5, identity: true, equation: 'c + 0' },
      e: { baseline: 9.5, identity: true, equation: 'd + b' },
    };
    const issues = issuesOf(() => defineModel({ id: 'm', years, indicators }));
    expect(issues.map(({ path }) => path)).toEqual(['indicators.d.baseline', 'indicators.e.baseline']);
    // d is 3 · 1.25; its own half unit is 0.5, and 3 times that of a is 0.015: 0.515 in all.
    expect(issues[0]!.message).toContain('gives 3.75 in 2020; they may differ by 0.51');
  });
});

describe('they may differ by', () => {
  const identity = (total: object, parts: Record<string, number>, more: object = {}) =>
    defineModel({
      id: 'm',
      years,
      indicators: {
        ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, lagged(name, value)])),
        total: { identity: true, equation: Object.keys(parts).join(' + '), ...total },
      },
      ...more,
    });

  test.each([
    // Half a unit of each: 0.05 + 3 · 0.05, up to 0.2.
    [{ baseline: 6.2 }, { a: 1, b: 2.1, c: 3.1 }, true],
    [{ baseline: 100.2 }, { a: 33.3, b: 33.3, c: 33.4 }, true],
    [{ baseline: 100.3 }, { a: 33.3, b: 33.3, c: 33.4 }, false],
    [{ baseline: 101.9 }, { a: 34, b: 33, c: 33.4 }, false],
    [{ baseline: 100 }, { a: 50.6, b: 49.9 }, true],
    [{ baseline: 100 }, { a: 50.7, b: 50 }, true],
    [{ baseline: 100 }, { a: 50.8, b: 50.3 }, false],
    [{ baseline: 1e-7 }, { a: 1e-7, b: 1.1e-7 }, false],
    [{ baseline: 2e-7 }, { a: 1e-7, b: 1.1e-7 }, true],
    [{ baseline: 0.3 }, { a: 0.1, b: 0.2 }, true],
  ])('half a unit of the last digit, of every value: %o of %o', (total, parts, isAccepted) => {
    if (isAccepted) expect(identity(total, parts).warnings).toEqual([]);
    else expect(() => identity(total, parts)).toThrow('contradicts the identity');
  });

  test('what the equation makes of half a unit', () => {
    const product = (baseline: number) =>
      defineModel({
        id: 'm',
        years,
        indicators: {
          gdp: lagged('gdp', 1000),
          share: lagged('share', 0.2),
          tax: { baseline, identity: true, equation: 'share * gdp' },
        },
      });
    // 0.5 + 1000 · 0.05 + 0.2 · 0.5 = 50.6.
    expect(product(250).warnings).toEqual([]);
    expect(() => product(251)).toThrow('gives 200 in 2020; they may differ by 51');
  });

  test('a parameter of the equation is exact, one that a baseline is made of is not', () => {
    const scaled = { rd: lagged('rd', 30), gdp: lagged('gdp', 1000) };
    const share = (baseline: number | string, equation: string) =>
      shareOf({}, { indicators: { ...scaled, share: { baseline, equation, identity: true } } });
    // Of factor, 0.001, only what equations read is exact: 30.4 may be 30 after rounding, 30.6 not.
    expect(share(30, 'factor * gdp * 30.5').warnings).toEqual([]);
    expect(() => share(30, 'factor * gdp * 30.6')).toThrow('they may differ by 0.52');
    expect(share('shareValue', 'rd / gdp + 0.015').warnings).toEqual([]);
    expect(() => share('shareValue', 'rd / gdp + 0.014')).toThrow('they may differ by 0.0055');
  });

  test('four standard deviations of a law on either side', () => {
    // 4 · 0.004 and half a unit of rd and gdp, 0.000515: up to 0.0165.
    expect(() => shareOf({ baseline: 'shareLaw' })).toThrow(
      'which gives 0.03 in 2020; they may differ by 0.017',
    );
    expect(shareOf({ baseline: 'shareLaw', equation: 'rd / gdp + 0.004' }).warnings).toEqual([]);
    expect(() => shareOf({ baseline: 'shareLaw', equation: 'rd / gdp + 0.003' })).toThrow('contradicts');
    expect(shareOf({ baseline: 0.03, equation: 'shareLaw - 0.001' }).warnings).toEqual([]);
    expect(() => shareOf({ baseline: 0.03, equation: 'shareLaw + 0.002' })).toThrow('contradicts');
  });

  test('nothing of what both sides are made of alike', () => {
    const same = { rd: lagged('rd', 'shareLaw * gdp'), gdp: lagged('gdp', 1000) };
    const withShare = (baseline: string) =>
      shareOf({}, { indicators: { ...same, share: { baseline, identity: true, equation: 'rd / gdp' } } });
    expect(withShare('shareLaw').warnings).toEqual([]);
    expect(() => withShare('shareLaw * 1.02')).toThrow('the base-year value 0.051 of `share` contradicts');
  });

  test('anything where a law has no variance', () => {
    expect(shareOf({ baseline: 'heavy' }).warnings).toEqual([]);
  });

  test('the tolerance that is stated, where that is more', () => {
    expect(shareOf({ tolerance: 0.02 }).indicators.share.tolerance).toBe(0.02);
    expect(() => shareOf({ tolerance: 0.019 })).toThrow('they may differ by 0.019');
    expect(() => shareOf({ tolerance: 0.001 })).toThrow('they may differ by 0.0055');
    expect(issuesOf(() => shareOf({ tolerance: -1 }))[0]!.message).toBe(
      'defineModel: expected `indicators.share.tolerance` to be a number in [0, ∞), got -1',
    );
  });

  test('four standard deviations of a baseline that the plan states', () => {
    const name = { en: 'n', zh: '名' };
    const sources = [{ address: 'https://example.org' }];
    const plan = definePlan({
      id: 'p',
      name,
      years: { base: 2020, target: 2022 },
      indicators: ['rd', 'gdp', 'share'].map((id) => ({ id, name, unit: '1', kind: 'ratio' as const })),
      baselines: [
        { indicator: 'rd', value: 30, sd: 4.6, status: 'external', sources },
        { indicator: 'share', value: 0.05, status: 'external', sources },
      ],
    });
    const indicators = (rd: object) => ({
      rd: { equation: 'rd(-1)', ...rd },
      gdp: lagged('gdp', 1000),
      share: { identity: true, equation: 'rd / gdp' },
    });
    // 4 · 4.6 / 1000 + 0.005 + 30 / 1000² · 0.5 = 0.0234; stated anew, rd has half a unit alone.
    expect(defineModel({ id: 'm', plan, years, indicators: indicators({}) }).warnings).toEqual([]);
    const [issue] = issuesOf(() =>
      defineModel({ id: 'm', plan, years, indicators: indicators({ baseline: 29 }) }),
    );
    expect(issue!.message).toContain('which gives 0.029 in 2020; they may differ by 0.0055');
    expect(issue!.hint).toContain("or set that of `share` to 'rd / gdp', so that it follows");
  });
});

describe('another equation gives a warning', () => {
  const model = shareOf({ identity: false });

  test('that the model carries, as frozen data', () => {
    expect(model.warnings).toEqual([
      {
        severity: 'warning',
        code: 'E_INCONSISTENT',
        path: 'indicators.share.baseline',
        message:
          'defineModel: `indicators.share.baseline`: the base-year value 0.05 of `share` is not what the equation gives, so that the path jumps in its first year: `rd / gdp`, which gives 0.03 in 2020; they may differ by 0.0055',
        got: '0.05',
        allowed: 'a value within 0.0055 of 0.03',
        hint: expect.stringContaining('mend the base-year value of `share`, `rd`, `gdp`'),
        zh: {
          message:
            'defineModel：`indicators.share.baseline`：`share` 的基期值 0.05 与方程 `rd / gdp` 不符，路径将在首年跳变，该式给出 2020 年的值为 0.03；允许相差 0.0055',
          hint: expect.stringContaining('请更正 `share`、`rd`、`gdp` 的基期值'),
        },
      },
    ]);
    expect(Object.isFrozen(model.warnings) && Object.isFrozen(model.warnings[0]!.zh)).toBe(true);
  });

  test('none where the equation looks back or reads a shock, or gives the value itself', () => {
    for (const equation of ['rd / gdp(-1)', 'rd / gdp + shock', 'share(-1)'])
      expect(shareOf({ identity: false, equation }).warnings).toEqual([]);
    expect(shareOf({ identity: true, equation: 'rd / gdp(-1)' }).warnings).toEqual([]);
    expect(shareOf({ baseline: undefined, equation: 'rd / gdp * 2' }).warnings).toEqual([]);
  });

  test('the year of the equation is the base year', () => {
    const equation = 'year >= 2021 ? 0.04 : rd / gdp';
    expect(shareOf({ baseline: 0.03, equation }).warnings).toEqual([]);
    expect(() => shareOf({ baseline: 0.04, equation: 'year >= 2021 ? 0.04 : 0' })).toThrow('contradicts');
  });

  test('and so does an identity that has no value in the base year', () => {
    const zero = { rd: lagged('rd', 0), gdp: lagged('gdp', 0) };
    const { warnings } = shareOf(
      {},
      { indicators: { ...zero, share: { baseline: 0, identity: true, equation: 'rd / gdp' } } },
    );
    expect(warnings).toMatchObject([
      {
        severity: 'warning',
        path: 'indicators.share.baseline',
        message: expect.stringMatching(/gives NaN in 2020$/),
      },
    ]);
    expect(warnings[0]).not.toHaveProperty('allowed');
  });
});

describe('a scenario', () => {
  const model = shareOf({ baseline: 0.03 });

  test('that changes an operand is refused where it sets it', () => {
    const [issue] = issuesOf(() => defineScenario(model, { id: 's', baselines: { rd: 50 } }));
    expect(issue).toMatchObject({
      path: 'baselines.rd',
      message:
        'defineScenario: `baselines.rd`: the base-year value 0.03 of `share` contradicts the identity `rd / gdp`, which gives 0.05 in 2020; they may differ by 0.0055',
      hint: expect.stringContaining("or set that of `share` to 'rd / gdp', so that it follows"),
    });
    const [path] = issuesOf(() =>
      defineScenario(model, { id: 's', paths: { rd: { interpolate: { 2020: 50, 2022: 60 } } } }),
    );
    expect(path!.path).toBe('paths.rd');
  });

  test('is right when the value that follows is set too', () => {
    const scenario = defineScenario(model, { id: 's', baselines: { rd: 50, share: 'rd / gdp' } });
    expect(scenario.warnings).toEqual([]);
    expect(model.project(scenario).share[0]).toBe(0.05);
    const [issue] = issuesOf(() =>
      defineScenario(model, { id: 't', extends: scenario, baselines: { share: 0.03 } }),
    );
    expect(issue).toMatchObject({ path: 'baselines.share', got: '0.03' });
  });

  test('that changes an input of base-year values is checked too', () => {
    const drawn = shareOf({ baseline: 'shareValue', tolerance: 0.02 });
    const [issue] = issuesOf(() => defineScenario(drawn, { id: 's', inputs: { shareValue: 0.08 } }));
    expect(issue!.path).toBe('inputs.shareValue');
  });

  test('carries the warnings of its own assumptions', () => {
    const loose = shareOf({ baseline: 0.03, identity: false });
    expect(loose.warnings).toEqual([]);
    expect(defineScenario(loose, { id: 's', baselines: { rd: 50 } }).warnings).toMatchObject([
      { severity: 'warning', path: 'baselines.rd' },
    ]);
    const jumping = shareOf({ identity: false });
    expect(defineScenario(jumping, { id: 's' }).warnings).toMatchObject([
      { path: 'indicators.share.baseline' },
    ]);
    expect(defineScenario(jumping, { id: 's', baselines: { share: 0.03 } }).warnings).toEqual([]);
  });

  test('may move an input that equations alone read, and keeps the warnings of its model then', () => {
    const pace = { inputs: { pace: { value: 3 } } };
    const modelOf = (spending: number) =>
      defineModel({
        id: 'm',
        years,
        ...pace,
        indicators: {
          spending: { baseline: spending, equation: '100 * pace' },
          double: { baseline: 2 * spending, identity: true, equation: '2 * spending' },
        },
      });
    expect(defineScenario(modelOf(300), { id: 's', inputs: { pace: 4 } }).warnings).toEqual([]);
    const loose = modelOf(310);
    expect(loose.warnings).toHaveLength(1);
    expect(defineScenario(loose, { id: 's', inputs: { pace: 4 } }).warnings).toEqual(loose.warnings);
    expect(defineScenario(loose, { id: 's', equations: { spending: '400' } }).warnings).toEqual([]);
  });

  test('may set equations and paths that begin after the base year', () => {
    for (const given of [
      { equations: { share: '0.04' } },
      { paths: { share: { byYear: { 2021: 0.05, 2022: 0.06 } } } },
      { paths: { share: { remainder: { of: 'gdp', minus: ['rd'] } } } },
    ] as const)
      expect(defineScenario(model, { id: 's', ...given }).warnings).toEqual([]);
  });
});

test('law: rounded parts of a total are accepted, and a total that is off by more than all may be is not', () => {
  const parts = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
      // With a last digit that is not 0, all decimals are written.
      const unit = 10 ** -decimals;
      const rounded = values.map((value) =>
        Number((10 * Math.round(value / unit / 10) * unit + unit).toFixed(decimals)),
      );
      const sum = rounded.reduce((total, value) => total + value, 0);
      const indicators = Object.fromEntries(rounded.map((value, i) => [`p${i}`, lagged(`p${i}`, value)]));
      const allowed = (rounded.length + 1) * 0.5 * unit;
      const modelOf = (off: number) => () => {
        const total = Number((sum + off).toFixed(decimals));
        const equation = Object.keys(indicators).join(' + ');
        return defineModel({
          id: 'm',
          years,
          indicators: { ...indicators, total: { baseline: total, identity: true, equation } },
        });
      };
      expect(modelOf(0)().warnings).toEqual([]);
      expect(modelOf(Math.floor(allowed / unit / 2) * unit)().warnings).toEqual([]);
      expect(modelOf(allowed + 11 * unit)).toThrow('contradicts the identity');
    }),
    { seed: 11, numRuns: 100 },
  );
});
