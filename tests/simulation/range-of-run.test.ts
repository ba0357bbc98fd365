import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment, defineModel, normal, simulate, triangular } from '../../src/index';
import { scenarioOf } from '../../src/scenario/scenario';
import { importancePlan } from '../../src/simulation/draws/importance/importance-plan';
import { type SourceSettings, sourceSettings } from '../../src/simulation/draws/source-settings';
import { oneThread } from '../../src/simulation/runners/one-thread';
import { decodeRange, encodeRange, joinRanges, runRange } from '../../src/simulation/runs/range-of-run';
import { finishRun, type RunPlan } from '../../src/simulation/runs/run-plan';
import { simulateOptions } from '../../src/simulation/runs/simulate-options';
import { errorOf } from '../error-of';

const model = defineModel({
  id: 'walk',
  years: { base: 2020, horizon: 2023 },
  inputs: { drift: { value: triangular({ min: 0, mode: 0.05, max: 0.1 }) } },
  shocks: { noise: { iid: normal({ mean: 0, sd: 0.02 }) } },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + noise)' },
    gap: { baseline: 'drift', equation: 'log(gdp / 100 - 0.9)' },
  },
  targets: { level: { indicator: 'gdp', year: 2023, atLeast: 112 } },
});
const scenario = scenarioOf(model);
const blocks = 5;
const draws = blocks * 1024 - 100;

function planOf(given: object): RunPlan {
  const options = simulateOptions.parse({ draws, seed: 11, allowNonFinite: true, ...given });
  const indicators = Array.isArray(options.keep) ? [...options.keep].sort() : ['gap', 'gdp'];
  return { scenario, options, indicators, runner: oneThread, deadline: undefined };
}

/** All blocks in ranges that begin at some of them, handed on as bytes, in another order. */
async function inRanges(plan: RunPlan, source: SourceSettings, starts: readonly number[]) {
  const ends = [...starts.slice(1), blocks];
  const ranges = await Promise.all(starts.map((from, i) => runRange(plan, source, { from, to: ends[i]! })));
  return ranges.reverse().map((range) => decodeRange(encodeRange(range)));
}

const splits = fc.subarray([1, 2, 3, 4]).map((starts) => [0, ...starts]);

describe('the ranges of a run', () => {
  test.each([
    { sampler: 'random' },
    { sampler: 'antithetic', keep: ['gap'] },
    { sampler: 'random', keep: 'summary', fingerprint: true },
    { sampler: 'random', keep: 'summary' },
  ] as const)('joined are the run in one piece: %o', async (given) => {
    const plan = planOf(given);
    const source = sourceSettings(scenario, plan.options);
    const whole = await simulate(model, { draws, seed: 11, allowNonFinite: true, ...given } as never);
    await fc.assert(
      fc.asyncProperty(splits, async (starts) => {
        const result = joinRanges(plan, source, await inRanges(plan, source, starts));
        const joined = finishRun(plan, result, { sampler: given.sampler });
        if (!('keep' in given) || given.keep !== 'summary' || 'fingerprint' in given)
          expect(joined.fingerprint).toBe(whole.fingerprint);
        expect(joined.nonFinite).toEqual(whole.nonFinite);
        expect(joined.summary('gap', 2023).toJSON()).toEqual(whole.summary('gap', 2023).toJSON());
        if (plan.indicators.includes('gdp'))
          expect(JSON.stringify(attainment(joined))).toBe(JSON.stringify(attainment(whole as never)));
      }),
      { numRuns: 6 },
    );
  });

  test('with weights too', async () => {
    const plan = planOf({ sampler: 'importance' });
    const { shifts } = await importancePlan(scenario, { seed: 11, draws, checkpoint: async () => {} });
    const source = { kind: 'shifted', sampler: 'importance', seed: 11, draws, shifts } as const;
    const parts = await inRanges(plan, source, [0, 2, 3]);
    const whole = await inRanges(plan, source, [0]);
    const weights = new Float64Array(draws);
    for (const { columns } of parts) weights.set(columns.weights!, columns.first);
    expect(weights).toEqual(whole[0]!.columns.weights);
    expect(joinRanges(plan, source, parts).fingerprint()).toBe(joinRanges(plan, source, whole).fingerprint());
  });
});

describe('ranges that do not fit are refused', () => {
  const plan = planOf({});
  const source = sourceSettings(scenario, plan.options);

  test('where blocks are missing or there twice', async () => {
    const [last, middle, first] = await inRanges(plan, source, [0, 2, 3]);
    expect(() => joinRanges(plan, source, [first!, last!])).toThrow('merge: block 2 of 5 is in no range');
    expect(() => joinRanges(plan, source, [middle!, last!])).toThrow('merge: block 0 of 5 is in no range');
    expect(() => joinRanges(plan, source, [first!, middle!])).toThrow('merge: block 3 of 5 is in no range');
    expect(() => joinRanges(plan, source, [])).toThrow('merge: block 0 of 5 is in no range');
    const twice = errorOf(() => joinRanges(plan, source, [first!, middle!, middle!, last!]));
    expect(twice.issues[0]).toMatchObject({
      code: 'E_INCONSISTENT',
      message: 'merge: block 2 is in two ranges',
      zh: { message: 'merge：第 2 块出现在两个区段中' },
    });
  });

  test('where they are of another run', async () => {
    const other = planOf({ seed: 12 });
    const ranges = await inRanges(other, sourceSettings(scenario, other.options), [0, 1]);
    expect(() => joinRanges(plan, source, ranges)).toThrow(
      'merge: the ranges are of runs of other scenarios, draws or options',
    );
  });

  test('where a bit of them was flipped', async () => {
    const [range] = await inRanges(plan, source, [0]);
    const bytes = encodeRange(range!);
    bytes[bytes.length >> 1]! ^= 16;
    expect(errorOf(() => decodeRange(bytes)).code).toBe('E_CHECKSUM');
  });
});
