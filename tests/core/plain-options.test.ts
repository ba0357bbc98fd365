import { expect, test } from 'vitest';
import * as plancast from '../../src/index';

const { defineModel, isPlancastError, normal, projectGdp, simulate, truncated } = plancast;

/** What looks like an object without any key to a schema. */
const instances: readonly (readonly [string, object])[] = [
  ['a Map', new Map([['min', 0]])],
  ['a Set', new Set()],
  ['a Promise', Promise.resolve({ min: 0 })],
  ['a Date', new Date(0)],
  ['an Error', new Error('x')],
  ['a RegExp', /x/],
  [
    'an Options',
    new (class Options {
      min = 0;
    })(),
  ],
];
const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  indicators: { gdp: { baseline: 100, equation: 'gdp(-1) + 1' } },
  targets: { level: { indicator: 'gdp', year: 2021, atLeast: 1 } },
});

async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (isPlancastError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
}

test.each(instances)('%s is no options object', async (got, instance) => {
  const value = instance as never;
  const hint = got === 'a Promise' ? '; write await before what gives it' : '';
  const told = (where: string, place = '') =>
    `E_TYPE ${where}: expected ${place}a plain object, got ${got}${hint}`;
  expect(await refusal(() => truncated(normal({ mean: 0, sd: 1 }), value))).toBe(told('truncated'));
  expect(await refusal(() => projectGdp(value))).toBe(told('projectGdp'));
  expect(await refusal(() => simulate(model, value))).toBe(told('simulate'));
  const options = { draws: 16, seed: 1, precision: value };
  expect(await refusal(() => simulate(model, options))).toBe(told('simulate', '`precision` to be '));
  const parts = { id: 'm', years: value, indicators: { gdp: value } };
  expect(await refusal(() => defineModel(parts))).toBe(
    `${told('defineModel', '`years` to be ')}\n${told('defineModel', '`indicators.gdp` to be ').slice(7)}`,
  );
});

/** Functions that take any value at all. */
const takesAll = new Set(['isPlancastError', 'formatError', 'isDistribution']);
const functions = Object.entries(plancast as Record<string, unknown>).filter(
  (entry): entry is [string, (...args: unknown[]) => unknown] =>
    typeof entry[1] === 'function' && !/Error$/.test(entry[0]) && !takesAll.has(entry[0]),
);

test.each(functions)('%s takes no Map, Promise, Date or Error for its argument', async (_, call) => {
  for (const [, instance] of instances) expect(await refusal(() => call(instance))).toMatch(/^E_/);
});

test('what a function asks for is handed on: an AbortSignal, a callback', async () => {
  const { signal } = new AbortController();
  const ensemble = await simulate(model, { draws: 16, seed: 1, signal, onProgress: () => {} });
  expect(ensemble.draws).toBe(16);
});

test('the elements of all arrays together are limited', () => {
  const row = Array(1_000_000).fill(1);
  expect(() => normal({ mean: Array(3000).fill(row), sd: 1 } as never)).toThrow(
    'normal: expected the argument to be of at most 10000000 elements in all its arrays, got more',
  );
});
