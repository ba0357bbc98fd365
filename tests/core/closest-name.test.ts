import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestName } from '../../src/core/closest-name';
import { haidian } from '../../src/haidian/haidian';

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

/** A generator of whole numbers below a bound, the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A name with one slip of the keyboard. */
function misspelt(name: string, slip: number, below: (n: number) => number): string {
  const at = below(name.length);
  const letter = letters[below(letters.length)]!;
  const next = Math.min(at, name.length - 2);
  switch (slip) {
    case 0:
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + letter + name.slice(at);
    case 2:
      return name.slice(0, at) + name.slice(at + 1);
    case 3:
      return name.slice(0, next) + name[next + 1]! + name[next]! + name.slice(next + 2);
    default: {
      const other = name[at] === name[at]!.toLowerCase() ? name[at]!.toUpperCase() : name[at]!.toLowerCase();
      return name.slice(0, at) + other + name.slice(at + 1);
    }
  }
}

test('of 200 one-letter typos in names of the model, laws and options at least 90 % are repaired right', () => {
  const { model, plan } = haidian;
  const groups = [
    [...Object.keys(model.indicators), ...Object.keys(model.inputs), ...Object.keys(model.shocks)],
    plan.targets.map(({ id }) => id),
    Object.keys(haidian.scenarios),
    [
      'normal',
      'lognormal',
      'uniform',
      'triangular',
      'gamma',
      'studentT',
      'pert',
      'beta',
      'weibull',
      'metalog',
    ],
    [
      'draws',
      'seed',
      'sampler',
      'precision',
      'engine',
      'keep',
      'memoryLimit',
      'allowNonFinite',
      'onProgress',
    ],
  ];
  const names = groups.flatMap((group) => group.map((name) => ({ name, group })));
  const below = numbersFrom(20201);
  let right = 0;
  for (let i = 0; i < 200; i++) {
    let typo: string;
    let chosen: (typeof names)[number];
    do {
      chosen = names[below(names.length)]!;
      typo = misspelt(chosen.name, i % 5, below);
    } while (chosen.group.includes(typo));
    if (closestName(typo, chosen.group) === chosen.name) right++;
  }
  expect(right).toBeGreaterThanOrEqual(198);
});
