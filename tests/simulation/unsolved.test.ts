import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';

/** Two blocks: x = x² + c has a solution for c up to 1/4; a = s b, b = a + 1 has one unless s is 1. */
const model = defineModel({
  id: 'some',
  years: { base: 2020, horizon: 2022 },
  simultaneous: true,
  inputs: { c: { value: uniform({ min: -1, max: 1 }) }, s: { value: uniform({ min: 0, max: 2 }) } },
  indicators: {
    x: { baseline: 1, equation: 'x^2 + c + 0 * w' },
    w: { baseline: 1, equation: 'x' },
    y: { baseline: 1, equation: 'x + y(-1)' },
    a: { baseline: 1, equation: 'floor(s) * b' },
    b: { baseline: 1, equation: 'a + 1' },
  },
  targets: { low: { indicator: 'y', year: 2022, atMost: 1000 } },
});

const options = { draws: 700, seed: 1, allowNonFinite: true };

describe('draws without an accepted solution', () => {
  test('are counted by block and reason, with the first of them and the largest residual', async () => {
    const ensemble = await simulate(model, options);
    const [first, second, ...others] = ensemble.unsolved;
    expect(others).toEqual([]);
    expect([first!.names, second!.names]).toEqual([
      ['a', 'b'],
      ['w', 'x'],
    ]);
    // floor(s) is 0 or 1 with probability 1/2 each: a = b, b = a + 1 contradict one another.
    expect(first!.reasons).toEqual({ contradiction: first!.count });
    expect(Math.abs(first!.count / 700 - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 700));
    expect(second!.reasons).toEqual({ notFound: second!.count });
    // c is above 1/4 with probability 3/8.
    expect(Math.abs(second!.count / 700 - 0.375)).toBeLessThan(4 * Math.sqrt((0.375 * 0.625) / 700));
    for (const { names, count, year, reason, reasons, residual, replay } of ensemble.unsolved) {
      expect(year).toBe(2021);
      expect(Object.keys(reasons)).toEqual([reason]);
      expect(residual).toBeGreaterThan(1e-9);
      expect(residual).toBeLessThanOrEqual(2);
      const values = ensemble.values(names[0] as 'a', 2021);
      expect(replay).toEqual({ seed: 1, draw: values.findIndex(Number.isNaN) });
      expect(values.filter(Number.isNaN)).toHaveLength(count);
      for (const name of names) {
        expect(ensemble.nonFinite[name as 'a']).toEqual({ count, year: 2021, replay });
      }
    }
    expect(ensemble.nonFinite.y).toEqual(ensemble.nonFinite.x);
    expect(Object.isFrozen(ensemble.unsolved)).toBe(true);
  });

  test('count as not met', async () => {
    const ensemble = await simulate(model, options);
    const odds = attainment(ensemble).targets.low;
    const unmet = ensemble.unsolved[1]!.count / 700;
    expect(odds.evaluable && odds.probability).toBeLessThanOrEqual(1 - unmet);
  });

  test('are the same in every engine, kept or summarised, and with more draws', async () => {
    const kept = await simulate(model, { ...options, draws: 2100, engine: 'js' });
    for (const engine of ['wasm', 'interpreter'] as const) {
      const other = await simulate(model, { ...options, draws: 2100, engine });
      expect(other.unsolved).toEqual(kept.unsolved);
      expect(other.fingerprint).toBe(kept.fingerprint);
    }
    const summary = await simulate(model, { ...options, draws: 2100, keep: 'summary' });
    expect(summary.unsolved).toEqual(kept.unsolved);
    expect(summary.nonFinite).toEqual(kept.nonFinite);
    const single = await simulate(model, { ...options, draws: 2100, keep: ['y'] });
    expect(single.unsolved).toEqual(kept.unsolved);
  });

  test('are an error where they are more than 1 %, one issue a block, and the rest by indicator', async () => {
    const run = simulate(model, { draws: 700, seed: 1 });
    const error = await run.then(
      () => undefined,
      (refusal) => refusal,
    );
    const [a, x, y, ...others] = error.issues;
    expect(others).toEqual([]);
    const { unsolved, nonFinite } = await simulate(model, options);
    const at = (i: number) => `{ seed: 1, draw: ${unsolved[i]!.replay.draw} }`;
    expect(a).toEqual({
      code: 'E_NOT_FINITE',
      path: 'a',
      message: `simulate: a, b have no solution in 2021: their equations contradict one another; largest relative residual 0.5; ${unsolved[0]!.count} of 700 draws are not solved (contradiction ${unsolved[0]!.count}), replay the first with ${at(0)}`,
      hint: 'mend one of the equations; or allow it with allowNonFinite: true',
      replay: unsolved[0]!.replay,
      zh: {
        message: `simulate：a、b 在 2021 年无解：方程互相矛盾；最大相对残差 0.5；700 次抽样中有 ${unsolved[0]!.count} 次未解出（互相矛盾 ${unsolved[0]!.count}），以 ${at(0)} 重现首次`,
        hint: '修改其中一个方程；或以 allowNonFinite: true 允许',
      },
    });
    expect(x.message).toContain(
      'simulate: w, x have no solution in 2021 that is found; largest relative residual ',
    );
    expect(x.message).toContain(
      `; ${unsolved[1]!.count} of 700 draws are not solved (no solution found ${unsolved[1]!.count}), replay the first with ${at(1)}`,
    );
    expect([y.path, y.message]).toEqual([
      'y',
      `simulate: \`y\` is not finite in ${nonFinite.y!.count} of 700 draws, first in year 2021; replay with ${at(1)}`,
    ]);
    expect(y.zh).toEqual({
      message: `simulate：\`y\` 在 700 次抽样中有 ${nonFinite.y!.count} 次不是有限数，首见于 2021 年；以 ${at(1)} 重现`,
      hint: '修改方程，或以 allowNonFinite: true 允许',
    });
  });

  test('pass where they are 1 % or less, and are shown', async () => {
    const rare = defineModel({
      id: 'rare',
      years: { base: 2020, horizon: 2021 },
      simultaneous: true,
      inputs: { c: { value: uniform({ min: -1, max: 0.253 }) } },
      indicators: { x: { baseline: 1, equation: 'x^2 + c' } },
    });
    const { unsolved } = await simulate(rare, { draws: 4000, seed: 2 });
    expect(unsolved[0]!.count).toBeGreaterThan(0);
    expect(unsolved[0]!.count).toBeLessThanOrEqual(40);
  });
});

