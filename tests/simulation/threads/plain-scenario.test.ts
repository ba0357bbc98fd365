import * as plancast from 'plancast';
import { type Distribution, defineModel, defineScenario, haidian, normal } from 'plancast';
import { expect, test } from 'vitest';
import { type Scenario, scenarioOf } from '../../../src/scenario/scenario';
import { fromPlain, toPlain } from '../../../src/simulation/batches/plain-scenario';
import { acquireSimulator } from '../../../src/simulation/batches/simulator-pool';
import { sourceSettings } from '../../../src/simulation/draws/source-settings';
import { model } from './model';

const laws: Readonly<Record<string, Distribution>> = {
  normal: normal({ mean: 1, sd: 2 }),
  lognormal: plancast.lognormal({ p5: 1, p95: 3 }),
  uniform: plancast.uniform({ min: -1, max: 3 }),
  triangular: plancast.triangular({ min: 0, mode: 0.3, max: 1 }),
  pert: plancast.pert({ min: 0, mode: 0.3, max: 1 }),
  beta: plancast.beta({ alpha: 2, beta: 3 }),
  studentT: plancast.studentT({ df: 4 }),
  gamma: plancast.gamma({ shape: 2, scale: 0.5 }),
  weibull: plancast.weibull({ shape: 1.5, scale: 2 }),
  skewNormal: plancast.skewNormal({ location: 0, scale: 1, shape: 3 }),
  twoPieceNormal: plancast.twoPieceNormal({ mode: 1, sdLeft: 0.5, sdRight: 1 }),
  truncated: plancast.truncated(normal({ mean: 0, sd: 1 }), { min: -1 }),
  discrete: plancast.discrete({ values: [0, 1, 3], probabilities: [0.5, 0.3, 0.2] }),
  mixture: plancast.mixture([
    { weight: 0.3, distribution: normal({ mean: 0, sd: 1 }) },
    { weight: 0.7, distribution: plancast.gamma({ shape: 2, scale: 1 }) },
  ]),
  empirical: plancast.empirical({ values: [1, 2, 2, 5] }),
  poisson: plancast.poisson({ mean: 12 }),
  negativeBinomial: plancast.negativeBinomial({ mean: 4, size: 2 }),
  metalog: plancast.metalog({ quantiles: { p10: 0.02, p50: 0.03, p90: 0.05 } }),
  pointMass: plancast.pointMass(3),
  fromQuantiles: plancast.fromQuantiles({ p5: 1, p50: 2, p95: 4 }, 'lognormal'),
};

/** All values of a block, inputs and innovations included. */
function blockOf(scenario: Scenario, sampler: 'random' | 'rotatedSobol' = 'random'): Float64Array {
  const settings = sourceSettings(scenario, { sampler, seed: 5, draws: 1024 });
  const { simulator } = acquireSimulator(scenario, settings, 'auto');
  simulator.run(0);
  return simulator.memory.slice();
}

/** Looked through by hand: to compare arrays of this length takes the test library seconds. */
function expectSame(block: Float64Array, other: Float64Array): void {
  expect(block.length).toBe(other.length);
  expect(block.findIndex((value, i) => !Object.is(value, other[i]))).toBe(-1);
}

test.each(Object.entries(laws))('a thread draws the same values: %s', (_, law) => {
  const inputs = { x: { value: law } };
  const own = defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs,
    indicators: { y: { equation: 'x' } },
  });
  const scenario = scenarioOf(own);
  expectSame(blockOf(fromPlain(structuredClone(toPlain(scenario)))), blockOf(scenario));
});

test.each([...Object.values(haidian.scenarios), scenarioOf(model)])(
  'scenario $id comes back whole',
  (scenario) => {
    const copy = fromPlain(structuredClone(toPlain(scenario)));
    expectSame(blockOf(copy), blockOf(scenario));
  },
);

test('additions come back, their values before them included', () => {
  const scenario = defineScenario(model, {
    id: 'more',
    add: {
      gdp: { step: { from: 2022, size: 3 }, sources: [{ address: 'https://example.org' }] },
      capped: { byYear: { 2021: 1 }, memory: true },
    },
  }) as Scenario;
  const plain = toPlain(scenario);
  expect(plain.additions.gdp).toMatchObject({ step: { from: 2022, size: 3 }, sources: [] });
  expectSame(blockOf(fromPlain(structuredClone(plain))), blockOf(scenario));
});

test('directions of targets are the same', () => {
  const scenario = scenarioOf(model);
  const copy = fromPlain(structuredClone(toPlain(scenario)));
  expectSame(blockOf(copy, 'rotatedSobol'), blockOf(scenario, 'rotatedSobol'));
});
