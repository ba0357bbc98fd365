import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asinhOf, asinhSlope } from '../../../src/model/simultaneous/asinh-scale';
import { bracketedRoots } from '../../../src/model/simultaneous/bracketed-roots';
import { dampedNewton } from '../../../src/model/simultaneous/damped-newton';
import {
  type FixedPointEquations,
  fullEquations,
  reducedEquations,
} from '../../../src/model/simultaneous/fixed-point-equations';
import { newtonSearch } from '../../../src/model/simultaneous/newton-search';
import { polish } from '../../../src/model/simultaneous/polish';
import { wideStarts } from '../../../src/model/simultaneous/wide-starts';
import { blockOf } from './block-of';

/** Equations x = g(x) with their derivatives, counted how often they are evaluated. */
function equationsOf(
  size: number,
  g: (x: readonly number[]) => readonly number[],
  slopes: (x: readonly number[]) => readonly number[],
): FixedPointEquations & { readonly counted: () => number } {
  const residual = new Float64Array(size);
  const matrix = new Float64Array(size * size);
  let count = 0;
  return {
    size,
    residual,
    matrix,
    counted: () => count,
    evaluate: (point) => {
      count++;
      const x = [...point];
      residual.set(g(x).map((value, j) => value - x[j]!));
      matrix.set(slopes(x).map((slope, i) => (i % (size + 1) === 0 ? 1 : 0) - slope));
      return [...residual, ...matrix].every(Number.isFinite);
    },
  };
}

const one = (g: (x: number) => number, slope: (x: number) => number) =>
  equationsOf(
    1,
    ([x]) => [g(x!)],
    ([x]) => [slope(x!)],
  );

