import { type Body, pair } from './body';
import type { Code } from './code';
import { expPair } from './exp-code';
import { f64x2, i64x2, v128 } from './instructions';
import { exponentPair, inversePowerPair } from './log-code';

const { add, sub, mul, div } = f64x2;

/**
 * base^exponent of both lanes, step by step as `pow` of the core computes it; where a lane is not an ordinary case, the
 * code given for it runs instead.
 *
 * @param base - code that reads a variable
 * @param exponent - likewise
 * @param table - address of `rootPairs`
 * @param set - takes the result
 * @param otherwise - appends the code for all other cases
 */
export function powPair(
  body: Body,
  { base, exponent }: { readonly base: Code; readonly exponent: Code },
  table: number,
  set: (result: Code) => void,
  otherwise: () => void,
): void {
  const { constant, keep, branch } = body;
  const all = (...conditions: readonly Code[]) =>
    i64x2.allTrue(conditions.reduce((left, right) => v128.and(left, right)));
  const ordinary = all(
    f64x2.ge(base, constant(2.2250738585072014e-308)),
    f64x2.lt(base, constant(8.98846567431158e307)),
    f64x2.ne(base, constant(1)),
    f64x2.lt(f64x2.abs(exponent), constant(1e30)),
    ...[0, 1, 2, -1].map((special) => f64x2.ne(exponent, constant(special))),
  );
  branch(
    ordinary,
    () => {
      const { lead, leadLow } = logarithm(body, base);
      const high = keep(pair, mul(exponent, lead));
      const inRange = all(f64x2.gt(high, constant(-708)), f64x2.lt(high, constant(709)));
      branch(
        inRange,
        () => {
          const low = keep(pair, add(productError(body, exponent, lead, high), mul(exponent, leadLow)));
          set(expPair(body, high, low, table));
        },
        otherwise,
      );
    },
    otherwise,
  );
}

/** Logarithm in two parts, with twice the precision of a double. */
function logarithm(body: Body, base: Code): { readonly lead: Code; readonly leadLow: Code } {
  const { constant, keep } = body;
  const shift = exponentPair(body, base);
  const k = keep(pair, f64x2.fromI32(shift));
  const m = keep(pair, mul(base, inversePowerPair(body, shift)));
  const sum = keep(pair, add(constant(1), m));
  const sumLow = sub(m, sub(sum, constant(1)));
  const s = keep(pair, div(sub(m, constant(1)), sum));
  const back = keep(pair, mul(s, sum));
  const left = sub(sub(sub(m, constant(1)), back), productError(body, s, sum, back));
  const sLow = keep(pair, div(sub(left, mul(s, sumLow)), sum));
  const z = keep(pair, mul(s, s));
  const zLow = add(productError(body, s, s, z), mul(mul(constant(2), s), sLow));
  const third = constant(1 / 3);
  const first = keep(pair, mul(z, third));
  const firstLow = add(
    productError(body, z, third, first),
    add(mul(z, constant(1.850371707708594e-17)), mul(zLow, third)),
  );
  const rest = keep(pair, mul(mul(z, z), seriesFromFifth(body, z)));
  const v = keep(pair, add(first, rest));
  const vLow = add(sub(rest, sub(v, first)), firstLow);
  const twice = keep(pair, mul(constant(2), s));
  const product = keep(pair, mul(twice, v));
  const productLow = add(
    productError(body, twice, v, product),
    mul(constant(2), add(mul(s, vLow), mul(sLow, v))),
  );
  const logM = keep(pair, add(twice, product));
  const logMLow = add(sub(product, sub(logM, twice)), add(mul(constant(2), sLow), productLow));
  const whole = keep(pair, mul(k, constant(0.6931471803691238)));
  const lead = keep(pair, add(whole, logM));
  const leadLow = keep(
    pair,
    add(sub(logM, sub(lead, whole)), add(logMLow, mul(k, constant(1.9082149292705877e-10)))),
  );
  return { lead, leadLow };
}

/** What rounding took from a product, as `productError` of the core. */
export function productError(body: Body, a: Code, b: Code, product: Code): Code {
  const { constant, keep } = body;
  const split = (x: Code) => {
    const big = keep(pair, mul(x, constant(134217729)));
    const high = keep(pair, sub(big, sub(big, x)));
    return { high, low: keep(pair, sub(x, high)) };
  };
  const { high: aHigh, low: aLow } = split(a);
  const { high: bHigh, low: bLow } = split(b);
  const outer = add(add(sub(mul(aHigh, bHigh), product), mul(aHigh, bLow)), mul(aLow, bHigh));
  return keep(pair, add(outer, mul(aLow, bLow)));
}

/** Σ z^j / (2j + 5), even and odd powers apart. */
function seriesFromFifth(body: Body, z: Code): Code {
  const { constant, keep } = body;
  const w = keep(pair, mul(z, z));
  const series = (first: number, ...rest: readonly number[]): Code =>
    rest.length === 0
      ? constant(1 / first)
      : add(constant(1 / first), mul(w, series(rest[0]!, ...rest.slice(1))));
  return add(series(5, 9, 13, 17, 21, 25), mul(z, series(7, 11, 15, 19, 23)));
}
