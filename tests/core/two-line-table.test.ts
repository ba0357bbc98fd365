import { expect, test } from 'vitest';
import { twoLineTable } from '../../src/core/two-line-table';

test('the first columns above, the others below and further in; both end at the same place', () => {
  const left = { heading: 'target', align: 'left' } as const;
  const right = { heading: 'odds', align: 'right', breaks: 'brackets' } as const;
  const rows = [{ upper: ['Population', '47 %'], lower: ['≤ 312.6', '313.3 [external]'] }];
  const lower = [
    { ...left, heading: 'demanded' },
    { ...right, heading: 'base' },
  ];
  expect(twoLineTable([left, right], lower, rows, 40)).toBe(
    [
      'target                  odds',
      '  demanded              base',
      '────────────────────────────',
      'Population              47 %',
      '  ≤ 312.6   313.3 [external]',
    ].join('\n'),
  );
});
