import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../../src/core/normal-cdf';
import { blockOf } from './block-of';

/** Value and derivative of a formula of x, as the block x = formula has them. */
function at(equation: string, x: number): readonly [value: number, slope: number] {
  const slots = blockOf({ x: equation }).at(x);
  return [slots[1]! + x, 1 - slots[3]!];
}

/** Residual, scale and matrix are slots 1, 2 and 3 of a block with one unknown. */
const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

describe('value and derivative by the rules of calculus', () => {
  test.each<[string, number, number, number]>([
    ['7 - x', 2, 5, -1],
    ['-x', 2, -2, -1],
    ['3 * x + x', 2, 8, 4],
    ['x * x', 3, 9, 6],
    ['x * (x + 1) * 2', 3, 24, 14],
    ['x / 4', 2, 0.5, 0.25],
    ['4 / x', 2, 2, -1],
    ['(x + 1) / (x - 1)', 3, 2, -0.5],
    ['x^2', 3, 9, 6],
    ['x^3', 2, 8, 12],
    ['x^-1', 2, 0.5, -0.25],
    ['x^0.5', 4, 2, 0.25],
    ['(2 * x)^2', 3, 36, 24],
    ['2^x', 3, 8, 8 * Math.LN2],
    ['2^(2 * x)', 1, 4, 8 * Math.LN2],
    ['x^x', 2, 4, 4 * (Math.LN2 + 1)],
    ['exp(x)', 0.5, Math.exp(0.5), Math.exp(0.5)],
    ['exp(2 * x + 1)', 0.5, Math.exp(2), 2 * Math.exp(2)],
    ['expm1(x)', 0.5, Math.expm1(0.5), Math.exp(0.5)],
    ['log(x)', 4, Math.log(4), 0.25],
    ['log1p(x)', 3, Math.log(4), 0.25],
    ['sqrt(x)', 9, 3, 1 / 6],
    ['normalCdf(x)', 1.5, normalCdf(1.5), density(1.5)],
    ['normalCdf(-2 * x)', 0.25, normalCdf(-0.5), -2 * density(0.5)],
    ['abs(x)', -2, 2, -1],
    ['abs(x)', 2, 2, 1],
    ['abs(x)', 0, 0, 1],
    ['floor(x) + x', 2.5, 4.5, 1],
    ['max(x, 3 - x)', 1, 2, -1],
    ['max(x, 3 - x)', 2, 2, 1],
    ['max(2 * x, x + 1)', 1, 2, 2],
    ['min(x, 3 - x)', 1, 1, 1],
    ['min(x, 3 - x)', 2, 1, -1],
    ['min(2 * x, x + 1)', 1, 2, 2],
    ['max(x, 2 * x, 3 * x)', 2, 6, 3],
    ['min(x, 2 * x, 3 * x)', 2, 2, 1],
    ['max(3 * x, 2 * x, x)', 2, 6, 3],
    ['clamp(2 * x, 1, 5)', 2, 4, 2],
    ['clamp(2 * x, 1, 5)', 0.25, 1, 0],
    ['clamp(2 * x, 1, 5)', 3, 5, 0],
    ['clamp(0, x, 5)', 2, 2, 1],
    ['clamp(9, 1, 3 * x)', 2, 6, 3],
    // Where the limits cross, the upper one holds.
    ['clamp(0, 7 * x, 3 * x)', 1, 3, 3],
    ['x > 1 ? x^2 : 5 * x', 2, 4, 4],
    ['x > 1 ? x^2 : 5 * x', 0.5, 2.5, 5],
    ['x > 1 ? 3 : 5 * x', 2, 3, 0],
    ['x > 1 ? 5 * x : 3', 0.5, 3, 0],
    ['x > 1 and x < 3 ? x : 0', 2, 2, 1],
    ['not (x > 1) or x > 3 ? 0 : 4 * x', 2, 8, 4],
    ['x >= 2 and x != 3 and x <= 2 and not (x < 2) ? 4 * x : 0', 2, 8, 4],
  ])('%s at %d is %d with slope %d', (equation, x, value, slope) => {
    const found = at(equation, x);
    expect(found[0]).toBeCloseTo(value, 14);
    expect(found[1]).toBeCloseTo(slope, 13);
  });

  test('a fixed exponent takes no logarithm, so that a negative base has a derivative', () => {
    expect(at('x^2', -3)).toEqual([9, -6]);
    expect(at('x^3', -2)).toEqual([-8, 12]);
    expect(at('2^x', -1)[1]).toBeCloseTo(Math.LN2 / 2, 15);
  });

  test('of a branch that is not taken nothing enters, whatever it comes to', () => {
    expect(at('x > 0 ? 2 * x : log(x - 10)', 1)).toEqual([2, 2]);
  });
});

