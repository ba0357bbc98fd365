import { chebyshevNodes, nodesToPolynomial } from './polynomial-fit.table';
import { coefficients, horner, type Place, type Table, wholeCells } from './quantile-cells';

/** Largest error of a cell, in standard deviations of the law, or relative to the value where that is larger. */
const allowedError = 1e-14;

/**
 * Fits the polynomial of a cell at the Chebyshev nodes, and says whether it serves.
 *
 * @param side - 0 for the lower tail, 1 for the upper one
 */
export function buildCell(table: Table, cell: number, side: 0 | 1, { scale, first }: Place): boolean {
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
    const v = left + width * share;
    const value =
      share === 0.5 ? middle : share % 1 === 0 ? endValue(table, cell + share, v, quantile) : quantile(v);
    const error = Math.abs(horner(table.polynomials, at, 2 * share - 1) - value);
    return error <= allowedError * Math.max(table.sd, Math.abs(value));
  };
  const fits = checked.every(isAccurate);
  // A cell that is not used holds NaN, by which every engine knows it.
  if (!fits) table.polynomials.fill(Number.NaN, at, at + coefficients);
  return fits;
}

/** The exact value at the end of a cell, which its neighbour may have needed before. @param owner - cell that begins there */
function endValue(table: Table, owner: number, v: number, quantile: (v: number) => number): number {
  // The parts of divided cells have no such neighbours.
  if (owner >= wholeCells) return quantile(v);
  if (Number.isNaN(table.ends[owner]!)) table.ends[owner] = quantile(v);
  return table.ends[owner]!;
}

/** Places between the nodes, where a polynomial that misses the law misses it most; both ends included. */
const checked = [0, 0.1, 0.27, 0.43, 0.5, 0.57, 0.73, 0.9, 1];
