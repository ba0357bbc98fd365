import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { errorOf } from '../error-of';

type Indicators = Parameters<typeof defineModel>[0]['indicators'];

function simultaneous(indicators: Indicators, years = { base: 2020, horizon: 2021 }) {
  return defineModel({ id: 'together', years, simultaneous: true, indicators });
}

/** Values of the last year, from base-year values of 1 unless they follow from the equations. */
function solved(equations: Readonly<Record<string, string>>, baseline = 1): Record<string, number> {
  const indicators = Object.fromEntries(
    Object.entries(equations).map(([name, equation]) => [name, { baseline, equation }]),
  );
  const paths = simultaneous(indicators).project();
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path.at(-1)!]));
}

function expectClose(found: number, expected: number, relative = 1e-12) {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe('known solutions', () => {
  test('income is autonomous demand times the multiplier 1/(1 - 0.8)', () => {
    const found = solved({ consumption: '10 + 0.8 * income', income: 'consumption + 20' });
    expectClose(found.income!, 30 / (1 - 0.8));
    expectClose(found.consumption!, 10 + (0.8 * 30) / (1 - 0.8));
  });

  test('supply meets demand where 10 + 2 p = 100 - 4 p', () => {
    const found = solved({ quantity: '10 + 2 * price', price: '(100 - quantity) / 4' });
    expectClose(found.price!, 15);
    expectClose(found.quantity!, 40);
  });

  test('a circle x² + y² = 25 and a line y = x + 1 meet in (3, 4)', () => {
    const found = solved({ x: 'sqrt(25 - y^2)', y: 'x + 1' });
    expectClose(found.x!, 3);
    expectClose(found.y!, 4);
  });

  test('x = cos-like fixed points: x = exp(-x) is the omega constant', () => {
    expectClose(solved({ x: 'exp(-x)' }).x!, 0.5671432904097838);
  });

  test('a small model in the manner of Klein: consumption, investment and wages with taxes', () => {
    const found = solved({
      consumption: '16.2 + 0.2 * profit + 0.8 * wages',
      investment: '10 + 0.5 * profit',
      wages: '1.5 + 0.45 * output',
      output: 'consumption + investment + 8',
      profit: 'output - wages - 7',
    });
    // By hand: profit = 0.55 Y - 8.5, so Y = 35.7 + 0.7 (0.55 Y - 8.5) + 0.8 (0.45 Y) + (1.2 - 1.5) + ...
    const intercept = 16.2 + 0.8 * 1.5 + 10 + 8 + 0.7 * (-1.5 - 7);
    const output = intercept / (1 - 0.8 * 0.45 - 0.7 * 0.55);
    expectClose(found.output!, output);
    expectClose(found.profit!, 0.55 * output - 8.5);
  });

  test('values near zero that large terms cancel to are solved to the exactness of the terms', () => {
    const found = solved({
      balance: 'exports - imports',
      exports: '1e12 - balance',
      imports: '0.5 * exports + 5e11',
    });
    expect(Math.abs(found.balance!)).toBeLessThanOrEqual(1e-12 * 1e12);
  });

  test('equations that need each other almost wholly, 1 - 1e-9, are solved as well as rounding allows', () => {
    const found = solved({ a: '0.999999999 * b + 1', b: 'a' });
    expectClose(found.a!, 1e9, 1e-6);
  });
});

describe('starts', () => {
  test('of two solutions it is the one near last year', () => {
    const equation = 'x^2 - 6';
    expectClose(simultaneous({ x: { baseline: 2.5, equation } }).project().x![1]!, 3);
    expectClose(simultaneous({ x: { baseline: -1, equation } }).project().x![1]!, -2);
  });

  test('where last year is no place to start from, it starts elsewhere', () => {
    expectClose(solved({ x: '4 / x' }, 0).x!, 2);
    expectClose(solved({ x: '3 + sqrt(x) / 2' }, -5).x!, ((0.5 + Math.sqrt(12.25)) / 2) ** 2);
  });

  test('the base year is solved too where its values follow from the equations', () => {
    const model = simultaneous({
      income: { equation: 'consumption + 20' },
      consumption: { equation: '10 + 0.8 * income' },
      price: { equation: '50 * exp(-price / 100)' },
    });
    const { income, price } = model.project();
    expectClose(income![0]!, 150);
    expectClose(price![0]!, 50 * Math.exp(-price![0]! / 100));
    expect(price![1]).toBeCloseTo(price![0]!, 10);
  });

  test('base-year values of a scenario may need each other as well', () => {
    const model = simultaneous({
      a: { baseline: 1, equation: 'a(-1)' },
      b: { baseline: 1, equation: 'b(-1)' },
    });
    const scenario = defineScenario(model, { id: 'circle', baselines: { a: 'b / 2 + 1', b: 'a' } });
    expect(model.project(scenario)).toEqual({ a: [2, 2], b: [2, 2] });
  });
});

describe('kinks and functions', () => {
  test.each<[string, number]>([
    ['max(0.5 * x + 1, 0.1 * x, 0)', 2],
    ['min(0.5 * x + 1, 30, 40)', 2],
    ['clamp(0.5 * x + 10, 0, 12)', 12],
    ['clamp(0.5 * x + 10, 25, 30)', 25],
    ['clamp(0.5 * x + 10, 0, 30)', 20],
    ['x > 5 ? 3 + x / 2 : 10', 6],
    ['abs(x) / 3 - 4', -3],
    ['floor(2.5) + x / 2', 4],
    ['log(x) + 2', 3.146193220620583],
    ['1 + log1p(x) - log(1 + x)', 1],
    ['2 + expm1(x / 10) - exp(x / 10) + 1', 2],
    ['2 * normalCdf(x) - 1', 0],
    ['3 - 2^x', 1],
    ['x^0.5 * 2', 4],
    ['-x + 6', 3],
    ['(not (x > 100) and x < 50 or x == 7) ? 3 : x', 3],
    ['6 / (1 + x)', 2],
  ])('x = %s', (equation, expected) => {
    const x = simultaneous({ x: { baseline: 5, equation } }).project().x![1]!;
    expect(Math.abs(x - expected)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(expected)));
  });
});

