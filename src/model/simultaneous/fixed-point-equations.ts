import type { BlockCode } from './block-code';
import type { BlockSystem } from './block-system';

/** Equations x = g(x) that a search works on: those of the unknowns of a block, or all of them as they stand. */
export interface FixedPointEquations {
  readonly size: number;
  /** Computes residual and matrix at a point; whether all of them are finite. */
  readonly evaluate: (point: Float64Array) => boolean;
  /** g(x) − x. */
  readonly residual: Float64Array;
  /** I − ∂g/∂x by rows. */
  readonly matrix: Float64Array;
}

/** The equations of the unknowns. */
export function reducedEquations(
  { unknowns: { length: m } }: BlockSystem,
  slots: Float64Array,
  { lines }: BlockCode,
): FixedPointEquations {
  const residual = slots.subarray(m, 2 * m);
  const matrix = slots.subarray(3 * m, 3 * m + m * m);
  return {
    size: m,
    residual,
    matrix,
    evaluate: (point) => {
      slots.set(point);
      lines(slots);
      return areFinite(residual) && areFinite(matrix);
    },
  };
}

/** All equations of the block, as they stand. */
export function fullEquations(
  { full, names: { length: n }, firstValue }: BlockSystem,
  slots: Float64Array,
  code: BlockCode,
): FixedPointEquations {
  const residual = slots.subarray(full.firstResidual, full.firstResidual + n);
  const matrix = new Float64Array(n * n);
  return {
    size: n,
    residual,
    matrix,
    evaluate: (point) => {
      slots.set(point, firstValue);
      code.full(slots);
      for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
      for (const [p, [row, column]] of full.places.entries())
        matrix[row * n + column] = (row === column ? 1 : 0) - slots[full.firstPartial + p]!;
      return areFinite(residual) && areFinite(matrix);
    },
  };
}

function areFinite(values: Float64Array): boolean {
  let total = 0;
  // x - x is 0 for every finite x and NaN for the others.
  for (const value of values) total += value - value;
  return total === 0;
}
