import { coefficients, wholeCells } from '../../uncertainty/quantile-cells';
import { blockDraws } from '../../uncertainty/streams/block';
import type { EngineSize } from '../block/engine';
import { histogramBins } from '../reductions/bin-grid';
import { wordsOf } from '../reductions/pattern-counts';

/** Bytes of the powers of two of the exponential function; they come first. */
const rootBytes = 1024;

/** Bytes for the state of one stream. */
const stateBytes = 64;

/** Cells of a quantile table for which there is room, 96 divided ones included; others are looked up in JavaScript. */
export const tableCells = wholeCells + 16 * 96;

/** Bytes of one quantile table. */
export const tableBytes = 8 * tableCells * coefficients;

/** Bytes for what a function of a row returns, at most six numbers. */
const resultBytes = 48;

/** Bytes for the constants of the functions of rows, which are the same for every program. */
const rowConstantBytes = 4096;

/** Where everything lies in the memory of an engine, in bytes. */
export const memoryPlan = {
  roots: 0,
  state: rootBytes,
  results: rootBytes + stateBytes,
  rowConstants: rootBytes + stateBytes + resultBytes,
  /** The rows of the block; what lies behind them depends on the program, see `placesOf`. */
  rows: rootBytes + stateBytes + resultBytes + rowConstantBytes,
} as const;

/** Where the parts of a memory lie whose sizes depend on the program, in bytes; the constants of its formulas are last. */
export function placesOf({ doubles, tables, histograms, targets }: EngineSize) {
  const firstTable = memoryPlan.rows + 8 * doubles;
  const firstHistogram = firstTable + tables * tableBytes;
  const marks = firstHistogram + 2 * histogramBins * histograms;
  const picked = marks + histogramBins;
  const codes = picked + 8 * blockDraws;
  const firstConstant = codes + 4 * blockDraws * wordsOf(targets);
  return { firstTable, firstHistogram, marks, picked, codes, firstConstant };
}
