import type { BlockSystem } from './block-system';

/** A correction of an unknown below this share of its scale ends the search. */
const correctionTolerance = 1e-12;

/** A residual below this share of its scale ends it too: rounding allows little less. */
const residualTolerance = 1e-14;

/** Most steps from one start, each one evaluation of the block. */
const mostSteps = 100;

/** Smallest share of a Newton step that is tried. */
const leastShare = 1 / 1024;

/** Values for all unknowns from which the search starts again where it failed. */
const otherStarts = [1000, 0.001];

/**
 * Solver of a block by Newton's method with exact derivatives; a step that does not bring the equations closer is
 * halved, ten times at most. The same arithmetic in the same order for every engine.
 *
 * Solved is a draw when every correction is at most 1e-12 of the scale of its unknown (see `blockSystem`; a scale is
 * at least 1e-12, so near 0 that is 1e-24), or every residual at most 1e-14 of it; where halving brings no progress
 * any more since rounding is in the way, residuals of 1e-12 will do. Linear equations take one step, and one more
 * evaluation to see that it was enough. There are three starts at most: the one given, then all unknowns at 1000, then
 * at 0.001; and a hundred steps from each.
 *
 * @param evaluate - computes the lines of the block in its slots, from the unknowns and what is given
 * @returns a function that takes the slots with a start in the unknowns, and leaves the values of the block in them, NaN
 * for all where no solution is found
 * @see Deuflhard (2004), Newton Methods for Nonlinear Problems
 */
export function blockSolver(
  { unknowns, names, firstValue }: BlockSystem,
  evaluate: (slots: Float64Array) => void,
): (slots: Float64Array) => void {
  const m = unknowns.length;
  const search = newtonSearch(m, evaluate);
  return (slots) => {
    if (search(slots)) return;
    for (const start of otherStarts) {
      slots.fill(start, 0, m);
      if (search(slots)) return;
    }
    slots.fill(Number.NaN, firstValue, firstValue + names.length);
  };
}

function newtonSearch(m: number, evaluate: (slots: Float64Array) => void): (slots: Float64Array) => boolean {
  /** The point accepted last, the Newton step from there, and the scales there. */
  const from = new Float64Array(m);
  const step = new Float64Array(m);
  const scales = new Float64Array(m);
  const move = (slots: Float64Array, share: number) => {
    for (let j = 0; j < m; j++) slots[j] = from[j]! + share * step[j]!;
  };
  return (slots) => {
    let share = 1;
    let best = Number.POSITIVE_INFINITY;
    scales.fill(1);
    for (let count = 0; count < mostSteps; count++) {
      evaluate(slots);
      if (!(largestShare(slots, m, scales) < best)) {
        // No closer, or not a number.
        if (best <= correctionTolerance) {
          move(slots, 0);
          evaluate(slots);
          return true;
        }
        share /= 2;
        if (count === 0 || share < leastShare) return false;
        move(slots, share);
        continue;
      }
      copy(slots, 0, from);
      copy(slots, 2 * m, scales);
      best = largestShare(slots, m, scales);
      if (best <= residualTolerance) return true;
      if (!eliminate(slots, m)) return false;
      if (largestShare(slots, m, scales) <= correctionTolerance) return true;
      copy(slots, m, step);
      share = 1;
      move(slots, share);
    }
    return false;
  };
}

function copy(slots: Float64Array, first: number, out: Float64Array): void {
  for (let j = 0; j < out.length; j++) out[j] = slots[first + j]!;
}

/** Largest residual (after elimination, correction) as a share of its scale; NaN where one is not a number. */
function largestShare(slots: Float64Array, m: number, scales: Float64Array): number {
  let largest = 0;
  for (let j = 0; j < m; j++) largest = Math.max(largest, Math.abs(slots[m + j]!) / scales[j]!);
  return largest;
}

/**
 * Solves the matrix against the residuals in place by Gaussian elimination: each row below that has a larger pivot
 * changes places with the present one, so that the order of operations never depends on the numbers.
 *
 * @returns whether the corrections, which take the place of the residuals, are finite
 */
function eliminate(slots: Float64Array, m: number): boolean {
  const row = (j: number) => 3 * m + j * m;
  for (let k = 0; k < m; k++) {
    for (let j = k + 1; j < m; j++) {
      if (Math.abs(slots[row(j) + k]!) > Math.abs(slots[row(k) + k]!)) swapRows(slots, m, j, k);
    }
    const pivot = slots[row(k) + k]!;
    if (pivot === 0 || !Number.isFinite(pivot)) return false;
    for (let j = k + 1; j < m; j++) {
      const factor = slots[row(j) + k]! / pivot;
      for (let c = k + 1; c < m; c++) slots[row(j) + c]! -= factor * slots[row(k) + c]!;
      slots[m + j]! -= factor * slots[m + k]!;
    }
  }
  let total = 0;
  for (let j = m - 1; j >= 0; j--) {
    let rest = slots[m + j]!;
    for (let c = j + 1; c < m; c++) rest -= slots[row(j) + c]! * slots[m + c]!;
    slots[m + j] = rest / slots[row(j) + j]!;
    total += slots[m + j]! - slots[m + j]!;
  }
  // x - x is 0 for every finite x and NaN for the others.
  return total === 0;
}

function swapRows(slots: Float64Array, m: number, a: number, b: number): void {
  for (let c = 0; c < m; c++) swap(slots, 3 * m + a * m + c, 3 * m + b * m + c);
  swap(slots, m + a, m + b);
}

function swap(slots: Float64Array, a: number, b: number): void {
  const kept = slots[a]!;
  slots[a] = slots[b]!;
  slots[b] = kept;
}