describe('through the names of a block', () => {
  test('by the chain rule, over all ways that lead from the unknown', () => {
    // a = 2 x, b = a², x' = a b + x: with x = 1 a = 2, b = 4; slope 2 · 4 + 2 · (2 · 2 · 2) + 1.
    const block = blockOf({ x: 'a * b + x', a: '2 * x', b: 'a^2' });
    expect(block.system.unknowns).toEqual(['x']);
    const slots = block.at(1);
    expect([slots[1]! + 1, 1 - slots[3]!]).toEqual([9, 25]);
  });

  test('by each unknown, in the rows of their equations', () => {
    const { system, at: slotsAt } = blockOf({ x: '0.5 * x + y^2', y: '3 * x * y' });
    expect(system.unknowns).toEqual(['x', 'y']);
    const slots = slotsAt(2, 5);
    // Residuals 1 + 25 − 2 and 30 − 5, then I less ((0.5, 10), (15, 6)).
    expect([...slots.subarray(2, 4)]).toEqual([24, 25]);
    expect([...slots.subarray(6, 10)]).toEqual([0.5, -10, -15, -5]);
  });

  test('a scale is the largest of both sides and of what the names bring, each by its derivative', () => {
    // x = 2, y = x − 100 = −98, 3 y = −294: y brings 3 · max(98, 1 · 2), x' is −290.
    const { at: slotsAt } = blockOf({ x: '3 * y + 4', y: 'x - 100' });
    expect(slotsAt(2)[2]).toBe(294);
    // Where all is small against what was subtracted, the parts decide: 7 x − 6 x of x = 1 brings 1 · 1.
    expect(blockOf({ x: '1e-3 * x' }).at(1)[2]).toBe(1);
    expect(blockOf({ x: '0.5 * x' }).at(0)[2]).toBe(1e-12);
    expect(blockOf({ x: '5 * x - 8' }).at(2)[2]).toBe(10);
    expect(blockOf({ x: '5 * x - 8' }).at(-2)[2]).toBe(18);
  });
});

describe('what is told of a block', () => {
  test.each<[Record<string, string>, boolean]>([
    [{ x: '0.5 * x + 1' }, true],
    [{ x: 'k * x + exp(k)' }, true],
    [{ x: '2 * y - 3', y: 'x / k' }, true],
    [{ x: 'x^2' }, false],
    [{ x: 'y * z', y: 'x', z: '1 + y' }, false],
    [{ x: 'max(x, 1)' }, false],
    [{ x: 'k > 1 ? 0.5 * x : 2 * x' }, true],
  ])('%j is linear: %s', (equations, expected) => {
    expect(blockOf(equations).system.isLinear).toBe(expected);
  });

  test.each<[string, number]>([
    ['0.5 * x', 0],
    ['abs(x)', 1],
    ['max(x, 1)', 1],
    ['max(x, 1, 2)', 2],
    ['clamp(x, 1, 2)', 2],
    ['clamp(x, 0.1 * x, 2)', 3],
    ['floor(x)', 2],
    ['x > 1 ? 0 : 1', 1],
    ['x > 1 and x < 3 ? 0 : 1', 2],
    ['k > 1 ? x : 1', 0],
    ['abs(k) * x', 0],
    ['exp(x) + sqrt(x)', 0],
    ['max(k, 1) + x', 0],
  ])('%s has %d kinks', (equation, count) => {
    expect(blockOf({ x: equation }).system.kinks).toHaveLength(count);
  });

  test('names and unknowns stand in the order of their code units; what is given is computed apart', () => {
    const { system } = blockOf({ b: 'a * exp(k)', a: 'b', Z: 'b + 1' });
    expect(system.names).toEqual(['Z', 'a', 'b']);
    expect(system.given).toHaveLength(1);
    expect(system.unknowns).toHaveLength(1);
  });
});
