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

/** The restricted Damerau-Levenshtein distance by its definition, of short words. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(shortA, shortB) + Number(a.at(-1) !== b.at(-1)),
    distance(shortA, b) + 1,
    distance(a, shortB) + 1,
    isSwap ? distance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test('law: a name is near where it is at most two edits, and half its letters, away', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (name, other) => {
      const isNear = distance(name, other) <= Math.min(2, Math.floor(name.length / 2));
      expect(closestName(name, [other])).toBe(isNear ? other : undefined);
    }),
    { seed: 20201, numRuns: 500 },
  );
});

test('the nearest comes before the others, and of equally near ones the first', () => {
  expect(closestName('growing', ['grown', 'growings', 'growin'])).toBe('growings');
  expect(closestName('gxp', ['gdp', 'gap'])).toBe('gdp');
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
