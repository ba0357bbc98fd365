import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/core/text-width';
import { wrapLines } from '../../src/core/wrap-lines';
import { partsOf, wrapText } from '../../src/core/wrap-text';

test.each([
  ['≥ 38 ×10⁴ yuan/head', 12, ['≥ 38 ×10⁴', 'yuan/head']],
  ['down ≥ 14 % [ASSUMED]', 12, ['down ≥ 14 %', '[ASSUMED]']],
  ['标有[假设]的数', 7, ['标有', '[假设]', '的数']],
  ['累计下降 ≥ 18 % [假设]', 15, ['累计下降 ≥ 18 %', '[假设]']],
])('%s in %d columns', (text, widest, lines) => {
  expect(wrapText(text, widest)).toEqual(lines);
});

test('a number is broken before its brackets alone', () => {
  expect(wrapText('12,485 (11,233–13,816)', 10, 'brackets')).toEqual(['12,485', '(11,233–13,816)']);
  expect(partsOf('8,504.6 ×10⁸ yuan [stated] (2021)', 'brackets')).toEqual([
    '8,504.6 ×10⁸ yuan ',
    '[stated] ',
    '(2021)',
  ]);
  expect(partsOf('2025年中位数（5–95 %）', 'brackets')).toEqual(['2025年中位数', '（5–95 %）']);
});

test('a line that goes on stands as far in as it began', () => {
  expect(wrapLines('one\n  two three four', 10)).toBe('one\n  two\n  three\n  four');
});

test('law: words stay whole and in order, and a line is wider than allowed only where a part is', () => {
  const text = fc
    .array(fc.constantFrom('海淀', '[假设]', '12.5 %', 'persons', '×10⁴', '≥ 6', '（左右）', 'a'), {
      maxLength: 12,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('words', 'brackets'),
      (all, widest, breaks) => {
        const lines = wrapText(all, widest, breaks as 'words');
        expect(lines.join(' ').replace(/\s/g, '')).toBe(all.replace(/\s/g, ''));
        const parts = partsOf(all, breaks as 'words').map((part) => textWidth(part.trimEnd()));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(Math.max(widest, ...parts));
      },
    ),
    { seed: 20201, numRuns: 500 },
  );
});
