import { describe, expect, test } from 'vitest';
import { misspeltUnit } from '../../../src/plan/units/misspelt-unit';

describe('another case of the letters', () => {
  test.each([
    ['cny', 'CNY'],
    ['Cny', 'CNY'],
    ['PERSON', 'person'],
    ['Kwh', 'kWh'],
    ['MWH', 'MWh'],
    ['mWh', 'mWh'],
    ['KM', 'km'],
    ['Km', 'km'],
    // M and m, P and p are prefixes of their own, which small letters leave open.
    ['mwh', 'several'],
    ['pj', 'several'],
    ['PJ', 'PJ'],
    ['mt', 'several'],
    ['MT', 'several'],
    ['M', 'several'],
  ])('%s is %s', (word, expected) => {
    expect(misspeltUnit(word)).toBe(expected);
  });
});

describe('one edit away', () => {
  test.each([
    // Plain words from six letters on; exchanged neighbours from four on.
    ['persn', 'person'],
    ['persons', 'persons'],
    ['perssons', 'persons'],
    ['peson', 'person'],
    ['yaer', 'year'],
    ['yera', 'year'],
    ['farms', undefined],
    ['bads', undefined],
    ['eyar', 'several'],
    ['qerson', 'several'],
    // Codes of three letters, Chinese words, symbols of four.
    ['CNX', 'CNY'],
    ['XYZ', undefined],
    ['abc', undefined],
    ['tC02', 'tCO2'],
    ['平方公理', '平方公里'],
    ['吨粮', undefined],
    ['ktec', 'ktce'],
    ['GDP', undefined],
    ['', undefined],
  ])('%s is %s', (word, expected) => {
    expect(misspeltUnit(word)).toBe(expected);
  });
});
