import { cellsOfTail } from '../../uncertainty/quantile-cells';
import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { words } from './exp-code';
import { call, f64, f64x2, i32, i32x4, i64x2, local, select, type, v128 } from './instructions';
import { rowImport } from './row-imports';

/**
 * Signed tail probabilities to values by a quantile table. Parameters: number of the table, its polynomials, row. The
 * upper bits of a tail probability are the number of its cell: the exponent is the octave, the next four bits the part
 * of it. A cell that has no polynomial holds NaN, and then the number of its first part, if it is divided.
 */
export function mapTableCode(body: Body): Code {
  const [table, polynomials, row] = [0, 1, 2];
  const { constant, keep } = body;
  const value = body.variable(pair);
  const replace = (lane: 0 | 1, by: Code) =>
    body.run(local.set(value, f64x2.replace(lane, local.get(value), by)));
  const hasNaN = (pairOf: Code) => i32.eqz(i64x2.allTrue(f64x2.eq(pairOf, pairOf)));
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
    body.branch(hasNaN(local.get(value)), () => {
      for (const lane of [0, 1] as const) {
        const start = keep(type.i32, i32.add(local.get(polynomials), i32x4.extract(lane, cell)));
        replace(lane, inPart(body, start, f64x2.extract(lane, z)));
      }
      body.branch(hasNaN(local.get(value)), () => {
        for (const lane of [0, 1] as const) {
          const own = f64x2.extract(lane, local.get(value));
          const slow = call(rowImport('quantile'), local.get(table), f64x2.extract(lane, tail));
          body.branch(f64.ne(own, own), () => replace(lane, slow));
        }
      });
    });
    body.run(v128.store(local.get(row), local.get(value)));
  });
  return body.code();
}

/**
 * Value in the part of a divided cell, or in the cell itself where it is not divided, without a branch that could be
 * guessed wrong.
 *
 * @param start - address of the cell
 * @param z - place in the cell, in [-1, 1)
 */
function inPart(body: Body, start: Code, z: Code): Code {
  const { keep } = body;
  const own = keep(type.f64, f64.load(start));
  const first = keep(type.f64, f64.load(start, 8));
  const isDivided = keep(type.i32, i32.and(f64.ne(own, own), f64.eq(first, first)));
  const place = keep(type.f64, f64.add(f64.mul(f64.const(16), z), f64.const(16)));
  const part = keep(type.i32, i32.fromF64(f64.mul(place, f64.const(0.5))));
  const number = i32.add(i32.fromF64(first), part);
  const ofPart = i32.add(local.get(1), i32.shl(number, i32.const(6)));
  const address = keep(type.i32, select(ofPart, start, isDivided));
  const middle = f64.fromI32(i32.add(i32.shl(part, i32.const(1)), i32.const(1)));
  const inside = keep(type.f64, select(f64.sub(place, middle), z, isDivided));
  const square = keep(pair, f64x2.splat(f64.mul(inside, inside)));
  const terms = [48, 32, 16, 0].map((offset) => v128.load(address, offset));
  const both = keep(
    pair,
    terms.reduce((sum, term) => f64x2.add(f64x2.mul(sum, square), term)),
  );
  return f64.add(f64x2.extract(0, both), f64.mul(inside, f64x2.extract(1, both)));
}

/** Upper 16 bits of the least number in the first cell, 2^-28. */
const firstKey = (1023 - 28) * 16;

/** The double of which all bits of the mantissa are set, and no other. */
const mantissaBits = 2.225073858507201e-308;
