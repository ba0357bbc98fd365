import { normalSf } from '../../core/normal-cdf';
import { blockDraws } from '../../uncertainty/streams/block';
import { fillTails } from '../../uncertainty/streams/stream';
import type { Rows } from './rows';

/** Rows in plain JavaScript. */
export function javascriptRows(memory: Float64Array): Rows {
  // Looked up once: where modules are transformed, a name that is imported costs a call in every turn of a loop.
  const [count, survival] = [blockDraws, normalSf];
  return {
    memory,
    fillTails,
    toValues: (table, row) => table.map(memory, row, count),
    toTails: (row) => {
      for (let i = row; i < row + count; i++) {
        const z = memory[i]!;
        const tail = survival(Math.abs(z));
        memory[i] = z < 0 ? tail : -tail;
      }
    },
    shiftAndScale: (row, shift, scale) => {
      for (let i = row; i < row + count; i++) memory[i] = shift + scale * memory[i]!;
    },
    multiply: (row, factor) => {
      for (let i = row; i < row + count; i++) memory[i] = factor * memory[i]!;
    },
    addMultiple: (row, other, weight) => {
      for (let i = 0; i < count; i++) memory[row + i]! += weight * memory[other + i]!;
    },
    allFinite: (row) => {
      let total = 0;
      // x − x is 0 for every finite x and NaN for the others.
      for (let i = row; i < row + count; i++) total += memory[i]! - memory[i]!;
      return total === 0;
    },
    carry: (row, innovations, persistence, event) => {
      for (let i = 0; i < count; i++) {
        memory[row + i] = persistence * memory[row + i]! + memory[innovations + i]! + event;
      }
    },
  };
}
