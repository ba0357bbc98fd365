import { blockDraws } from '../../uncertainty/streams/block';
import { indicatorOffset, type Layout } from '../block/layout';
import type { Rows } from '../block/rows';

/** Draws in which an indicator is not finite, the first of them, and the first year of that. */
export interface Fault {
  readonly count: number;
  readonly year: number;
  readonly draw: number;
}

/** Counts the draws in which indicators are not finite, block by block. */
export interface FaultCounter {
  /** Counts a block, of which the first `count` draws belong to the run; it is looked at where a row is not all finite. */
  readonly add: (block: number, rows: Pick<Rows, 'memory' | 'allFinite'>, count: number) => void;
  /** Indicators that are not finite in some draw. */
  readonly counts: () => Readonly<Record<string, Fault>>;
}

/** A counter for some indicators. @param base - calendar year of the base year */
export function faultCounter(layout: Layout, indicators: readonly string[], base: number): FaultCounter {
  const watched = indicators.map((name) => ({
    name,
    offsets: Array.from({ length: layout.steps + 1 }, (_, step) => indicatorOffset(layout, name, step)),
  }));
  const faults = new Map<string, Fault>();
  return {
    add: (block, { memory, allFinite }, count) => {
      for (const { name, offsets } of watched) {
        if (offsets.every(allFinite)) continue;
        for (let draw = 0; draw < count; draw++) {
          const step = offsets.findIndex((offset) => !Number.isFinite(memory[offset + draw]));
          if (step < 0) continue;
          const fault = { count: 1, year: base + step, draw: block * blockDraws + draw };
          const known = faults.get(name);
          faults.set(name, known === undefined ? fault : bothFaults(known, fault));
        }
      }
    },
    counts: () => Object.fromEntries(faults),
  };
}

/** Faults of different draws together. */
export function bothFaults(a: Fault, b: Fault): Fault {
  const { year, draw } = a.draw < b.draw ? a : b;
  return { count: a.count + b.count, year, draw };
}
