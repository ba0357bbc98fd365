import { simulate as simulateInNode } from 'plancast/node';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  defineModel,
  defineScenario,
  lognormal,
  normal,
  simulate,
  studentT,
  truncated,
} from '../../src/index';
import { errorOf } from '../error-of';

const samplers = ['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol', 'importance'] as const;

/** Every input and shock is an indicator too: what the formulas read. */
const modelWith = (copula: 'gaussian' | { readonly studentT: number }) =>
  defineModel({
    id: 'probes',
    years: { base: 2020, horizon: 2024 },
    inputs: {
      alone: { value: lognormal({ meanlog: 0, sdlog: 0.3 }) },
      first: { value: normal({ mean: 0.02, sd: 0.01 }) },
      second: { value: truncated(normal({ mean: 0, sd: 1 }), { min: -1 }) },
      held: { value: 7 },
    },
    shocks: {
      carried: { ar1: { persistence: 0.6, innovation: normal({ mean: 0, sd: 0.1 }), start: 0.5 } },
      fresh: { iid: studentT({ df: 5 }) },
      third: { iid: normal({ mean: 0, sd: 1 }) },
    },
    dependence: {
      copula,
      spearman: [
        ['first', 'second', 0.6],
        ['carried', 'fresh', -0.4],
      ],
    },
    events: [
      { year: 2021, shock: 'carried', add: 0.25 },
      { year: 2022, shock: 'carried', add: -1, memory: false },
      { year: 2023, shock: 'fresh', add: 2 },
    ],
    indicators: {
      ofAlone: { baseline: 'alone', equation: 'alone' },
      ofFirst: { baseline: 'first', equation: 'first' },
      ofSecond: { baseline: 'second', equation: 'second' },
      ofHeld: { baseline: 'held', equation: 'held' },
      ofCarried: { baseline: 0, equation: 'carried' },
      ofFresh: { baseline: 0, equation: 'fresh' },
      ofThird: { baseline: 0, equation: 'third' },
    },
    targets: { goal: { indicator: 'ofCarried', year: 2024, atLeast: 0.3 } },
  });
const inputs = { alone: 'ofAlone', first: 'ofFirst', second: 'ofSecond', held: 'ofHeld' } as const;
const shocks = { carried: 'ofCarried', fresh: 'ofFresh', third: 'ofThird' } as const;
type Run = Awaited<ReturnType<typeof runOf>>;
const runOf = (model: ReturnType<typeof modelWith>, more: object = {}) =>
  simulate(model, { draws: 2048, seed: 11, ...more });

/** Names and years whose draws are not, bit by bit, what another run kept of the formulas. */
function mismatches(run: Run, kept: Run): string[] {
  const found: string[] = [];
  const compare = (name: string, drawn: Float64Array, read: Float64Array) => {
    if (drawn.length !== read.length || drawn.some((value, i) => !Object.is(value, read[i])))
      found.push(name);
  };
  for (const [name, indicator] of Object.entries(inputs) as ['alone', 'ofAlone'][])
    compare(name, run.input(name), kept.values(indicator, 2022));
  for (const [name, indicator] of Object.entries(shocks) as ['fresh', 'ofFresh'][])
    for (const year of [2021, 2022, 2023, 2024])
      compare(`${name} ${year}`, run.shock(name, year), kept.values(indicator, year));
  return found;
}

describe.each(['gaussian', { studentT: 4 }] as const)('copula %o', (copula) => {
  const model = modelWith(copula);
  test.each(samplers)('%s: inputs and shocks drawn anew are what the formulas read', async (sampler) => {
    const run = await runOf(model, { sampler });
    expect(mismatches(run, run)).toEqual([]);
  });
});

test('also where the run kept a summary, on threads, or where it was ended at fewer draws than asked for', async () => {
  const model = modelWith('gaussian');
  const kept = await runOf(model, { draws: 4096 });
  expect(mismatches(await runOf(model, { draws: 4096, keep: 'summary' }), kept)).toEqual([]);
  expect(mismatches(await runOf(model, { draws: 4096, keep: ['ofFirst'] }), kept)).toEqual([]);
  const onThreads = await simulateInNode(model, { draws: 4096, seed: 11, threads: 2, keep: 'summary' });
  expect(mismatches(onThreads, kept)).toEqual([]);
  const precise = await runOf(model, { draws: 65_536, precision: { halfWidth: 0.05 } });
  expect(mismatches(precise, precise)).toEqual([]);
});

test('a scenario may hold an input or a shock at a number', async () => {
  const model = modelWith('gaussian');
  const fixed = defineScenario(model, { id: 'fixed', inputs: { first: 0.05 }, shocks: { third: 0.5 } });
  const run = await simulate(fixed, { draws: 2048, seed: 11 });
  expect(new Set(run.input('first'))).toEqual(new Set([0.05]));
  expect(new Set(run.shock('third', 2022))).toEqual(new Set([0.5]));
  expect(mismatches(run as unknown as Run, run as unknown as Run)).toEqual([]);
});

test('names are those of the types, and what is not there is refused', async () => {
  const run = await runOf(modelWith('gaussian'), { draws: 16 });
  expectTypeOf(run.input).parameter(0).toEqualTypeOf<'alone' | 'first' | 'second' | 'held'>();
  expectTypeOf(run.shock).parameter(0).toEqualTypeOf<'carried' | 'fresh' | 'third'>();
  expect(errorOf(() => run.input('frist' as 'first')).message).toBe(
    'input: unknown input "frist"; did you mean `first`?',
  );
  expect(errorOf(() => run.shock('frehs' as 'fresh', 2021)).message).toBe(
    'shock: unknown shock "frehs"; did you mean `fresh`?',
  );
  expect(errorOf(() => run.shock('fresh', 2020)).message).toBe(
    'shock: expected `year` to be a year in [2021, 2024], got 2020',
  );
  expect(errorOf(() => run.shock('fresh', 2021.5)).code).toBe('E_OUT_OF_HORIZON');
  expect(errorOf(() => run.input(5 as never)).message).toBe(
    'input: expected `name` to be the name of an input, got 5',
  );
});

test('draws that the run had no memory for are refused before they are made', async () => {
  const model = modelWith('gaussian');
  const run = await simulate(model, { draws: 2_097_152, seed: 1, keep: 'summary', memoryLimit: 15e6 });
  expect(errorOf(() => run.input('first')).message).toBe(
    'input: 2097152 draws take 16777216 bytes, above the limit of 15000000 bytes that the run was given; draw less, or give the run a larger memoryLimit',
  );
});
