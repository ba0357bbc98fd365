import { describe, expect, test } from 'vitest';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { extremeLaws, halves } from './extreme-laws';
import { lawFaults } from './law-faults';
import { momentFaults } from './moment-faults';

// Every law of the grid is tried in extreme-laws.slow.test.ts.
const some = extremeLaws.filter((_, i) => i % 29 === 0);

test('the grid is one', () => {
  expect(extremeLaws.length).toBeGreaterThan(600);
  expect(new Set(extremeLaws.map(({ name }) => name)).size).toBe(extremeLaws.length);
});

describe.each(some.map((each) => [each.name, each] as const))('%s', (_, { build, expected }) => {
  test('keeps the rules of all laws, alone and mixed', () => {
    const law = build();
    expect(lawFaults(law, expected)).toEqual([]);
    expect(momentFaults(law, expected)).toEqual([]);
    expect(lawFaults(halves(law), expected)).toEqual([]);
  });
});

describe('planted faults are told', () => {
  const law = normal({ mean: 0, sd: 1 });
  const expected = { accuracy: 1e-12, anchor: 0 };
  test.each<[string, Partial<typeof law>, string]>([
    [
      'a quantile that is off by 1e-11',
      { quantile: (p) => law.quantile(p) * (1 + 1e-11) },
      'its probability is',
    ],
    ['quantiles that fall', { quantile: (p) => -law.quantile(p) }, 'wrong side'],
    ['a quantile of NaN', { quantileUpper: () => Number.NaN }, 'no number'],
    ['an infinite quantile', { quantileUpper: () => Infinity }, 'the largest double has'],
    ['a density of NaN', { pdf: (x) => (x === 1e308 ? Number.NaN : 0) }, 'pdf(1e+308) is NaN'],
    [
      'a tail that is 1e-11 too large',
      { sf: (x) => Math.min(law.sf(x) * (1 + 1e-11), 1) },
      'its probability is',
    ],
  ])('%s', (_, fault, said) => {
    expect(lawFaults({ ...law, ...fault }, expected).join('\n')).toContain(said);
  });

  test.each<[string, Partial<typeof law>]>([
    ['mean', { mean: 1e-8 }],
    ['variance', { variance: 1 + 1e-8 }],
    ['skewness', { skewness: 1e-8 }],
  ])('a %s that is off by 1e-8', (name, fault) => {
    expect(momentFaults(law, expected)).toEqual([]);
    expect(momentFaults({ ...law, ...fault }, expected).join()).toMatch(new RegExp(`^${name} `));
  });

  test('a law of two halves is that law', () => {
    const parts = mixture([
      { weight: 0.3, distribution: law },
      { weight: 0.7, distribution: law },
    ]);
    expect(halves(law).parameters).toEqual(parts.parameters);
  });
});
