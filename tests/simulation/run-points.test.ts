import { describe, expect, test } from 'vitest';
import { defineModel, lognormal, normal, simulate } from '../../src/index';
import { scenarioOf } from '../../src/scenario/scenario';
import { openBlockWorker } from '../../src/simulation/batches/block-worker';
import { functionPoints } from '../../src/simulation/draws/function-points';
import { normalRows } from '../../src/simulation/draws/importance/normal-rows';
import { runDimensions } from '../../src/simulation/draws/run-dimensions';
import { runPoints } from '../../src/simulation/draws/run-points';
import { createColumns } from '../../src/simulation/results/columns';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2023 },
  inputs: { a: { value: normal({ mean: 2, sd: 3 }) }, b: { value: lognormal({ meanlog: 0, sdlog: 0.5 }) } },
  shocks: { s: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 0.1 }), start: 1 } } },
  dependence: { latent: [['a', 'b', 0.6]] },
  indicators: {
    x: { baseline: 'a', equation: 'x(-1) + s' },
    y: { baseline: 'b', equation: 'y(-1) * 1.1' },
  },
});
const scenario = scenarioOf(model);
const outputs = [
  { indicator: 'x', year: 2020 },
  { indicator: 'x', year: 2023 },
  { indicator: 'y', year: 2021 },
];

describe('runPoints', () => {
  test('by hand: the middle, and one standard deviation of each dimension', async () => {
    // Dimensions: a, b, then s in 2021, 2022 and 2023.
    const points = Array.from({ length: 5 }, (_, d) =>
      Float64Array.from({ length: 6 }, (_, i) => (i === d + 1 ? 1 : 0)),
    );
    const [start, end, other] = await runPoints(scenario, outputs)(points);
    expect([...start!]).toEqual([2, 5, 2, 2, 2, 2]);
    // Shocks 0.5, 0.25, 0.125 from the start 1; an innovation of 0.1 is carried on by halves.
    const middle = 2 + 0.875;
    for (const [i, value] of [0, 3, 0, 0.175, 0.15, 0.1].entries())
      expect(end![i]).toBeCloseTo(middle + value, 12);
    // The normal variable of b is 0.6 times that of a and 0.8 times its own.
    const b = (z: number) => 1.1 * Math.exp(0.5 * z);
    for (const [i, z] of [0, 0.6, 0.8, 0, 0, 0].entries()) expect(other![i]).toBeCloseTo(b(z), 9);
  });

  test('at the normal values of random draws it gives those draws, over blocks and a part of one', async () => {
    const draws = 2500;
    const dimensions = runDimensions(scenario);
    const rows = normalRows(dimensions, 9);
    const points = dimensions.map(() => new Float64Array(draws));
    for (let block = 0; block * 1024 < draws; block++) {
      rows.draw(block);
      const count = Math.min(1024, draws - block * 1024);
      for (const [d, offset] of rows.offsets.entries())
        points[d]!.set(rows.memory.subarray(offset, offset + count), block * 1024);
    }
    let looks = 0;
    const found = await runPoints(scenario, outputs)(points, async () => void looks++);
    const ensemble = await simulate(model, { draws, seed: 9 });
    for (const [i, { indicator, year }] of outputs.entries()) {
      const kept = ensemble.values(indicator as 'x', year);
      const worst = Math.max(...found[i]!.map((value, draw) => Math.abs(value - kept[draw]!)));
      expect(worst).toBeLessThan(1e-12);
    }
    expect(looks).toBe(3);
  });

  test('given as the source of a thread, the points leave the same values in its columns', async () => {
    const draws = 1500;
    const points = Array.from({ length: 5 }, (_, d) =>
      Float64Array.from({ length: draws }, (_, i) => ((i + d) % 7) - 3),
    );
    const source = { kind: 'given', sampler: 'random', seed: 0, draws, points } as const;
    const work = openBlockWorker(scenario, {
      source,
      engine: 'auto',
      indicators: ['x', 'y'],
      isSummary: false,
    });
    const columns = createColumns(draws, {
      indicators: ['x', 'y'],
      certain: new Set(),
      steps: 3,
      weights: false,
      digests: false,
      isShared: false,
    });
    for (const block of [1, 0]) work.run(block, columns);
    const found = await runPoints(scenario, outputs)(points);
    expect(columns.values[0]![0]).toEqual(found[0]);
    expect(columns.values[0]![3]).toEqual(found[1]);
    expect(columns.values[1]![1]).toEqual(found[2]);
  });

  test('one function serves many calls, each from a clean sheet', async () => {
    const run = runPoints(scenario, [outputs[1]!]);
    const far = Array.from({ length: 5 }, () => new Float64Array(1500).fill(3));
    const middle = Array.from({ length: 5 }, () => new Float64Array(2));
    const before = await run(middle);
    await run(far);
    expect(await run(middle)).toEqual(before);
  });
});

test('a plain function has the same interface', async () => {
  let looks = 0;
  const f = functionPoints(([x, y]) => [x! + y!, x! * y!], 2);
  const points = [Float64Array.of(1, 2, 3), Float64Array.of(10, 20, 30)];
  expect(await f(points, async () => void looks++)).toEqual([
    Float64Array.of(11, 22, 33),
    Float64Array.of(10, 40, 90),
  ]);
  expect(looks).toBe(1);
});
