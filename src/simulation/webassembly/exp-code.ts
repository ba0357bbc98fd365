import { rootErrors, roots } from '../../core/exp.table';
import { type Body, pair } from './body';
import type { Code } from './code';
import { f64x2, i32, i32x4, i64x2, local, type, v128 } from './instructions';

/** Powers 2^(j/64) and what their rounding left, side by side: 64 pairs of doubles. */
export const rootPairs: Float64Array = Float64Array.from({ length: 128 }, (_, i) =>
  i % 2 === 0 ? roots[i / 2]! : rootErrors[(i - 1) / 2]!,
);

/** Words of two vectors: those of the first, then those of the second. */
export function words(a: Code, b: Code, order: readonly number[]): Code {
  return v128.shuffle(
    a,
    b,
    order.flatMap((word) => [4 * word, 4 * word + 1, 4 * word + 2, 4 * word + 3]),
  );
}

/** Whether e^x is in the range in which `expPair` computes it, for both lanes. */
export function inExpRange(body: Body, x: Code): Code {
  return i64x2.allTrue(v128.and(f64x2.gt(x, body.constant(-708)), f64x2.lt(x, body.constant(709))));
}

/**
 * e^(high + low) of both lanes for high in (-708, 709), step by step as `expOfSum` of the core computes it.
 *
 * @param high - code that reads a variable
 * @param low - likewise; none for 0
 * @param table - address of `rootPairs`
 */
export function expPair(body: Body, high: Code, low: Code | undefined, table: number): Code {
  const { constant, keep } = body;
  const { add, mul, sub } = f64x2;
  const roundToInteger = constant(6755399441055744);
  const n = keep(pair, sub(add(mul(high, constant(64 * Math.LOG2E)), roundToInteger), roundToInteger));
  const step = mul(n, constant(1.9082149292705877e-10 / 64));
  const correction = low === undefined ? step : sub(step, low);
  const r = keep(pair, sub(sub(high, mul(n, constant(0.6931471803691238 / 64))), correction));
  const square = keep(pair, mul(r, r));
  const inner = add(
    add(constant(0.5), mul(r, constant(1 / 6))),
    mul(square, add(add(constant(1 / 24), mul(r, constant(1 / 120))), mul(square, constant(1 / 720)))),
  );
  const growth = keep(pair, add(r, mul(square, inner)));
  const whole = keep(pair, i32x4.fromF64(n));
  const entry = (lane: 0 | 1) =>
    keep(pair, v128.load(i32.shl(i32.and(i32x4.extract(lane, whole), i32.const(63)), i32.const(4)), table));
  const first = entry(0);
  const second = entry(1);
  const root = keep(pair, words(first, second, [0, 1, 4, 5]));
  const rootError = words(first, second, [2, 3, 6, 7]);
  const exponent = i32x4.shl(
    i32x4.add(i32x4.shrS(whole, i32.const(6)), i32x4.splat(i32.const(1023))),
    i32.const(20),
  );
  const scale = words(exponent, zero(body), [4, 0, 4, 1]);
  return mul(add(root, add(rootError, mul(root, growth))), scale);
}

/** A vector of zeros: a variable that is never set. */
export function zero(body: Body): Code {
  return local.get(body.variable(type.v128));
}
