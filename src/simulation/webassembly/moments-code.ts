import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { f64, f64x2, local, v128 } from './instructions';

const { add, mul, sub } = f64x2;

/** Parameters: row, shift; Σ (x − shift), in four sums side by side, as `blockMoments` adds. */
export function totalCode(body: Body): Code {
  const shift = body.keep(pair, f64x2.splat(local.get(1)));
  const sums = [body.variable(pair), body.variable(pair)];
  eachOfRow(body, 0, 32, () => {
    for (const [i, sum] of sums.entries()) {
      body.run(local.set(sum, add(local.get(sum), sub(v128.load(local.get(0), 16 * i), shift))));
    }
  });
  const [first, second] = sums.map((sum) => sumOfLanes(local.get(sum)));
  body.run(f64.add(first!, second!));
  return body.code();
}

/** Parameters: row, shift, mean, address for Σ d, Σ d², Σ d³ and Σ d⁴ of d = x − shift − mean. */
export function powersCode(body: Body): Code {
  const shift = body.keep(pair, f64x2.splat(local.get(1)));
  const mean = body.keep(pair, f64x2.splat(local.get(2)));
  const sums = [1, 2, 3, 4].map(() => body.variable(pair));
  eachOfRow(body, 0, 16, () => {
    const distance = body.keep(pair, sub(sub(v128.load(local.get(0)), shift), mean));
    const square = body.keep(pair, mul(distance, distance));
    const powers = [distance, square, mul(square, distance), mul(square, square)];
    for (const [i, sum] of sums.entries()) body.run(local.set(sum, add(local.get(sum), powers[i]!)));
  });
  for (const [i, sum] of sums.entries()) {
    body.run(f64.store(local.get(3), sumOfLanes(local.get(sum)), 8 * i));
  }
  return body.code();
}

/**
 * Parameters: row, address for the least and the greatest value; what is no number is passed over, and it is returned
 * whether there is any.
 */
export function extremesCode(body: Body): Code {
  const strange = body.variable(pair);
  const least = [0, 1].map(() => body.variable(pair));
  const greatest = [0, 1].map(() => body.variable(pair));
  for (const each of least) body.run(local.set(each, body.constant(Infinity)));
  for (const each of greatest) body.run(local.set(each, body.constant(-Infinity)));
  eachOfRow(body, 0, 32, () => {
    for (const half of [0, 1]) {
      const value = body.keep(pair, v128.load(local.get(0), 16 * half));
      body.run(local.set(strange, v128.or(local.get(strange), f64x2.ne(value, value))));
      body.run(local.set(least[half]!, f64x2.pmin(local.get(least[half]!), value)));
      body.run(local.set(greatest[half]!, f64x2.pmax(local.get(greatest[half]!), value)));
    }
  });
  const ends = [
    { of: f64x2.min(local.get(least[0]!), local.get(least[1]!)), take: f64.min },
    { of: f64x2.max(local.get(greatest[0]!), local.get(greatest[1]!)), take: f64.max },
  ];
  for (const [i, { of, take }] of ends.entries()) {
    const both = body.keep(pair, of);
    body.run(f64.store(local.get(1), take(f64x2.extract(0, both), f64x2.extract(1, both)), 8 * i));
  }
  body.run(v128.anyTrue(local.get(strange)));
  return body.code();
}

/** Both lanes added. */
export function sumOfLanes(vector: Code): Code {
  return f64.add(f64x2.extract(0, vector), f64x2.extract(1, vector));
}
