import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestName } from '../../src/core/closest-name';

const known = ['growth', 'gdp', 'population', 'rdIntensity', 'x', '增长率'];

test.each([
  ['grwoth', 'growth'],
  ['growht', 'growth'],
  ['grwth', 'growth'],
  ['groowth', 'growth'],
  ['GROWTH', 'growth'],
  ['gpd', 'gdp'],
  ['popluatoin', 'population'],
  ['增长', '增长率'],
  ['y', undefined],
  ['zzz', undefined],
  ['popul', undefined],
  ['', undefined],
])('%s is nearest to %s', (name, expected) => {
  expect(closestName(name, known)).toBe(expected);
});

test('at least 90 % of one-letter slips in longer names are repaired right', () => {
  const slips = fc.tuple(
    fc.constantFrom('growth', 'population', 'rdIntensity'),
    fc.nat(),
    fc.constantFrom('swap', 'drop', 'double', 'replace'),
    fc.constantFrom(...'abcxyz'),
  );
  const results = fc.sample(slips, { seed: 20201, numRuns: 200 }).map(([name, place, kind, letter]) => {
    const at = place % (name.length - 1);
    const [before, a, b, after] = [name.slice(0, at), name[at]!, name[at + 1]!, name.slice(at + 2)];
    const slip = { swap: b + a, drop: b, double: a + a + b, replace: letter + b }[kind];
    return closestName(before + slip + after, known) === name;
  });
  expect(results.filter(Boolean).length).toBeGreaterThanOrEqual(180);
});

test('a name of the list is nearest to itself, and long names take no time', () => {
  for (const name of known.filter((each) => each.length > 1)) expect(closestName(name, known)).toBe(name);
  const begin = performance.now();
  expect(closestName('a'.repeat(100_000), known)).toBeUndefined();
  expect(performance.now() - begin).toBeLessThan(100);
});
