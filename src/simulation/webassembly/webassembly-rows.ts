import { coefficients, servingCells, wholeCells } from '../../uncertainty/quantile-cells';
import type { QuantileTable } from '../../uncertainty/quantile-table';
import { blockDraws } from '../../uncertainty/streams/block';
import { fillTails } from '../../uncertainty/streams/stream';
import type { EngineSize } from '../engine/engine';
import { type BinGrid, histogramBins, type Rows } from '../engine/rows';
import { blockMoments, momentsOfPowers } from '../estimates/block-moments';
import { extremes } from '../estimates/extent';
import { missedMoments, noMoments } from '../estimates/missed-moments';
import { placeInCodes } from '../targets/mark-draws';
import { wordsOf } from '../targets/pattern-counts';
import { rootPairs } from './exp-code';
import type { Host, HostMemory } from './host';
import { memoryPlan, placesOf, tableBytes, tableCells } from './memory-plan';
import { rowFunctions } from './row-functions';

/** Rows in generated WebAssembly, on a memory that is large enough for them. */
export function webAssemblyRows(host: Host, wasm: HostMemory, size: EngineSize): Rows {
  const { doubles, tables } = size;
  const { firstTable, firstHistogram, marks: marksAt, picked: pickedAt, codes: codesAt } = placesOf(size);
  new Float64Array(wasm.buffer, memoryPlan.roots, rootPairs.length).set(rootPairs);
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
  const results = new Float64Array(wasm.buffer, memoryPlan.results, 6);
  const marks = new Uint8Array(wasm.buffer, marksAt, histogramBins);
  const countsAt = (histogram: number) => firstHistogram + 2 * histogramBins * histogram;
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
    toScaledValues: (table, row, shift, scale) => {
      const number = numberOf(table);
      if (number !== undefined) {
        functions.mapAndScale(number, firstTable + number * tableBytes, address(row), shift, scale);
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
