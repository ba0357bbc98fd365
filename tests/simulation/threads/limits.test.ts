import type { PlancastError, SimulateOptions } from 'plancast';
import { simulate } from 'plancast/node';
import { describe, expect, test } from 'vitest';
import { model } from './model';

async function refusal(options: Partial<SimulateOptions>): Promise<PlancastError> {
  const run = simulate(model, {
    draws: 1e7,
    seed: 1,
    keep: ['gdp'],
    allowNonFinite: true,
    ...options,
  } as SimulateOptions<'gdp'>);
  return run.then(
    () => Promise.reject(new Error('accepted')),
    (error: PlancastError) => error,
  );
}

describe.each([1, 3])('%i threads', (threads) => {
  test('a timer that aborts has its turn while the run computes', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const error = await refusal({ threads, signal: controller.signal });
    expect(error.code).toBe('E_CANCELLED');
    expect(error.message).toMatch(/^simulate: cancelled after \d{1,7} of 10000000 draws$/);
  });

  test('a signal ends the run before the next progress', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      seen.push(done);
      if (done > 0) controller.abort();
    };
    const error = await refusal({ threads, signal: controller.signal, onProgress });
    expect(seen).toHaveLength(2);
    const done = Number(/^simulate: cancelled after (\d+) of 10000000 draws$/.exec(error.message)![1]);
    expect(done).toBeGreaterThanOrEqual(seen[1]!);
    if (threads === 1) expect(done).toBe(seen[1]);
  });

  test('a time limit ends the run', async () => {
    const error = await refusal({ threads, timeLimit: 0.1 });
    expect([error.name, error.code]).toEqual(['SimulationError', 'E_LIMIT']);
    expect(error.message).toMatch(
      /^simulate: the time limit of 0.1 s was reached after \d{1,7} of 10000000 draws; draw less, or raise timeLimit$/,
    );
  });

  test('progress rises from 0 to all draws', async () => {
    const seen: number[] = [];
    const onProgress = ({ done, draws }: { done: number; draws: number }) => {
      expect(draws).toBe(100_000);
      seen.push(done);
    };
    await simulate(model, { draws: 100_000, seed: 1, threads, onProgress, allowNonFinite: true });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen[seen.length - 1]).toBe(100_000);
  });

  test('whatever a callback throws ends the run', async () => {
    const planted = new Error('planted');
    const onProgress = ({ done }: { done: number }) => {
      if (done > 0) throw planted;
    };
    expect(await refusal({ threads, onProgress, draws: 1e5 })).toBe(planted);
  });
});

test('memory of all threads is counted before any is taken', async () => {
  const error = await refusal({ threads: 256, keep: 'all', draws: 1e10, memoryLimit: 1e9 });
  expect(error.code).toBe('E_LIMIT');
  const bytes = async (threads: number) =>
    Number(/\((\d+) bytes\)/.exec((await refusal({ threads, memoryLimit: 1 })).message)![1]);
  const [one, two, three] = [await bytes(1), await bytes(2), await bytes(3)];
  expect(two - one).toBeGreaterThan(100_000);
  expect(three - two).toBe(two - one);
});

test('statistics take no more memory for more draws', async () => {
  const message = async (draws: number) =>
    (await refusal({ draws, keep: 'summary', memoryLimit: 1 })).message;
  const [some, more] = [await message(1e5), await message(2e5)];
  expect(some).toMatch(
    /^simulate: statistics of 100000 draws of 3 indicators in 4 years take [\d.]+ GB \(\d+ bytes\), above/,
  );
  const bytes = [some, more].map((text) => Number(/\((\d+) bytes\)/.exec(text)![1]));
  expect(bytes[1]! - bytes[0]!).toBeLessThan(100);
});
