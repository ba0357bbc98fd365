import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { words, zero } from './exp-code';
import { f64x2, i32, i32x4, local, v128 } from './instructions';

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
  const nothing = zero(body);
  const { constant, keep } = body;
  eachOfRow(body, row, 32, () => {
    const high = next();
    const low = next();
    const positive = keep(pair, i32x4.shrU(i32x4.shl(high, i32.const(1)), i32.const(1)));
    const sign = keep(pair, v128.xor(high, positive));
    const fine = keep(pair, i32x4.shrU(low, i32.const(11)));
    for (const half of [0, 2]) {
      const lower = (x: Code) => f64x2.fromI32(half === 0 ? x : words(x, x, [2, 3, 2, 3]));
      const whole = f64x2.add(
        f64x2.add(f64x2.mul(lower(positive), constant(2097152)), lower(fine)),
        constant(0.5),
      );
      const tail = f64x2.mul(whole, constant(1.1102230246251565e-16));
      const signs = words(sign, nothing, [4, half, 4, half + 1]);
      body.run(v128.store(local.get(row), v128.xor(tail, signs), 8 * half));
    }
  });
  for (const [i, word] of words4.entries()) body.run(v128.store(local.get(state), local.get(word), 16 * i));
  return body.code();
}
