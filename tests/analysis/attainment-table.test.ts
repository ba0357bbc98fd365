import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/core/text-width';
import { attainment, defineModel, haidian, simulate } from '../../src/index';
import { refusal } from '../error-of';

const odds = attainment(await simulate(haidian.scenarios.baseline, { draws: 200, seed: 2020 }));

/** What may not be broken: a number with its sign and what scales it, a mark, a word. */
const unbroken =
  /\[[^\]]+\]|\([\d.,–% -]+\)|[≥≤<>] [\d.,]+(?: %| ×10[⁰-⁹]+)?|[\d.,]+ (?:%|×10[⁰-⁹]+)|[A-Za-z&-]{2,}/g;

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  const wide = odds.table({ lang, width: 1000 });

  test.each([60, 70, 80, 89, 90, 100, 110, 120, 130, 140, 160, 200])(
    '%d columns hold every line',
    (width) => {
      const table = odds.table({ lang, width });
      expect(Math.max(...table.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
    },
  );

  test.each([80, 100, 120, 160])('in %d columns no word or number of a target is broken', (width) => {
    const table = odds.table({ lang, width });
    for (const { evaluable, ...each } of Object.values(odds.targets).filter((target) => target.evaluable)) {
      const row = wide.split('\n').find((line) => line.startsWith(each.name[lang].slice(0, 14)))!;
      for (const part of row.slice(32).match(unbroken) ?? [])
        if (width >= 160 || (!/^(binding|anticipatory|unstated)$/.test(part) && !/^\d\.\d+$/.test(part)))
          expect(table).toContain(part);
    }
  });

  test('below 90 columns a target takes two lines, of 120 its standard error and attribute are left out', () => {
    const heading = (width: number) => odds.table({ lang, width }).split('\n').slice(0, 2).join(' ');
    const [error, kind] = lang === 'en' ? ['s.e.', 'kind'] : ['标准误', '属性'];
    expect(heading(160)).toContain(error);
    expect(heading(160)).toContain(kind);
    expect(heading(120)).not.toContain(error);
    expect(heading(80)).not.toContain(kind);
    expect(odds.table({ lang })).toBe(odds.table({ lang, width: 120 }));
    expect(odds.table({ lang, width: 80 }).split('\n')[1]).toMatch(/^ {2}\S/);
    expect(odds.table({ lang, width: 120 }).split('\n')[1]).toMatch(/^─/);
  });
});

test('targets that cannot be evaluated have a line', () => {
  const others = Object.values(odds.targets).filter(({ evaluable }) => !evaluable);
  const parts = odds.table({ width: 1000 }).split('\n\n');
  const line = parts.find((part) => part.startsWith('Not evaluable'));
  expect(line!.replace('\n', ' ')).toBe(
    `Not evaluable (${others.length}): ${others.map(({ name }) => name.en).join('; ')}`,
  );
  expect(odds.table({ lang: 'zh' })).toContain(`无法评估（${others.length}）：`);
});

test('a plan whose targets can all be evaluated has none', async () => {
  const model = defineModel({
    id: 's',
    years: { base: 2020, horizon: 2021 },
    indicators: { a: { unit: '万吨', baseline: 7400, equation: 'a(-1)' } },
    targets: { one: { indicator: 'a', year: 2021, atMost: 7400 } },
  });
  const all = attainment(await simulate(model, { draws: 4, seed: 1 }));
  expect(all.table()).toBe(
    [
      'target  kind      demanded                base year 2020  median 2021 (5–95 %)  probability (95 %)  s.e.',
      '──────  ────────  ──────────────  ──────────────────────  ────────────────────  ──────────────────  ────',
      'one     unstated  ≤ 7,400 ×10⁴ t  7,400 ×10⁴ t [ASSUMED]         7,400 (7,400)              > 51 %     –',
    ].join('\n'),
  );
});

test.each([
  [{ width: 10 }, 'E_RANGE table: expected `width` to be an integer in [20, 1000], got 10'],
  [{ widht: 80 }, 'E_UNKNOWN_OPTION table: unknown option "widht"; did you mean `width`?'],
])('refuses %o', (options, message) => {
  expect(refusal(() => odds.table(options as never))).toBe(message);
});
