import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { f64, f64x2, i32, i32x4, i64x2, local, type, v128 } from './instructions';

const { add, mul, sub } = f64x2;

/**
 * Parameters: row, least, scale, address of counts of 16 bits. Adds one to the bin ⌊(x − least) · scale⌋ of every
 * value; each must have one.
 */
export function countInsideCode(body: Body): Code {
  const { keep } = body;
  const [least, scale] = [1, 2].map((index) => keep(pair, f64x2.splat(local.get(index))));
  // Added to 2^52, a small integer stands in the lower half of the double: here the address of a counter.
  const base = keep(pair, f64x2.splat(f64.add(f64.const(4503599627370496), f64.fromU32(local.get(3)))));
  eachOfRow(body, 0, 16, () => {
    const bin = keep(pair, f64x2.floor(mul(sub(v128.load(local.get(0)), least!), scale!)));
    const places = keep(pair, add(add(bin, bin), base));
    for (const lane of [0, 2]) addOne(body, i32x4.extract(lane, places));
  });
  return body.code();
}

/** Adds one to a counter of 16 bits. */
function addOne(body: Body, address: Code): void {
  const place = body.keep(type.i32, address);
  body.run(i32.store16(place, i32.add(i32.load16(place), i32.const(1))));
}

/**
 * Parameters: row, least, scale, number of bins, address of their counts. Adds one to the bin ⌊(x − least) · scale⌋ of
 * every value, to the first one where there is no such bin; returns for how many that was so.
 */
export function countBinsCode(body: Body): Code {
  const counts = local.get(4);
  const outside = eachBin(body, ({ bins }) => {
    for (const bin of bins) addOne(body, i32.add(counts, i32.shl(bin, i32.const(1))));
  });
  body.run(outside);
  return body.code();
}

/**
 * Parameters: row, least, scale, number of bins, address of one byte a bin, address for values. Copies the values of
 * the bins whose byte is 1; those without a bin count as in the first or the last; returns the address after the last.
 */
export function pickBinsCode(body: Body): Code {
  const [marks, out] = [local.get(4), 5];
  eachBin(body, ({ bins, value }) => {
    const marked = bins.map((bin) => body.keep(type.i32, i32.load8(i32.add(marks, bin))));
    body.branch(i32.or(marked[0]!, marked[1]!), () => {
      for (const lane of [0, 1] as const) {
        body.branch(marked[lane]!, () => {
          body.run(f64.store(local.get(out), f64x2.extract(lane, value)));
          body.run(local.set(out, i32.add(local.get(out), i32.const(8))));
        });
      }
    });
  });
  body.run(local.get(out));
  return body.code();
}

/**
 * Finds the bins of all values of a row, two at a time; parameters 0 to 3 of the function are row, least, scale and
 * number of bins.
 *
 * @returns code for the number of values that lie in none, and were put into the first or the last one
 */
function eachBin(
  body: Body,
  turn: (found: { readonly bins: readonly [Code, Code]; readonly value: Code }) => void,
): Code {
  const { constant, keep } = body;
  const [least, scale] = [1, 2].map((index) => keep(pair, f64x2.splat(local.get(index))));
  const bins = keep(pair, f64x2.splat(f64.fromI32(local.get(3))));
  const last = keep(pair, sub(bins, constant(1)));
  const outside = body.variable(pair);
  eachOfRow(body, 0, 16, () => {
    const value = keep(pair, v128.load(local.get(0)));
    const place = keep(pair, mul(sub(value, least!), scale!));
    const isInside = v128.and(f64x2.ge(place, constant(0)), f64x2.lt(place, bins));
    body.run(local.set(outside, i64x2.add(local.get(outside), v128.not(isInside))));
    // In this order a value that is no number goes into the first bin.
    const bounded = f64x2.pmin(f64x2.pmax(constant(0), place), last);
    // Added to 2^52, a small integer stands in the lower half of the double.
    const whole = keep(pair, add(f64x2.floor(bounded), constant(4503599627370496)));
    const bin = (lane: 0 | 2) => keep(type.i32, i32x4.extract(lane, whole));
    turn({ bins: [bin(0), bin(2)], value });
  });
  const count = (lane: 0 | 2) => i32x4.extract(lane, local.get(outside));
  return i32.sub(i32.const(0), i32.add(count(0), count(2)));
}
