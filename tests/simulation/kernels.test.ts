import { afterEach, expect, test, vi } from 'vitest';
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

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where code must not be generated, the interpreter gives the same fingerprint', async () => {
  const free = await simulate(growthModel(), { draws: 3000, seed: 5, engine: 'js' });
  const calls = vi.fn();
  vi.stubGlobal('Function', function forbidden() {
    calls();
    throw new EvalError('Code generation from strings disallowed for this context');
  });
  // Another model of the same kind: the code of the first one is kept for its next run.
  const bound = await simulate(growthModel(), { draws: 3000, seed: 5, engine: 'js' });
  vi.unstubAllGlobals();
  expect(calls).toHaveBeenCalled();
  expect(bound.fingerprint).toBe(free.fingerprint);
});
