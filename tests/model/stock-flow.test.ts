import { describe, expect, test } from 'vitest';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { modelIsLm, modelKlein, modelPc, modelSim, modelTax, steadyPc } from './block-models';

describe('model SIM', () => {
  const paths = modelSim().project();

  test('the first steps of Godley and Lavoie, table 3.4: income 38.5, then 47.9', () => {
    // Y = G / (1 - α1 (1 - θ)) = 20 / 0.52 in the first year, by hand.
    expect(paths.income![1]).toBeCloseTo(20 / 0.52, 10);
    expect(paths.disposable![1]).toBeCloseTo((0.8 * 20) / 0.52, 10);
    const wealth = (0.4 * 0.8 * 20) / 0.52;
    expect(paths.households![1]).toBeCloseTo(wealth, 10);
    expect(paths.income![2]).toBeCloseTo((20 + 0.4 * wealth) / 0.52, 10);
  });

  test('income goes to G / θ = 100, and households hold what the government has supplied', () => {
    expect(paths.income![100]).toBeCloseTo(100, 5);
    expect(paths.households![100]).toBeCloseTo(80, 5);
    for (let t = 0; t <= 100; t++) expect(paths.households![t]).toBeCloseTo(paths.supplied![t]!, 10);
  });
});

describe('model PC', () => {
  test.each([
    [0.025, 106.4865],
    [0.035, 110.0901],
  ])('steady-state income at a rate of %d is %d', (rate, income) => {
    expect(steadyPc(rate).income).toBeCloseTo(income, 4);
    const model = modelPc();
    const scenario = defineScenario(model, { id: 'rate', inputs: { rate } });
    expect(model.project(scenario).income[100]).toBeCloseTo(income, 3);
  });

  test('in its steady state it stays there', () => {
    const paths = modelPc().project();
    for (const name of ['income', 'wealth', 'held', 'money'] as const) {
      for (const value of paths[name]!) expect(value / paths[name]![0]! - 1).toBeCloseTo(0, 12);
    }
  });
});

test('a model in the manner of Klein: the linear solution of each year, by elimination of all but profit', () => {
  const paths = modelKlein().project();
  for (let t = 1; t <= 10; t++) {
    const [profit, output, capital] = [paths.profit![t - 1]!, paths.output![t - 1]!, paths.capital![t - 1]!];
    const wages = 1.797 + 0.1813 * output + 0.1497 * (10 + t);
    const demand = 16.44 + 0.1631 * profit + 0.7901 * 8.5 + 28.18 + 0.7557 * profit - 0.1948 * capital + 13.8;
    // Y = demand + 0.1118 P + 0.7901 W, W = wages + 0.4005 Y, P = Y - 11.6 - W.
    const rest = demand + (0.7901 - 0.1118) * wages - 0.1118 * 11.6;
    const expected = rest / (1 - 0.1118 * (1 - 0.4005) - 0.7901 * 0.4005);
    expect(paths.output![t]! / expected - 1).toBeCloseTo(0, 12);
  }
});

test('goods and money markets clear: output from a quadratic equation', () => {
  // Y = 0.6 Y + 430 - 27 (Y / 1000)², so Y is the positive root of 2.7e-5 Y² + 0.4 Y - 430.
  const expected = (-0.4 + Math.sqrt(0.16 + 4 * 2.7e-5 * 430)) / 5.4e-5;
  const paths = modelIsLm().project();
  for (let t = 1; t <= 10; t++) expect(paths.output![t]! / expected - 1).toBeCloseTo(0, 12);
  expect(paths.rate![1]! / (0.03 * (expected / 1000) ** 2) - 1).toBeCloseTo(0, 11);
});

test('taxes by brackets: income lies in the bracket whose equation it solves', async () => {
  // Between 900 and 1100: Y = 400 + 0.7 (Y - 90 - 0.3 (Y - 900)) has Y = (337 + 189) / 0.51.
  expect(modelTax().project().income![1]! / (526 / 0.51) - 1).toBeCloseTo(0, 12);
  const ensemble = await simulate(modelTax(50), { draws: 4096, seed: 1 });
  expect(ensemble.unsolved).toEqual([]);
  const seen = new Set<number>();
  for (const [i, income] of ensemble.values('income', 2030).entries()) {
    const taxes = ensemble.values('taxes', 2030)[i]!;
    const bracket = income < 900 ? 0 : income < 1100 ? 1 : 2;
    const due = [0.1 * income, 90 + 0.3 * (income - 900), 0.4 * income - 290][bracket]!;
    if (i % 64 === 0) expect(taxes / due - 1).toBeCloseTo(0, 12);
    seen.add(bracket);
  }
  expect(seen).toEqual(new Set([0, 1, 2]));
});
