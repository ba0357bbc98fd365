import { describe, expect, test } from 'vitest';
import type { BlockCode } from '../../../src/model/simultaneous/block-code';
import { blockRegularity } from '../../../src/model/simultaneous/block-regularity';
import type { BlockSystem } from '../../../src/model/simultaneous/block-system';
import { combinedEquations, contradicts, linearFault } from '../../../src/model/simultaneous/linear-fault';
import { type BlockSolver, blockSolver } from '../../../src/model/simultaneous/solve-block';
import { blockOf } from './block-of';

/** Solves a block in one unknown, all names of which were 1 last year unless told otherwise. */
function solverOf(equations: Readonly<Record<string, string>>, lastYear = 1) {
  const { system, code, slots } = blockOf(equations);
  const { solve, search } = blockSolver(system, code);
  const { firstStart, firstValue, names } = system;
  slots.fill(lastYear, firstStart, firstStart + names.length);
  return {
    solveFrom: (...unknowns: readonly number[]) => {
      slots.set(unknowns);
      return solve(slots);
    },
    search: () => search(slots),
    give: (value: number) => {
      for (const [slot] of system.given) slots[slot] = value;
    },
    values: () => [...slots.subarray(firstValue, firstValue + names.length)],
  };
}

describe('solve', () => {
  test('leaves the values of the solution', () => {
    const { solveFrom, values } = solverOf({ x: '0.5 * y + 1', y: 'x - 3' });
    expect(solveFrom(1)).toBe(true);
    // x = 0.5 (x − 3) + 1.
    expect(values()).toEqual([-1, -4]);
  });

  test('begins again with all unknowns at 1000, then at 0.001, where a start has no values', () => {
    // z = √(x − 500) of z² − z − 20 = 0 is 5.
    const large = solverOf({ x: 'sqrt(x - 500) + 520' });
    expect(large.solveFrom(1)).toBe(true);
    expect(large.values()[0]).toBeCloseTo(525, 10);
    // 1/4 = log(1/4) + 1/4 + log(4).
    const small = solverOf({ x: 'log(0.5 - x) + 1.636294361119891' });
    expect(small.solveFrom(1)).toBe(true);
    expect(small.values()[0]).toBeCloseTo(0.25, 12);
    expect(solverOf({ x: 'log(-1 - x^2)' }).solveFrom(1)).toBe(false);
  });
});

describe('cost', () => {
  /** How often each section of the code is computed in a task. */
  const countedIn = (
    equations: Readonly<Record<string, string>>,
    task: (solver: BlockSolver, slots: Float64Array, system: BlockSystem) => void,
  ) => {
    const { system, code, slots } = blockOf(equations);
    const counts = { lines: 0, kinkLines: 0, full: 0 };
    const counted = (name: keyof BlockCode) => (at: Float64Array) => {
      counts[name]++;
      code[name](at);
    };
    const solver = blockSolver(system, {
      lines: counted('lines'),
      kinkLines: counted('kinkLines'),
      full: counted('full'),
    });
    slots.fill(1, system.firstStart, system.firstStart + system.names.length);
    slots[0] = 1;
    task(solver, slots, system);
    return counts;
  };

  test('a solution beyond doubt is not held against all equations', () => {
    expect(countedIn({ x: '0.5 * y + 1', y: 'x - 3' }, ({ solve }, slots) => solve(slots))).toEqual({
      lines: 2,
      kinkLines: 0,
      full: 0,
    });
  });

  test('where no start leads to an end, nothing is judged', () => {
    const counts = countedIn({ x: 'log(-1 - x^2)' }, ({ solve }, slots) => solve(slots));
    expect(counts).toEqual({ lines: 3, kinkLines: 0, full: 0 });
  });

  test('values that are given and not finite are not searched with', () => {
    const counts = countedIn({ x: '0.5 * x + k' }, ({ search }, slots, { given }) => {
      for (const [slot] of given) slots[slot] = Number.NaN;
      expect(search(slots)).toEqual({ reason: 'notFinite', residual: Number.NaN });
    });
    expect(counts).toEqual({ lines: 0, kinkLines: 0, full: 0 });
  });

  test('an end that is singular, of equations that are not linear, is the answer', () => {
    const counts = countedIn({ x: 'x^2 - x + 1' }, ({ solve, search }, slots) => {
      expect(solve(slots)).toBe(false);
      expect(search(slots)?.reason).toBe('singular');
    });
    expect(counts).toMatchObject(countedIn({ x: 'x^2 - x + 1' }, ({ solve }, slots) => solve(slots)));
  });
});

