import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { visibleId } from '../../core/schema';
import { correlationMatrix } from './correlation-matrix';

const schema = z.object({ matrix: correlationMatrix });

/**
 * Refuses what is not a correlation matrix: square, symmetric, ones on the diagonal, elements in [−1, 1], no
 * eigenvalue below 0. One without full rank passes: its least eigenvalue may be as low as −1e-8 by rounding.
 *
 * @param where - name of the public function, the first word of every message
 * @param matrix - as rows
 * @throws InputError with E_SHAPE, E_RANGE, E_CORR_NOT_SYMMETRIC (both values named) or E_CORR_NOT_PSD (the least
 *   eigenvalue, and as a hint the nearest valid matrix)
 * @example checkCorrelation('simulate', [[1, 0.2], [0.3, 1]]);
 * // InputError: simulate: expected `matrix[1][0]` to be 0.2, as [0][1] is, because the matrix is symmetric, got 0.3
 */
export function checkCorrelation(where: string, matrix: readonly (readonly number[])[]): void {
  parseInput('checkCorrelation', z.strictObject({ where: visibleId }), { where });
  parseInput(where, schema, { matrix });
}
