import { describe, expect, test } from 'vitest';
import { feedbackNames } from '../../../src/model/simultaneous/feedback-names';
import { matrixSources } from '../../../src/model/simultaneous/matrix-sources';
import { undeterminedBlock } from '../../../src/model/simultaneous/undetermined-block';
import { blockOf, formulasOf } from './block-of';

describe('few names from which the others follow', () => {
  const found = (equations: Readonly<Record<string, string>>, most = 100) =>
    feedbackNames(formulasOf(equations), most);

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['no cycle', { a: '1', b: 'a' }, []],
    ['a name that reads itself', { a: 'a + 1' }, ['a']],
    ['two, the first by its name', { b: 'a', a: 'b' }, ['a']],
    ['the one through which all ways lead', { a: 'm', b: 'm', m: 'a + b' }, ['m']],
    // b is read by two and reads two; a and c are read by one and read one.
    ['of a chain the middle', { a: 'b', b: 'a + c', c: 'b' }, ['b']],
    // a is read by three and reads one: 3; m is read by two and reads two: 4.
    ['readers times what is read', { a: 'm', m: 'a + c', b: 'a', c: 'a + b + m' }, ['m']],
    [
      'a name that reads itself comes first',
      { a: 'm', b: 'm', m: 'a + b', z: 'z + m', y: '0 * z' },
      ['z', 'm'],
    ],
    ['two circles apart', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['c', 'a']],
    ['last year does not count', { a: 'b(-1)', b: 'a' }, []],
  ])('%s', (_, equations, names) => {
    expect([...found(equations)].sort()).toEqual([...names].sort());
  });

  test('no more than are asked for', () => {
    const circles = { a: 'b', b: 'a', c: 'd', d: 'c', e: 'f', f: 'e' };
    expect(found(circles)).toHaveLength(3);
    const nested = { a: 'a + b + c', b: 'a + b + c', c: 'a + b + c' };
    expect(found(nested)).toHaveLength(3);
    expect(found(nested, 2)).toHaveLength(2);
    expect(found(nested, 1)).toHaveLength(1);
  });
});

test('sources of the matrix are the unknowns that it reads and what is given, and no slot that is computed', () => {
  const sources = (equations: Readonly<Record<string, string>>) => {
    const { lines, unknowns } = blockOf(equations).system;
    return matrixSources(lines, unknowns.length);
  };
  expect(sources({ x: '0.5 * x + k' })).toEqual([]);
  expect(sources({ x: 'x^2 + k' })).toEqual([0]);
  expect(sources({ x: 'k * x' })).toHaveLength(1);
  expect(sources({ x: 'k * x' })[0]).toBeGreaterThan(0);
  expect(sources({ x: 'y * z + k', y: '2 * x', z: 'x + 1' })).toEqual([0]);
});

describe('what equations leave open whatever the inputs are', () => {
  test.each<[Readonly<Record<string, string>>, ReturnType<typeof undeterminedBlock>]>([
    [{ x: '0.5 * x + 1' }, undefined],
    [{ x: 'x' }, { kind: 'dependent', names: ['x'] }],
    [{ x: 'x + 1' }, { kind: 'contradiction' }],
    [{ x: 'x + k' }, { kind: 'dependent', names: ['x'] }],
    [
      { x: 'y', y: 'x' },
      { kind: 'dependent', names: ['x', 'y'] },
    ],
    [{ x: 'y + 1', y: 'x' }, { kind: 'contradiction' }],
    [
      { x: 'y + 1', y: 'x - 1' },
      { kind: 'dependent', names: ['x', 'y'] },
    ],
    [
      { x: 'y * k', y: 'x / k' },
      { kind: 'dependent', names: ['x', 'y'] },
    ],
    [{ x: 'k * x' }, undefined],
    [
      { x: 'exp(y)', y: 'log(x)' },
      { kind: 'dependent', names: ['x', 'y'] },
    ],
    // Beside an equation that follows from the others.
    [
      { a: 'b', b: 'a', c: '0.5 * a + c / 2' },
      { kind: 'dependent', names: ['a', 'b'] },
    ],
    // A condition or a kink is judged draw by draw.
    [{ x: 'k > 0 ? x : 0.5 * x' }, undefined],
    [{ x: 'abs(x)' }, undefined],
    [{ x: 'max(x, x)' }, undefined],
    [{ x: 'x * (k > 0 ? 1 : 1)' }, undefined],
    ...['abs(-1)', 'floor(1.5)', 'max(1, -k^2)', 'min(1, 2 + k^2)', 'clamp(k, 1, 1)'].map(
      (one): [Readonly<Record<string, string>>, undefined] => [{ x: `x * (${one} + 0 * k)` }, undefined],
    ),
    // One that leaves the matrix as it is does not matter.
    [{ x: 'x + max(k, 0)' }, { kind: 'dependent', names: ['x'] }],
    // Without finite values nothing can be said.
    [{ x: 'x + log(-1 - k^2)' }, undefined],
    [{ x: 'year - 2000 + x' }, { kind: 'contradiction' }],
  ])('%j: %j', (equations, expected) => {
    expect(undeterminedBlock(formulasOf(equations))).toEqual(expected);
  });

  test('of more than a hundred names nothing is said', () => {
    const ring = (n: number) =>
      formulasOf(Object.fromEntries(Array.from({ length: n }, (_, i) => [`n${i}`, `n${(i + 1) % n}`])));
    expect(undeterminedBlock(ring(100))?.kind).toBe('dependent');
    expect(undeterminedBlock(ring(101))).toBeUndefined();
  });
});
