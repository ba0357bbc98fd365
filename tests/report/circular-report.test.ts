import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/core/text-width';
import { attainment, attainmentReport, defineModel, normal, simulate } from '../../src/index';

const input = {
  id: 'two',
  years: { base: 2020, horizon: 2022 },
  inputs: { pace: { value: normal({ mean: 1, sd: 0.5 }) } },
  shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: {
    first: { baseline: 10, equation: 'first(-1) + pace' },
    second: { baseline: 5, equation: 'second(-1) + noise' },
  },
  targets: {
    goal: { indicator: 'first', year: 2022, atLeast: 12, name: { en: 'Goal', zh: '目标甲' } },
    more: { indicator: 'first', year: 2022, atLeast: 12.5, name: { en: 'More', zh: '目标乙' } },
    other: {
      indicator: 'second',
      year: 2022,
      attribute: 'binding',
      atLeast: 4,
      name: { en: 'Other', zh: '目标丙' },
    },
  },
} as const;
const marked = defineModel({ ...input, inputs: { pace: { ...input.inputs.pace, restsOn: ['goal'] } } });
const run = await simulate(marked, { draws: 1000, seed: 7 });
const odds = attainment(run);
const plain = await simulate(defineModel(input), { draws: 1000, seed: 7 });

const en = [
  '* Circular: a value behind these odds was set from the target itself, so that they are no evidence for it.',
  'Odds that share a value which was set from another target: More (Goal)',
].join('\n');
const zh = [
  '* 循环论证：概率所依据的取值由该目标自身推定，不能作为能否达标的证据。',
  '与其他目标共用由后者推定的取值：目标乙（目标甲）',
].join('\n');

describe('circular odds', () => {
  test('have a sign in the table, and a sentence below it', () => {
    for (const width of [80, 120]) {
      expect(odds.table({ width }).replace(/\n(?=evidence)|\n(?=they)|\n(?=set)/g, ' ')).toContain(
        `\n\n${en}`,
      );
      expect(odds.table({ lang: 'zh', width })).toContain(`\n\n${zh}`);
      for (const lang of ['en', 'zh'] as const) {
        const lines = odds.table({ lang, width }).split('\n');
        expect(lines.filter((line) => line.includes(' * ')).length).toBe(1);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
      }
    }
    const [goal, more] = odds.table().split('\n').slice(2, 4);
    expect(goal).toMatch(/^Goal .* {2}\* 48 % \(45–51\) {3}1\.6$/);
    // The numbers stand below each other.
    expect(more!.indexOf(' % (')).toBe(goal!.indexOf(' % ('));
  });

  test('mark the joint odds, which stand there without them too', () => {
    const report = attainmentReport(run, odds, { lang: 'en' });
    expect(report).toContain(en);
    expect(report).toMatch(/^with stated numbers +3 of 3 +\* 22 % \(20–25\)/m);
    expect(report).toMatch(/^of these, not circular +2 of 2 +22 % \(20–25\)/m);
    expect(report).toMatch(/^binding, stated numbers +1 of 1 +\d/m);
    expect(report).toMatch(/^ {2}Goal: \* 48 % \(45–51\)/m);
    const chinese = attainmentReport(run, odds, { lang: 'zh' });
    expect(chinese).toContain(zh);
    expect(chinese).toMatch(/^其中不含循环论证的目标 +2 \/ 2 +22%（20–25）/m);
  });

  test('leave no trace where there are none', () => {
    for (const lang of ['en', 'zh'] as const) {
      const report = attainmentReport(plain, attainment(plain), { lang });
      expect(report).not.toMatch(/\*|[Cc]ircular|循环/);
    }
  });
});
