import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AcceptedRange } from '../../../src/plan/accepted-range';
import { markDraws } from '../../../src/simulation/reductions/mark-draws';
import { hitsOf, numbersMet, wordsOf } from '../../../src/simulation/reductions/pattern-counts';
import { mergePatterns } from '../../../src/simulation/targets/merge-patterns';
import { patternCounter } from '../../../src/simulation/targets/pattern-counter';
import { errorOf } from '../../error-of';

const half = { least: 0.5, greatest: Number.MAX_VALUE };

/** Codes of the first draws of some columns. */
function codesOf(columns: readonly Float64Array[], ranges: readonly AcceptedRange[]): Int32Array {
  const codes = new Int32Array(1024 * wordsOf(columns.length));
  for (const [target, values] of columns.entries()) {
    markDraws(codes, target, ranges[target]!, { values, from: 0, count: values.length });
  }
  return codes;
}

test('by hand: two targets, four draws', () => {
  const counter = patternCounter(2, 1, 10);
  const columns = [Float64Array.of(1, 0.5, 0, Infinity), Float64Array.of(0.1, 0.3, 0.2, Number.NaN)];
  counter.add(codesOf(columns, [half, { least: 0, greatest: 0.2 }]), 4);
  const counts = counter.counts();
  expect([...hitsOf(counts, [0])]).toEqual([2]);
  expect([...hitsOf(counts, [1])]).toEqual([2]);
  expect([...hitsOf(counts, [0, 1])]).toEqual([1]);
  expect([...hitsOf(counts, [])]).toEqual([4]);
  expect(numbersMet(counts, [0, 1]).map(([count]) => count)).toEqual([1, 2, 1]);
});

test('law: counts are those of looking at every draw, by replicate, for few targets and many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom(1, 16),
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 0, max: 1e6 }),
      (targets, parts, draws, seed) => {
        const meets = (target: number, draw: number) =>
          Math.imul(seed + target * 31 + draw * 17, 0x9e3779b1) >>> 28 < 11;
        const columns = Array.from({ length: targets }, (_, t) =>
          Float64Array.from({ length: draws }, (_, draw) => (meets(t, draw) ? 1 : 0)),
        );
        const ranges = columns.map(() => half);
        const counter = patternCounter(targets, parts, draws);
        counter.add(codesOf(columns, ranges), draws);
        const places = columns.map((_, t) => t).filter((t) => (seed >> (t % 20)) % 2 === 0);
        const hits = new Float64Array(parts);
        const numbers = Array.from({ length: places.length + 1 }, () => new Float64Array(parts));
        for (let draw = 0; draw < draws; draw++) {
          const met = places.filter((t) => meets(t, draw)).length;
          if (met === places.length) hits[draw % parts]!++;
          numbers[met]![draw % parts]!++;
        }
        expect(hitsOf(counter.counts(), places)).toEqual(hits);
        expect(numbersMet(counter.counts(), places)).toEqual(numbers);
        const twice = mergePatterns([counter.counts(), counter.counts()], draws);
        expect(hitsOf(twice, places)).toEqual(hits.map((each) => 2 * each));
      },
    ),
    { seed: 20201, numRuns: 200 },
  );
});

test('more patterns than allowed are refused', () => {
  const ranges = Array.from({ length: 13 }, () => half);
  const counter = patternCounter(ranges.length, 1, 2);
  const columns = ranges.map((_, t) => Float64Array.from({ length: 3 }, (_, draw) => (t < draw ? 1 : 0)));
  const error = errorOf(() => counter.add(codesOf(columns, ranges), 3));
  expect([error.name, error.code, error.message]).toEqual([
    'SimulationError',
    'E_LIMIT',
    'simulate: the targets are met in more than 2 different combinations; keep the values of their indicators instead: keep: [...], or judge fewer targets',
  ]);
});
