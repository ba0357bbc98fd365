import { blockDraws } from '../../uncertainty/streams/block';
import { fillTails } from '../../uncertainty/streams/stream';
import type { EngineSize } from '../block/engine';
import type { Rows } from '../block/rows';
import { rootPairs } from './exp-code';
import { memoryPlan, placesOf } from './memory-plan';
import { rowFunctions } from './row-functions';
import { statisticsRows } from './statistics-rows';
import { tableMemory } from './table-memory';
import type { Host, HostMemory } from './wasm-runtime';

/** Rows in generated WebAssembly, on a memory that is large enough for them. */
export function webAssemblyRows(host: Host, wasm: HostMemory, size: EngineSize): Rows {
  new Float64Array(wasm.buffer, memoryPlan.roots, rootPairs.length).set(rootPairs);
  const memory = new Float64Array(wasm.buffer, memoryPlan.rows, size.doubles);
  const stateWords = new Int32Array(wasm.buffer, memoryPlan.state, 16);
  const tables = tableMemory(wasm, placesOf(size).firstTable, size.tables);
  const functions = rowFunctions(host, wasm, tables.quantile);
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
      const number = tables.numberOf(table);
      if (number === undefined) table.map(memory, row, blockDraws);
      else functions.mapTable(number, tables.addressOf(number), address(row));
    },
    toScaledValues: (table, row, shift, scale) => {
      const number = tables.numberOf(table);
      if (number !== undefined) {
        functions.mapAndScale(number, tables.addressOf(number), address(row), shift, scale);
        return;
      }
      table.map(memory, row, blockDraws);
      functions.shiftAndScale(address(row), shift, scale);
    },
    toTails: (row) => functions.toTails(address(row)),
    shiftAndScale: (row, shift, scale) => functions.shiftAndScale(address(row), shift, scale),
    multiply: (row, factor) => functions.multiply(address(row), factor),
    addMultiple: (row, other, weight) => functions.addMultiple(address(row), address(other), weight),
    allFinite: (row) => functions.differences(address(row)) === 0,
    carry: (row, innovations, persistence, event) =>
      functions.carry(address(row), address(innovations), persistence, event),
    ...statisticsRows(functions, wasm, size, memory),
  };
}
