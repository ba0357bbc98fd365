import { SimulationError } from '../core/plancast-error';
import { blockDraws } from '../uncertainty/streams/block';
import { type ClampCounter, clampCounter } from './clamp-counter';
import type { Clamped, NonFinite } from './ensemble';
import { indicatorOffset, type Layout } from './kernel/layout';

/** Kept values, one array for each indicator and year, filled block by block. */
export interface Columns {
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly draws: number;
  readonly column: (indicator: string, step: number) => Float64Array;
  /** Copies the block's values out of its memory, cut at the number of draws. */
  readonly store: (block: number, memory: Float64Array) => void;
  readonly nonFinite: () => Record<string, NonFinite>;
  /** Indicators of which a clamp has bound, kept or not. */
  readonly clamped: () => Record<string, Clamped>;
  /** The same columns for more draws, those stored so far kept; whole blocks only. */
  readonly grown: (draws: number) => Columns;
}

/** Allocates the columns of a run. */
export function createColumns(
  layout: Layout,
  run: {
    readonly indicators: readonly string[];
    readonly base: number;
    readonly draws: number;
    readonly seed: number;
  },
  previous?: Stored,
): Columns {
  const { indicators, base, draws, seed } = run;
  const years = Array.from({ length: layout.steps + 1 }, (_, step) => base + step);
  const columns = new Map(indicators.map((name) => [name, years.map(() => allocate(draws))]));
  const faults = new Map<string, Fault>(previous?.faults);
  const clamps = previous?.clamps ?? clampCounter(layout, base);
  for (const [name, ofYears] of columns) {
    for (const [step, column] of ofYears.entries()) if (previous) column.set(previous.column(name, step));
  }
  const column = (indicator: string, step: number) => columns.get(indicator)![step]!;
  return {
    indicators,
    years,
    draws,
    column,
    store: (block, memory) => {
      const first = block * blockDraws;
      const count = Math.min(blockDraws, draws - first);
      clamps.add(memory, count);
      for (const [name, ofYears] of columns) {
        let total = 0;
        for (const [step, column] of ofYears.entries()) {
          const offset = indicatorOffset(layout, name, step);
          column.set(memory.subarray(offset, offset + count), first);
          for (let i = offset; i < offset + count; i++) total += memory[i]! - memory[i]!;
        }
        // x - x is 0 for every finite x and NaN for the others.
        if (total !== 0) countFaults(faults, name, ofYears, { first, count, base });
      }
    },
    nonFinite: () =>
      Object.fromEntries(
        [...faults].map(([name, { count, year, draw }]) => [name, { count, year, replay: { seed, draw } }]),
      ),
    clamped: () => clamps.result(draws),
    grown: (more) => createColumns(layout, { ...run, draws: more }, { column, faults, clamps }),
  };
}

/** Draws of an indicator that are not finite, the first of them, and its year. */
interface Fault {
  readonly count: number;
  readonly year: number;
  readonly draw: number;
}

/** What a run has stored so far. */
interface Stored {
  readonly column: (indicator: string, step: number) => Float64Array;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly clamps: ClampCounter;
}

/** A column, or an error of ours where the machine has not the memory that the caller allowed. */
function allocate(draws: number): Float64Array {
  try {
    return new Float64Array(draws);
  } catch {
    const message = `simulate: memory for ${draws} draws is not available`;
    throw new SimulationError([
      { code: 'E_LIMIT', path: 'draws', message, hint: 'draw less, or keep fewer indicators' },
    ]);
  }
}

function countFaults(
  faults: Map<string, Fault>,
  name: string,
  ofYears: readonly Float64Array[],
  block: { readonly first: number; readonly count: number; readonly base: number },
): void {
  for (let draw = block.first; draw < block.first + block.count; draw++) {
    const step = ofYears.findIndex((column) => !Number.isFinite(column[draw]));
    if (step < 0) continue;
    const known = faults.get(name);
    if (known === undefined) faults.set(name, { count: 1, year: block.base + step, draw });
    else faults.set(name, { ...known, count: known.count + 1 });
  }
}
