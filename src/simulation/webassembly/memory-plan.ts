import { coefficients, wholeCells } from '../../uncertainty/quantile-cells';

/** Bytes of the powers of two of the exponential function; they come first. */
const rootBytes = 1024;

/** Bytes for the state of one stream. */
const stateBytes = 64;

/** Cells of a quantile table for which there is room, 96 divided ones included; others are looked up in JavaScript. */
export const tableCells = wholeCells + 16 * 96;

/** Bytes of one quantile table. */
export const tableBytes = 8 * tableCells * coefficients;

/** Bytes for the constants of the functions of rows, which are the same for every program. */
const rowConstantBytes = 4096;

/** Where everything lies in the memory of an engine, in bytes. */
export const memoryPlan = {
  roots: 0,
  state: rootBytes,
  rowConstants: rootBytes + stateBytes,
  /** The rows of the block. */
  rows: rootBytes + stateBytes + rowConstantBytes,
} as const;
