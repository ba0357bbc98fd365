import { blockDraws } from '../../uncertainty/streams/block';
import { clampRow, indicatorOffset, type Layout } from '../block/layout';

/** Draws in which a clamp of an indicator binds in some year, and year by year, base year first. */
export interface ClampCount {
  readonly draws: number;
  readonly byYear: Float64Array;
}

/** Counts the draws in which a `clamp` of an indicator binds, block by block. */
export interface ClampCounter {
  /** Counts a block, of which the first `count` draws belong to the run. */
  readonly add: (memory: Float64Array, count: number) => void;
  /** Counts of all indicators with a clamp. */
  readonly counts: () => Readonly<Record<string, ClampCount>>;
}

/** A counter for the rows of clamps that the kernel writes. */
export function clampCounter(layout: Layout): ClampCounter {
  const totals = new Map(
    layout.clamped.map((name) => [name, { draws: 0, byYear: new Float64Array(layout.steps + 1) }]),
  );
  const isBound = new Uint8Array(blockDraws);
  return {
    add: (memory, count) => {
      for (const [name, total] of totals) {
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
    counts: () =>
      Object.fromEntries(
        [...totals].map(([name, { draws, byYear }]) => [name, { draws, byYear: byYear.slice() }]),
      ),
  };
}
