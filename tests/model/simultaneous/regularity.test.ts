import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearRegularity } from '../../../src/model/simultaneous/clear-regularity';
import { regularity } from '../../../src/model/simultaneous/regularity';

const of = (derivatives: readonly number[]) =>
  regularity(Float64Array.from(derivatives), Math.sqrt(derivatives.length));

describe('regularity', () => {
  test('of equations that do not read each other it is 1', () => {
    expect(of([0, 0, 0, 0])).toEqual({ pivot: 1, dependence: undefined });
    expect(of([0])).toEqual({ pivot: 1, dependence: undefined });
  });

  test('by hand: a = 0.5 b, b = a leaves 0.5 of 1.5', () => {
    const { pivot, dependence } = of([0, 0.5, 1, 0]);
    expect(pivot).toBe(0.5 / 1.5);
    expect(dependence).toBeUndefined();
  });

  test('a name that defines itself has a pivot of 0, and so has 0.1 taken ten times', () => {
    expect(of([1])).toEqual({ pivot: 0, dependence: Float64Array.of(1) });
    let tenth = 0;
    for (let i = 0; i < 10; i++) tenth += 0.1;
    expect(tenth).not.toBe(1);
    expect(of([tenth]).dependence).toEqual(Float64Array.of(1));
    expect(of([tenth]).pivot).toBeLessThan(1e-15);
  });

  test('1 - 1e-9 is regular, 1 - 1e-13 is not', () => {
    expect(of([1 - 1e-9]).pivot).toBeCloseTo(5e-10, 14);
    expect(of([1 - 1e-9]).dependence).toBeUndefined();
    expect(of([1 - 1e-13]).dependence).toBeDefined();
  });

  test('the weights of dependent equations: gdp = perHead * 100 and perHead = gdp / 100', () => {
    const { pivot, dependence } = of([0, 100, 0.01, 0]);
    expect(pivot).toBeLessThan(1e-15);
    expect(dependence![0]! / dependence![1]!).toBeCloseTo(0.01, 14);
  });

  test('a column without a pivot is passed over: the dependence stands beside an equation of its own', () => {
    // a = b, b = a, c = a / 2: weights of a and b alone.
    const { dependence } = of([0, 1, 0, 1, 0, 0, 0.5, 0, 0]);
    expect([...dependence!]).toEqual([1, 1, 0]);
    // c first: c = a / 2, a = b, b = a.
    const turned = of([0, 0.5, 0, 0, 0, 1, 0, 1, 0]);
    expect([...turned.dependence!]).toEqual([0, 1, 1]);
  });

  test('NaN and infinity give NaN', () => {
    expect(of([Number.NaN]).pivot).toBeNaN();
    expect(of([0, Number.POSITIVE_INFINITY, 0.5, 0]).pivot).toBeNaN();
  });

  test('units make no difference: powers of two leave the pivots of a matrix as they are', () => {
    const entry = fc.double({ min: -2, max: 2, noNaN: true });
    const matrix = fc.array(entry, { minLength: 9, maxLength: 9 });
    const powers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(matrix, powers, (values, units) => {
        const scaled = values.map((value, i) => value * 2 ** (units[Math.floor(i / 3)]! - units[i % 3]!));
        const [plain, other] = [of(values), of(scaled)];
        expect(other.dependence === undefined).toBe(plain.dependence === undefined);
      }),
      { seed: 20205, numRuns: 500 },
    );
  });

  test('no regular matrix of known condition is called singular, though its rows differ by 1e10', () => {
    expect(of([1 - 1e-10, -1, -1, -1, 0, 0, -1, 0, 0]).pivot).toBeGreaterThan(0.1);
  });

  test('a random matrix whose last row is the sum of the others is singular', () => {
    const share = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(share, { minLength: 12, maxLength: 12 }), (values) => {
        // I - F with the last row the sum of the three before.
        const rows = [0, 1, 2].map((i) => values.slice(4 * i, 4 * i + 4));
        const last = [0, 1, 2, 3].map((k) => rows.reduce((sum, row) => sum + row[k]!, 0));
        const derivatives = [...rows, last].flatMap((row, i) =>
          row.map((value, k) => (i === k ? 1 : 0) - value),
        );
        expect(of(derivatives).dependence).toBeDefined();
      }),
      { seed: 20206, numRuns: 500 },
    );
  });
});

describe('clearRegularity', () => {
  /** Slots of a system with these unknowns, scales and matrix; residuals are of no account. */
  const slots = (unknowns: readonly number[], scales: readonly number[], matrix: readonly number[]) =>
    Float64Array.from([...unknowns, ...unknowns.map(() => Number.NaN), ...scales, ...matrix]);
  const isClear = (...parts: Parameters<typeof slots>) => clearRegularity(parts[0].length)(slots(...parts));

  test.each([
    [[10], [10], [0.4], true],
    [[10], [10], [-0.4], true],
    [[-10], [10], [0.4], true],
    [[10], [10], [1e-4], true],
    [[10], [10], [0.99e-4], false],
    [[10], [1e6], [0.4], false],
    [[0], [10], [0.4], false],
    [[10], [Number.NaN], [0.4], false],
    [[10], [10], [Number.NaN], false],
    [[10, 10], [10, 10], [1, 0, 0, 1], true],
    [[10, 10], [10, 10], [0, 1, 1, 0], true],
    [[10, 10], [10, 10], [1, 1, 1, 1], false],
    [[10, 10], [10, 10], [1, 1, 1, 1.00011], true],
    [[10, 10], [10, 10], [1, 1, 1, 1.00009], false],
    [[10, 10], [10, 10], [0.5, 1, 1, 2.1], true],
    [[10, 10], [10, 10], [0.5, 1, 1, 2.0001], false],
    [[2, 1000], [2, 1000], [1, 0.002, 500, 1], false],
    [[2, 1000], [2, 1000], [1, 0.001, 500, 1], true],
    [[10, 10], [10, 10], [1, Number.NaN, 0, 1], false],
    [[10, 10], [10, 10], [1, Number.NaN, 1, 1], false],
    [[1, 1, 1], [1, 1, 1], [0, 0, 1, 0, 1, 0, 1, 0, 0], true],
    [[1, 1, 1], [1, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8, 9], false],
    [[1, 1, 1], [1, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8, 10], true],
  ])('unknowns %j, scales %j, matrix %j: %s', (unknowns, scales, matrix, expected) => {
    expect(isClear(unknowns, scales, matrix)).toBe(expected);
  });
});
