import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textTable } from '../../src/core/text-table';
import { textWidth } from '../../src/core/text-width';

test('columns are aligned by what the screen shows, where a Chinese character takes two columns', () => {
  const columns = [
    { heading: '目标', align: 'left' },
    { heading: 'odds', align: 'right' },
  ] as const;
  expect(
    textTable(columns, [
      ['GDP', '5 %'],
      ['常住人口', '46.8 %'],
    ]),
  ).toBe(['目标        odds', '────────  ──────', 'GDP          5 %', '常住人口  46.8 %'].join('\n'));
});

test.each([
  ['海淀', 4],
  ['a', 1],
  ['（', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['\u{20000}', 2],
  ['≥ 6 %', 5],
  ['', 0],
])('%s takes %d columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

const wrapped = (text: string, widest: number) =>
  textTable([{ heading: '', align: 'left', widest }], [[text]])
    .split('\n')
    .slice(2);

test.each([
  ['New pre-school places', 10, ['New', 'pre-school', 'places']],
  ['常住人口规模', 6, ['常住人', '口规模']],
  ['规模，人口', 4, ['规', '模，', '人口']],
  ['unbreakableword here', 5, ['unbreakableword', 'here']],
  ['\u{20000}\u{20000}', 2, ['\u{20000}', '\u{20000}']],
  ['', 5, ['']],
])('%s in %d columns', (text, widest, lines) => {
  expect(wrapped(text, widest)).toEqual(lines);
});

test('line breaks, escapes and marks of direction in a cell become spaces', () => {
  const table = textTable([{ heading: 'a', align: 'left' }], [['x\ny\t\u001b[31mz\u202e!']]);
  expect(table.split('\n')).toHaveLength(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be gone
  expect(table.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/);
});

test('no rows: the headings alone', () => {
  expect(textTable([{ heading: 'a', align: 'right', widest: 3 }], [])).toBe('a\n─');
});

test('law: every line ends within the rule, and no character is lost in wrapping', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '海', ' ', ',', '\u{20000}', '.', '人'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 5 }),
      fc.integer({ min: 2, max: 12 }),
      (rows, widest) => {
        const lines = textTable(
          [
            { heading: 'h', align: 'left', widest },
            { heading: 'k', align: 'right' },
          ],
          rows,
        ).split('\n');
        const rule = textWidth(lines[1]!);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(rule);
        const letters = (all: string) =>
          all
            .replace(/[\s─hk]/g, '')
            .split('')
            .sort()
            .join('');
        expect(letters(lines.join(''))).toBe(letters(rows.flat().join('')));
      },
    ),
    { seed: 20201, numRuns: 500 },
  );
});
