import { describe, expect, test } from 'vitest';
import { defineModel, defineScenario } from '../../src/index';
import { criterionApplied } from '../../src/model/criterion-applied';

const guess = { status: 'assumed', reason: { en: 'a guess', zh: '假设' } } as const;

const model = defineModel({
  id: 'judged',
  years: { base: 2020, horizon: 2025 },
  indicators: { x: { baseline: 1, equation: 'x(-1)' }, y: { baseline: 1, equation: 'y(-1)' } },
  targets: {
    level: { indicator: 'x', year: 2025, atLeast: 1 },
    step: { indicator: 'x', year: 2025, inStepWith: { indicator: 'y', tolerance: 0.01 } },
    words: { indicator: 'x', year: 2025, qualitative: { en: 'more', zh: '更多' } },
    quota: { indicator: 'x', year: 2025, requirement: 'quota' },
    assumed: { indicator: 'x', year: 2025, requirement: 'quota', operational: { atMost: 2, ...guess } },
  },
});

describe('the criterion applied', () => {
  test('is the stated one, or the stand-in with its status', () => {
    expect(criterionApplied(model.targets.level, model)).toMatchObject({
      evaluable: true,
      criterion: { kind: 'atLeast', value: 1 },
      status: 'stated',
    });
    expect(criterionApplied(model.targets.assumed, model)).toMatchObject({
      evaluable: true,
      criterion: { kind: 'atMost', value: 2 },
      status: 'assumed',
    });
  });

  test('is the same for a scenario of the model', () => {
    const scenario = defineScenario(model, { id: 'same' });
    for (const target of Object.values(model.targets))
      expect(criterionApplied(target, scenario)).toEqual(criterionApplied(target, model));
  });
});

describe('no criterion is applied', () => {
  const { level, step } = model.targets;
  const unknown = { ...step, criterion: { kind: 'inStepWith', indicator: 'z', tolerance: 0.01 } } as const;
  test.each([
    ['words', model.targets.words, undefined, 'stated in words, without a number', '仅有文字表述，没有数值'],
    [
      'a number that is set above',
      model.targets.quota,
      undefined,
      'the plan refers to a requirement set above it; no number is taken for it here',
      '规划仅要求达到上级下达的指标，此处未取数值',
    ],
    [
      'an indicator without equation',
      { ...level, indicator: 'z' },
      undefined,
      'the model has no equation for its indicator, as a rule because no base-year level or driver is known',
      '模型中没有该指标，通常因为缺少基期数据或驱动因素',
    ],
    ['another indicator without equation', unknown, undefined, /^the model has no equation/, /^模型中没有/],
    ['values not kept', level, ['y'], 'its values were not kept in this run', '本次模拟未保留该指标的数值'],
    ['values of the other not kept', step, ['x'], /not kept/, /未保留/],
    [
      'a year after the horizon',
      { ...level, year: 2026 },
      undefined,
      'its year lies beyond the horizon of the model',
      '目标年份超出模型期限',
    ],
    [
      'the base year',
      { ...level, year: 2020 },
      undefined,
      'its year is not after the base year',
      '目标年份不晚于基期',
    ],
  ] as const)('to %s', (_, target, kept, en, zh) => {
    const applied = criterionApplied(target, model, kept);
    if (applied.evaluable) throw new Error('expected no criterion');
    if (typeof en === 'string') expect(applied.reason).toEqual({ en, zh });
    else {
      expect(applied.reason.en).toMatch(en);
      expect(applied.reason.zh).toMatch(zh);
    }
  });

  test('but at the ends of the years, and with the values kept, one is', () => {
    for (const year of [2021, 2025])
      expect(criterionApplied({ ...level, year }, model, ['x']).evaluable).toBe(true);
    expect(criterionApplied(step, model, ['x', 'y']).evaluable).toBe(true);
  });
});
