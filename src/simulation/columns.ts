import { SimulationError } from '../core/plancast-error';
import { blockDraws } from '../uncertainty/streams/block';
import { type ClampCounter, clampCounter } from './clamp-counter';
import type { Rows } from './engine/rows';
import type { Clamped, NonFinite } from './ensemble';
import { indicatorOffset, type Layout } from './kernel/layout';

/** Kept values, one array for each indicator and year, filled block by block. */
export interface Columns {
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly draws: number;
  readonly column: (indicator: string, step: number) => Float64Array;
  /** Copies the block's values out of its memory, cut at the number of draws. */
  readonly store: (block: number, rows: Rows) => void;
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
    /** Indicators whose base-year value is the same in every draw. */
    readonly certain: ReadonlySet<string>;
  },
  previous?: Stored,
): Columns {
  const { indicators, base, draws, seed, certain } = run;
  const years = Array.from({ length: layout.steps + 1 }, (_, step) => base + step);
  const columns = new Map(
    indicators.map((name) => [
      name,
      years.map((_, step) => (step === 0 && certain.has(name) ? undefined : allocate(draws))),
    ]),
  );
  for (const [name, ofYears] of columns) {
    for (const [step, column] of ofYears.entries()) if (previous) column?.set(previous.column(name, step));
  }
  const baseValues = previous?.baseValues ?? new Map<string, number>();
  const faults = new Map<string, Fault>(previous?.faults);
  const clamps = previous?.clamps ?? clampCounter(layout, base);
  const column = (indicator: string, step: number): Float64Array => {
    const ofYears = columns.get(indicator)!;
    // A base-year value that is the same in every draw is written out when it is asked for.
    ofYears[step] ??= allocate(draws).fill(baseValues.get(indicator)!);
    return ofYears[step];
  };
  return {
    indicators,
    years,
    draws,
    column,
    store: (block, { memory, allFinite }) => {
      const first = block * blockDraws;
      const count = Math.min(blockDraws, draws - first);
      clamps.add(memory, count);
      for (const [name, ofYears] of columns) {
        const offsets = years.map((_, step) => indicatorOffset(layout, name, step));
        for (const [step, column] of ofYears.entries()) {
          const offset = offsets[step]!;
          if (column === undefined) baseValues.set(name, memory[offset]!);
          else column.set(memory.subarray(offset, offset + count), first);
        }
        if (!offsets.every(allFinite)) countFaults(faults, name, { memory, offsets, first, count, base });
      }
    },
    nonFinite: () =>
      Object.fromEntries(
        [...faults].map(([name, { count, year, draw }]) => [name, { count, year, replay: { seed, draw } }]),
      ),
    clamped: () => clamps.result(draws),
    grown: (more) => createColumns(layout, { ...run, draws: more }, { column, baseValues, faults, clamps }),
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
  /** Base-year values that are the same in every draw. */
  readonly baseValues: Map<string, number>;
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
  block: {
    readonly memory: Float64Array;
    /** First draw of the block in each year. */
    readonly offsets: readonly number[];
    readonly first: number;
    readonly count: number;
    readonly base: number;
  },
): void {
  for (let draw = 0; draw < block.count; draw++) {
    const step = block.offsets.findIndex((offset) => !Number.isFinite(block.memory[offset + draw]));
    if (step < 0) continue;
    const known = faults.get(name);
    if (known === undefined)
      faults.set(name, { count: 1, year: block.base + step, draw: block.first + draw });
    else faults.set(name, { ...known, count: known.count + 1 });
  }
}