describe('asinh scale', () => {
  test('is asinh of the share, odd and exact near 0', () => {
    for (const x of [1e-300, 1e-10, 0.1, 1, 7, 1e5, 2 ** 28, 2 ** 28 + 64, 1e20, 1e300]) {
      expect(Math.abs(asinhOf(3 * x, 3) / Math.asinh(x) - 1)).toBeLessThan(4e-16);
      expect(asinhOf(-3 * x, 3)).toBe(-asinhOf(3 * x, 3));
    }
    expect(asinhOf(0, 5)).toBe(0);
    expect(asinhOf(Number.NaN, 1)).toBeNaN();
    expect(asinhOf(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('its slope is 1 / √(u² + x²), without overflow', () => {
    expect(asinhSlope(3, 4)).toBe(0.2);
    expect(asinhSlope(-4, 3)).toBe(0.2);
    expect(asinhSlope(0, 2)).toBe(0.5);
    expect(asinhSlope(1e200, 1)).toBe(1e-200);
    expect(asinhSlope(1, 1e200)).toBe(1e-200);
  });
});

describe('dampedNewton', () => {
  const solve = (
    equations: FixedPointEquations,
    start: readonly number[],
    units: readonly number[],
    most = 150,
  ) => {
    const point = Float64Array.from(start);
    return { arrived: dampedNewton(equations, point, Float64Array.from(units), most), point: [...point] };
  };

  test('a linear equation within the unit takes a few steps', () => {
    const equations = one(
      (x) => 0.5 * x + 1,
      () => 0.5,
    );
    const { arrived, point } = solve(equations, [1], [100]);
    expect(arrived).toBe(true);
    expect(point[0]).toBeCloseTo(2, 4);
    expect(equations.counted()).toBeLessThan(5);
  });

  test('an exponential far out, of which a plain step is a hundredth, takes few', () => {
    const equations = one(
      (x) => 9000 - Math.exp(0.005 * x),
      (x) => -0.005 * Math.exp(0.005 * x),
    );
    const { arrived, point } = solve(equations, [8504.6], [8504.6]);
    expect(arrived).toBe(true);
    expect(point[0]).toBeCloseTo(1777.004993, 2);
    expect(equations.counted()).toBeLessThan(15);
  });

  test('a step that overshoots is shortened', () => {
    const equations = one(
      (x) => x - Math.atan(x - 3),
      (x) => 1 - 1 / (1 + (x - 3) ** 2),
    );
    const { arrived, point } = solve(equations, [60], [1e6]);
    expect(arrived).toBe(true);
    expect(point[0]).toBeCloseTo(3, 0);
  });

  test('a step out of the domain is shortened', () => {
    const equations = one(
      (x) => Math.log(x) + 3,
      (x) => 1 / x,
    );
    expect(solve(equations, [0.2], [1e6]).arrived).toBe(true);
  });

  test('two equations of unlike size', () => {
    const equations = equationsOf(
      2,
      ([x, y]) => [1e6 * Math.exp(-y!), 1e-6 * x! + 1],
      ([, y]) => [0, -1e6 * Math.exp(-y!), 1e-6, 0],
    );
    const { arrived, point } = solve(equations, [1, 5], [1, 5]);
    expect(arrived).toBe(true);
    const [x, y] = point as [number, number];
    expect(Math.abs(x / (1e6 * Math.exp(-y)) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(y / (1e-6 * x + 1) - 1)).toBeLessThan(1e-6);
  });

  test('gives up where there is nothing to find, at the best point, after so many evaluations', () => {
    const equations = one(
      (x) => x * x + 1,
      (x) => 2 * x,
    );
    const { arrived, point } = solve(equations, [3], [1], 60);
    expect(arrived).toBe(false);
    expect(equations.counted()).toBeLessThanOrEqual(60);
    expect(Number.isFinite(point[0])).toBe(true);
    const residual = point[0]! ** 2 + 1 - point[0]!;
    expect(residual).toBeLessThan(7);
  });

  test('a start without values, and one whose matrix is singular, lead nowhere', () => {
    const log = one(Math.log, (x) => 1 / x);
    expect(solve(log, [-1], [1])).toEqual({ arrived: false, point: [-1] });
    expect(log.counted()).toBe(1);
    const flat = one(
      (x) => x + 1,
      () => 1,
    );
    const { arrived, point } = solve(flat, [0.001], [1e9]);
    expect(arrived).toBe(false);
    expect(Number.isFinite(point[0])).toBe(true);
  });

  test('a start that is a solution is left as it is', () => {
    const equations = one(
      (x) => 0.5 * x + 1,
      () => 0.5,
    );
    expect(solve(equations, [2], [1])).toEqual({ arrived: true, point: [2] });
  });
});

describe('polish', () => {
  const polished = (equations: FixedPointEquations, start: number) => {
    const point = Float64Array.of(start);
    polish(equations, point);
    return point[0]!;
  };

  test('goes on until rounding ends its progress, and evaluates the point it leaves', () => {
    const equations = one(
      (x) => Math.exp(-x),
      (x) => -Math.exp(-x),
    );
    const x = polished(equations, 0.56);
    expect(Math.abs(x / 0.5671432904097838 - 1)).toBeLessThan(3e-16);
    expect(equations.residual[0]).toBe(Math.exp(-x) - x);
    expect(equations.counted()).toBeLessThan(9);
  });

  test('stops at an exact solution', () => {
    const equations = one(
      (x) => 0.5 * x + 1,
      () => 0.5,
    );
    expect(polished(equations, 2)).toBe(2);
    expect(equations.counted()).toBe(2);
    expect(polished(equations, 3)).toBe(2);
  });

  test('leaves a point from which a step is worse, has no values or is none', () => {
    const worse = one(
      (x) => x - Math.atan(x - 1000),
      (x) => 1 - 1 / (1 + (x - 1000) ** 2),
    );
    expect(polished(worse, 1010)).toBe(1010);
    const none = one(
      (x) => (x === 1 ? 1.5 : Number.NaN),
      () => 0,
    );
    expect(polished(none, 1)).toBe(1);
    const flat = one(
      (x) => x + 1,
      () => 1,
    );
    expect(polished(flat, 5)).toBe(5);
    expect(polished(none, 7)).toBe(7);
  });

  test('measures residuals by the larger side, of all equations the largest', () => {
    const equations = equationsOf(
      2,
      ([x, y]) => [0.5 * x! + 1, 0.25 * y! + 3000],
      () => [0.5, 0, 0, 0.25],
    );
    const point = Float64Array.of(1, 1000);
    polish(equations, point);
    expect([...point]).toEqual([2, 4000]);
  });
});

describe('bracketedRoots', () => {
  const rootsFrom = (start: number, g: (x: number) => number, slope: (x: number) => number) => {
    const roots: number[] = [];
    const nearest = bracketedRoots(one(g, slope), start, (root) => {
      roots.push(root);
      return false;
    });
    return { roots, nearest };
  };

  test('finds every change of sign, the nearest first', () => {
    // x³ - 6x² + 11x - 6 = (x - 1)(x - 2)(x - 3), from 2.2.
    const { roots } = rootsFrom(
      2.2,
      (x) => x + (x - 1) * (x - 2) * (x - 3),
      (x) => 1 + 3 * x * x - 12 * x + 11,
    );
    expect(roots).toHaveLength(3);
    for (const [i, root] of [2, 3, 1].entries()) expect(roots[i]).toBeCloseTo(root, 12);
  });

  test('ends with the first that is accepted', () => {
    const seen: number[] = [];
    const equations = one(
      (x) => x + (x - 1) * (x - 2) * (x - 3),
      (x) => 1 + 3 * x * x - 12 * x + 11,
    );
    const nearest = bracketedRoots(equations, 2.2, (root) => seen.push(root) === 2);
    expect(seen).toHaveLength(2);
    expect(nearest).toBeUndefined();
  });

  test.each([
    [1, 0.001],
    [1, 12345.6],
    [1, -0.37],
    [-5, 4e6],
    [0, 0.7],
    [Number.NaN, 3.5],
    [Number.POSITIVE_INFINITY, -3.5],
  ])('from %d it finds a root at %d', (start, root) => {
    const { roots } = rootsFrom(
      start,
      (x) => x - Math.atan(x - root),
      (x) => 1 - 1 / (1 + (x - root) ** 2),
    );
    expect(roots).toHaveLength(1);
    expect(Math.abs(roots[0]! / root - 1)).toBeLessThan(1e-12);
  });

  test('a root at 0, and one on a point of the net', () => {
    const at = (root: number) =>
      rootsFrom(
        1,
        (x) => 2 * x - root,
        () => 2,
      ).roots;
    for (const root of at(0)) expect(Math.abs(root)).toBeLessThan(1e-300);
    expect(at(0).length).toBeGreaterThan(0);
    expect(at(2)).toContain(2);
  });

  test('a jump ends between neighbouring doubles, at the smaller residual', () => {
    const { roots } = rootsFrom(
      1,
      (x) => (x < 3 ? x + 2 : x - 1),
      () => 1,
    );
    expect(roots).toEqual([3]);
    const other = rootsFrom(
      1,
      (x) => (x < 3 ? x + 1 : x - 2),
      () => 1,
    ).roots;
    expect(other[0]).toBeLessThan(3);
    expect(other[0]).toBeCloseTo(3, 14);
  });

  test('a pole is passed over, on a point of the net and beside it', () => {
    for (const pole of [2, 2.345]) {
      expect(
        rootsFrom(
          1,
          (x) => x + (x * x + 1) / (x - pole),
          (x) => 1 + (x * x - 2 * pole * x - 1) / (x - pole) ** 2,
        ).roots,
      ).toEqual([]);
    }
  });

  test('a root between values that overflow is found', () => {
    const { roots } = rootsFrom(
      1,
      (x) => x + Math.exp(x - 1e-3) - Math.exp(1000 * (2 - x)),
      (x) => 1 + Math.exp(x - 1e-3) + 1000 * Math.exp(1000 * (2 - x)),
    );
    expect(roots).toHaveLength(1);
    expect(Math.abs(Math.exp(roots[0]! - 1e-3) / Math.exp(1000 * (2 - roots[0]!)) - 1)).toBeLessThan(1e-11);
  });

  /** Points at which a residual is asked for, in order. */
  const askedFrom = (start: number, residual: (x: number) => number, slope: (x: number) => number) => {
    const asked: number[] = [];
    const roots: number[] = [];
    const equations = one(
      (x) => {
        asked.push(x);
        return x + residual(x);
      },
      (x) => 1 + slope(x),
    );
    bracketedRoots(equations, start, (root) => {
      roots.push(root);
      return false;
    });
    return { asked, roots };
  };
  const flat = () => 0;

  test.each([
    [3, 3, 3],
    [-0.5, -0.5, 0.5],
    [0, 0, 1],
    [Number.NaN, 0, 1],
  ])(
    'from %d the net lies about %d, in units of %d: half octaves on both sides, and a finer row',
    (start, center, unit) => {
      const octaves = Array.from({ length: 51 }, (_, i) => unit * 2 ** (i - 20));
      const halves = octaves.map((each) => each * Math.SQRT2);
      const row = Array.from({ length: 10 }, (_, i) => unit * 2 ** -(i + 3));
      const net = new Set([
        ...[0, center],
        ...[...octaves, ...halves].flatMap((each) => [each, -each]),
        ...row.flatMap((each) => [center + each, center - each]),
      ]);
      const { asked } = askedFrom(start, () => 1, flat);
      expect(asked).toEqual([...net].sort((a, b) => a - b));
    },
  );

  test('of places as near as each other the lower one comes first', () => {
    const { roots } = askedFrom(
      0,
      (x) => x * x - 1.44,
      (x) => 2 * x,
    );
    expect(roots.map((root) => Math.round(root * 1e9) / 1e9)).toEqual([-1.2, 1.2]);
  });

  const netSize = askedFrom(1, () => 1, flat).asked.length;

  test('a smooth root takes Newton’s few steps, one that is all but a step halvings of its bracket', () => {
    const smooth = askedFrom(
      1,
      (x) => x ** 3 - 1.2 ** 3,
      (x) => 3 * x * x,
    );
    expect(smooth.roots[0]).toBeCloseTo(1.2, 14);
    expect(smooth.asked.length - netSize).toBeLessThan(12);
    const sharp = askedFrom(
      1,
      (x) => Math.atan(1e12 * (x - 1.2)),
      (x) => 1e12 / (1 + (1e12 * (x - 1.2)) ** 2),
    );
    expect(sharp.roots[0]).toBeCloseTo(1.2, 14);
    // 52 binary digits, and a few of Newton's steps at the end.
    expect(sharp.asked.length - netSize).toBeLessThan(60);
  });

  test.each([1e-100, -1e-100, 1e-6, -1e-6, 3e8, -3e8, 0.9, -0.9])(
    'a jump at %d is closed in on the scale of its size: by 1024 from 0, by roots, and then by halves',
    (place) => {
      const { roots, asked } = askedFrom(1, (x) => (x < place ? -1 : 1), flat);
      // One of the two neighbours between which it jumps.
      expect(roots.map((root) => Math.abs(root / place - 1) <= 2 ** -52)).toEqual([true]);
      // 34 steps of 1024 to 1e-100, ten bisections of the exponent, 53 of the digits.
      expect(asked.length - netSize).toBeLessThan(100);
      const falling = askedFrom(1, (x) => (x < place ? 2 : -1), flat);
      expect(falling.roots.map((root) => Math.abs(root / place - 1) <= 2 ** -52)).toEqual([true]);
    },
  );

  test('a place where the residual grows beyond bounds on one side alone is a pole too', () => {
    const above = askedFrom(
      1,
      (x) => (x <= 2.3 ? -1 : 1 + 1 / (x - 2.3)),
      (x) => (x <= 2.3 ? 0 : -1 / (x - 2.3) ** 2),
    );
    expect(above.roots).toEqual([]);
    const below = askedFrom(
      1,
      (x) => (x < 2.3 ? -1 - 1 / (2.3 - x) : 1),
      (x) => (x < 2.3 ? -1 / (2.3 - x) ** 2 : 0),
    );
    expect(below.roots).toEqual([]);
    // A jump from -1e-3 to 100 is none.
    expect(askedFrom(1, (x) => (x < 2.3 ? -1e-3 : 100), flat).roots).toHaveLength(1);
  });

  test('where the sign does not change it returns the point with the smallest residual, if any has a value', () => {
    const { roots, nearest } = rootsFrom(
      3,
      (x) => x * x + 1,
      (x) => 2 * x,
    );
    expect(roots).toEqual([]);
    // Least at 1/2: 3 · 2^-2.5 = 0.530 is nearer than 3/8 and 3/4.
    expect(nearest).toBeCloseTo(3 * 2 ** -2.5, 12);
    expect(
      rootsFrom(
        3,
        () => Number.NaN,
        () => 1,
      ),
    ).toEqual({ roots: [], nearest: undefined });
  });
});

test('wide starts: shares of the start, levels, and scattered sizes; the same every time', () => {
  const starts = wideStarts(Float64Array.of(8, 0, -2));
  expect(starts).toHaveLength(15);
  expect(starts.slice(0, 5).map((each) => [...each])).toEqual([
    [4, 0.5, -1],
    [16, 2, -4],
    [0.8, 0.1, -0.2],
    [80, 10, -20],
    [-8, -1, 2],
  ]);
  expect(starts.slice(5, 9).map((each) => [...each])).toEqual([
    [1, 1, 1],
    [1000, 1000, 1000],
    [0.001, 0.001, 0.001],
    [-1000, -1000, -1000],
  ]);
  const shares = starts.slice(9).flatMap((each) => [each[0]! / 8, each[1]!, each[2]! / -2]);
  for (const share of shares) {
    expect(share).toBeGreaterThanOrEqual(0.25);
    expect(share).toBeLessThanOrEqual(4);
  }
  expect(new Set(shares.map((share) => share.toFixed(9))).size).toBe(18);
  expect(Math.min(...shares)).toBeLessThan(0.5);
  expect(Math.max(...shares)).toBeGreaterThan(3);
  // The first: 0.618 lies in the upper half, 1 + 6 · 0.118.
  expect(shares[0]).toBeCloseTo(1 + 6 * 0.1180339887, 8);
  expect(shares[1]).toBeCloseTo(0.25 + 1.5 * 0.2360679775, 8);
  expect(wideStarts(Float64Array.of(8, 0, -2))).toEqual(starts);
  expect(wideStarts(Float64Array.of(Number.NaN))[0]).toEqual(Float64Array.of(0.5));
});

describe('equations of a block', () => {
  const equations = { a: '0.5 * b + c', b: 'a - 3 * c', c: '2 * a^2' };

  test('those of the unknowns and all of them have the same solutions, and the same determinant', () => {
    const block = blockOf(equations);
    const reduced = reducedEquations(block.system, block.slots, block.code);
    expect(reduced.size).toBe(block.system.unknowns.length);
    expect(reduced.evaluate(Float64Array.of(2))).toBe(true);
    // a = 2, c = 8, b = -22: a' = -11 + 8 = -3.
    expect([...block.slots.subarray(block.system.firstValue, block.system.firstValue + 3)]).toEqual([
      2, -22, 8,
    ]);
    expect([...reduced.residual]).toEqual([-5]);
    // da'/da = 0.5 (1 - 3 · 8) + 8 = -3.5.
    expect([...reduced.matrix]).toEqual([4.5]);
    const full = fullEquations(block.system, block.slots, block.code);
    expect(full.evaluate(Float64Array.of(2, 5, 7))).toBe(true);
    expect([...full.residual]).toEqual([7.5, -24, 1]);
    expect([...full.matrix]).toEqual([1, -0.5, -1, -1, 1, 3, -8, 0, 1]);
  });

  test('values that are not finite are told', () => {
    const block = blockOf({ x: 'log(y)', y: 'x + 1' });
    const reduced = reducedEquations(block.system, block.slots, block.code);
    const full = fullEquations(block.system, block.slots, block.code);
    expect([reduced.evaluate(Float64Array.of(-2)), full.evaluate(Float64Array.of(1, -1))]).toEqual([
      false,
      false,
    ]);
    expect([reduced.evaluate(Float64Array.of(2)), full.evaluate(Float64Array.of(1, 2))]).toEqual([
      true,
      true,
    ]);
    const root = blockOf({ x: 'sqrt(x)' });
    expect(reducedEquations(root.system, root.slots, root.code).evaluate(Float64Array.of(0))).toBe(false);
  });

  test('a name that reads itself has its slope taken from 1', () => {
    const block = blockOf({ x: '0.25 * x + y', y: 'x' });
    const full = fullEquations(block.system, block.slots, block.code);
    full.evaluate(Float64Array.of(1, 1));
    expect([...full.matrix]).toEqual([0.75, -1, -1, 1]);
  });
});

describe('newtonSearch', () => {
  const search = (equations: Readonly<Record<string, string>>, ...start: readonly number[]) => {
    const block = blockOf(equations);
    let count = 0;
    const find = newtonSearch(block.system, (slots) => {
      count++;
      block.code.lines(slots);
    });
    block.slots.set(start);
    return { ended: find(block.slots), x: block.slots[0]!, count, slots: block.slots };
  };

  test('linear equations take one step and one more evaluation, and leave residual and matrix of the end', () => {
    const { ended, x, count, slots } = search({ x: '0.5 * x + 1' }, 10);
    expect([ended, x, count]).toEqual([true, 2, 2]);
    expect([...slots.subarray(1, 4)]).toEqual([0, 2, 0.5]);
  });

  test('a start that is a solution takes one evaluation', () => {
    expect(search({ x: '0.5 * x + 1' }, 2)).toMatchObject({ ended: true, x: 2, count: 1 });
  });

  test('a step that overshoots is halved', () => {
    const { ended, x } = search({ x: 'x - log(x)' }, 2.5);
    expect(ended).toBe(true);
    expect(x).toBeCloseTo(1, 11);
  });

  test('it fails at a start without values, at a singular matrix, and where halving ends', () => {
    expect(search({ x: 'log(x)' }, -1)).toMatchObject({ ended: false, count: 1 });
    expect(search({ x: 'x + 1' }, 5)).toMatchObject({ ended: false, count: 1 });
    expect(search({ x: 'x^2 + 1' }, 3).ended).toBe(false);
    const halved = search({ x: 'if(x == 1, 2, x + 5)' }, 1);
    expect(halved.ended).toBe(false);
    // The first evaluation, the step, and ten halvings of it.
    expect(halved.count).toBe(12);
  });

  test('one unknown takes the steps, and comes to the bits, that it takes beside a copy of itself', () => {
    const equations = [
      'exp(-#)',
      '0.5 * # + 1',
      '3 * # - log(#)',
      '# - log(#)',
      '#^2 + 1',
      '# + 1',
      'if(# < 1, # + 5, 2)',
      'sqrt(#)',
      '# + 1e300 * (# - 3)',
      '# - (# - 1)^5',
      '(# + 9 / #) / 2',
      '# - 1e-13 * (exp(#) - 3)',
      'min(#^2, 3) / 2',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...equations),
        fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.double()),
        (equation, start) => {
          const alone = search({ x: equation.replaceAll('#', 'x') }, start);
          const beside = search(
            { x: equation.replaceAll('#', 'x'), y: equation.replaceAll('#', 'y') },
            start,
            start,
          );
          expect([alone.ended, alone.count]).toEqual([beside.ended, beside.count]);
          const [x, residual, scale, slope] = alone.slots;
          // Two unknowns, two residuals, two scales, and the matrix by rows.
          expect([x, residual, scale, slope]).toEqual([0, 2, 4, 6].map((slot) => beside.slots[slot]));
        },
      ),
      { seed: 20208, numRuns: 2000 },
    );
  });

  test('roots of exponentials from anywhere near', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (start) => {
        const { ended, x } = search({ x: 'exp(-x)' }, start);
        expect(ended).toBe(true);
        expect(Math.abs(x - 0.5671432904097838)).toBeLessThan(1e-12);
      }),
      { seed: 20207, numRuns: 50 },
    );
  });
});
