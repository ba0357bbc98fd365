import type { Distribution } from './distribution';

/** Octaves of the tail probability that are tabulated: v in [2^-(o+2), 2^-(o+1)) for o = 0 ... 26. */
export const octaves = 27;

/** Cells an octave is cut into. */
export const cellsPerOctave = 16;

/** Coefficients of the polynomial of a cell. */
export const coefficients = 8;

/** Cells of one tail, from the smallest probabilities on, and one at the end that is always empty. */
export const cellsOfTail = octaves * cellsPerOctave + 1;

/** Cells of both tails; the parts of divided cells are numbered after them. */
export const wholeCells = 2 * cellsOfTail;

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
  /** Exact values at the lower ends of whole cells, which neighbours share; NaN where not needed yet. */
  readonly ends: Float64Array;
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
    ends: new Float64Array(wholeCells).fill(Number.NaN),
    cells: wholeCells,
  };
}

/** Where a signed tail probability lies: its cell, and the place of that. */
export interface Spot extends Place {
  readonly cell: number;
  readonly octave: number;
}

/** Where a cell lies: from first / scale on, 2 / scale wide. */
export interface Place {
  readonly scale: number;
  readonly first: number;
}

/** The cell of a signed tail probability; none where it is too small, or the middle itself. */
export function spotOf(tail: number): Spot | undefined {
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
export function partOf(polynomials: Float64Array, tail: number, { cell, scale, first }: Spot): Spot {
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