test('linear contractive systems have the solution of exact elimination', () => {
  const size = fc.integer({ min: 2, max: 7 });
  const coefficient = fc.integer({ min: -99, max: 99 });
  const system = size.chain((n) =>
    fc.record({
      matrix: fc.array(fc.array(coefficient, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      constants: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: n, maxLength: n }),
    }),
  );
  fc.assert(
    fc.property(system, ({ matrix, constants }) => {
      const n = constants.length;
      const share = (i: number, j: number) => matrix[i]![j]! / (110 * n);
      const equations = Object.fromEntries(
        constants.map((constant, i) => [
          `x${i}`,
          `${matrix[i]!.map((value, j) => `${value} * x${j} / ${110 * n}`).join(' + ')} + ${constant}`,
        ]),
      );
      const found = solved(equations);
      const exact = exactSolution(matrix, constants);
      for (let i = 0; i < n; i++) {
        // Each value is as exact as the terms it is made from.
        const terms = exact.reduce((sum, x, j) => sum + Math.abs(share(i, j) * x), Math.abs(constants[i]!));
        expect(Math.abs(found[`x${i}`]! - exact[i]!)).toBeLessThanOrEqual(
          1e-11 * Math.max(terms, Math.abs(exact[i]!)),
        );
      }
    }),
    { seed: 20201, numRuns: 150 },
  );
});

/** Solution of (110 n I - A) x = 110 n c in whole numbers by Cramer's rule with Bareiss' elimination. */
function exactSolution(matrix: readonly (readonly number[])[], constants: readonly number[]): number[] {
  const n = constants.length;
  const unit = 110 * n;
  const left = matrix.map((row, i) => row.map((value, j) => BigInt((i === j ? unit : 0) - value)));
  const right = constants.map((value) => BigInt(unit * value));
  const below = determinant(left);
  return right.map((_, j) => {
    const replaced = left.map((row, i) => row.map((value, k) => (k === j ? right[i]! : value)));
    // With row and column j at the end no pivot before the last is touched by the new column.
    const last = [...right.keys()].sort((a, b) => Number(a === j) - Number(b === j));
    return quotient(determinant(last.map((i) => last.map((k) => replaced[i]![k]!))), below);
  });
}

function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const rows = matrix.map((row) => [...row]);
  let previous = 1n;
  // Rows are dominated by their diagonal, so no pivot is 0.
  for (let k = 0; k < rows.length - 1; k++) {
    for (let i = k + 1; i < rows.length; i++) {
      for (let j = k + 1; j < rows.length; j++) {
        rows[i]![j] = (rows[i]![j]! * rows[k]![k]! - rows[i]![k]! * rows[k]![j]!) / previous;
      }
    }
    previous = rows[k]![k]!;
  }
  return rows.at(-1)!.at(-1)!;
}

/** Quotient of two whole numbers to 60 bits behind the point. */
function quotient(a: bigint, b: bigint): number {
  return Number((a << 120n) / b) / 2 ** 120;
}

describe('refused', () => {
  const indicators = (equations: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(equations).map(([name, equation]) => [name, { baseline: 1, equation }]),
    );

  test('without simultaneous: true every cycle is told, each once', () => {
    const error = errorOf(() =>
      defineModel({
        id: 'm',
        years: { base: 2020, horizon: 2021 },
        indicators: {
          a: { equation: 'b' },
          b: { equation: 'a / 2 + x' },
          x: { equation: 'x / 2' },
          z: { equation: 'a' },
        },
      }),
    );
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['E_CYCLE', 'indicators.x.equation'],
      ['E_CYCLE', 'indicators.a.equation'],
    ]);
    expect(error.message).toContain(
      'defineModel: `indicators.a.equation`: the equations need each other in the same year: a -> b -> a; let one of them read last year, such as x(-1), or give the model simultaneous: true',
    );
    expect(error.message).toContain('in the same year: x -> x;');
  });

  test('equations without a solution have no path', () => {
    const error = errorOf(() => simultaneous(indicators({ a: 'b + 1', b: 'a' })).project());
    expect([error.name, error.message]).toEqual([
      'SimulationError',
      'project: a, b have no solution in 2021: their equations contradict one another; largest relative residual 0.5; mend one of the equations',
    ]);
    expect(errorOf(() => simultaneous(indicators({ x: 'x^2 + 1' })).project()).code).toBe('E_NOT_FINITE');
  });

  test('more than 100 names that all need each other', () => {
    const names = Array.from({ length: 102 }, (_, i) => `n${String(i).padStart(3, '0')}`);
    const all = `(${names.join(' + ')}) / 1000`;
    const error = errorOf(() =>
      simultaneous(indicators(Object.fromEntries(names.map((name) => [name, all])))),
    );
    expect(error.message).toBe(
      'defineModel: `indicators.n000.equation`: 102 simultaneous equations do not follow from 100 of them; let some of them read last year, such as x(-1)',
    );
  });
});
