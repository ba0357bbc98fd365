import { SimulationError } from '../../core/plancast-error';
import { blockDraws } from '../../uncertainty/streams/block';
import { indicatorOffset } from '../block/layout';
import type { BlockSimulator } from '../engine/block-simulator';

/** Memory that a run fills and leaves behind: plain arrays, which its threads may share. */
export interface Columns {
  /** The first draw of the run that they hold, that of a block. */
  readonly first: number;
  /** How many draws they hold. */
  readonly draws: number;
  /**
   * Values by indicator, then by year; none where they are not kept. A base-year value that is the same in every draw
   * is written once.
   */
  readonly values: readonly (readonly Float64Array[])[];
  /** Weights of importance sampling. */
  readonly weights: Float64Array | undefined;
  /** Digests of the blocks, 32 bytes each, where they are made on the way. */
  readonly digests: Uint8Array | undefined;
}

/** What is to be kept of a run. */
export interface Kept {
  /** Indicators whose values are kept, in code-unit order. */
  readonly indicators: readonly string[];
  /** Indicators whose base-year value is the same in every draw. */
  readonly certain: ReadonlySet<string>;
  /** Years after the base year. */
  readonly steps: number;
  readonly weights: boolean;
  readonly digests: boolean;
  /** Whether other threads are to see the memory. */
  readonly isShared: boolean;
  /** The first draw that is kept, that of a block; 0 unless given. */
  readonly first?: number;
}

/**
 * Allocates the columns of a run.
 *
 * @param previous - columns of fewer draws, whole blocks, whose values are taken over
 * @throws SimulationError E_LIMIT where the machine has not the memory that the caller allowed
 */
export function createColumns(draws: number, kept: Kept, previous?: Columns): Columns {
  const { indicators, certain, steps, isShared } = kept;
  const years = Array.from({ length: steps + 1 }, (_, step) => step);
  const memory = isShared ? sharedMemory : (bytes: number) => new ArrayBuffer(bytes);
  const doubles = (length: number) => new Float64Array(memory(8 * length));
  try {
    const columns = {
      first: kept.first ?? 0,
      draws,
      values: indicators.map((name) =>
        years.map((step) => doubles(step === 0 && certain.has(name) ? 1 : draws)),
      ),
      weights: kept.weights ? doubles(draws) : undefined,
      digests: kept.digests ? new Uint8Array(memory(32 * Math.ceil(draws / blockDraws))) : undefined,
    };
    if (previous !== undefined) copyColumns(previous, columns);
    return columns;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `simulate: memory for ${draws} draws is not available`;
    const hint = 'draw less, or keep fewer indicators';
    const zh = {
      message: `simulate：没有足够的内存进行 ${draws} 次抽样`,
      hint: '请减少抽样次数，或保留更少的指标',
    };
    throw new SimulationError([{ code: 'E_LIMIT', path: 'draws', message, hint, zh }]);
  }
}

/** The first draws alone, whole blocks, in the same memory. */
export function cutColumns({ first, values, weights, digests, draws: all }: Columns, draws: number): Columns {
  return {
    first,
    draws,
    values: values.map((ofYears) =>
      ofYears.map((column) => (column.length < all ? column : column.subarray(0, draws))),
    ),
    weights: weights?.subarray(0, draws),
    digests: digests?.subarray(0, 32 * Math.ceil(draws / blockDraws)),
  };
}

/**
 * Copies values of a block out of its memory, cut at the number of draws.
 *
 * @returns a function of the columns and the block computed last
 */
export function columnWriter(
  { layout, memory }: BlockSimulator,
  indicators: readonly string[],
): (columns: Columns, block: number) => void {
  const offsets = indicators.map((name) =>
    Array.from({ length: layout.steps + 1 }, (_, step) => indicatorOffset(layout, name, step)),
  );
  return ({ first: firstKept, draws, values }, block) => {
    const first = block * blockDraws - firstKept;
    const count = Math.min(blockDraws, draws - first);
    for (const [i, ofYears] of values.entries()) {
      for (const [step, column] of ofYears.entries()) {
        const offset = offsets[i]![step]!;
        if (column.length < draws) column[0] = memory[offset]!;
        else column.set(memory.subarray(offset, offset + count), first);
      }
    }
  };
}

/**
 * Memory of the same size for each shared one, never touched and so never taken from the machine: engines do not count
 * shared memory when they decide whether to look for what is no longer used, but they do count this.
 */
const counted = new WeakMap<SharedArrayBuffer, ArrayBuffer>();

function sharedMemory(bytes: number): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes);
  counted.set(shared, new ArrayBuffer(bytes));
  return shared;
}

/** Bytes of all columns. */
export function bytesOf({ values, weights, digests }: Columns): number {
  const ofValues = values.flat().reduce((total, column) => total + column.byteLength, 0);
  return ofValues + (weights?.byteLength ?? 0) + (digests?.byteLength ?? 0);
}

/** Copies columns into those of more draws, to where their draws belong. */
export function copyColumns(from: Columns, to: Columns): void {
  const first = from.first - to.first;
  for (const [i, ofYears] of from.values.entries()) {
    for (const [step, column] of ofYears.entries()) {
      // A value that is the same in every draw stands once.
      to.values[i]![step]!.set(column, column.length < from.draws ? 0 : first);
    }
  }
  if (from.weights !== undefined) to.weights?.set(from.weights, first);
  if (from.digests !== undefined) to.digests?.set(from.digests, (32 * first) / blockDraws);
}
