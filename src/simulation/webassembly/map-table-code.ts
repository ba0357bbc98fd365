import { cellsOfTail } from '../../uncertainty/quantile-cells';
import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { words } from './exp-code';
import { call, f64, f64x2, i32, local, select, type, v128 } from './instructions';
import { rowImport } from './row-imports';

/**
 * Signed tail probabilities to values by a quantile table. Parameters: number of the table, its polynomials, row, shift
 * and scale; x becomes shift + scale · Q(x), or Q(x) alone where the form is bare. The upper bits of a tail
 * probability are the number of its cell: the exponent is the octave, the next four bits the part of it. A cell that
 * has no polynomial holds NaN, and then the number of its first part, if it is divided.
 */
export function mapTableCode(body: Body, form: 'bare' | 'scaled'): Code {
  const [table, row] = [0, 2];
  const { keep } = body;
  const vectors = vectorsOf(body);
  const affine = form === 'scaled' ? [3, 4].map((index) => keep(pair, f64x2.splat(local.get(index)))) : [];
  const value = body.variable(pair);
  const hasNaN = () => v128.anyTrue(f64x2.ne(local.get(value), local.get(value)));
  const replace = (lane: 0 | 1, by: Code) =>
    body.run(local.set(value, f64x2.replace(lane, local.get(value), by)));
  eachOfRow(body, row, 16, () => {
    const tail = keep(pair, v128.load(local.get(row)));
    const { starts, z } = placeOf(body, tail, vectors);
    body.run(local.set(value, polynomialPair(body, { starts, z })));
    body.branch(hasNaN(), () => {
      for (const lane of [0, 1] as const) replace(lane, inPart(body, starts[lane], f64x2.extract(lane, z)));
      body.branch(hasNaN(), () => {
        for (const lane of [0, 1] as const) {
          const own = f64x2.extract(lane, local.get(value));
          const slow = call(rowImport('quantile'), local.get(table), f64x2.extract(lane, tail));
          body.branch(f64.ne(own, own), () => replace(lane, slow));
        }
      });
    });
    const found = local.get(value);
    const result = form === 'scaled' ? f64x2.add(affine[0]!, f64x2.mul(affine[1]!, found)) : found;
    body.run(v128.store(local.get(row), result));
  });
  return body.code();
}

/** Vectors that every turn of the loop needs, made once: bits of the mantissa, bits that number the cells of an octave. */
function vectorsOf({ keep, constant }: Body) {
  const [all, ofCell, thirtyTwo, thirtyThree] = [mantissaBits, cellBits, 32, 33].map((value) =>
    keep(pair, constant(value)),
  );
  return { all: all!, ofCell: ofCell!, thirtyTwo: thirtyTwo!, thirtyThree: thirtyThree! };
}

/** Where two tail probabilities lie: addresses of their cells, and places in these, in [-1, 1). */
interface Place {
  readonly starts: readonly [Code, Code];
  readonly z: Code;
}

function placeOf(body: Body, tail: Code, bits: ReturnType<typeof vectorsOf>): Place {
  // The mantissa in [32, 64), less the middle of its cell.
  const mantissa = v128.or(v128.and(tail, bits.all), bits.thirtyTwo);
  const middle = v128.or(v128.and(tail, bits.ofCell), bits.thirtyThree);
  return {
    starts: [startOf(body, 0), startOf(body, 1)],
    z: body.keep(pair, f64x2.sub(mantissa, middle)),
  };
}

/** Address of the cell of one lane, from the upper word of its tail, which is read anew: that is faster than its lane. */
function startOf({ keep }: Body, lane: 0 | 1): Code {
  const [polynomials, row] = [local.get(1), local.get(2)];
  const word = keep(type.i32, i32.load(row, 8 * lane + 4));
  const exponent = i32.and(i32.shrU(word, i32.const(16)), i32.const(0x7fff));
  const key = keep(type.i32, i32.sub(exponent, i32.const(firstKey)));
  const last = i32.const(cellsOfTail - 1);
  const upper = i32.and(i32.shrS(word, i32.const(31)), i32.const(cellsOfTail));
  const cell = i32.add(select(key, last, i32.ltU(key, last)), upper);
  return keep(type.i32, i32.add(polynomials, i32.shl(cell, i32.const(6))));
}

/** Even and odd powers of both values, side by side in one vector a value. */
function polynomialPair(body: Body, { starts, z }: Place): Code {
  const { keep } = body;
  const square = keep(pair, f64x2.mul(z, z));
  const sums = starts.map((start, lane) => {
    const squares = keep(pair, swizzle(square, lane === 0 ? [0, 1, 0, 1] : [2, 3, 2, 3]));
    const terms = [48, 32, 16, 0].map((offset) => v128.load(start, offset));
    return keep(
      pair,
      terms.reduce((sum, term) => f64x2.add(f64x2.mul(sum, squares), term)),
    );
  });
  const even = words(sums[0]!, sums[1]!, [0, 1, 4, 5]);
  const odd = words(sums[0]!, sums[1]!, [2, 3, 6, 7]);
  return f64x2.add(even, f64x2.mul(z, odd));
}

/** Words of one vector in another order. */
function swizzle(vector: Code, order: readonly number[]): Code {
  return words(vector, vector, order);
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

/** The double of which all bits of the mantissa are set, and no other; and that of the upper four of these. */
const mantissaBits = 2.225073858507201e-308;
const cellBits = (15 / 16) * 2.2250738585072014e-308;
