/** Eigenvalues in increasing order, with the unit eigenvector of each. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  /** Row k is the eigenvector of `values[k]`. */
  readonly vectors: readonly (readonly number[])[];
}

/** Sweeps that no matrix of a few hundred rows needs; about ten are usual. */
const mostSweeps = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations: the same bits on every engine.
 *
 * A = Σ λ(k) · v(k) · v(k)ᵀ
 *
 * @param matrix - symmetric, as rows, up to a few hundred; only its upper triangle is read
 * @param basis - eigenvectors of a nearby matrix, to start from; left out, the axes
 * @returns eigenvalues, each to about 1e-15 of the largest, and orthonormal eigenvectors
 * @see Golub and Van Loan (2013), Matrix Computations, section 8.5
 * @example symmetricEigen([[2, 1], [1, 2]]).values; // [1, 3]
 */
export function symmetricEigen(
  matrix: readonly (readonly number[])[],
  basis?: readonly (readonly number[])[],
): SymmetricEigen {
  const size = matrix.length;
  const full = matrix.map((row, i) =>
    Float64Array.from(row, (value, j) => (i <= j ? value : matrix[j]![i]!)),
  );
  const rows = basis === undefined ? full : seenFrom(basis, full);
  const axes = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const vectors = (basis ?? axes).map((row) => Float64Array.from(row));
  const negligible = (1e-17 * norm(rows)) / size;
  for (let sweep = 0, isRotated = true; isRotated && sweep < mostSweeps; sweep++) {
    isRotated = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(rows[p]![q]!) <= negligible) continue;
        isRotated = true;
        rotate(rows, vectors, p, q);
      }
    }
  }
  const order = rows.map((_, k) => k).sort((a, b) => rows[a]![a]! - rows[b]![b]! || a - b);
  return { values: order.map((k) => rows[k]![k]!), vectors: order.map((k) => Array.from(vectors[k]!)) };
}

/** V · A · Vᵀ, which is diagonal where the rows of V are the eigenvectors of A. */
function seenFrom(basis: readonly (readonly number[])[], matrix: readonly Float64Array[]): Float64Array[] {
  const images = basis.map((vector) => Float64Array.from(matrix, (row) => dot(row, vector)));
  return images.map((image) => Float64Array.from(basis, (vector) => dot(image, vector)));
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** Turns rows and columns p and q by the angle that makes their common element zero. */
function rotate(rows: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const rowP = rows[p]!;
  const rowQ = rows[q]!;
  const common = rowP[q]!;
  const ratio = (rowQ[q]! - rowP[p]!) / (2 * common);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const diagonalP = rowP[p]! - tangent * common;
  const diagonalQ = rowQ[q]! + tangent * common;
  turn(rowP, rowQ, cosine, sine);
  for (let i = 0; i < rows.length; i++) {
    rows[i]![p] = rowP[i]!;
    rows[i]![q] = rowQ[i]!;
  }
  rowP[p] = diagonalP;
  rowQ[q] = diagonalQ;
  rowP[q] = 0;
  rowQ[p] = 0;
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(a: Float64Array, b: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    const y = b[i]!;
    a[i] = cosine * x - sine * y;
    b[i] = sine * x + cosine * y;
  }
}

/** Square root of the sum of squares of all elements. */
function norm(rows: readonly Float64Array[]): number {
  let squares = 0;
  for (const row of rows) for (const value of row) squares += value * value;
  return Math.sqrt(squares);
}
