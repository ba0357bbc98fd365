import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { brandedArgument } from '../../src/core/branded-argument';
import { hasMark, isMarked, mark } from '../../src/core/mark';
import { parseInput } from '../../src/core/parse-input';
import { defineModel, type Model, normal, simulate } from '../../src/index';
import { errorOf } from '../error-of';

interface Thing {
  readonly kind: 'plan';
  readonly size: number;
}
const thing = brandedArgument<Thing>({
  kinds: ['plan'],
  expected: 'a thing made by makeThing',
  isWhole: ({ size }) => typeof size === 'number',
});
const makeThing = (size: unknown = 1): Thing => mark('plan', { kind: 'plan', size } as Thing);
const pair = z.strictObject({ first: thing, second: thing }).check(
  z.refine(({ first, second }) => first.size === second.size, {
    error: 'of one size',
  }),
);
const said = (input: object) => errorOf(() => parseInput('use', pair, input)).message;

const only = 'use: expected `first` to be a thing made by makeThing, got';
const looksAlike = 'this one only looks like it; what was copied through JSON or a thread must be made anew';

test('what plancast made is taken, a spread of it too', () => {
  const made = makeThing();
  expect(parseInput('use', pair, { first: made, second: { ...made } })).toEqual({
    first: made,
    second: made,
  });
});

test.each([
  ['a copy through JSON', JSON.parse(JSON.stringify(makeThing())), `{"kind":"plan","size":1}; ${looksAlike}`],
  ['a structured clone', structuredClone(makeThing()), `{"kind":"plan","size":1}; ${looksAlike}`],
  ['the right kind without the parts', { kind: 'plan' }, `{"kind":"plan"}; ${looksAlike}`],
  [
    'the mark on something without the parts',
    mark('plan', { kind: 'plan', size: 'x' }),
    `{"kind":"plan","size":"x"}; ${looksAlike}`,
  ],
  ['the mark alone', mark('plan', {}), '{}'],
  ['the mark of another kind', mark('model', { kind: 'model', size: 'x' }), '{"kind":"model","size":"x"}'],
  ['a mark inherited', Object.create(makeThing()), `an Object; ${looksAlike}`],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a text', 'plan', '"plan"'],
])('%s is refused, and no rule is tried on it', (_, first, got) => {
  expect(said({ first, second: makeThing(2) })).toBe(`${only} ${got}`);
});

test('a mark is an own property, of its kind alone', () => {
  const made = makeThing();
  expect([isMarked('plan', made), isMarked('model', made), isMarked('plan', Object.create(made))]).toEqual([
    true,
    false,
    false,
  ]);
  expect([hasMark(made), hasMark({})]).toEqual([true, false]);
});

test('a model and a distribution that only look like it', async () => {
  const model = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    indicators: { gdp: { baseline: 1, equation: 'gdp(-1)' } },
  });
  const copies: unknown[] = [
    JSON.parse(JSON.stringify(model)),
    { kind: 'model' },
    mark('model', { kind: 'model' }),
  ];
  for (const copy of copies) {
    await expect(simulate(copy as Model, { draws: 1, seed: 1 })).rejects.toMatchObject({
      code: 'E_TYPE',
      issues: [{ hint: looksAlike }],
    });
  }
  const { quantile: _, ...law } = normal({ mean: 0, sd: 1 });
  const inputs = { growth: law as never };
  const given = { id: 'm', years: { base: 2020, horizon: 2021 }, inputs, indicators: {} };
  expect(errorOf(() => defineModel(given as never)).issues[0]).toMatchObject({ path: 'inputs.growth.value' });
});
