import { expectation } from '../../core/expectation';
import { type MatrixFault, shapeFaults, symmetryFaults } from './matrix-faults';
import { nearestMatrix } from './nearest-matrix';
import { negligibleEigenvalue, rounding } from './rounding';
import { symmetricEigen } from './symmetric-eigen';

/** Rows up to which a hint prints the nearest valid matrix, and up to which it is computed for a hint. */
const printedRows = 6;
const hintedRows = 60;

/**
 * Reasons why a matrix is not a correlation matrix: its shape, else its elements, else a negative eigenvalue.
 *
 * A matrix without full rank (variables wholly dependent on others) is accepted: the least eigenvalue may be as low
 * as −1e-8. Elements may miss 1, and mirrored ones one another, by 1e-12, as computed ones do.
 *
 * @param matrix - finite numbers, as rows
 * @returns every fault of the first kind found; none for a correlation matrix
 * @example correlationFaults([[1, 0.2], [0.3, 1]])[0].code; // 'E_CORR_NOT_SYMMETRIC'
 */
export function correlationFaults(matrix: readonly (readonly number[])[]): readonly MatrixFault[] {
  const shape = shapeFaults(matrix);
  if (shape.length > 0 || matrix.length === 0) return shape;
  const elements = [...matrix.flatMap((row, i) => rangeFaults(row, i)), ...symmetryFaults(matrix)];
  return elements.length > 0 ? elements : eigenvalueFaults(matrix);
}

function rangeFaults(row: readonly number[], i: number): MatrixFault[] {
  return row.flatMap((input, j): MatrixFault[] => {
    const path = [i, j];
    if (i !== j) {
      if (Math.abs(input) <= 1 + rounding) return [];
      return [
        {
          code: 'E_RANGE',
          expected: expectation('a correlation in [-1, 1]', '[-1, 1] 内的相关系数'),
          path,
          input,
        },
      ];
    }
    if (Math.abs(input - 1) <= rounding) return [];
    return [
      {
        code: 'E_RANGE',
        expected: expectation('1, as a variable is correlated with itself', '1，因为变量与自身完全相关'),
        path,
        input,
      },
    ];
  });
}

function eigenvalueFaults(matrix: readonly (readonly number[])[]): MatrixFault[] {
  const least = symmetricEigen(matrix).values[0]!;
  if (least >= negligibleEigenvalue) return [];
  const expected = 'positive semi-definite, with a least eigenvalue of at least 0';
  const { hint, zh } = hintFor(matrix);
  return [
    {
      code: 'E_CORR_NOT_PSD',
      expected,
      hint,
      zh: { expected: '半正定矩阵，即最小特征值不小于 0', hint: zh },
      path: [],
      input: toFourDigits(least),
    },
  ];
}

function hintFor(matrix: readonly (readonly number[])[]): { readonly hint: string; readonly zh: string } {
  if (matrix.length > hintedRows) {
    return {
      hint: 'nearestCorrelation finds the nearest valid matrix',
      zh: 'nearestCorrelation 可求最近的有效矩阵',
    };
  }
  const { matrix: nearest, distance } = nearestMatrix({ matrix, floor: 0 });
  const changes = nearest.flatMap((row, i) => row.map((value, j) => Math.abs(value - matrix[i]![j]!)));
  const [change, far] = [toFourDigits(Math.max(...changes)), toFourDigits(distance)];
  const size = `largest change ${change}, distance ${far}`;
  const sizeInChinese = `最大变动 ${change}，距离 ${far}`;
  if (matrix.length > printedRows) {
    return { hint: `the nearest valid matrix has ${size}`, zh: `最近的有效矩阵：${sizeInChinese}` };
  }
  const rows = nearest.map((row) => `[${row.map(toFourDigits).join(', ')}]`).join(', ');
  return {
    hint: `the nearest valid matrix is [${rows}], ${size}`,
    zh: `最近的有效矩阵为 [${rows}]，${sizeInChinese}`,
  };
}

/** Four digits behind the point, or four significant ones of a smaller number; never −0. */
function toFourDigits(value: number): number {
  return Math.abs(value) < 0.001 ? Number(value.toPrecision(4)) + 0 : Number(value.toFixed(4)) + 0;
}
