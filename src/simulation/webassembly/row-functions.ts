import { normalSf } from '../../core/normal-cdf';
import { constantsFrom } from './body';
import { memoryPlan } from './memory-plan';
import { rowModule } from './row-module';
import type { Host, HostMemory } from './wasm-runtime';

/** The functions of rows, on addresses in bytes. */
export interface RowFunctions {
  readonly fillTails: (state: number, row: number) => void;
  readonly mapTable: (table: number, polynomials: number, row: number) => void;
  readonly mapAndScale: (
    table: number,
    polynomials: number,
    row: number,
    shift: number,
    scale: number,
  ) => void;
  readonly toTails: (row: number) => void;
  readonly shiftAndScale: (row: number, shift: number, scale: number) => void;
  readonly multiply: (row: number, factor: number) => void;
  readonly addMultiple: (row: number, other: number, weight: number) => void;
  readonly differences: (row: number) => number;
  readonly carry: (row: number, innovations: number, persistence: number, event: number) => void;
  readonly total: (row: number, shift: number) => number;
  readonly powers: (row: number, shift: number, mean: number, out: number) => void;
  readonly extremes: (row: number, out: number) => number;
  readonly countInside: (row: number, least: number, scale: number, counts: number) => void;
  readonly countBins: (row: number, least: number, scale: number, bins: number, counts: number) => number;
  readonly pickBins: (
    row: number,
    least: number,
    scale: number,
    bins: number,
    marks: number,
    out: number,
  ) => number;
  readonly judge: (
    row: number,
    codes: number,
    bit: number,
    acceptedLeast: number,
    acceptedGreatest: number,
    statedLeast: number,
    statedGreatest: number,
    out: number,
  ) => void;
}

/** Compiled once, since the code is the same for every program. */
let compiled: { readonly module: object; readonly constants: readonly number[] } | undefined;

/**
 * The functions of rows on a memory, whose constants are written there.
 *
 * @param quantile - exact value of a table, by its number, at a signed tail probability
 */
export function rowFunctions(
  host: Host,
  memory: HostMemory,
  quantile: (table: number, tail: number) => number,
): RowFunctions {
  compiled ??= compile(host);
  writeConstants(memory, memoryPlan.rowConstants, compiled.constants);
  const { exports } = new host.Instance(compiled.module, { env: { memory, quantile, normalSf } });
  // The exports are those that the module was just built with.
  return exports as unknown as RowFunctions;
}

/** Writes each constant into both lanes of its vector. */
export function writeConstants(memory: HostMemory, address: number, values: readonly number[]): void {
  const doubles = new Float64Array(memory.buffer, address, 2 * values.length);
  for (const [i, value] of values.entries()) doubles.fill(value, 2 * i, 2 * i + 2);
}

function compile(host: Host) {
  const constants = constantsFrom(memoryPlan.rowConstants);
  const module = new host.Module(rowModule(constants, memoryPlan.roots));
  return { module, constants: constants.values() };
}
