import { cellsOfTail } from '../../uncertainty/quantile-cells';
import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { words } from './exp-code';
import { call, f64, f64x2, i32, i32x4, i64x2, local, type, v128 } from './instructions';
import { rowImport } from './row-imports';

/**
 * Signed tail probabilities to values by a quantile table. Parameters: number of the table, its polynomials, row. The upper bits of a tail probability are the number of its
 * cell: the exponent is the octave, the next four bits the part of it. A cell that has no polynomial holds NaN.
 */
export function mapTableCode(body: Body): Code {
  const [table, polynomials, row] = [0, 1, 2];
  const { constant, keep } = body;
  const value = body.variable(pair);
  const slow = (tail: Code) => call(rowImport('quantile'), local.get(table), tail);
  eachOfRow(body, row, 16, () => {
    const tail = keep(pair, v128.load(local.get(row)));
    const size = keep(pair, f64x2.abs(tail));
    const key = i32x4.sub(
      words(i64x2.shrU(size, i32.const(48)), size, [0, 2, 0, 2]),
      i32x4.splat(i32.const(firstKey)),
    );
    const upper = v128.and(
      i32x4.shrS(words(tail, tail, [1, 3, 1, 3]), i32.const(31)),
      i32x4.splat(i32.const(cellsOfTail)),
    );
    const cell = keep(
      pair,
      i32x4.shl(i32x4.add(i32x4.minU(key, i32x4.splat(i32.const(cellsOfTail - 1))), upper), i32.const(6)),
    );
    // The mantissa in [32, 64), and the middle of its cell.
    const mantissa = keep(pair, v128.or(v128.and(size, constant(mantissaBits)), constant(32)));
    const z = keep(
      pair,
      f64x2.sub(
        mantissa,
        f64x2.add(i64x2.shl(i64x2.shrU(mantissa, i32.const(48)), i32.const(48)), constant(1)),
      ),
    );
    const square = keep(pair, f64x2.mul(z, z));
    const sums = ([0, 1] as const).map((lane) => {
      const start = keep(type.i32, i32.add(local.get(polynomials), i32x4.extract(lane, cell)));
      const squares = keep(pair, words(square, square, lane === 0 ? [0, 1, 0, 1] : [2, 3, 2, 3]));
      const terms = [48, 32, 16, 0].map((offset) => v128.load(start, offset));
      return keep(
        pair,
        terms.reduce((sum, term) => f64x2.add(f64x2.mul(sum, squares), term)),
      );
    });
    const even = words(sums[0]!, sums[1]!, [0, 1, 4, 5]);
    const odd = words(sums[0]!, sums[1]!, [2, 3, 6, 7]);
    body.run(local.set(value, f64x2.add(even, f64x2.mul(z, odd))));
    const isNumber = (lane: 0 | 1) => f64x2.extract(lane, local.get(value));
    body.branch(i32.eqz(i64x2.allTrue(f64x2.eq(local.get(value), local.get(value)))), () => {
      for (const lane of [0, 1] as const) {
        body.branch(f64.ne(isNumber(lane), isNumber(lane)), () => {
          const exact = slow(f64x2.extract(lane, tail));
          body.run(local.set(value, f64x2.replace(lane, local.get(value), exact)));
        });
      }
    });
    body.run(v128.store(local.get(row), local.get(value)));
  });
  return body.code();
}

/** Upper 16 bits of the least number in the first cell, 2^-28. */
const firstKey = (1023 - 28) * 16;

/** The double of which all bits of the mantissa are set, and no other. */
const mantissaBits = 2.225073858507201e-308;
