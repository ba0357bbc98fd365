import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { words } from './exp-code';
import { f64x2, i32, i32x4, i64x2, local, v128 } from './instructions';

/**
 * The next uniforms of a stream, as `fillTails` of the streams computes them, four lanes side by side. Parameters: state
 * of the lanes, row.
 */
export function fillTailsCode(body: Body): Code {
  const [state, row] = [0, 1];
  const words4 = [0, 1, 2, 3].map(() => body.variable(pair));
  const [s0, s1, s2, s3] = words4 as [number, number, number, number];
  for (const [i, word] of words4.entries()) body.run(local.set(word, v128.load(local.get(state), 16 * i)));
  const rotate = (x: Code, by: number) =>
    v128.or(i32x4.shl(x, i32.const(by)), i32x4.shrU(x, i32.const(32 - by)));
  const next = (): Code => {
    const five = body.keep(pair, i32x4.mul(local.get(s1), i32x4.splat(i32.const(5))));
    const word = body.keep(pair, i32x4.mul(rotate(five, 7), i32x4.splat(i32.const(9))));
    const shifted = body.keep(pair, i32x4.shl(local.get(s1), i32.const(9)));
    body.run(local.set(s2, v128.xor(local.get(s2), local.get(s0))));
    body.run(local.set(s3, v128.xor(local.get(s3), local.get(s1))));
    body.run(local.set(s1, v128.xor(local.get(s1), local.get(s2))));
    body.run(local.set(s0, v128.xor(local.get(s0), local.get(s3))));
    body.run(local.set(s2, v128.xor(local.get(s2), shifted)));
    body.run(local.set(s3, rotate(local.get(s3), 11)));
    return word;
  };
  const { keep } = body;
  const [half, offset, sign] = [0.5, 0.49999999999999994, -0].map((value) =>
    keep(pair, body.constant(value)),
  );
  eachOfRow(body, row, 32, () => {
    const high = next();
    const low = next();
    for (const [i, order] of [
      [0, 4, 1, 5],
      [2, 6, 3, 7],
    ].entries()) {
      // The sign, then 52 bits m of both words: as the mantissa of a double in [1/2, 1) they are 1/2 + m / 2^53.
      const both = keep(pair, words(low, high, order));
      const mantissa = i64x2.shrU(i64x2.shl(both, i32.const(1)), i32.const(12));
      const tail = f64x2.sub(v128.or(mantissa, half!), offset!);
      body.run(v128.store(local.get(row), v128.xor(tail, v128.and(both, sign!)), 16 * i));
    }
  });
  for (const [i, word] of words4.entries()) body.run(v128.store(local.get(state), local.get(word), 16 * i));
  return body.code();
}
