import { describe, expect, test } from 'vitest';
import { isPlancastError, type PlancastError } from '../../src/core/plancast-error';
import { defineModel } from '../../src/model/define-model';
import { simulate } from '../../src/simulation/simulate';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { growthModel } from '../model/growth-model';

const model = growthModel();

async function refusal(options: object, subject: unknown = model): Promise<PlancastError> {
  try {
    await simulate(subject as typeof model, options as { draws: number; seed: number });
  } catch (error) {
    if (isPlancastError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  [{ seed: 1 }, 'E_TYPE', 'simulate: expected `draws` to be an integer in [1, 10000000000], got undefined'],
  [
    { draws: 10 },
    'E_TYPE',
    'simulate: expected `seed` to be an integer in [0, 9007199254740991], got undefined',
  ],
  [
    { draws: 0, seed: 1 },
    'E_RANGE',
    'simulate: expected `draws` to be an integer in [1, 10000000000], got 0',
  ],
  [
    { draws: 1.5, seed: 1 },
    'E_TYPE',
    'simulate: expected `draws` to be an integer in [1, 10000000000], got 1.5',
  ],
  [
    { draws: Number.NaN, seed: 1 },
    'E_NOT_FINITE',
    'simulate: expected `draws` to be an integer in [1, 10000000000], got NaN',
  ],
  [
    { draws: '10', seed: 1 },
    'E_TYPE',
    'simulate: expected `draws` to be an integer in [1, 10000000000], got "10"; it is a string; write the number 10',
  ],
  [
    { draws: 10, seed: -1 },
    'E_RANGE',
    'simulate: expected `seed` to be an integer in [0, 9007199254740991], got -1',
  ],
  [
    { draws: 10, seed: 1, drwas: 5 },
    'E_UNKNOWN_OPTION',
    'simulate: unknown option "drwas"; did you mean `draws`?',
  ],
  [
    { draws: 10, seed: 1, sede: 5 },
    'E_UNKNOWN_OPTION',
    'simulate: unknown option "sede"; did you mean `seed`?',
  ],
  [
    { draws: 10, seed: 1, keep: ['gpd'] },
    'E_UNKNOWN_NAME',
    'simulate: `keep[0]`: unknown indicator "gpd"; did you mean `gdp`?',
  ],
  [
    { draws: 10, seed: 1, keep: [] },
    'E_SHAPE',
    'simulate: expected `keep` to be an array of at least one indicator, got an array of 0',
  ],
  [
    { draws: 10, seed: 1, engine: 'wsam' },
    'E_UNKNOWN_OPTION',
    /^simulate: expected `engine` to be one of "auto", .*, got "wsam"; did you mean `wasm`\?$/,
  ],
  [
    { draws: 10, seed: 1, keep: 'sumary' },
    'E_UNKNOWN_OPTION',
    "simulate: expected `keep` to be 'all', 'summary', or an array of indicators, got \"sumary\"; did you mean `summary`?",
  ],
  [{ draws: 10, seed: 1, sampler: 'sobl' }, 'E_UNKNOWN_OPTION', /got "sobl"; did you mean `sobol`\?$/],
  [
    { draws: 10, seed: 1, onProgress: 3 },
    'E_TYPE',
    'simulate: expected `onProgress` to be a function, got 3',
  ],
  [{ draws: 10, seed: 1, signal: 3 }, 'E_TYPE', 'simulate: expected `signal` to be an AbortSignal, got 3'],
  [
    { draws: 10, seed: 1, memoryLimit: 0 },
    'E_RANGE',
    'simulate: expected `memoryLimit` to be a number in (0, ∞), got 0',
  ],
  [undefined, 'E_TYPE', 'simulate: expected an object, got undefined'],
] as const)('refuses %o', async (options, code, message) => {
  const error = await refusal(options as object);
  expect([error.name, error.code]).toEqual(['InputError', code]);
  if (typeof message === 'string') expect(error.message).toBe(message);
  else expect(error.message).toMatch(message);
});

test.each([undefined, null, 'haidian', 5, {}, { kind: 'plan' }])(
  'refuses %o in the place of a model',
  async (subject) => {
    const error = await refusal({ draws: 1, seed: 1 }, subject === undefined ? null : subject);
    expect([error.name, error.code]).toEqual(['InputError', 'E_TYPE']);
    expect(error.message).toMatch(/^simulate: expected a model or a scenario, got /);
  },
);

test('all faults of the options are told at once', async () => {
  expect((await refusal({ draws: 0, seed: -1, kep: 'all' })).issues.map(({ path }) => path)).toEqual([
    'draws',
    'seed',
    'kep',
  ]);
});

describe('memory', () => {
  test('too much is refused before any is taken', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const begin = performance.now();
    const error = await refusal({ draws: 1e10, seed: 1 });
    expect(performance.now() - begin).toBeLessThan(100);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
    expect([error.name, error.code]).toEqual(['SimulationError', 'E_LIMIT']);
    expect(error.message).toMatch(
      /^simulate: 10000000000 draws of 2 indicators in 6 years take 960 GB \(96000\d{7} bytes\), above the limit of 2.15 GB; draw less, keep fewer indicators or keep: 'summary', which streams the draws, or raise memoryLimit$/,
    );
  });

  test('more draws than are made at all', async () => {
    for (const keep of ['all', 'summary'] as const) {
      const error = await refusal({ draws: 1e12, seed: 1, keep });
      expect([error.code, error.issues[0]!.path]).toEqual(['E_LIMIT', 'draws']);
      expect(error.message).toMatch(/ GB \(\d+ bytes\), and at most 10000000000 draws are made; /);
    }
  });

  test('the limit holds, up and down', async () => {
    expect((await refusal({ draws: 1000, seed: 1, memoryLimit: 96_000 })).code).toBe('E_LIMIT');
    const { draws } = await simulate(model, { draws: 1000, seed: 1, memoryLimit: 1e6 });
    expect(draws).toBe(1000);
  });

  test('what the machine cannot give is an error of ours', async () => {
    const error = await refusal({ draws: 1e10, seed: 1, memoryLimit: 1e300 });
    expect([error.name, error.code]).toEqual(['SimulationError', 'E_LIMIT']);
  });
});

