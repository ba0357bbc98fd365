import { describe, expect, test } from 'vitest';
import { type PilotRun, pilotDraws } from '../../../src/simulation/draws/importance/pilot-runs';
import { openSearch } from '../../../src/simulation/draws/importance/shift-search';

/** A tenth of the draws of a pilot run, in whole draws. */
const tenth = 409;

/** A pilot run of one dimension with these values by draw, and one column of margins a target. */
function runOf(value: (draw: number) => number, ...margins: readonly ((draw: number) => number)[]): PilotRun {
  const column = (of: (draw: number) => number) => Float64Array.from({ length: pilotDraws }, (_, i) => of(i));
  return { values: [column(value)], margins: margins.map(column) };
}

const shiftOf = (run: PilotRun, places = [0]) => openSearch(run, places, []).shift()[0]!;

test('a tenth of 4,096 draws are 409', () => {
  expect(Math.floor(pilotDraws / 10)).toBe(tenth);
});

describe('the nearest tenth show the way', () => {
  test('the shift is the mean of their values', () => {
    // The draws whose numbers are the largest come nearest, with values of 7; the others have 0.
    const run = runOf(
      (draw) => (draw >= pilotDraws - tenth ? 7 : 0),
      (draw) => draw - pilotDraws,
    );
    const search = openSearch(run, [0], []);
    expect(search.shift()[0]).toBeCloseTo(7, 12);
    expect([search.isFound(), search.metAtFirst]).toEqual([false, 0]);
  });

  test('of targets together a draw is as near as to the farther one, in standard deviations of each', () => {
    // Half the draws miss the first by 3 of its units, half the second by 2000 of its own; 409 miss each by less.
    const isNear = (draw: number) => draw < tenth;
    const first = (draw: number) => (isNear(draw) ? -1 : draw % 2 === 0 ? -3 : -0.5);
    const second = (draw: number) => 1000 * (isNear(draw) ? -1 : draw % 2 === 0 ? -0.5 : -3);
    const run = runOf((draw) => (isNear(draw) ? 5 : 0), first, second);
    expect(shiftOf(run, [0, 1])).toBeCloseTo(5, 12);
    expect(shiftOf(run, [1, 0])).toBeCloseTo(5, 12);
    // The first alone: 1,844 draws, none of the 409, come nearer than they do.
    expect(shiftOf(run, [0])).toBe(0);
  });

  test('a margin that is not finite is the farthest', () => {
    const run = runOf(
      (draw) => (draw < tenth ? 7 : 0),
      (draw) => (draw < tenth ? -5 : draw % 2 === 0 ? Number.POSITIVE_INFINITY : Number.NaN),
    );
    const search = openSearch(run, [0], []);
    expect(search.shift()[0]).toBeCloseTo(7, 12);
    expect(search.metAtFirst).toBe(0);
  });
});

describe('where many draws come equally near', () => {
  /** 100 draws at −1/2 with values of 9, so many at −1 with values of 3, the rest at −2 with 0. */
  const stepped = (many: number) =>
    runOf(
      (draw) => (draw < 100 ? 9 : draw < 100 + many ? 3 : 0),
      (draw) => (draw < 100 ? -0.5 : draw < 100 + many ? -1 : -2),
    );

  test('up to twice as many as a tenth are all taken, of more those that are nearer still', () => {
    const all = 2 * tenth - 100;
    expect(shiftOf(stepped(all))).toBeCloseTo((100 * 9 + all * 3) / (2 * tenth), 12);
    expect(shiftOf(stepped(all + 1))).toBeCloseTo(9, 12);
  });

  test('if none is nearer all are taken', () => {
    const run = runOf(
      (draw) => (draw % 2 === 0 ? 6 : 2),
      () => -1,
    );
    expect(shiftOf(run)).toBeCloseTo(4, 12);
  });
});

describe('a search ends', () => {
  const meeting = (count: number) =>
    runOf(
      (draw) => (draw < count ? 5 : 1),
      (draw) => (draw < count ? 0 : -1),
    );

  test('where a tenth of the draws meet the targets, if only just', () => {
    const search = openSearch(meeting(tenth), [0], []);
    expect([search.isFound(), search.metAtFirst]).toEqual([true, tenth]);
    expect(openSearch(meeting(tenth - 1), [0], []).isFound()).toBe(false);
  });

  test('with the mean of all draws that meet them, not of a tenth alone', () => {
    // 600 draws meet it, the first 300 of them by more.
    const run = runOf(
      (draw) => (draw < 300 ? 4 : draw < 600 ? 2 : 0),
      (draw) => (draw < 300 ? 2 : draw < 600 ? 1 : -1),
    );
    expect(shiftOf(run)).toBeCloseTo(3, 12);
  });

  test('after a run with the shift, whose draws count by their weight; margins are in units of the first run', () => {
    const search = openSearch(
      runOf(
        (draw) => (draw < tenth ? 2 : 0),
        (draw) => (draw < tenth ? -1 : -2),
      ),
      [0],
      [],
    );
    expect([search.shift()[0], search.isFound()]).toEqual([2, false]);
    // Under a shift of 2 a value z has the weight exp(−2 z + 2): 1 at 1, 1/2 at 1 + ln 2 / 2.
    search.learn(
      runOf(
        (draw) => (draw % 2 === 0 ? 1 : 1 + Math.LN2 / 2),
        (draw) => (draw < 1000 ? 1 : -1),
      ),
    );
    expect(search.isFound()).toBe(true);
    expect(search.metAtFirst).toBe(0);
    expect(search.shift()[0]).toBeCloseTo(1 + Math.LN2 / 6, 12);
  });
});
