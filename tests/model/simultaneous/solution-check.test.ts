import { describe, expect, test } from 'vitest';
import { isDoubleRoot } from '../../../src/model/simultaneous/double-root';
import { fullResidual, settledResidual } from '../../../src/model/simultaneous/full-residual';
import { isBesideJump, isNearKink, kinkSides } from '../../../src/model/simultaneous/kink-sides';
import { solutionCheck } from '../../../src/model/simultaneous/solution-check';
import { blockOf } from './block-of';

function checkOf(equations: Readonly<Record<string, string>>) {
  const block = blockOf(equations);
  const check = solutionCheck(block.system, block.code);
  return { ...block, check };
}

describe('residuals', () => {
  test('are relative to the largest of both sides and the terms of the outermost sum', () => {
    const { system, code, slots } = blockOf({ x: 'y - 100', y: '3 * x' });
    // x = 1: y - 100 = 1 is off by 4, of terms 105 and 100; y = 105 is off by 102 of 105.
    slots.set([1, 105], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBe(102 / 105);
    slots.set([1, 3], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBe(98 / 100);
    slots.set([-50, -150], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBe(200 / 250);
  });

  test('signs, brackets and what is given stand among the terms; a product is one term', () => {
    const { system, code, slots } = blockOf({ x: '-(y - 1000) + 2 * (y - 8)', y: 'x / 2' });
    slots.set([990, 10], system.firstValue);
    // x: 990 + 4 = 994 against 990, of the term 1000; y: 495 against 10, of 495.
    code.full(slots);
    expect([...slots.subarray(system.full.firstResidual, system.full.firstResidual + 2)]).toEqual([4, 485]);
    expect([...slots.subarray(system.full.firstSize, system.full.firstSize + 2)]).toEqual([1000, 495]);
  });

  test('an equation of zeros holds, and one of no number is none', () => {
    const { system, code, slots } = blockOf({ x: 'y', y: 'x / 2' });
    slots.set([0, 0], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBe(0);
    slots.set([0, Number.NaN], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBeNaN();
    expect(settledResidual(system, slots, code.full)).toBeNaN();
  });

  test('what cancels is assigned anew where the others bear the change, three times at most', () => {
    const { system, code, slots } = blockOf({ x: '2 * (a - b)', a: '100 - x', b: '50 + 0.5 * a' });
    // Names in order: a, b, x.
    slots.set([100, 100 - 2 ** -46, 1e-15], system.firstValue);
    expect(fullResidual(system, slots, code.full)).toBeGreaterThan(0.9);
    expect(settledResidual(system, slots, code.full)).toBeLessThan(1e-15);
    expect([...slots.subarray(system.firstValue, system.firstValue + 3)]).toEqual([
      100,
      100 - 2 ** -46,
      2 ** -45,
    ]);
    const far = blockOf({ x: '3 * y', y: '5 - x' });
    far.slots.set([1, 1], far.system.firstValue);
    expect(settledResidual(far.system, far.slots, far.code.full)).toBeGreaterThan(0.5);
    // Jacobi's steps from (1, 1): (3, 4), (12, 2), (6, -7).
    expect([...far.slots.subarray(far.system.firstValue, far.system.firstValue + 2)]).toEqual([6, -7]);
  });
});

describe('isClear', () => {
  test('takes residuals up to 1e-9 of an unknown, and no larger ones', () => {
    const { check, at } = checkOf({ x: '0.5 * x + 1' });
    expect(check.isClear(at(2))).toBe(true);
    // At x = 2 + d the residual is -d/2.
    expect(check.isClear(at(2 + 3.9e-9))).toBe(true);
    expect(check.isClear(at(2 - 3.9e-9))).toBe(true);
    expect(check.isClear(at(2 + 4.1e-9))).toBe(false);
    expect(check.isClear(at(2 - 4.1e-9))).toBe(false);
    expect(check.isClear(at(Number.NaN))).toBe(false);
  });

  test('takes all unknowns into account', () => {
    const { check, at, system } = checkOf({ x: '0.5 * x + 1 + 0 * y', y: '0.25 * y + 3 + 0 * x' });
    expect(system.unknowns).toEqual(['x', 'y']);
    expect(check.isClear(at(2, 4))).toBe(true);
    expect(check.isClear(at(2.1, 4))).toBe(false);
    expect(check.isClear(at(2, 4.1))).toBe(false);
  });

  test('does not take a matrix near a singular one, unless linear equations had the same before', () => {
    const nearly = { x: '0.999999 * x + 0.000001' };
    const { check, at } = checkOf(nearly);
    expect(check.isClear(at(1))).toBe(false);
    expect(check.judge(at(1)).kind).toBe('solved');
    expect(check.isClear(at(1))).toBe(true);
    // A curved block is looked at every time.
    const curved = checkOf({ x: 'x - 1e-6 * (x^2 - 1)' });
    expect(curved.check.isClear(curved.at(1))).toBe(false);
    expect(curved.check.judge(curved.at(1)).kind).toBe('solved');
    expect(curved.check.isClear(curved.at(1))).toBe(false);
  });

  test('of linear equations only the very matrix that was found regular is known, in all its entries', () => {
    for (const [x, y] of [
      ['0.999999 * x + 0.000001 + k * y', '0.999999 * y + 0.000001 + 0 * x'],
      ['0.999999 * x + 0.000001 + 0 * y', '0.999999 * y + 0.000001 + k * x'],
      ['0.999999 * x + 0.000001 + 0 * y', '(0.999999 + k) * y + 0.000001 + 0 * x'],
      ['(0.999999 + k) * x + 0.000001 + 0 * y', '0.999999 * y + 0.000001 + 0 * x'],
    ] as const) {
      const { check, at, slots, system } = checkOf({ x, y });
      const give = (value: number) => {
        const known: Record<string, number> = { reference: value };
        for (const [slot, { kind }] of system.given) slots[slot] = known[kind] ?? 0.999999 + value;
      };
      give(0);
      expect(check.judge(at(1, 1)).kind).toBe('solved');
      expect(check.isClear(at(1, 1))).toBe(true);
      give(1e-12);
      expect(check.isClear(at(1, 1))).toBe(false);
      expect(check.judge(at(1, 1)).kind).toBe('solved');
      expect(check.isClear(at(1, 1))).toBe(true);
    }
  });

  test('nor is a matrix known as regular that was found singular', () => {
    const { check, at } = checkOf({ x: 'x' });
    expect(check.judge(at(3)).kind).toBe('singular');
    expect(check.isClear(at(3))).toBe(false);
  });

  test('a solution of 0 has no residual', () => {
    const { check, at } = checkOf({ x: '0.5 * x' });
    expect(check.isClear(at(0))).toBe(false);
    expect(check.judge(at(0))).toEqual({ kind: 'solved', residual: 0 });
    expect(check.isClear(at(0))).toBe(true);
  });

  test('does not take a point at a kink', () => {
    const { check, at } = checkOf({ x: 'max(0.5 * x + 1, 2)' });
    expect(check.isClear(at(2))).toBe(false);
    expect(check.judge(at(2))).toEqual({ kind: 'solved', residual: 0 });
    const away = checkOf({ x: 'max(0.5 * x + 1, 1.9)' });
    expect(away.check.isClear(away.at(2))).toBe(true);
  });
});

describe('judge', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly number[], string]>([
    ['an equation that does not hold', { x: '0.5 * x + 1' }, [2 + 1e-7], 'unmet'],
    ['one that holds to 1e-9 of its terms', { x: '0.5 * x + 1' }, [2 + 3.9e-9], 'solved'],
    ['no number', { x: 'log(x) - 1' }, [-1], 'unmet'],
    ['an identity', { x: 'x' }, [3], 'singular'],
    ['a double root', { x: 'x^2 - x + 1' }, [1], 'singular'],
    [
      'a double root beside another unknown',
      { x: '0.5 * x + 0 * y + 1', y: 'y^2 - y + 1 + 0 * x' },
      [2, 1],
      'singular',
    ],
    [
      'the same the other way round',
      { x: 'x^2 - x + 1 + 0 * y', y: '0.5 * y + 0 * x + 1' },
      [1, 2],
      'singular',
    ],
    [
      'a root of one beside another unknown',
      { x: '0.5 * x + 0 * y + 1', y: 'y^2 - y + 0.9999999999 + 0 * x' },
      [2, 1.00001],
      'solved',
    ],
    ['near a double root', { x: 'x^2 - x + 1' }, [1 + 1e-8], 'singular'],
    ['two roots 2e-5 apart', { x: 'x^2 - x + 0.9999999999' }, [1.00001], 'solved'],
    ['two roots 2e-8 apart', { x: 'x^2 - x + 0.9999999999999999' }, [1.00000001], 'singular'],
    ['a kink', { x: 'max(0.5 * x + 1, 2)' }, [2], 'solved'],
    ['a kink, one side open', { x: 'max(x, 2)' }, [2], 'singular'],
    ['a kink, the other side open', { x: 'min(x, 2)' }, [2], 'singular'],
    ['beside that kink', { x: 'max(x, 2)' }, [2.1], 'singular'],
    [
      'a kink through one of two unknowns',
      { x: '0.5 * x + max(y, 2) - 1', y: '0.5 * y + 0.25 * x + 0.5' },
      [2, 2],
      'singular',
    ],
    ['beside a jump', { x: 'if(x < 1000, 0.6 * x, 0.7 * x) + 400' }, [1000 - 1e-9], 'jump'],
    ['beside a jump far out', { x: 'if(x < 1e6, 0.6 * x, 0.7 * x) + 4e5' }, [1e6 - 1e-4], 'jump'],
    ['on the far side of it', { x: 'if(x < 1000, 0.6 * x, 0.7 * x) + 400' }, [1000], 'unmet'],
    ['on the jump itself', { x: 'if(x <= 1000, 0.6 * x, 0.7 * x) + 400' }, [1000], 'solved'],
    ['a whole number from below', { x: 'floor(x) + 0.9999999999999' }, [0.9999999999999], 'jump'],
    ['on a whole number', { x: 'floor(x / 2) + 1' }, [2], 'solved'],
    ['well within a step', { x: 'floor(x) + 0.5 * (x - floor(x)) + 0.25' }, [3.5], 'solved'],
  ])('%s', (_, equations, point, kind) => {
    const { check, at } = checkOf(equations);
    expect(check.judge(at(...point)).kind).toBe(kind);
  });

  test('leaves the values of a solution, whatever it looked at on the way', () => {
    const { check, at, system } = checkOf({ x: 'max(0.5 * y + 1, 2)', y: 'x' });
    const slots = at(2);
    expect(check.judge(slots).kind).toBe('solved');
    expect([...slots.subarray(system.firstValue, system.firstValue + 2)]).toEqual([2, 2]);
  });

  test('a jump has the residual behind it', () => {
    const { check, at } = checkOf({ x: 'if(x < 1000, 0.6 * x, 0.7 * x) + 400' });
    // Behind it 0.7 x + 400 is 1100 where x is 1000.
    expect(check.judge(at(1000 - 1e-9)).residual).toBeCloseTo(100 / 1100, 6);
  });

  test('a matrix of infinities is not regular', () => {
    const { check, at } = checkOf({ x: 'sqrt(x)' });
    expect(check.judge(at(0)).kind).toBe('singular');
    expect(check.judge(at(1)).kind).toBe('solved');
  });
});

describe('kinks', () => {
  test.each<[string, number, boolean]>([
    ['max(0.5 * x + 1, 2)', 2, true],
    ['max(0.5 * x + 1, 2)', 2 + 1e-10, true],
    ['max(0.5 * x + 1, 2)', 2 - 1e-10, true],
    ['max(0.5 * x + 1, 2)', 2 + 1e-8, false],
    ['min(0.5 * x + 1, 2)', 2, true],
    ['abs(x - 2)', 2, true],
    ['abs(x - 2)', 2.1, false],
    ['clamp(x, 1, 4) / 2', 1, true],
    ['clamp(x, 1, 4) / 2', 4, true],
    ['clamp(x, 1, 4) / 2', 2, false],
    ['floor(x)', 3, true],
    ['floor(x)', 3 - 1e-12, true],
    ['floor(x)', 3.5, false],
    ['if(x < 2 and x > 1, 1, 0)', 2, true],
    ['if(x < 2 and x > 1, 1, 0)', 1, true],
    ['if(not (x == 5), 1, 0)', 5, true],
    ['if(x < 2, 1, 0)', 2.1, false],
    ['if(2 < 3, x / 2, 0)', 3, false],
    ['exp(x)', 1, false],
    ['max(x, 0) + 1', 0, true],
  ])('%s at %d: %s', (equation, x, expected) => {
    const { system, code, at } = blockOf({ x: equation });
    expect(isNearKink(system, at(x), code)).toBe(expected);
  });

  test('reach is what a change of all names, each by its scale, would bring', () => {
    const { system, code, at } = blockOf({ x: 'max(3 * y - x, 4) / 10', y: 'x + 7' });
    const slots = at(2);
    code.kinkLines(slots);
    const [{ gap, reach }] = system.kinks as [(typeof system.kinks)[number]];
    // x = 2, y = 9: |27 - 2 - 4| is the gap; 3 times 9 and 1 times 2 the reach.
    expect([slots[gap], slots[reach]]).toEqual([21, 29]);
  });

  test('sides along every unknown; a jump in the second alone is found', () => {
    const { system, code, at } = blockOf({
      x: '0.5 * x + 0.1 * y',
      y: 'if(y < 10, 0.5, 0.9) * y + 0.05 * x + 4.9',
    });
    expect(system.unknowns).toEqual(['x', 'y']);
    const slots = at(2, 10 - 1e-12);
    expect(isNearKink(system, slots, code)).toBe(true);
    expect(kinkSides(system, slots, code).kind).toBe('jump');
    expect(isNearKink(system, at(2, 10 - 1e-12), code)).toBe(true);
    expect(isBesideJump(system, slots, code)).toBe(true);
  });

  test('at a point that is no solution a kink is no jump, and a jump is', () => {
    const kink = blockOf({ x: 'abs(x) + 0.5' });
    expect(isNearKink(kink.system, kink.at(0), kink.code)).toBe(true);
    expect(isBesideJump(kink.system, kink.slots, kink.code)).toBe(false);
    const jump = blockOf({ x: 'if(x < 0, 1, 3)' });
    expect(isNearKink(jump.system, jump.at(0), jump.code)).toBe(true);
    expect(isBesideJump(jump.system, jump.slots, jump.code)).toBe(true);
  });
});

test('a double root: where the determinant changes its sign or by half within the errors of rounding', () => {
  const at = (equation: string, x: number) => {
    const block = blockOf({ x: equation });
    return isDoubleRoot(block.at(x), 1, block.code.lines);
  };
  expect(at('x^2 - x + 1', 1)).toBe(true);
  expect(at('x^2 - x + 1', 1 + 1e-8)).toBe(true);
  expect(at('x^2 - x + 1', 1 - 1e-8)).toBe(true);
  expect(at('x^2 - x + 0.9999999999', 1.00001)).toBe(false);
  expect(at('x^2', 1)).toBe(false);
  expect(at('x + (x - 1)^3', 1 + 1e-5)).toBe(true);
  const { code, at: slotsAt } = blockOf({ x: '0.5 * x + y^2 / 4', y: '0.25 * x^2 + 0.5 * y' });
  // At (2, 2) the matrix is ((1/2, -1), (-1, 1/2)); at (1, 1) it is ((1/2, -1/2), (-1/2, 1/2)), which is singular.
  expect(isDoubleRoot(slotsAt(2, 2), 2, code.lines)).toBe(false);
  expect(isDoubleRoot(slotsAt(1, 1), 2, code.lines)).toBe(true);
});
