import { type Body, pair } from './body';
import type { Code } from './code';
import { expPair } from './exp-code';
import { f64x2, v128 } from './instructions';
import { productError } from './pow-code';

const { add, mul, div, sub } = f64x2;

/**
 * Survival function of the standard normal law for both lanes, at sizes in [0, 5.656), step by step as `normalSf` of
 * the core computes it.
 *
 * @param size - code that reads a variable
 * @param table - address of `rootPairs`
 */
export function normalTailPair(body: Body, size: Code, table: number): Code {
  const { constant, keep } = body;
  const square = keep(pair, mul(size, size));
  const lost = productError(body, size, size, square);
  const bell = keep(
    pair,
    expPair(body, keep(pair, mul(constant(-0.5), square)), keep(pair, mul(constant(-0.5), lost)), table),
  );
  const near = mul(bell, div(horner(body, size, nearNumerator), horner(body, size, nearDenominator)));
  const middle = sub(
    constant(0.5),
    div(mul(size, horner(body, square, centralNumerator)), horner(body, square, centralDenominator)),
  );
  return v128.select(middle, near, f64x2.le(size, constant(0.67448975)));
}

/** Polynomial in x, highest coefficient first. */
function horner(body: Body, x: Code, [first, ...rest]: readonly number[]): Code {
  const start = body.keep(pair, body.constant(first!));
  return rest.reduce((value, each) => body.keep(pair, add(mul(value, x), body.constant(each))), start);
}

const centralNumerator = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const centralDenominator = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const nearNumerator = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const nearDenominator = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
