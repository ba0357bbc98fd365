import { describe, expect, test } from 'vitest';
import { attainment, defineModel, type Ensemble, normal, simulate } from '../../src/index';
import { scenarioOf } from '../../src/scenario/scenario';
import { simulatePart } from '../../src/simulation/runners/node/simulate-part';
import { firstDraws } from '../../src/simulation/runs/part-of-run';

const model = defineModel({
  id: 'walk',
  years: { base: 2020, horizon: 2030 },
  inputs: { drift: { value: normal({ mean: 0.05, sd: 0.01 }) } },
  shocks: { noise: { iid: normal({ mean: 0, sd: 0.02 }) } },
  indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + noise)' } },
  targets: { level: { indicator: 'gdp', year: 2030, atLeast: 165 } },
});
const asked = 2_000_000;
const options = { draws: asked, seed: 7, keep: ['gdp'], memoryLimit: 4e9 } as const;

/** A run that is interrupted as soon as some draws are done. */
async function cut(after: number, further: object = {}) {
  const interruption = new AbortController();
  const first: Ensemble[] = [];
  const ensemble = await simulatePart(
    scenarioOf(model),
    {
      ...options,
      ...further,
      signal: interruption.signal,
      onProgress: ({ done }) => {
        if (done > after) interruption.abort();
      },
    },
    { onFirst: (each) => void first.push(each) },
  );
  return { ensemble, first };
}

describe('a run that is ended and keeps what is done', () => {
  test.each([1, 2])('with %i threads it is a run of the draws that are done', async (threads) => {
    const { ensemble, first } = await cut(100_000, { threads });
    const { draws } = ensemble;
    expect(ensemble.incomplete).toEqual({ asked });
    expect(draws).toBeGreaterThan(100_000);
    expect(draws).toBeLessThan(asked);
    const whole = await simulate(model, { ...options, draws });
    expect(ensemble.fingerprint).toBe(whole.fingerprint);
    expect(ensemble.input('drift')).toEqual(whole.input('drift'));
    expect(attainment(ensemble).targets.level).toMatchObject({
      probability: attainment(whole).targets.level.probability,
    });
    expect(whole.incomplete).toBeUndefined();
    expect(first.map((each) => [each.draws, each.incomplete])).toEqual([[firstDraws, { asked }]]);
    expect(first[0]!.fingerprint).toBe(
      (await simulate(model, { ...options, draws: firstDraws })).fingerprint,
    );
  });

  test.each([1, 2])('with %i threads and statistics alone too', async (threads) => {
    const { ensemble } = await cut(100_000, { threads, keep: 'summary', fingerprint: true });
    const { draws } = ensemble;
    const whole = await simulate(model, { ...options, keep: 'summary', fingerprint: true, draws });
    expect(ensemble.fingerprint).toBe(whole.fingerprint);
    expect(ensemble.summary('gdp', 2030).mean).toEqual(whole.summary('gdp', 2030).mean);
  });

  test('the time limit leaves what is done as well', async () => {
    const run = { ...options, timeLimit: 0.3, draws: 1e9, keep: 'summary' } as const;
    const ensemble = await simulatePart(scenarioOf(model), run, { onFirst: () => {} });
    expect(ensemble.incomplete).toEqual({ asked: 1e9 });
  });

  test('nothing is left before the first block, and of samplers whose draws depend on their number', async () => {
    const aborted = { ...options, signal: AbortSignal.abort() };
    await expect(simulatePart(scenarioOf(model), aborted, { onFirst: () => {} })).rejects.toMatchObject({
      code: 'E_CANCELLED',
    });
    await expect(cut(50_000, { sampler: 'latinHypercube', draws: 1_000_000 })).rejects.toMatchObject({
      code: 'E_CANCELLED',
    });
  });
});

test('progress tells each number of draws once', async () => {
  const told: string[] = [];
  await simulate(model, {
    draws: 5000,
    seed: 1,
    onProgress: ({ done, draws }) => void told.push(`${done}/${draws}`),
  });
  expect(told).toEqual([...new Set(told)]);
  expect(told.at(-1)).toBe('5000/5000');
});

test.each([{ timeLimit: 1e-3 }, { signal: AbortSignal.abort() }])(
  'pilot runs of importance sampling are watched: %o',
  async (end) => {
    const run = simulate(model, { draws: 1e6, seed: 1, sampler: 'importance', keep: ['gdp'], ...end });
    await expect(run).rejects.toMatchObject({ code: 'signal' in end ? 'E_CANCELLED' : 'E_LIMIT' });
    await expect(run).rejects.toThrow('after 0 of 1000000 draws');
  },
);
