import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';

const years = { base: 2020, horizon: 2022 };

test('a clamp is counted in the draws and years in which it binds', async () => {
  const model = defineModel({
    id: 'cap',
    years,
    inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
    indicators: {
      level: { baseline: 'clamp(u, 0, 0.9)', equation: 'clamp(u + (year - 2020) / 10, 0.2, 1.1)' },
      free: { baseline: 1, equation: 'clamp(free(-1), 0, 1)' },
      plain: { baseline: 1, equation: 'plain(-1)' },
    },
  });
  const ensemble = await simulate(model, { draws: 3000, seed: 1 });
  const u = await simulate(
    defineModel({
      id: 'u',
      years,
      inputs: { u: { value: uniform({ min: 0, max: 1 }) } },
      indicators: { u_: { equation: 'u' } },
    }),
    { draws: 3000, seed: 1 },
  ).then((each) => each.values('u_', 2020));
  const binds = (low: number, high: number, shift: number) => (each: number) =>
    each + shift < low || each + shift > high;
  const counts = [binds(0, 0.9, 0), binds(0.2, 1.1, 0.1), binds(0.2, 1.1, 0.2)].map(
    (bound) => u.filter(bound).length,
  );
  const any = u.filter(
    (x) => binds(0, 0.9, 0)(x) || binds(0.2, 1.1, 0.1)(x) || binds(0.2, 1.1, 0.2)(x),
  ).length;
  expect(ensemble.clamped).toEqual({
    level: { count: any, share: any / 3000, byYear: { 2020: counts[0], 2021: counts[1], 2022: counts[2] } },
  });
  expect(Object.isFrozen(ensemble.clamped)).toBe(true);
});

test('only the branch that is taken counts, nested clamps count, and a NaN binds nothing', async () => {
  const model = defineModel({
    id: 'branches',
    years,
    indicators: {
      a: { baseline: 0, equation: 'year > 2021 ? clamp(5, 0, 1) : 3' },
      b: { baseline: 0, equation: 'clamp(clamp(5, 0, 4), 0, 10)' },
      c: { baseline: 0, equation: 'clamp(sqrt(-1), 0, 1)' },
      d: { baseline: 0, equation: 'clamp(3, 3, 3)' },
      e: { baseline: 0, equation: 'clamp(3, year - 2016, 3)' },
    },
  });
  const { clamped } = await simulate(model, { draws: 10, seed: 1, allowNonFinite: true });
  const always = { count: 10, share: 1 };
  expect(clamped).toEqual({
    a: { ...always, byYear: { 2022: 10 } },
    b: { ...always, byYear: { 2021: 10, 2022: 10 } },
    e: { ...always, byYear: { 2021: 10, 2022: 10 } },
  });
});

/** A growing income with a share that is held below 0.3, in a block of its own. */
function shareModel(form: string) {
  return defineModel({
    id: 'share',
    years,
    simultaneous: true,
    inputs: { mpc: { value: uniform({ min: 0.5, max: 0.9 }) } },
    shocks: { e: { iid: normal({ mean: 0, sd: 1 }) } },
    indicators: {
      income: { baseline: 100, equation: 'consumption + 20 + e' },
      consumption: { baseline: 80, equation: form },
    },
  });
}

test('engines count alike, kept or not, and more draws go on counting', async () => {
  const model = shareModel('clamp(10 + mpc * income, 0, 150)');
  const options = { draws: 5000, seed: 3 };
  const js = await simulate(model, { ...options, engine: 'js' });
  const interpreted = await simulate(model, { ...options, engine: 'interpreter', keep: ['income'] });
  expect(js.clamped.consumption!.count).toBeGreaterThan(100);
  expect(interpreted.clamped).toEqual(js.clamped);
  expect(interpreted.values('income', 2022)).toEqual(js.values('income', 2022));
  for (const [i, year] of [2021, 2022].entries()) {
    const at = js.values('consumption', year).filter((value) => value === 150).length;
    expect(Object.values(js.clamped.consumption!.byYear)[i]).toBe(at);
  }
});

test('the fingerprint is that of the values alone', async () => {
  const options = { draws: 2000, seed: 3 };
  const clamped = await simulate(shareModel('clamp(10 + mpc * income, 0, 1e9)'), options);
  const plain = await simulate(shareModel('min(max(10 + mpc * income, 0), 1e9)'), options);
  expect(clamped.clamped).toEqual({});
  expect(clamped.fingerprint).toBe(plain.fingerprint);
});

test('without spread, simulate gives the solved projection bit for bit', async () => {
  const model = shareModel('clamp(10 + mpc * income, 0, 90)');
  const certain = defineScenario(model, {
    id: 'certain',
    inputs: { mpc: 0.7 },
    shocks: { e: { iid: 0.25 } },
  });
  const ensemble = await simulate(certain, { draws: 5, seed: 1 });
  const paths = model.project(certain);
  for (const indicator of ensemble.indicators) {
    for (const [t, year] of ensemble.years.entries()) {
      expect(new Set(ensemble.values(indicator, year))).toEqual(new Set([paths[indicator][t]]));
    }
  }
});

test('draws without a solution are not finite, and counted as such', async () => {
  const model = defineModel({
    id: 'some',
    years: { base: 2020, horizon: 2021 },
    simultaneous: true,
    inputs: { c: { value: uniform({ min: -1, max: 1 }) } },
    indicators: { x: { baseline: 1, equation: 'x^2 + c' }, y: { baseline: 1, equation: 'x + y(-1)' } },
  });
  const options = { draws: 400, seed: 1, allowNonFinite: true };
  const ensemble = await simulate(model, options);
  // x = x² + c has a solution for c up to 1/4.
  const share = ensemble.nonFinite.x!.count / 400;
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.45);
  expect(ensemble.nonFinite.y!.count).toBe(ensemble.nonFinite.x!.count);
  const interpreted = await simulate(model, { ...options, engine: 'interpreter' });
  expect(interpreted.fingerprint).toBe(ensemble.fingerprint);
});