describe('values that are not finite', () => {
  const withShare = (share: number) =>
    defineModel({
      id: 'odd',
      years: { base: 2020, horizon: 2022 },
      inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
      indicators: {
        x: { baseline: 1, equation: `u < ${share} and year > 2021 ? log(0 - 1) : x(-1)` },
        y: { baseline: 1, equation: `u < ${share} / 2 ? 1 / 0 : 1` },
        z: { equation: 'u' },
      },
    });
  const options = { draws: 20_000, seed: 6 };

  test('a few are counted, with the first draw that shows it', async () => {
    const ensemble = await simulate(withShare(0.008), options);
    const u = ensemble.values('z', 2022);
    const draw = u.findIndex((value) => value < 0.008);
    expect(ensemble.nonFinite).toEqual({
      x: { count: u.filter((value) => value < 0.008).length, year: 2022, replay: { seed: 6, draw } },
      y: {
        count: u.filter((value) => value < 0.004).length,
        year: 2021,
        replay: { seed: 6, draw: u.findIndex((value) => value < 0.004) },
      },
    });
    expect(ensemble.values('x', 2022)[draw]).toBeNaN();
    expect(ensemble.summary('x', 2022)).toMatchObject({
      draws: 20_000,
      finite: 20_000 - ensemble.nonFinite.x!.count,
    });
    const replayed = await simulate(withShare(0.008), { draws: draw + 1, seed: 6 + 0, allowNonFinite: true });
    expect(replayed.values('x', 2022)[draw]).toBeNaN();
  });

  test('more than 1 % of the draws end the run, unless that is allowed', async () => {
    const error = await refusal(options, withShare(0.012));
    expect([error.name, error.code, error.issues.length]).toEqual(['SimulationError', 'E_NOT_FINITE', 1]);
    expect(error.message).toMatch(
      /^simulate: `x` is not finite in \d+ of 20000 draws, first in year 2022; replay with \{ seed: 6, draw: \d+ \}; mend the equation, or allow it with allowNonFinite: true$/,
    );
    expect(error.issues[0]!.replay).toMatchObject({ seed: 6 });
    const allowed = await simulate(withShare(0.012), { ...options, allowNonFinite: true });
    expect(allowed.nonFinite.x!.count).toBeGreaterThan(200);
  });
});

describe('progress and cancelling', () => {
  const draws = 100 * 1024;

  test('progress rises from 0 to all draws', async () => {
    const seen: number[] = [];
    await simulate(model, {
      draws,
      seed: 1,
      keep: ['index'],
      onProgress: (progress) => {
        expect(progress.draws).toBe(draws);
        seen.push(progress.done);
      },
    });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(draws);
    expect(seen.length).toBeGreaterThan(3);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  test('a signal ends the run soon, with nothing half done', async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done > 0) controller.abort();
    };
    const error = await refusal({ draws, seed: 1, signal: controller.signal, onProgress });
    expect([error.name, error.code]).toEqual(['SimulationError', 'E_CANCELLED']);
    expect(error.message).toMatch(/^simulate: cancelled after \d+ of 102400 draws$/);
  });

  test('a timer has its turn during a run, so that it can cancel', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    expect((await refusal({ draws: 1e6, seed: 1, keep: ['index'], signal: controller.signal })).code).toBe(
      'E_CANCELLED',
    );
  });

  test('a signal that was given before ends it at once', async () => {
    expect((await refusal({ draws, seed: 1, signal: AbortSignal.abort() })).message).toBe(
      'simulate: cancelled after 0 of 102400 draws',
    );
  });

  test('a run with a signal that stays quiet gives what a run without gives', async () => {
    const options = { draws: 1500, seed: 1 };
    const quiet = await simulate(model, {
      ...options,
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    expect(quiet.fingerprint).toBe((await simulate(model, options)).fingerprint);
  });
});
