import { powerOfTwo } from '../../core/power-of-two';
import { standardT } from '../distributions/standard-t';
import { chebyshevNodes, nodesToPolynomial } from '../polynomial-fit.table';

/** Cells a unit below `near`, and cells an octave from there on. */
const cellsPerUnit = 32;
const cellsPerOctave = 64;
const near = 8;
const nearCells = near * cellsPerUnit;
const firstOctave = 3;
const octaves = 28;

/** Coefficients of the polynomial of a cell. */
const coefficients = 8;

/** Largest error of a cell, relative to the probability. */
const allowedError = 1e-13;

/** State of a cell; 0 is one that was not needed yet. */
const polynomial = 1;
const exact = 2;

/** 2^-o for the octaves [2^o, 2^(o+1)), times the cells an octave has. */
const scales = Float64Array.from(
  { length: firstOctave + octaves },
  (_, o) => cellsPerOctave * powerOfTwo(-o),
);

/**
 * P(T > t) of a Student t law in tabulated form: polynomials of degree 7, cells of equal width below 8 and a grid that
 * doubles beyond it. A cell is built when it is first needed and checked against the exact function, to 1e-13 of the
 * probability; where that check fails, and beyond 2^31, the exact function is used. Which of them serves depends on
 * `df` and t alone, so the table never changes a result between runs.
 *
 * @param df - ν, > 0
 * @returns the probability for t ≥ 0, at most 1/2
 */
export function studentTTailTable(df: number): (t: number) => number {
  const { upperTail } = standardT(df);
  const cells = nearCells + octaves * cellsPerOctave;
  const polynomials = new Float64Array(cells * coefficients);
  const states = new Uint8Array(cells);
  return (t) => {
    if (!(t < 2147483648)) return upperTail(t);
    if (t === 0) return 0.5;
    const octave = t < near ? 0 : 31 - Math.clz32(t);
    const place = t * (t < near ? cellsPerUnit : scales[octave]!);
    const whole = Math.floor(place);
    const cell = t < near ? whole : nearCells + (octave - firstOctave - 1) * cellsPerOctave + whole;
    if (states[cell] === 0) {
      const [left, width] = t < near ? [whole / cellsPerUnit, 1 / cellsPerUnit] : farCell(octave, whole);
      const fits = build(upperTail, polynomials.subarray(cell * coefficients), left, width);
      states[cell] = fits ? polynomial : exact;
    }
    if (states[cell] === exact) return upperTail(t);
    return Math.min(0.5, horner(polynomials, cell * coefficients, 2 * (place - whole) - 1));
  };
}

function farCell(octave: number, whole: number): readonly [left: number, width: number] {
  const width = 1 / scales[octave]!;
  return [whole * width, width];
}

/** Fits the polynomial of a cell at the Chebyshev nodes, and says whether it serves. */
function build(tail: (t: number) => number, cell: Float64Array, left: number, width: number): boolean {
  // Differences from the middle are fitted, so that the largest part costs no digits.
  const middle = tail(left + width / 2);
  const values = chebyshevNodes.map((node) => tail(left + (width * (node + 1)) / 2) - middle);
  for (let power = 0; power < coefficients; power++) {
    let sum = power === 0 ? middle : 0;
    for (let node = 0; node < coefficients; node++) sum += nodesToPolynomial[power]![node]! * values[node]!;
    cell[power] = sum;
  }
  return checked.every((share) => {
    const value = tail(left + width * share);
    return Math.abs(horner(cell, 0, 2 * share - 1) - value) <= allowedError * value;
  });
}

/** Places between the nodes, where a polynomial that misses the law misses it most; both ends included. */
const checked = [0, 0.1, 0.27, 0.43, 0.5, 0.57, 0.73, 0.9, 1];

/** Even and odd powers apart, as two short chains: the order of operations is part of every result. */
function horner(table: Float64Array, at: number, z: number): number {
  const zz = z * z;
  const even = ((table[at + 6]! * zz + table[at + 4]!) * zz + table[at + 2]!) * zz + table[at]!;
  const odd = ((table[at + 7]! * zz + table[at + 5]!) * zz + table[at + 3]!) * zz + table[at + 1]!;
  return even + z * odd;
}
