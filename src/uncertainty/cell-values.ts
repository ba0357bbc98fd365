import { buildCell } from './build-cell';
import {
  cellsPerOctave,
  coefficients,
  horner,
  partOf,
  type Spot,
  spotOf,
  type Table,
} from './quantile-cells';

/** State of a cell; 0 is one that was not needed yet. */
const polynomial = 1;
const exact = 2;
const divided = 3;

/** Last octave whose cells can be divided: beyond it the 31 leading bits do not tell the parts apart. */
const lastDivisible = 22;

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
  const fits = buildCell(table, cell, tail < 0 ? 1 : 0, spot);
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
