import fc from 'fast-check';

/** Matrix of a size from a rule for its elements. */
export function entries(size: number, rule: (i: number, j: number) => number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => rule(i, j)));
}

/** Largest absolute difference of two matrices. */
export function largestDifference(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i]![j]!))));
}

/** A matrix with its rows and columns in another order. */
export function permuted(matrix: readonly (readonly number[])[], order: readonly number[]): number[][] {
  return order.map((i) => order.map((j) => matrix[i]![j]!));
}

const fraction = fc.integer({ min: -1000, max: 1000 }).map((each) => each / 1000);

/** Symmetric, elements in [−1, 1]. */
export function anySymmetric(): fc.Arbitrary<number[][]> {
  return squares(fraction).map((rows) =>
    rows.map((row, i) => row.map((x, j) => (i <= j ? x : rows[j]![i]!))),
  );
}

/** Symmetric with a unit diagonal, seldom a correlation matrix where it is large. */
export function anyUnitDiagonal(): fc.Arbitrary<number[][]> {
  return anySymmetric().map((rows) => rows.map((row, i) => row.map((x, j) => (i === j ? 1 : x))));
}

/** A correlation matrix, some of them without full rank. */
export function anyCorrelation(): fc.Arbitrary<number[][]> {
  return squares(fc.integer({ min: -9, max: 9 }))
    .filter((rows) => rows.every((row) => row.some((x) => x !== 0)))
    .map((rows) => {
      const unit = rows.map((row) => row.map((x) => x / Math.sqrt(row.reduce((sum, y) => sum + y * y, 0))));
      return entries(rows.length, (i, j) => {
        const dot = unit[i]!.reduce((sum, x, k) => sum + x * unit[j]![k]!, 0);
        return i === j ? 1 : Math.max(-1, Math.min(1, dot));
      });
    });
}

function squares(element: fc.Arbitrary<number>): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: 1, max: 7 })
    .chain((size) =>
      fc.array(fc.array(element, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );
}
