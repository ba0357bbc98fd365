import { normalSf } from '../../core/normal-cdf';
import { blockDraws } from '../../uncertainty/streams/block';
import { fillTails } from '../../uncertainty/streams/stream';
import { noStatistics, type StatisticsCapacity } from '../block/engine';
import type { Rows } from '../block/rows';
import { type BinGrid, histogramBins } from '../reductions/bin-grid';
import { blockMoments } from '../reductions/block-moments';
import { countInner } from '../reductions/count-bins';
import { extremes } from '../reductions/extent';
import { markDraws } from '../reductions/mark-draws';
import { missedMoments } from '../reductions/missed-moments';
import { wordsOf } from '../reductions/pattern-counts';

/** Rows in plain JavaScript. @param room - for statistics */
export function javascriptRows(memory: Float64Array, room: StatisticsCapacity = noStatistics): Rows {
  // Looked up once: where modules are transformed, a name that is imported costs a call in every turn of a loop.
  const [count, survival] = [blockDraws, normalSf];
  const shiftAndScale = (row: number, shift: number, scale: number) => {
    for (let i = row; i < row + count; i++) memory[i] = shift + scale * memory[i]!;
  };
  const allCounts = Array.from({ length: room.histograms }, () => new Uint16Array(histogramBins));
  const codes = new Int32Array(wordsOf(room.targets) * blockDraws);
  const picked = new Float64Array(blockDraws);
  return {
    memory,
    fillTails,
    toValues: (table, row) => table.map(memory, row, count),
    toScaledValues: (table, row, shift, scale) => {
      table.map(memory, row, count);
      shiftAndScale(row, shift, scale);
    },
    toTails: (row) => {
      for (let i = row; i < row + count; i++) {
        const z = memory[i]!;
        const tail = survival(Math.abs(z));
        memory[i] = z < 0 ? tail : -tail;
      }
    },
    shiftAndScale,
    multiply: (row, factor) => {
      for (let i = row; i < row + count; i++) memory[i] = factor * memory[i]!;
    },
    addMultiple: (row, other, weight) => {
      for (let i = 0; i < count; i++) memory[row + i]! += weight * memory[other + i]!;
    },
    allFinite: (row) => {
      let [a, b, c, d] = [0, 0, 0, 0];
      // x − x is 0 for every finite x and NaN for the others; four sums do not wait for each other.
      for (let i = row; i < row + count; i += 4) {
        a += memory[i]! - memory[i]!;
        b += memory[i + 1]! - memory[i + 1]!;
        c += memory[i + 2]! - memory[i + 2]!;
        d += memory[i + 3]! - memory[i + 3]!;
      }
      return a + b + c + d === 0;
    },
    carry: (row, innovations, persistence, event) => {
      for (let i = 0; i < count; i++) {
        memory[row + i] = persistence * memory[row + i]! + memory[innovations + i]! + event;
      }
    },
    moments: (row, shift) => blockMoments(memory, row, row + count, shift),
    counts: (histogram) => allCounts[histogram]!,
    countBins: (row, grid, histogram) => ({
      outside: countInner(allCounts[histogram]!, memory, [row, row + count], grid),
      extremes: extremes(memory, row, row + count),
    }),
    pickBins: (row, grid, marks) => picked.subarray(0, pickBins(memory, row, { grid, marks }, picked)),
    codes,
    judge: (row, target, ranges) => {
      markDraws(codes, target, ranges.accepted, { values: memory, from: row, count });
      return missedMoments(memory, [row, row + count, 1], ranges);
    },
  };
}

function pickBins(
  memory: Float64Array,
  row: number,
  { grid, marks }: { readonly grid: BinGrid; readonly marks: Uint8Array },
  picked: Float64Array,
): number {
  const { least, scale } = grid;
  const last = histogramBins - 1;
  let length = 0;
  for (let i = row; i < row + blockDraws; i++) {
    const place = (memory[i]! - least) * scale;
    if (marks[place > 0 ? (place < last ? place | 0 : last) : 0] === 1) picked[length++] = memory[i]!;
  }
  return length;
}