test('reasons of different draws are counted apart, each draw by its first year', async () => {
  const mixed = defineModel({
    id: 'mixed',
    years: { base: 2020, horizon: 2023 },
    simultaneous: true,
    inputs: { k: { value: uniform({ min: 0, max: 4 }) } },
    indicators: {
      // 0: solved; 1: contradiction is nonlinear here, so none is found; 2: open; 3: no finite values.
      x: {
        baseline: 1,
        equation: 'if(k < 1, 0.5 * z + 1, if(k < 2, z + 1, if(k < 3, z, log(-1 - z^2))))',
      },
      z: { baseline: 1, equation: 'x' },
    },
  });
  const run = { draws: 1000, seed: 5, allowNonFinite: true };
  const { unsolved, values } = await simulate(mixed, run);
  expect(unsolved).toHaveLength(1);
  const { count, reasons } = unsolved[0]!;
  expect(count).toBe(values('x', 2023).filter(Number.isNaN).length);
  expect(Object.keys(reasons)).toEqual(['notFinite', 'notFound', 'singular']);
  expect(Object.values(reasons).reduce((a, b) => a + b, 0)).toBe(count);
  for (const times of Object.values(reasons)) {
    expect(Math.abs(times / 1000 - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / 1000));
  }
});

test('a base-year block is counted too, in the base year', async () => {
  const base = defineModel({
    id: 'base',
    years: { base: 2020, horizon: 2021 },
    simultaneous: true,
    inputs: { c: { value: normal({ mean: 0, sd: 1 }) } },
    indicators: { x: { baseline: 'x^2 + c', equation: 'x(-1)' } },
  });
  const { unsolved } = await simulate(base, { draws: 300, seed: 5, allowNonFinite: true });
  expect(unsolved).toMatchObject([{ names: ['x'], year: 2020, reason: 'notFound' }]);
});

test('a block that an addition comes on top of is told by its indicators', async () => {
  const cycle = defineModel({
    id: 'cycle',
    years: { base: 2020, horizon: 2021 },
    simultaneous: true,
    indicators: {
      x: { baseline: 1, equation: 'k * y' },
      y: { baseline: 1, equation: 'x + 1' },
      k: { equation: '1' },
    },
  });
  const scenario = defineScenario(cycle, { id: 'more', add: { x: { byYear: { 2021: 5 } } } });
  const run = { draws: 20, seed: 1, allowNonFinite: true };
  for (const engine of ['js', 'interpreter'] as const) {
    const { unsolved } = await simulate(scenario, { ...run, engine });
    expect(unsolved).toMatchObject([{ names: ['x', 'y'], count: 20, reason: 'contradiction' }]);
  }
  expect(() => cycle.project(scenario)).toThrow('project: x, y have no solution in 2021: their equations');
});

test('a run without simultaneous equations has none', async () => {
  const plain = defineModel({
    id: 'plain',
    years: { base: 2020, horizon: 2021 },
    indicators: { x: { baseline: 1, equation: 'x(-1)' } },
  });
  expect((await simulate(plain, { draws: 10, seed: 1 })).unsolved).toEqual([]);
});
