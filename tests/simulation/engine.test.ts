import { defineModel, normal, type PlancastError, simulate } from 'plancast';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A new model each time: a simulator of another run would go on with its own engine. */
const model = () =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2022 },
    inputs: { rate: { value: normal({ mean: 0.05, sd: 0.01 }) } },
    indicators: { gdp: { baseline: 100, equation: 'gdp(-1) * exp(rate)' } },
  });
const options = { draws: 3000, seed: 1 };

function forbidWebAssembly(): void {
  vi.stubGlobal('WebAssembly', undefined);
}

function forbidGeneratedCode(): void {
  vi.stubGlobal('Function', function refuse() {
    throw new EvalError('forbidden');
  });
}

test('whatever the surroundings forbid, the values are the same', async () => {
  const { fingerprint } = await simulate(model(), options);
  forbidWebAssembly();
  expect((await simulate(model(), options)).fingerprint).toBe(fingerprint);
  expect((await simulate(model(), { ...options, engine: 'js' })).fingerprint).toBe(fingerprint);
  forbidGeneratedCode();
  expect((await simulate(model(), options)).fingerprint).toBe(fingerprint);
});

test.each([
  ['wasm', forbidWebAssembly, 'WebAssembly is forbidden, or has not the memory in one piece'],
  ['js', forbidGeneratedCode, 'generated code is forbidden'],
] as const)('engine %s is refused where it cannot run', async (engine, forbid, cause) => {
  forbid();
  const error: PlancastError = await simulate(model(), { ...options, engine }).then(
    () => Promise.reject(new Error('accepted')),
    (caught) => caught,
  );
  expect([error.name, error.code]).toEqual(['InputError', 'E_INCONSISTENT']);
  expect(error.message).toBe(
    `simulate: expected \`engine\` to be one that runs here, got '${engine}': ${cause}; leave \`engine\` out; every engine gives the same bits`,
  );
});
