import { asinhOf, asinhSlope } from './asinh-scale';
import { eliminate } from './elimination';
import type { FixedPointEquations } from './fixed-point-equations';

/** Smallest share of a step that is tried. */
const leastShare = 1e-12;

/** Share of the decrease that the derivatives promise which is asked of a step. */
const armijo = 1e-4;

/** Distance of the two sides, in units of the scale, that counts as arrived: exact steps take over from here. */
const arrived = 1e-7;

/**
 * Newton's method on the equations asinh(g(x)/u) = asinh(x/u), which have the same solutions as x = g(x), with steps
 * halved until the sum of squares falls (Armijo's rule); the next one begins at four times the share. Far from a
 * solution the scale is logarithmic, so that steep exponentials and powers, whose plain Newton steps are tiny or huge,
 * take few steps.
 *
 * @param point - where it starts, and where it ends
 * @param units - u of each equation
 * @param mostEvaluations - after so many it gives up
 * @returns whether the sides of every equation have come within 1e-7 of each other on the scale
 * @see Nocedal and Wright (2006), Numerical Optimization, section 11.2
 */
export function dampedNewton(
  equations: FixedPointEquations,
  point: Float64Array,
  units: Float64Array,
  mostEvaluations: number,
): boolean {
  const { size } = equations;
  const step = new Float64Array(size);
  const from = new Float64Array(size);
  const matrix = new Float64Array(size * size);
  if (!equations.evaluate(point)) return false;
  let sum = scaledSystem(equations, point, units, { matrix, step });
  let share = 1;
  if (!eliminate(matrix, step)) return false;
  from.set(point);
  for (let count = 1; count < mostEvaluations && sum > arrived * arrived; count++) {
    for (let j = 0; j < size; j++) point[j] = from[j]! + share * step[j]!;
    const hasValues = equations.evaluate(point);
    if (hasValues && sumOfSquares(equations, point, units) <= (1 - 2 * armijo * share) * sum) {
      sum = scaledSystem(equations, point, units, { matrix, step });
      if (!eliminate(matrix, step)) return sum <= arrived * arrived;
      from.set(point);
      share = Math.min(1, 4 * share);
    } else {
      share /= 2;
      if (share < leastShare) break;
    }
  }
  point.set(from);
  return sum <= arrived * arrived;
}

/** Fills matrix and right-hand side of the Newton step, rows of like size; the sum of squares of the latter before that. */
function scaledSystem(
  { size, residual, matrix: plain }: FixedPointEquations,
  point: Float64Array,
  units: Float64Array,
  { matrix, step }: { readonly matrix: Float64Array; readonly step: Float64Array },
): number {
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const [x, unit] = [point[j]!, units[j]!];
    const g = x + residual[j]!;
    const distance = asinhOf(g, unit) - asinhOf(x, unit);
    sum += distance * distance;
    const [ofLeft, ofRight] = [asinhSlope(x, unit), asinhSlope(g, unit)];
    let largest = 0;
    for (let k = 0; k < size; k++) {
      const own = j === k ? 1 : 0;
      const entry = ofLeft * own - ofRight * (own - plain[j * size + k]!);
      matrix[j * size + k] = entry;
      largest = Math.max(largest, Math.abs(entry));
    }
    step[j] = distance / largest;
    for (let k = 0; k < size; k++) matrix[j * size + k]! /= largest;
  }
  return sum;
}

function sumOfSquares(
  { size, residual }: FixedPointEquations,
  point: Float64Array,
  units: Float64Array,
): number {
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const distance = asinhOf(point[j]! + residual[j]!, units[j]!) - asinhOf(point[j]!, units[j]!);
    sum += distance * distance;
  }
  return sum;
}
