import { type Body, pair } from './body';
import type { Code } from './code';
import { words, zero } from './exp-code';
import { f64x2, i32, i32x4, i64x2, v128 } from './instructions';

/** Whether log x is in the range in which `logPair` computes it, for both lanes. */
export function inLogRange(body: Body, x: Code): Code {
  return i64x2.allTrue(
    v128.and(
      f64x2.ge(x, body.constant(2.2250738585072014e-308)),
      f64x2.lt(x, body.constant(8.98846567431158e307)),
    ),
  );
}

/** k with x · 2^-k in about [√½, √2), as integers in the lower two words. */
export function exponentPair(body: Body, x: Code): Code {
  const upper = words(x, x, [1, 3, 1, 3]);
  const carried = i32x4.add(upper, i32x4.splat(i32.const(0x95f64)));
  return body.keep(pair, i32x4.add(i32x4.shrS(carried, i32.const(20)), i32x4.splat(i32.const(-1023))));
}

/** 2^-k for integers in the lower two words. */
export function inversePowerPair(body: Body, k: Code): Code {
  const exponent = i32x4.shl(i32x4.sub(i32x4.splat(i32.const(1023)), k), i32.const(20));
  return words(exponent, zero(body), [4, 0, 4, 1]);
}

/** log x of both lanes for positive normal numbers, step by step as `log` of the core computes it. */
export function logPair(body: Body, x: Code): Code {
  const { constant, keep } = body;
  const { add, mul, sub, div } = f64x2;
  const exponent = exponentPair(body, x);
  const k = keep(pair, f64x2.fromI32(exponent));
  const f = keep(pair, sub(mul(x, inversePowerPair(body, exponent)), constant(1)));
  const s = keep(pair, div(f, add(constant(2), f)));
  const z = keep(pair, mul(s, s));
  const w = keep(pair, mul(z, z));
  const series = (first: number, ...rest: readonly number[]): Code =>
    rest.length === 0 ? constant(first) : add(constant(first), mul(w, series(rest[0]!, ...rest.slice(1))));
  const even = mul(w, series(0.3999999999940942, 0.22222198432149784, 0.15313837699209373));
  const odd = mul(z, series(0.6666666666666735, 0.2857142874366239, 0.1818357216161805, 0.14798198605116586));
  const halfSquare = keep(pair, mul(mul(constant(0.5), f), f));
  const base = keep(pair, mul(k, constant(0.6931471803691238)));
  const lead = keep(pair, add(base, f));
  const lost = sub(f, sub(lead, base));
  const tail = add(mul(s, add(halfSquare, add(even, odd))), mul(k, constant(1.9082149292705877e-10)));
  return add(lead, sub(lost, sub(halfSquare, tail)));
}
