import { blockDraws } from '../uncertainty/streams/block';
import type { Clamped } from './ensemble';
import { clampRow, indicatorOffset, type Layout } from './kernel/layout';

/** Counts the draws in which a `clamp` of an indicator binds, block by block. */
export interface ClampCounter {
  /** Counts a block, of which the first `count` draws belong to the run. */
  readonly add: (memory: Float64Array, count: number) => void;
  /** Indicators whose clamp has bound at least once. */
  readonly result: (draws: number) => Record<string, Clamped>;
}

/** A counter for the rows of clamps that the kernel writes. */
export function clampCounter(layout: Layout, base: number): ClampCounter {
  const counts = new Map(
    layout.clamped.map((name) => [name, { draws: 0, byYear: new Float64Array(layout.steps + 1) }]),
  );
  const isBound = new Uint8Array(blockDraws);
  return {
    add: (memory, count) => {
      for (const [name, total] of counts) {
        isBound.fill(0);
        for (let step = 0; step <= layout.steps; step++) {
          const offset = indicatorOffset(layout, clampRow(name), step);
          for (let draw = 0; draw < count; draw++) {
            if (memory[offset + draw] !== 1) continue;
            total.byYear[step]!++;
            isBound[draw] = 1;
          }
        }
        for (let draw = 0; draw < count; draw++) total.draws += isBound[draw]!;
      }
    },
    result: (draws) =>
      Object.fromEntries(
        [...counts]
          .filter(([, total]) => total.draws > 0)
          .map(([name, total]) => {
            const years = [...total.byYear.entries()].filter(([, count]) => count > 0);
            const byYear = Object.fromEntries(years.map(([step, count]) => [base + step, count]));
            return [name, { count: total.draws, share: total.draws / draws, byYear: Object.freeze(byYear) }];
          }),
      ),
  };
}
