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

/** Cells of both tails; the parts of divided cells are numbered after them. */
export const wholeCells = 2 * cellsOfTail;

/** Largest error of a cell, in standard deviations of the law, or relative to the value where that is larger. */
const allowedError = 1e-14;

/** State of a cell; 0 is one that was not needed yet. */
const polynomial = 1;
const exact = 2;
const divided = 3;

/** Last octave whose cells can be divided: beyond it the 31 leading bits do not tell the parts apart. */
const lastDivisible = 22;

/** Cells of the lower tail, those of the upper, then the parts of divided cells. */
export interface Table {
  readonly quantile: (tail: number) => number;
  /** Probabilities at which no polynomial fits, counted from below and from above. */
  readonly kinks: readonly [readonly number[], readonly number[]];
  readonly sd: number;
  /**
   * Eight coefficients a cell. The first is NaN where a cell has no polynomial; the second is then the number of the
   * first of its 16 parts, or NaN where it has none.
   */
  polynomials: Float64Array;
  states: Uint8Array;
  /** Cells so far, parts included. */
  cells: number;
}

/** The table of a law, all its cells still empty. */
export function tableOf(distribution: Distribution): Table {
  return {
    quantile: (tail) => (tail < 0 ? distribution.quantileUpper(-tail) : distribution.quantile(tail)),
    kinks: [distribution.kinks, distribution.kinks.map((p) => 1 - p)],
    sd: distribution.variance === Infinity ? 0 : Math.sqrt(distribution.variance),
    polynomials: new Float64Array(wholeCells * coefficients).fill(Number.NaN),
    states: new Uint8Array(wholeCells),
    cells: wholeCells,
  };
}

/** Where a signed tail probability lies: its cell, and the place of that. */
interface Spot extends Place {
  readonly cell: number;
  readonly octave: number;
}

/** Where a cell lies: from first / scale on, 2 / scale wide. */
interface Place {
  readonly scale: number;
  readonly first: number;
}

function spotOf(tail: number): Spot | undefined {
  // v · 2^32 keeps the 31 leading bits of v: the octave is their count of leading zeros, the cell the next 4 bits.
  const bits = (Math.abs(tail) * 4294967296) | 0;
  const octave = Math.clz32(bits) - 1;
  // The middle itself (v = 1/2, from a copula) has octave -1, which is large when unsigned.
  if (octave >>> 0 >= octaves) return undefined;
  const part = (bits >>> (26 - octave)) & 15;
  const cell = (tail < 0 ? cellsOfTail : 0) + (octaves - 1 - octave) * cellsPerOctave + part;
  return { cell, octave, scale: octaveScale[octave]!, first: 32 + 2 * part };
}

/** The part of a divided cell in which a tail probability lies. */
function partOf(polynomials: Float64Array, tail: number, { cell, scale, first }: Spot): Spot {
  const part = Math.floor((Math.abs(tail) * scale - first) * 8);
  const number = polynomials[cell * coefficients + 1]! + part;
  return { cell: number, octave: octaves, scale: 16 * scale, first: 16 * first + 2 * part };
}

/** Numbers of the cells that serve a signed tail probability: its cell and, where that is divided, its part. */
export function servingCells(polynomials: Float64Array, tail: number): number[] {
  const spot = spotOf(tail);
  if (spot === undefined) return [];
  const isDivided = polynomials[spot.cell * coefficients + 1]! >= wholeCells;
  return isDivided && Number.isNaN(polynomials[spot.cell * coefficients])
    ? [spot.cell, partOf(polynomials, tail, spot).cell]
    : [spot.cell];
}

/** Value at a signed tail probability, from its cell, which is built where that is still to be done. */
export function valueAt(table: Table, tail: number): number {
  const spot = spotOf(tail);
  return spot === undefined ? table.quantile(tail) : valueIn(table, tail, spot);
}

function valueIn(table: Table, tail: number, spot: Spot): number {
  const { cell, scale, first } = spot;
  const state = table.states[cell]!;
  if (state === polynomial) {
    return horner(table.polynomials, cell * coefficients, Math.abs(tail) * scale - (first + 1));
  }
  if (state === exact) return table.quantile(tail);
  if (state === divided) return valueIn(table, tail, partOf(table.polynomials, tail, spot));
  const fits = build(table, cell, tail < 0 ? 1 : 0, spot);
  table.states[cell] = fits ? polynomial : spot.octave <= lastDivisible ? divide(table, cell) : exact;
  return valueIn(table, tail, spot);
}

/** Gives a cell its 16 parts, all of them empty. */
function divide(table: Table, cell: number): number {
  const first = table.cells;
  table.cells += cellsPerOctave;
  if (table.states.length < table.cells) {
    const more = 2 * table.cells;
    const polynomials = new Float64Array(more * coefficients).fill(Number.NaN);
    polynomials.set(table.polynomials);
    table.polynomials = polynomials;
    const states = new Uint8Array(more);
    states.set(table.states);
    table.states = states;
  }
  table.polynomials[cell * coefficients + 1] = first;
  return divided;
}

/** 2^(o+2) · 32 for each octave, by exact doubling. */
export const octaveScale = Float64Array.from({ length: octaves }, () => 128);
for (let octave = 1; octave < octaves; octave++) octaveScale[octave] = 2 * octaveScale[octave - 1]!;

/** Even and odd powers apart, as two short chains: the order of operations is part of every result. */
export function horner(table: Float64Array, at: number, z: number): number {
  const zz = z * z;
  const even = ((table[at + 6]! * zz + table[at + 4]!) * zz + table[at + 2]!) * zz + table[at]!;
  const odd = ((table[at + 7]! * zz + table[at + 5]!) * zz + table[at + 3]!) * zz + table[at + 1]!;
  return even + z * odd;
}

/** Fits the polynomial of a cell at the Chebyshev nodes, and says whether it serves. */
function build(table: Table, cell: number, side: 0 | 1, { scale, first }: Place): boolean {
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
    table.polynomials[at + power] = power === 0 ? middle + sum : sum;
  }
  const isAccurate = (share: number) => {
    const value = quantile(left + width * share);
    const error = Math.abs(horner(table.polynomials, at, 2 * share - 1) - value);
    return error <= allowedError * Math.max(table.sd, Math.abs(value));
  };
  const fits = checked.every(isAccurate);
  // A cell that is not used holds NaN, by which every engine knows it.
  if (!fits) table.polynomials.fill(Number.NaN, at, at + coefficients);
  return fits;
}

/** Places between the nodes, where a polynomial that misses the law misses it most; both ends included. */
const checked = [0, 0.1, 0.27, 0.43, 0.5, 0.57, 0.73, 0.9, 1];
