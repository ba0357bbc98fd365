import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsolvedLog } from '../../../src/simulation/block/unsolved-log';
import {
  mergedUnsolved,
  type UnsolvedCount,
  unsolvedCounter,
} from '../../../src/simulation/results/unsolved-counter';

describe('a counter', () => {
  test('counts draws by equations and reason, with the first of them and the largest residual', () => {
    const counter = unsolvedCounter(2020);
    expect(counter.counts()).toEqual([]);
    const log = unsolvedLog();
    log.note(['x', 'y'], 7, { step: 3, reason: 'notFound', residual: 0.25 });
    log.note(['x', 'y'], 2, { step: 5, reason: 'jump', residual: 0.125 });
    log.note(['a'], 4, { step: 1, reason: 'singular', residual: Number.NaN });
    counter.add(0, log, 8);
    const other = unsolvedLog();
    other.note(['x', 'y'], 0, { step: 1, reason: 'jump', residual: 0.5 });
    other.note(['x', 'y'], 8, { step: 1, reason: 'tooSteep', residual: 9 });
    // Of the second block eight draws belong to the run, so the ninth does not count.
    counter.add(1, other, 8);
    expect(counter.counts()).toEqual([
      {
        names: ['a'],
        count: 1,
        reasons: { singular: 1 },
        draw: 4,
        year: 2021,
        reason: 'singular',
        residual: Number.NaN,
      },
      {
        names: ['x', 'y'],
        count: 3,
        reasons: { notFound: 1, jump: 2 },
        draw: 2,
        year: 2025,
        reason: 'jump',
        residual: 0.5,
      },
    ]);
  });

  test('numbers the draws through the blocks of 1,024', () => {
    const counter = unsolvedCounter(2020);
    const log = unsolvedLog();
    log.note(['a'], 5, { step: 2, reason: 'jump', residual: 1 });
    counter.add(3, log, 1024);
    expect(counter.counts()[0]).toMatchObject({ draw: 3 * 1024 + 5, year: 2022 });
  });
});

describe('counts together', () => {
  const of = (draw: number, residual: number, name = 'x'): UnsolvedCount => ({
    names: [name],
    count: 1,
    reasons: { jump: 1 },
    draw,
    year: 2021,
    reason: 'jump',
    residual,
  });

  test('the equations in the order of their names', () => {
    const names = mergedUnsolved([of(0, 1, 'b'), of(1, 1, 'B'), of(2, 1, 'a')]).map((each) => each.names[0]);
    expect(names).toEqual(['B', 'a', 'b']);
  });

  test('a residual that is no number does not count, unless there is no other', () => {
    expect(mergedUnsolved([of(0, Number.NaN), of(1, 0.5)])[0]!.residual).toBe(0.5);
    expect(mergedUnsolved([of(0, 0.5), of(1, Number.NaN)])[0]!.residual).toBe(0.5);
    expect(mergedUnsolved([of(0, Number.NaN), of(1, Number.NaN)])[0]!.residual).toBeNaN();
  });

  test('law: neither the order of the parts matters nor how they are grouped', () => {
    const any = fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(any, fc.nat({ max: 10 }), (draws, cut) => {
        const all = draws.map((draw) => of(draw, draw / 7, draw % 2 === 0 ? 'x' : 'y'));
        const whole = mergedUnsolved(all);
        expect(mergedUnsolved([...all].reverse())).toEqual(whole);
        const parts = [all.slice(0, cut), all.slice(cut)].map(mergedUnsolved);
        expect(mergedUnsolved(parts.flat())).toEqual(whole);
        for (const { names, count, draw, residual } of whole) {
          const own = draws.filter((each) => (each % 2 === 0 ? 'x' : 'y') === names[0]);
          expect([count, draw, residual]).toEqual([own.length, Math.min(...own), Math.max(...own) / 7]);
        }
      }),
      { seed: 20201, numRuns: 100 },
    );
  });
});
