import { parseInput } from '../../core/parse-input';
import { symmetricEigen } from './symmetric-eigen';
import { symmetricMatrix } from './symmetric-matrix';

/**
 * Least eigenvalue of a symmetric matrix; a correlation matrix has none below 0.
 *
 * min λ with A · v = λ · v
 *
 * @param matrix - symmetric, as rows, elements in [−10, 10]
 * @returns the least eigenvalue, to about 1e-15 of the largest
 * @throws InputError if the matrix is not square or not symmetric
 * @see Golub and Van Loan (2013), Matrix Computations, section 8.5 (Jacobi's method)
 * @example leastEigenvalue([[2, 1], [1, 2]]); // 1
 */
export function leastEigenvalue(matrix: readonly (readonly number[])[]): number {
  return symmetricEigen(parseInput('leastEigenvalue', symmetricMatrix, matrix)).values[0]!;
}
