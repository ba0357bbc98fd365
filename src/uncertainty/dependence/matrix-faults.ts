import type { Fault } from '../../core/parse-input';
import { rounding } from './rounding';

/** One fault of a matrix: where in it, what was expected there and what stands there. */
export interface MatrixFault extends Fault {
  /** Row and column; empty for the matrix as a whole. */
  readonly path: readonly number[];
  readonly input: unknown;
}

/** Rows that do not make a square. */
export function shapeFaults(matrix: readonly (readonly number[])[]): readonly MatrixFault[] {
  const expected = `an array of ${matrix.length} numbers, as many as there are rows`;
  const zh = { expected: `${matrix.length} 个数字的列表，与行数相同` };
  return matrix.flatMap((row, i) =>
    row.length === matrix.length ? [] : [{ code: 'E_SHAPE', expected, zh, path: [i], input: row }],
  );
}

/** Pairs of mirrored elements that differ. */
export function symmetryFaults(matrix: readonly (readonly number[])[]): readonly MatrixFault[] {
  return matrix.flatMap((row, i) =>
    row.slice(0, i).flatMap((input, j): MatrixFault[] => {
      const mirrored = matrix[j]![i]!;
      if (Math.abs(input - mirrored) <= rounding * Math.max(1, Math.abs(input))) return [];
      const expected = `${mirrored}, as [${j}][${i}] is, because the matrix is symmetric`;
      const zh = { expected: `${mirrored}，与 [${j}][${i}] 相同，因为矩阵对称` };
      return [{ code: 'E_CORR_NOT_SYMMETRIC', expected, zh, path: [i, j], input }];
    }),
  );
}
