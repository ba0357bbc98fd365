import { describe, expect, test } from 'vitest';
import { haidianModel } from '../../src/haidian/model';
import { haidianScenarios } from '../../src/haidian/scenarios';
import { haidianPlan } from '../../src/plan/haidian/plan';

/** Every Chinese text in plain data, with its path. */
function chineseTexts(value: unknown, path = '', seen = new Set<unknown>()): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, part]): [string, string][] => {
    if (key === 'zh' && typeof part === 'string') return [[path, part]];
    return chineseTexts(part, `${path}.${key}`, seen);
  });
}

/** Half-width signs, except a comma between the digits of a number. */
const halfWidth = /[;:()!?]|(?<!\d),|,(?!\d)/;

describe('Chinese texts have full-width punctuation', () => {
  test.each([
    ['plan', haidianPlan()],
    ['model', haidianModel()],
    ['scenarios', haidianScenarios],
  ])('of the %s', (_, data) => {
    const texts = chineseTexts(data);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(([, text]) => halfWidth.test(text))).toEqual([]);
  });
});
