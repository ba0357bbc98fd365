import type { Distribution } from './distribution';
import {
  cellsOfTail,
  coefficients,
  horner,
  octaveScale,
  octaves,
  type Table,
  tableOf,
  valueAt,
} from './quantile-cells';

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

/** `valueAt` for a row, with the step that serves nearly all values written out. */
function mapRow(table: Table, values: Float64Array, offset: number, count: number): void {
  const { polynomials } = table;
  const [scales, size, perTail, last] = [octaveScale, coefficients, cellsOfTail, octaves - 1];
  const end = offset + count;
  for (let i = offset; i < end; i++) {
    const tail = values[i]!;
    // The sign as 0 or −1, and the size without it: a condition would be guessed wrong every other time.
    const signed = (tail * 4294967296) | 0;
    const side = signed >> 31;
    const bits = (signed ^ side) - side;
    const octave = Math.clz32(bits) - 1;
    let value = Number.NaN;
    if (octave >>> 0 <= last) {
      const part = (bits >>> (26 - octave)) & 15;
      const cell = (side & perTail) + 16 * (last - octave) + part;
      const at = cell * size;
      const z = Math.abs(tail) * scales[octave]! - (33 + 2 * part);
      const zz = z * z;
      const even =
        ((polynomials[at + 6]! * zz + polynomials[at + 4]!) * zz + polynomials[at + 2]!) * zz +
        polynomials[at]!;
      const odd =
        ((polynomials[at + 7]! * zz + polynomials[at + 5]!) * zz + polynomials[at + 3]!) * zz +
        polynomials[at + 1]!;
      value = even + z * odd;
      if (Number.isNaN(value)) value = inPart(polynomials, polynomials[at + 1]!, 16 * z + 16);
    }
    values[i] = Number.isNaN(value) ? valueAt(table, tail) : value;
  }
}

/**
 * Value in a part of a divided cell; NaN where the part has no polynomial, or the cell no parts.
 *
 * @param first - number of the first part
 * @param place - distance from the lower end of the cell, of 32
 */
function inPart(polynomials: Float64Array, first: number, place: number): number {
  if (Number.isNaN(first)) return first;
  const part = (place * 0.5) | 0;
  return horner(polynomials, (first + part) * coefficients, place - (2 * part + 1));
}

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
