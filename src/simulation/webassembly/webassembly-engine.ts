import { coefficients, servingCells, wholeCells } from '../../uncertainty/quantile-cells';
import type { QuantileTable } from '../../uncertainty/quantile-table';
import { blockDraws } from '../../uncertainty/streams/block';
import { fillTails } from '../../uncertainty/streams/stream';
import type { Engine } from '../engine/engine';
import type { Rows } from '../engine/rows';
import { compiledKernel } from '../kernel/compiled-kernel';
import { interpretedKernel } from '../kernel/interpreted-kernel';
import type { Kernel } from '../kernel/kernel';
import type { Program } from '../kernel/program';
import { constantsFrom } from './body';
import { rootPairs } from './exp-code';
import { formulaModule, importedFunctions } from './formula-module';
import { type Host, type HostMemory, host } from './host';
import { memoryPlan, tableBytes, tableCells } from './memory-plan';
import { rowFunctions, writeConstants } from './row-functions';

/** Bytes of a page of WebAssembly memory. */
const pageBytes = 65536;

/**
 * Engine of generated WebAssembly. Undefined where the surroundings do not allow it, or have not the memory in one
 * piece; the JavaScript engine then gives the same bits.
 *
 * @param doubles - length of the block's memory
 * @param tables - quantile tables that may be used; more are looked up in JavaScript
 */
export function webAssemblyEngine(
  program: Program,
  { doubles, tables }: { readonly doubles: number; readonly tables: number },
): Engine | undefined {
  if (host === undefined) return undefined;
  try {
    const firstTable = memoryPlan.rows + 8 * doubles;
    const firstConstant = firstTable + tables * tableBytes;
    const constants = constantsFrom(firstConstant);
    const code = hasOnlyFormulas(program)
      ? formulaModule(program, constants, { roots: memoryPlan.roots, rows: memoryPlan.rows })
      : undefined;
    const bytes = firstConstant + 16 * constants.values().length;
    const memory = new host.Memory({ initial: Math.ceil(bytes / pageBytes) });
    new Float64Array(memory.buffer, memoryPlan.roots, rootPairs.length).set(rootPairs);
    writeConstants(memory, firstConstant, constants.values());
    const rows = rowsOn(host, memory, { doubles, tables, firstTable });
    const kernel = code === undefined ? undefined : formulaKernel(host, program, code, memory);
    return {
      name: 'wasm',
      rows,
      // Equations that are solved together run in JavaScript, on the same memory.
      kernel: kernel ?? compiledKernel(program) ?? interpretedKernel(program),
    };
  } catch (error) {
    if (error instanceof host.CompileError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasOnlyFormulas({ baselines, equations }: Program): boolean {
  return [...baselines, ...equations].every((step) => step.kind === 'compute');
}

function formulaKernel(
  host: Host,
  program: Program,
  code: Uint8Array<ArrayBuffer>,
  memory: HostMemory,
): Kernel {
  const module = new host.Module(code);
  const { exports } = new host.Instance(module, { env: { memory, ...importedFunctions } });
  const { start, advance } = exports as unknown as Record<
    'start' | 'advance',
    (offset: number, year: number) => void
  >;
  const yearBytes = 8 * program.layout.places.size * program.rowStride;
  return (_, step, year) => (step === 0 ? start : advance)(step * yearBytes, year);
}

function rowsOn(
  host: Host,
  wasm: HostMemory,
  { doubles, tables, firstTable }: { doubles: number; tables: number; firstTable: number },
): Rows {
  const memory = new Float64Array(wasm.buffer, memoryPlan.rows, doubles);
  const stateWords = new Int32Array(wasm.buffer, memoryPlan.state, 16);
  const known: QuantileTable[] = [];
  const polynomialsOf = (table: number) =>
    new Float64Array(wasm.buffer, firstTable + table * tableBytes, tableBytes / 8);
  /** Copies a cell; where its parts have no room here it is left without them. */
  const copyCell = (number: number, polynomials: Float64Array, cell: number) => {
    const from = cell * coefficients;
    const parts = polynomials[from + 1]!;
    const isDivided = Number.isNaN(polynomials[from]!) && !Number.isNaN(parts);
    if (cell >= tableCells || (isDivided && parts + 16 > tableCells)) return;
    polynomialsOf(number).set(polynomials.subarray(from, from + coefficients), from);
  };
  const numberOf = (table: QuantileTable): number | undefined => {
    const before = known.indexOf(table);
    if (before >= 0) return before;
    if (table.polynomials === undefined || known.length === tables) return undefined;
    polynomialsOf(known.length).fill(Number.NaN);
    for (let cell = 0; cell < wholeCells; cell++) copyCell(known.length, table.polynomials, cell);
    return known.push(table) - 1;
  };
  /** The value, and the cells that serve it, which may have been built just now. */
  const quantile = (number: number, tail: number): number => {
    const table = known[number]!;
    const value = table.at(tail);
    const polynomials = table.polynomials!;
    for (const cell of servingCells(polynomials, tail)) copyCell(number, polynomials, cell);
    return value;
  };
  const functions = rowFunctions(host, wasm, quantile);
  const address = (row: number) => memoryPlan.rows + 8 * row;
  return {
    memory,
    fillTails: (state, out, row) => {
      if (out.buffer !== wasm.buffer) {
        fillTails(state, out, row);
        return;
      }
      stateWords.set(state);
      functions.fillTails(memoryPlan.state, address(row));
      state.set(stateWords);
    },
    toValues: (table, row) => {
      const number = numberOf(table);
      if (number === undefined) table.map(memory, row, blockDraws);
      else functions.mapTable(number, firstTable + number * tableBytes, address(row));
    },
    toTails: (row) => functions.toTails(address(row)),
    shiftAndScale: (row, shift, scale) => functions.shiftAndScale(address(row), shift, scale),
    multiply: (row, factor) => functions.multiply(address(row), factor),
    addMultiple: (row, other, weight) => functions.addMultiple(address(row), address(other), weight),
    allFinite: (row) => functions.differences(address(row)) === 0,
    carry: (row, innovations, persistence, event) =>
      functions.carry(address(row), address(innovations), persistence, event),
  };
}
