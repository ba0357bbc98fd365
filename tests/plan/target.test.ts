import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseInput } from '../../src/core/parse-input';
import { criterionOf, numericCriterionOf } from '../../src/plan/criterion-schema';
import { targetFrom, targetSchema } from '../../src/plan/target';

const reason = { en: 'A choice', zh: '选择' };
const parse = (input: object) => parseInput('test', targetSchema, { indicator: 'gdp', year: 2025, ...input });

describe('targetFrom', () => {
  test.each([
    [{ atLeast: 1 }, { kind: 'atLeast', value: 1 }],
    [{ moreThan: 1 }, { kind: 'moreThan', value: 1 }],
    [{ atMost: 0 }, { kind: 'atMost', value: 0 }],
    [{ within: [1, 2] }, { kind: 'within', from: 1, to: 2 }],
    [{ averageGrowthAtLeast: -0.1 }, { kind: 'averageGrowthAtLeast', value: -0.1 }],
    [{ cumulativeDeclineAtLeast: 0.18 }, { kind: 'cumulativeDeclineAtLeast', value: 0.18 }],
    [{ cumulativeTotalAtLeast: 5000 }, { kind: 'cumulativeTotalAtLeast', value: 5000 }],
    [
      { inStepWith: { indicator: 'gdp', tolerance: 0.01 } },
      { kind: 'inStepWith', indicator: 'gdp', tolerance: 0.01 },
    ],
    [{ requirement: 'city' }, { kind: 'requirement', requirement: 'city' }],
    [{ qualitative: reason }, { kind: 'qualitative', text: reason }],
  ])('%j', (stated, criterion) => {
    expect(criterionOf(parse(stated))).toEqual(criterion);
    expect(targetFrom('level', parse(stated))).toEqual({
      id: 'level',
      indicator: 'gdp',
      year: 2025,
      attribute: 'unstated',
      criterion,
      about: false,
      tolerance: 0,
      sources: [],
    });
  });

  test('keeps name, attribute, leeway and stand-in, and is frozen to the last leaf', () => {
    const operational = { atMost: 100, status: 'assumed', reason };
    const target = targetFrom(
      'steady',
      parse({
        qualitative: reason,
        operational,
        name: reason,
        attribute: 'binding',
        about: true,
        tolerance: 2,
      }),
    );
    expect(target).toMatchObject({ name: reason, attribute: 'binding', about: true, tolerance: 2 });
    expect(target.operational).toEqual({
      criterion: { kind: 'atMost', value: 100 },
      status: 'assumed',
      reason,
      sources: [],
    });
    expect(Object.isFrozen(target.operational!.criterion)).toBe(true);
    expect(Object.isFrozen(target.sources)).toBe(true);
  });

  test('no number, no numeric criterion', () => {
    expect(numericCriterionOf({})).toBeUndefined();
  });
});

describe('rejected', () => {
  test.each([
    [{ within: [2, 1] }, 'test: expected `within` to be a pair [from, to] with from ≤ to, got an array of 2'],
    [{ within: 3 }, 'test: expected `within` to be a pair [from, to] of numbers, got 3'],
    [
      { atLeast: '5' },
      'test: expected `atLeast` to be a number, got "5"; it is a string; write the number 5',
    ],
    [{ atLeast: Number.NaN }, 'test: expected `atLeast` to be a number, got NaN'],
    [{ averageGrowthAtLeast: -1 }, 'test: expected `averageGrowthAtLeast` to be a number in (-1, ∞), got -1'],
    [
      { cumulativeDeclineAtLeast: 1.1 },
      'test: expected `cumulativeDeclineAtLeast` to be a number in (-∞, 1], got 1.1',
    ],
    [
      { inStepWith: { indicator: 'gdp', tolerance: -1 } },
      'test: expected `inStepWith.tolerance` to be a number in [0, 1], got -1',
    ],
    [{ atLeast: 1, tolerance: -1 }, 'test: expected `tolerance` to be a number in [0, ∞), got -1'],
    [
      { atLeast: 1, attribute: 'strict' },
      'test: expected `attribute` to be one of "binding", "anticipatory", "unstated", got "strict"',
    ],
    [{ atleast: 1 }, 'test: unknown option "atleast"; did you mean `atLeast`?'],
    [
      { qualitative: reason, operational: { atMost: 1, status: 'stated', reason } },
      'test: expected `operational.status` to be one of "derived", "external", "assumed", "unconfirmed", got "stated"',
    ],
  ])('%j', (stated, message) => {
    expect(() => parse(stated)).toThrow(message);
  });

  test('a target without a criterion, or a stand-in without a number', () => {
    expect(() => parse({})).toThrow(/exactly one criterion \(.*\), got .*; it has none$/);
    const operational = { qualitative: reason, status: 'assumed', reason };
    expect(() => parse({ qualitative: reason, operational })).toThrow(
      'test: expected `operational` to be a criterion with numbers, got ',
    );
  });
});

test('the schema is an object of zod, so that models can extend it', () => {
  expect(targetSchema).toBeInstanceOf(z.ZodMiniObject);
});
