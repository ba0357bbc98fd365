import { expect, test } from 'vitest';
import { defineModel, normal, simulate } from '../../src/index';
import { errorBasis } from '../../src/simulation/design/design';
import { samplerNames, samplers } from '../../src/simulation/design/samplers';
import { columnEstimates } from '../../src/simulation/estimates/column-estimates';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2022 },
  shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: { x: { baseline: 0, equation: 'x(-1) + noise' } },
  targets: { goal: { indicator: 'x', year: 2022, atLeast: 0.5 } },
});
const run = (sampler: (typeof samplerNames)[number], more: object = {}) =>
  simulate(model, { draws: 4096, seed: 3, sampler, ...more });

test.each(samplerNames)('what the record says of %s is what its runs do', async (sampler) => {
  const { isPrefix, errors, needsDraws, takesPrecision } = samplers[sampler];
  const [short, long] = [await run(sampler), await run(sampler, { draws: 8192 })];
  expect(errorBasis(short.design)).toBe(errors);
  const first = long.values('x', 2022).slice(0, 4096);
  if (isPrefix) expect(first).toEqual(short.values('x', 2022));
  await expect(settled(run(sampler, { keep: 'summary' }))).resolves.toBe(needsDraws === null);
  await expect(settled(run(sampler, { precision: { halfWidth: 0.1 } }))).resolves.toBe(takesPrecision);
});

test('weights decide before the name of the sampler: the weighted median of i/1024 with weights 2i/1024 is √(1/2)', () => {
  const values = Float64Array.from({ length: 1024 }, (_, i) => (i + 0.5) / 1024);
  const weights = values.map((value) => 2 * value);
  for (const sampler of samplerNames) {
    const estimates = columnEstimates(values, { sampler, weights });
    const [[mean], [median]] = [estimates.spread(), estimates.quantiles([0.5])];
    expect(mean!.value).toBeCloseTo(2 / 3, 5);
    expect(Math.abs(median!.value - Math.sqrt(0.5))).toBeLessThan(1 / 1024);
  }
});

async function settled(task: Promise<unknown>): Promise<boolean> {
  try {
    await task;
    return true;
  } catch {
    return false;
  }
}