describe('linear equations whose matrix is singular', () => {
  const faultAt = (equations: Readonly<Record<string, string>>, ...unknowns: readonly number[]) => {
    const { system, code, slots, at } = blockOf(equations);
    at(...unknowns);
    return linearFault(system, slots, code);
  };

  test('contradict one another, or leave all open, with the largest residual there', () => {
    expect(faultAt({ x: 'x + 1' }, 1)).toEqual({ reason: 'contradiction', residual: 0.5 });
    expect(faultAt({ x: 'x + 1' }, 3)).toEqual({ reason: 'contradiction', residual: 0.25 });
    expect(faultAt({ x: 'x' }, 1)).toEqual({ reason: 'singular', residual: 0 });
    expect(faultAt({ x: 'y', y: 'x + 1' }, 1)?.reason).toBe('contradiction');
    expect(faultAt({ x: 'y - 1', y: 'x + 1' }, 1)?.reason).toBe('singular');
    expect(faultAt({ x: '0.5 * x + 1' }, 1)).toBeUndefined();
  });
});

test('equations that depend on one another: sums by weight, and the names whose weight counts', () => {
  const { system, code, slots } = blockOf({ a: 'b + 2', b: 'a', c: '0.5 * a + c / 3' });
  slots.set([1, 5, 10], system.firstValue);
  code.full(slots);
  // Residuals 5 + 2 − 1, 1 − 5 and 0.5 + 10/3 − 10; sizes 7, 5 and 10.
  const { sum, size, names } = combinedEquations(system, slots, Float64Array.of(1, 2, 0));
  expect([sum, size, names]).toEqual([6 - 8, 7 + 10, ['a', 'b']]);
  expect(combinedEquations(system, slots, Float64Array.of(-1, 1e-12, 0))).toMatchObject({ names: ['a'] });
  expect(combinedEquations(system, slots, Float64Array.of(-1, 0, 0)).sum).toBe(-6);
  expect(combinedEquations(system, slots, Float64Array.of(-1, 0, 0)).size).toBe(7);
});

test.each([
  [1.1e-9, 1, true],
  [-1.1e-9, 1, true],
  [1e-9, 1, false],
  [0.9e-9, 1, false],
  [-0.9e-9, 1, false],
  [1e-8, 100, false],
  [0, 0, false],
])('a sum of %d among terms of %d contradicts: %s', (sum, size, expected) => {
  expect(contradicts({ sum, size, names: [] })).toBe(expected);
});

describe('the regularity of a block', () => {
  const pivotOf = (equations: Readonly<Record<string, string>>, ...unknowns: readonly number[]) => {
    const { system, code, slots, at } = blockOf(equations);
    at(...unknowns);
    code.full(slots);
    return blockRegularity(system)(slots).pivot;
  };

  test('is that of all its equations', () => {
    expect(pivotOf({ x: '0.5 * y', y: 'x' }, 1)).toBe(0.5 / 1.5);
    expect(pivotOf({ x: '0.5 * x' }, 1)).toBe(0.5 / 1.5);
    expect(pivotOf({ x: 'x^2 / 4' }, 1)).toBe(0.5 / 1.5);
    expect(pivotOf({ x: 'y', y: 'x' }, 1)).toBe(0);
  });

  test('of more than 200 names it is that of the unknowns', () => {
    const chain = (length: number, factor: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [`n${i}`, i === 0 ? `${factor} * n${length - 1}` : `n${i - 1}`]),
      );
    expect(pivotOf(chain(201, 0.5), 1)).toBe(0.5 / 1.5);
    expect(pivotOf(chain(201, 1), 1)).toBe(0);
    // Of 200 names the product is eliminated row by row, with the same pivot at last.
    expect(pivotOf(chain(200, 0.5), 1)).toBe(0.5 / 1.5);
  });
});

