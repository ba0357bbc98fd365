import { valueAt } from './cell-values';
import type { Distribution } from './distribution';
import { cellsOfTail, octaveScale, type Table, tableOf } from './quantile-cells';

/**
 * Quantile function of a continuous law in tabulated form, so that every law costs the same: in each tail, piecewise
 * polynomials of degree 7 on a grid that halves with the tail probability. A cell is built when it is first needed and
 * checked against the exact quantile function; where that check fails (kinks, atoms, strong curvature) it is cut once
 * more into 16, and where it fails again, and beyond the last octave, the exact function is used. Which of them serves
 * a probability depends on the law alone, so the table never changes a result between runs.
 *
 * @see Hoermann and Leydold (2003), Continuous random variate generation by fast numerical inversion
 */
export interface QuantileTable {
  /**
   * Polynomials of all cells that are built so far, see `Table`. Undefined for a law of steps. Other engines read this;
   * nobody else writes it.
   */
  readonly polynomials: Float64Array | undefined;
  /** Value at a signed tail probability: v > 0 counts from below, v < 0 from above, |v| < 1/2. */
  readonly at: (tail: number) => number;
  /** Replaces `count` signed tail probabilities, from `offset` on, by their values. */
  readonly map: (values: Float64Array, offset: number, count: number) => void;
}

/** Tables by law: a law never changes, so inputs of one law, and later runs, go on with the cells that are built. */
const tables = new WeakMap<Distribution, QuantileTable>();

/** @param distribution - any law; where it is discrete or has a kink, the table falls back on the exact function */
export function quantileTable(distribution: Distribution): QuantileTable {
  const known = tables.get(distribution);
  if (known !== undefined) return known;
  const table = distribution.stepped ? exactTable(distribution) : polynomialTable(distribution);
  tables.set(distribution, table);
  return table;
}

function polynomialTable(distribution: Distribution): QuantileTable {
  const table = tableOf(distribution);
  return {
    get polynomials() {
      return table.polynomials;
    },
    at: (tail) => valueAt(table, tail),
    map: (values, offset, count) => mapRow(table, values, offset, count),
  };
}

/** `valueAt` for a row: nearly all values come from the first loop, which calls nothing and is fast for that reason. */
function mapRow(table: Table, values: Float64Array, offset: number, count: number): void {
  if (missed.length < count) missed = new Int32Array(count);
  const misses = mapWhole(table.polynomials, values, offset, count);
  for (let miss = 0; miss < misses; miss++) {
    const i = missed[miss]!;
    values[i] = valueAt(table, values[i]!);
  }
}

/** Values of whole cells that have a polynomial; notes where the others are, and returns how many. */
function mapWhole(polynomials: Float64Array, values: Float64Array, offset: number, count: number): number {
  const [scales, perTail, none, first, rest] = [octaveScale, cellsOfTail, cellsOfTail - 1, firstKey, missed];
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const [end, upper] = [offset + count, upperWord];
  let misses = 0;
  for (let i = offset; i < end; i++) {
    // The exponent and four bits of the mantissa number the cell; the sign, as 0 or −1, chooses the tail.
    const word = words[(i << 1) | upper]!;
    const key = ((word >>> 16) & 0x7fff) - first;
    if (key >>> 0 < none) {
      const at = (key + ((word >> 31) & perTail)) << 3;
      const z = Math.abs(values[i]!) * scales[26 - (key >> 4)]! - (33 + 2 * (key & 15));
      const zz = z * z;
      const even =
        ((polynomials[at | 6]! * zz + polynomials[at | 4]!) * zz + polynomials[at | 2]!) * zz +
        polynomials[at]!;
      const odd =
        ((polynomials[at | 7]! * zz + polynomials[at | 5]!) * zz + polynomials[at | 3]!) * zz +
        polynomials[at | 1]!;
      const value = even + z * odd;
      if (!Number.isNaN(value)) {
        values[i] = value;
        continue;
      }
    }
    rest[misses++] = i;
  }
  return misses;
}

/** Where the first loop leaves the values to the second one. */
let missed = new Int32Array(1024);

/** Upper 16 bits of the least number in the first cell, 2^-28. */
const firstKey = (1023 - 28) * 16;

/** Which of the two words of a double holds its exponent; 1 nearly everywhere. */
const upperWord = new Uint8Array(Float64Array.of(1).buffer)[7] === 0x3f ? 1 : 0;

/** Steps are too many to tell the cells without one, and such a law finds its own steps fast. */
function exactTable(law: Distribution): QuantileTable {
  const at = (tail: number) => (tail < 0 ? law.quantileUpper(-tail) : law.quantile(tail));
  return {
    polynomials: undefined,
    at,
    map: (values, offset, count) => {
      for (let i = offset; i < offset + count; i++) values[i] = at(values[i]!);
    },
  };
}
