import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/scenario/scenario';
import { compiledKernel } from '../../src/simulation/kernel/compiled-kernel';
import { programOf } from '../../src/simulation/kernel/program';
import { simulate } from '../../src/simulation/simulate';
import { growthModel } from '../model/growth-model';

test('where code may be generated it is, so that comparing the engines compares something', () => {
  expect(compiledKernel(programOf(scenarioOf(growthModel())))).toBeTypeOf('function');
});

test.each(['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol', 'importance'] as const)(
  'all engines give the same fingerprint: %s',
  async (sampler) => {
    const runs = await Promise.all(
      (['wasm', 'js', 'interpreter'] as const).map((engine) =>
        simulate(growthModel(), { draws: 4096, seed: 8, engine, sampler }),
      ),
    );
    expect(new Set(runs.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  },
);