describe('search', () => {
  test('what is given is not finite: nothing is looked for, and the values are none', () => {
    const { give, search, solveFrom, values } = solverOf({ x: '0.5 * x + k' });
    give(Number.NaN);
    expect(solveFrom(1)).toBe(false);
    expect(search()).toEqual({ reason: 'notFinite', residual: Number.NaN });
    expect(values()).toEqual([Number.NaN]);
    give(3);
    expect(solveFrom(1)).toBe(true);
    expect(values()[0]).toBeCloseTo(6, 12);
  });

  test('a point that the equations do not determine is told, and not searched on from', () => {
    // 2 is a double root; the single one at 5 is not looked for.
    const { search, solveFrom, values } = solverOf({ x: 'x + (x - 2)^2 * (x - 5)' }, 2.1);
    expect(solveFrom(2.1)).toBe(false);
    expect(search()?.reason).toBe('singular');
    expect(values()).toEqual([Number.NaN]);
  });

  test('last year without values: it begins again at 1000 or at 0.001', () => {
    // From 0 the derivative is infinite; beyond 2 there is no number.
    const large = solverOf({ x: 'sqrt(x)' });
    expect(large.solveFrom(0)).toBe(true);
    expect(large.values()[0]).toBeCloseTo(1, 12);
    const small = solverOf({ x: '0.5 * sqrt(2 - x)' });
    expect(small.solveFrom(5)).toBe(true);
    // 4 x² = 2 − x.
    expect(small.values()[0]).toBeCloseTo((Math.sqrt(33) - 1) / 8, 12);
  });

  test('a verdict of one draw is not that of the next', () => {
    const { give, search, solveFrom, values } = solverOf({ x: 'x^2 - x + k' });
    give(1);
    expect(solveFrom(1)).toBe(false);
    give(0.75);
    // The derivative at 1/2 is 0: (x − 1)² = 1/4 has the solutions 1/2 and 3/2.
    expect(solveFrom(3)).toBe(true);
    expect(values()[0]).toBeCloseTo(1.5, 12);
    give(2);
    expect(solveFrom(1)).toBe(false);
    expect(search()?.reason).toBe('notFound');
  });

  test('goes on where Newton’s method fails, from last year’s values', () => {
    const { search, solveFrom, values } = solverOf({ x: '9000 - exp(0.005 * x)' }, 8504.6);
    expect(solveFrom(8504.6)).toBe(false);
    expect(search()).toBeUndefined();
    expect(values()[0]).toBeCloseTo(1777.004993347688, 6);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a contradiction', { x: 'y', y: 'x + 1' }, 'contradiction'],
    ['linear equations that are open', { x: 'y - 1', y: 'x + 1' }, 'singular'],
    ['a jump', { x: 'x < 5 ? 8 : 2' }, 'jump'],
    ['a jump of two unknowns', { x: '0.1 * y + (x < 5 ? 8 : 2)', y: '0.1 * x + 0 * y' }, 'jump'],
    ['no solution', { x: 'x^2 + 1' }, 'notFound'],
    ['none of two unknowns', { x: 'x^2 + y^2 + 1', y: 'x^2 + y^2 + 2' }, 'notFound'],
    ['no values', { x: 'log(-1 - x^2)' }, 'notFinite'],
    ['too steep', { x: 'exp(-1e14 * (y - 1))', y: '0.3 + 0.7001 * x' }, 'tooSteep'],
  ])('%s', (_, equations, reason) => {
    const { search, solveFrom, values } = solverOf(equations);
    expect(solveFrom(...Object.keys(equations).map(() => 1))).toBe(false);
    expect(search()?.reason).toBe(reason);
    expect(values().every(Number.isNaN)).toBe(true);
  });
});
