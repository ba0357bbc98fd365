import { type Body, pair } from './body';
import type { Code } from './code';
import { eachOfRow } from './each-of-row';
import { f64, f64x2, i32, i32x4, i64x2, local, type, v128 } from './instructions';
import { sumOfLanes } from './moments-code';

const { add, mul, sub } = f64x2;

/** Lower halves of the lanes of two vectors, in order. */
const lowerHalves = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];

/**
 * Parameters: row, address of the codes of its draws, bit of the target, ends of the accepted range, ends of the stated
 * range, address for six numbers. Sets the bit of the draws in the accepted range. Then, as `missedMoments` adds, of the
 * distances from the stated range of the finite draws that miss: sums of the powers of what they differ from their mean,
 * how many they are, and their total.
 */
export function judgeCode(body: Body): Code {
  const [row, codes, bit, out] = [0, 1, 2, 7];
  const { keep, variable } = body;
  const start = variable(type.i32);
  body.run(local.set(start, local.get(row)));
  const distanceOf = distances(body);
  const bits = keep(pair, i32x4.splat(local.get(bit)));
  const [count, totals] = [variable(pair), [variable(pair), variable(pair)]];
  eachOfRow(body, row, 32, () => {
    const hits = totals.map((total, half) => {
      const { hit, miss, distance } = distanceOf(16 * half);
      body.run(local.set(total, add(local.get(total), distance)));
      body.run(local.set(count, i64x2.sub(local.get(count), miss)));
      return hit;
    });
    const met = v128.and(v128.shuffle(hits[0]!, hits[1]!, lowerHalves), bits);
    body.run(v128.store(local.get(codes), v128.or(v128.load(local.get(codes)), met)));
    body.run(local.set(codes, i32.add(local.get(codes), i32.const(16))));
  });
  const lane = (which: 0 | 2) => i32x4.extract(which, local.get(count));
  const number = keep(type.f64, f64.fromI32(i32.add(lane(0), lane(2))));
  const [first, second] = totals.map((total) => sumOfLanes(local.get(total)));
  const total = keep(type.f64, f64.add(first!, second!));
  const mean = keep(pair, f64x2.splat(f64.div(total, number)));
  const sums = [1, 2, 3, 4].map(() => variable(pair));
  body.run(local.set(row, local.get(start)));
  eachOfRow(body, row, 16, () => {
    const { miss, distance } = distanceOf(0);
    const off = keep(pair, v128.and(sub(distance, mean), miss));
    const square = keep(pair, mul(off, off));
    const powers = [off, square, mul(square, off), mul(square, square)];
    for (const [i, sum] of sums.entries()) body.run(local.set(sum, add(local.get(sum), powers[i]!)));
  });
  for (const [i, sum] of sums.entries()) {
    body.run(f64.store(local.get(out), sumOfLanes(local.get(sum)), 8 * i));
  }
  body.run(f64.store(local.get(out), number, 32));
  body.run(f64.store(local.get(out), total, 40));
  return body.code();
}

/** Which of two draws meet the target, which miss it with a finite value, and by how far these do; 0 for the others. */
function distances(body: Body) {
  const { constant, keep } = body;
  const [least, greatest, statedLeast, statedGreatest] = [3, 4, 5, 6].map((index) =>
    keep(pair, f64x2.splat(local.get(index))),
  );
  return (offset: number) => {
    const value = keep(pair, v128.load(local.get(0), offset));
    const hit = keep(pair, v128.and(f64x2.ge(value, least!), f64x2.le(value, greatest!)));
    const finite = f64x2.eq(sub(value, value), constant(0));
    const miss = keep(pair, v128.andnot(finite, hit));
    const below = f64x2.pmax(constant(0), sub(statedLeast!, value));
    const distance = keep(pair, v128.and(f64x2.pmax(below, sub(value, statedGreatest!)), miss));
    return { hit, miss, distance };
  };
}
