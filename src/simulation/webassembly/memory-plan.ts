import { cellsOfTail, coefficients } from '../../uncertainty/quantile-cells';

/** Bytes of the powers of two of the exponential function; they come first. */
const rootBytes = 1024;

/** Bytes for the state of one stream. */
const stateBytes = 64;

/** Bytes of one quantile table. */
export const tableBytes = 8 * 2 * cellsOfTail * coefficients;

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
