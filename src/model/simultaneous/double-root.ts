import type { Evaluate } from './block-code';
import { determinant, eliminate } from './elimination';
import { roundingUnit } from './rounding-unit';

/** Units of rounding, of the scale of an equation, that its residual may be wrong by. */
const roundings = 8;

/**
 * Whether a solution lies so near another, or a double one, that doubles cannot tell them apart: the determinant of the
 * matrix changes its sign, or by more than half, within the step that a residual of the size of rounding would ask for.
 *
 * @param slots - of a block with m unknowns, with what its lines gave at the solution; they are used up
 */
export function isDoubleRoot(slots: Float64Array, m: number, evaluate: Evaluate): boolean {
  const at = slots.slice(0, m);
  const matrix = slots.slice(3 * m, 3 * m + m * m);
  const step = Float64Array.from(at, (_, j) => {
    return Math.abs(slots[m + j]!) + roundings * roundingUnit * slots[2 * m + j]!;
  });
  const here = determinant(matrix, m);
  if (!eliminate(matrix, step)) return true;
  return [1, -1].some((sign) => {
    for (let j = 0; j < m; j++) slots[j] = at[j]! + sign * step[j]!;
    evaluate(slots);
    const there = determinant(slots.subarray(3 * m, 3 * m + m * m), m);
    return !(Math.abs(there - here) <= 0.5 * Math.abs(here));
  });
}
