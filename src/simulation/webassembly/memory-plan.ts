import { coefficients, wholeCells } from '../../uncertainty/quantile-cells';
import { blockDraws } from '../../uncertainty/streams/block';
import type { EngineSize } from '../engine/engine';
import { histogramBins } from '../engine/rows';

/** Bytes of the powers of two of the exponential function; they come first. */
const rootBytes = 1024;

/** Bytes for the state of one stream. */
const stateBytes = 64;

/** Cells of a quantile table for which there is room, 96 divided ones included; others are looked up in JavaScript. */
export const tableCells = wholeCells + 16 * 96;

/** Bytes of one quantile table. */
export const tableBytes = 8 * tableCells * coefficients;

/** Bytes for four sums of powers. */
const powerBytes = 32;

/** Bytes for the constants of the functions of rows, which are the same for every program. */
const rowConstantBytes = 4096;

/** Where everything lies in the memory of an engine, in bytes. */
export const memoryPlan = {
  roots: 0,
  state: rootBytes,
  powers: rootBytes + stateBytes,
  rowConstants: rootBytes + stateBytes + powerBytes,
  /** The rows of the block; what lies behind them depends on the program, see `placesOf`. */
  rows: rootBytes + stateBytes + powerBytes + rowConstantBytes,
} as const;

/** Where the parts of a memory lie whose sizes depend on the program, in bytes; the constants of its formulas are last. */
export function placesOf({ doubles, tables, histograms }: EngineSize) {
  const firstTable = memoryPlan.rows + 8 * doubles;
  const firstHistogram = firstTable + tables * tableBytes;
  const marks = firstHistogram + 2 * histogramBins * histograms;
  const picked = marks + histogramBins;
  return { firstTable, firstHistogram, marks, picked, firstConstant: picked + 8 * blockDraws };
}
