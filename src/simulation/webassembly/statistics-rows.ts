import { blockDraws } from '../../uncertainty/streams/block';
import type { EngineSize } from '../block/engine';
import type { Rows } from '../block/rows';
import { type BinGrid, histogramBins } from '../reductions/bin-grid';
import { blockMoments, momentsOfPowers } from '../reductions/block-moments';
import { extremes } from '../reductions/extent';
import { placeInCodes } from '../reductions/mark-draws';
import { missedMoments, noMoments } from '../reductions/missed-moments';
import { wordsOf } from '../reductions/pattern-counts';
import { memoryPlan, placesOf } from './memory-plan';
import type { RowFunctions } from './row-functions';
import type { HostMemory } from './wasm-runtime';

/** What is gathered of rows on its way. */
type StatisticsOfRows = Pick<Rows, 'moments' | 'counts' | 'countBins' | 'pickBins' | 'codes' | 'judge'>;

/**
 * Statistics of rows in generated WebAssembly; where sums are not finite, JavaScript adds again.
 *
 * @param memory - the rows
 */
export function statisticsRows(
  functions: RowFunctions,
  wasm: HostMemory,
  size: EngineSize,
  memory: Float64Array,
): StatisticsOfRows {
  const { firstHistogram, marks: marksAt, picked: pickedAt, codes: codesAt } = placesOf(size);
  const results = new Float64Array(wasm.buffer, memoryPlan.results, 6);
  const marks = new Uint8Array(wasm.buffer, marksAt, histogramBins);
  const countsAt = (histogram: number) => firstHistogram + 2 * histogramBins * histogram;
  const address = (row: number) => memoryPlan.rows + 8 * row;
  return {
    moments: (row, shift) => {
      const total = functions.total(address(row), shift);
      if (!(Math.abs(total) < Infinity)) return blockMoments(memory, row, row + blockDraws, shift);
      const mean = total / blockDraws;
      functions.powers(address(row), shift, mean, memoryPlan.results);
      return momentsOfPowers({ count: blockDraws, mean }, results);
    },
    counts: (histogram) => new Uint16Array(wasm.buffer, countsAt(histogram), histogramBins),
    countBins: (row, grid, histogram) => {
      const [at, { least, scale }, counts] = [address(row), grid, countsAt(histogram)];
      const hasNaN = functions.extremes(at, memoryPlan.results) === 1;
      const ends = { least: results[0]!, greatest: results[1]! };
      if (!hasNaN && hasBin(grid, ends.least) && hasBin(grid, ends.greatest)) {
        functions.countInside(at, least, scale, counts);
        return { outside: 0, extremes: ends };
      }
      const outside = functions.countBins(at, least, scale, histogramBins, counts);
      const areFinite = ends.least > -Infinity && ends.greatest < Infinity;
      return { outside, extremes: areFinite ? ends : extremes(memory, row, row + blockDraws) };
    },
    pickBins: (row, { least, scale }, wanted) => {
      marks.set(wanted);
      const end = functions.pickBins(address(row), least, scale, histogramBins, marksAt, pickedAt);
      return new Float64Array(wasm.buffer, pickedAt, (end - pickedAt) / 8);
    },
    codes: new Int32Array(wasm.buffer, codesAt, wordsOf(size.targets) * blockDraws),
    judge: (row, target, ranges) => {
      const { accepted, stated } = ranges;
      const { at, bit } = placeInCodes(target);
      functions.judge(
        address(row),
        codesAt + 4 * at,
        bit,
        accepted.least,
        accepted.greatest,
        stated.least,
        stated.greatest,
        memoryPlan.results,
      );
      const [count, total] = [results[4]!, results[5]!];
      if (!(Math.abs(total) < Infinity)) return missedMoments(memory, [row, row + blockDraws, 1], ranges);
      return count === 0 ? noMoments : momentsOfPowers({ count, mean: total / count }, results);
    },
  };
}

/** Whether a value lies in a bin of equal width. */
function hasBin({ least, scale }: BinGrid, value: number): boolean {
  const place = (value - least) * scale;
  return place >= 0 && place < histogramBins;
}
