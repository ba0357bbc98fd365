import { coefficients, servingCells, wholeCells } from '../../uncertainty/quantile-cells';
import type { QuantileTable } from '../../uncertainty/quantile-table';
import { tableBytes, tableCells } from './memory-plan';
import type { HostMemory } from './wasm-runtime';

/** Copies of quantile tables in the memory of an engine, told by their numbers. */
export interface TableMemory {
  /** Number of a table, which is copied where it is not yet there; undefined where it has no cells, or no room. */
  readonly numberOf: (table: QuantileTable) => number | undefined;
  /** Address of the polynomials of a table. */
  readonly addressOf: (number: number) => number;
  /** The value at a signed tail probability, from the table itself; its cells are then copied. */
  readonly quantile: (number: number, tail: number) => number;
}

/** Room for some tables. @param first - address of the first one */
export function tableMemory(wasm: HostMemory, first: number, room: number): TableMemory {
  const known: QuantileTable[] = [];
  const addressOf = (number: number) => first + number * tableBytes;
  const polynomialsOf = (number: number) => new Float64Array(wasm.buffer, addressOf(number), tableBytes / 8);
  /** Copies a cell; where its parts have no room here it is left without them. */
  const copyCell = (number: number, polynomials: Float64Array, cell: number) => {
    const from = cell * coefficients;
    const parts = polynomials[from + 1]!;
    const isDivided = Number.isNaN(polynomials[from]!) && !Number.isNaN(parts);
    if (cell >= tableCells || (isDivided && parts + 16 > tableCells)) return;
    polynomialsOf(number).set(polynomials.subarray(from, from + coefficients), from);
  };
  return {
    addressOf,
    numberOf: (table) => {
      const before = known.indexOf(table);
      if (before >= 0) return before;
      if (table.polynomials === undefined || known.length === room) return undefined;
      polynomialsOf(known.length).fill(Number.NaN);
      for (let cell = 0; cell < wholeCells; cell++) copyCell(known.length, table.polynomials, cell);
      return known.push(table) - 1;
    },
    quantile: (number, tail) => {
      const table = known[number]!;
      const value = table.at(tail);
      const polynomials = table.polynomials!;
      // The cells that serve it may have been built just now.
      for (const cell of servingCells(polynomials, tail)) copyCell(number, polynomials, cell);
      return value;
    },
  };
}
