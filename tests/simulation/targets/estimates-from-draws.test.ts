import { describe, expect, test } from 'vitest';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { estimatesFromDraws } from '../../../src/simulation/target-estimates/estimates-from-draws';
import { judgedTargets } from '../../../src/simulation/targets/judged-targets';
import { normal } from '../../../src/uncertainty/distributions/normal';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2022 },
  inputs: { a: { value: normal({ mean: 0, sd: 1 }) }, b: { value: normal({ mean: 0, sd: 1 }) } },
  indicators: {
    x: { baseline: 0, equation: 'a' },
    y: { baseline: 0, equation: 'b + 0.5 * a' },
  },
  targets: {
    high: { indicator: 'x', year: 2021, atLeast: 0.5 },
    near: { indicator: 'y', year: 2022, within: [-1, 1] },
    low: { indicator: 'x', year: 2022, atMost: 0 },
  },
});

async function read() {
  const ensemble = await simulate(model, { draws: 500, seed: 3, sampler: 'antithetic' });
  const judged = judgedTargets(ensemble);
  const [x, y] = [[...ensemble.values('x', 2021)], [...ensemble.values('y', 2022)]];
  return { estimates: estimatesFromDraws(ensemble, judged), judged, x, y };
}

test('targets are judged in the order of the scenario, those whose values are not there left out', async () => {
  const { judged } = await read();
  expect(judged.map(({ target }) => target.id)).toEqual(['high', 'near', 'low']);
  const ensemble = await simulate(model, { draws: 2, seed: 3 });
  const few = judgedTargets({ scenario: ensemble.scenario, indicators: ['y'] });
  expect(few.map(({ target }) => target.id)).toEqual(['near']);
});

describe('are those of looking at every draw', () => {
  const shareOf = (met: readonly boolean[]) => met.filter(Boolean).length;

  test('shares of one target, of several together, and of none', async () => {
    const { estimates, x, y } = await read();
    const isHigh = x.map((value) => value >= 0.5);
    const isNear = y.map((value) => value >= -1 && value <= 1);
    const counts = ([[0], [1], [2], [0, 1], [0, 2], []] as const).map((places) => {
      const { count, draws, probability } = estimates.share(places, 0.9);
      expect([draws, probability]).toEqual([500, count / 500]);
      return count;
    });
    const both = isHigh.map((high, draw) => high && isNear[draw]!);
    const low = x.map((value) => value <= 0);
    expect(counts).toEqual([shareOf(isHigh), shareOf(isNear), shareOf(low), shareOf(both), 0, 500]);
    expect(estimates.share([0], 0.9).interval).not.toEqual(estimates.share([0], 0.99).interval);
  });

  test('how many are met, and by how much they are missed', async () => {
    const { estimates, x, y } = await read();
    const number = x.map((value, draw) => Number(value >= 0.5) + Number(Math.abs(y[draw]!) <= 1));
    const { distribution, expected } = estimates.met([0, 1]);
    expect(distribution).toEqual([0, 1, 2].map((k) => shareOf(number.map((each) => each === k)) / 500));
    expect(expected).toBeCloseTo(number.reduce((sum, each) => sum + each, 0) / 500, 14);
    const missed = (distances: readonly number[]) => distances.reduce((sum, each) => sum + each, 0) / 500;
    expect(estimates.shortfall(0).expected).toBeCloseTo(
      missed(x.map((value) => Math.max(0, 0.5 - value))),
      13,
    );
    expect(estimates.shortfall(1).expected).toBeCloseTo(
      missed(y.map((value) => Math.max(0, Math.abs(value) - 1))),
      13,
    );
  });

  test('measure and level', async () => {
    const { estimates, x, y } = await read();
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / 500;
    expect(estimates.measure(0).spread()[0].value).toBeCloseTo(mean(x), 13);
    expect(estimates.level(1).spread()[0].value).toBeCloseTo(mean(y), 13);
  });
});
