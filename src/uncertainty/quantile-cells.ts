import type { Distribution } from './distribution';
import { chebyshevNodes, nodesToPolynomial } from './polynomial-fit.table';

/** Octaves of the tail probability that are tabulated: v in [2^-(o+2), 2^-(o+1)) for o = 0 ... 26. */
export const octaves = 27;

/** Cells an octave is cut into. */
const cellsPerOctave = 16;

/** Coefficients of the polynomial of a cell. */
export const coefficients = 8;

/** Cells of one tail, from the smallest probabilities on, and one at the end that is always empty. */
export const cellsOfTail = octaves * cellsPerOctave + 1;

/** Largest error of a cell, in standard deviations of the law, or relative to the value where that is larger. */
const allowedError = 1e-14;

/** State of a cell; 0 is one that was not needed yet. */
const polynomial = 1;
const exact = 2;
const divided = 3;

/** Last octave whose cells can be divided: beyond it the 31 leading bits do not tell the parts apart. */
const lastDivisible = 22;

/** Polynomials of some cells, and whether they serve. */
interface Cells {
  readonly polynomials: Float64Array;
  readonly states: Uint8Array;
}

/** Cells of the lower tail, then those of the upper. */
export interface Table extends Cells {
  readonly quantile: (tail: number) => number;
  /** Probabilities at which no polynomial fits, counted from below and from above. */
  readonly kinks: readonly [readonly number[], readonly number[]];
  readonly sd: number;
  /** The 16 parts of each cell that is divided. */
  readonly parts: Map<number, Cells>;
}

/** The table of a law, all its cells still empty. */
export function tableOf(distribution: Distribution): Table {
  return {
    quantile: (tail) => (tail < 0 ? distribution.quantileUpper(-tail) : distribution.quantile(tail)),
    kinks: [distribution.kinks, distribution.kinks.map((p) => 1 - p)],
    sd: distribution.variance === Infinity ? 0 : Math.sqrt(distribution.variance),
    polynomials: new Float64Array(2 * cellsOfTail * coefficients).fill(Number.NaN),
    states: new Uint8Array(2 * cellsOfTail),
    parts: new Map(),
  };
}

/** Number of the cell of a signed tail probability; undefined beyond the last octave. */
export function cellOf(tail: number): number | undefined {
  const bits = (Math.abs(tail) * 4294967296) | 0;
  const octave = Math.clz32(bits) - 1;
  if (octave >>> 0 >= octaves) return undefined;
  const part = (bits >>> (26 - octave)) & 15;
  return (tail < 0 ? cellsOfTail : 0) + (octaves - 1 - octave) * cellsPerOctave + part;
}

/** Value at a signed tail probability, from its cell, which is built where that is still to be done. */
export function valueAt(table: Table, tail: number): number {
  const v = Math.abs(tail);
  // v · 2^32 keeps the 31 leading bits of v: the octave is their count of leading zeros, the cell the next 4 bits.
  const bits = (v * 4294967296) | 0;
  const octave = Math.clz32(bits) - 1;
  // The middle itself (v = 1/2, from a copula) has octave -1, which is large when unsigned.
  if (octave >>> 0 >= octaves) return table.quantile(tail);
  const part = (bits >>> (26 - octave)) & 15;
  const side = tail < 0 ? 1 : 0;
  const cell = side * cellsOfTail + (octaves - 1 - octave) * cellsPerOctave + part;
  const state = table.states[cell]!;
  if (state === polynomial)
    return horner(table.polynomials, cell * coefficients, v * octaveScale[octave]! - (33 + 2 * part));
  if (state === exact) return table.quantile(tail);
  const scale = octaveScale[octave]!;
  if (state === divided) {
    const place = { scale: 16 * scale, first: 16 * (32 + 2 * part) + 2 * ((bits >>> (22 - octave)) & 15) };
    return partValue(table, table.parts.get(cell)!, tail, place);
  }
  const fits = build(table, table, cell, side, { scale, first: 32 + 2 * part });
  table.states[cell] = fits ? polynomial : octave <= lastDivisible ? divided : exact;
  if (table.states[cell] === divided) table.parts.set(cell, emptyParts());
  return valueAt(table, tail);
}

/** Where a cell lies: from first / scale on, 2 / scale wide. */
interface Place {
  readonly scale: number;
  readonly first: number;
}

/** Value in one of the 16 parts of a divided cell. */
function partValue(table: Table, parts: Cells, tail: number, place: Place): number {
  const part = (place.first / 2) & 15;
  if (parts.states[part] === polynomial) {
    return horner(parts.polynomials, part * coefficients, Math.abs(tail) * place.scale - (place.first + 1));
  }
  if (parts.states[part] === exact) return table.quantile(tail);
  parts.states[part] = build(table, parts, part, tail < 0 ? 1 : 0, place) ? polynomial : exact;
  return partValue(table, parts, tail, place);
}

function emptyParts(): Cells {
  return { polynomials: new Float64Array(16 * coefficients), states: new Uint8Array(16) };
}

/** 2^(o+2) · 32 for each octave, by exact doubling. */
export const octaveScale = Float64Array.from({ length: octaves }, () => 128);
for (let octave = 1; octave < octaves; octave++) octaveScale[octave] = 2 * octaveScale[octave - 1]!;

/** Even and odd powers apart, as two short chains: the order of operations is part of every result. */
function horner(table: Float64Array, at: number, z: number): number {
  const zz = z * z;
  const even = ((table[at + 6]! * zz + table[at + 4]!) * zz + table[at + 2]!) * zz + table[at]!;
  const odd = ((table[at + 7]! * zz + table[at + 5]!) * zz + table[at + 3]!) * zz + table[at + 1]!;
  return even + z * odd;
}

/** Fits the polynomial of a cell at the Chebyshev nodes, and says whether it serves. */
function build(table: Table, cells: Cells, cell: number, side: 0 | 1, { scale, first }: Place): boolean {
  const width = 2 / scale;
  const left = first / scale;
  if (table.kinks[side].some((kink) => kink >= left && kink <= left + width)) return false;
  const at = cell * coefficients;
  const quantile = (v: number) => table.quantile(side === 1 ? -v : v);
  // Differences from the middle are fitted, so that a large location costs no digits.
  const middle = quantile(left + width / 2);
  const values = chebyshevNodes.map((node) => quantile(left + (width * (node + 1)) / 2) - middle);
  for (let power = 0; power < coefficients; power++) {
    let sum = 0;
    for (let node = 0; node < coefficients; node++) sum += nodesToPolynomial[power]![node]! * values[node]!;
    cells.polynomials[at + power] = power === 0 ? middle + sum : sum;
  }
  const isAccurate = (share: number) => {
    const value = quantile(left + width * share);
    const error = Math.abs(horner(cells.polynomials, at, 2 * share - 1) - value);
    return error <= allowedError * Math.max(table.sd, Math.abs(value));
  };
  const fits = checked.every(isAccurate);
  // A cell that is not used holds NaN, by which every engine knows it.
  if (!fits) cells.polynomials.fill(Number.NaN, at, at + coefficients);
  return fits;
}

/** Places between the nodes, where a polynomial that misses the law misses it most; both ends included. */
const checked = [0, 0.1, 0.27, 0.43, 0.5, 0.57, 0.73, 0.9, 1];
