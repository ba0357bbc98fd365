import { cellsOfTail } from '../../uncertainty/quantile-cells';
import { blockDraws } from '../../uncertainty/streams/block';
import { type Body, bodyOf, type Constants, pair } from './body';
import type { Code } from './code';
import { words, zero } from './exp-code';
import { call, f64, f64x2, i32, i32x4, i64x2, local, type, v128 } from './instructions';
import { assembleModule, type ModuleParts } from './module';
import { normalTailPair } from './normal-tail-code';

/** Bytes of one row of 1,024 doubles. */
const rowBytes = 8 * blockDraws;

/** Where the tables lie that the functions of rows read. */
export interface RowTables {
  /** `rootPairs` of the exponential function. */
  readonly roots: number;
}

/**
 * Functions on rows of a block: the uniforms of a stream, quantile tables, sums of rows. Each gives the bits of its
 * counterpart in JavaScript.
 */
export function rowModule(constants: Constants, tables: RowTables): Uint8Array<ArrayBuffer> {
  const { i32: address, f64: number } = type;
  const none = { results: [] };
  const imports: ModuleParts['imports'] = [
    { name: 'quantile', signature: { parameters: [address, number], results: [number] } },
    { name: 'normalSf', signature: { parameters: [number], results: [number] } },
  ];
  const functions: ModuleParts['functions'] = [
    {
      name: 'fillTails',
      signature: { parameters: [address, address], ...none },
      code: fillTails(bodyOf([address, address], constants)),
    },
    {
      name: 'mapTable',
      signature: { parameters: [address, address, address], ...none },
      code: mapTable(bodyOf([address, address, address], constants)),
    },
    {
      name: 'toTails',
      signature: { parameters: [address], ...none },
      code: toTails(bodyOf([address], constants), tables),
    },
    {
      name: 'shiftAndScale',
      signature: { parameters: [address, number, number], ...none },
      code: shiftAndScale(bodyOf([address, number, number], constants)),
    },
    {
      name: 'multiply',
      signature: { parameters: [address, number], ...none },
      code: multiply(bodyOf([address, number], constants)),
    },
    {
      name: 'addMultiple',
      signature: { parameters: [address, address, number], ...none },
      code: addMultiple(bodyOf([address, address, number], constants)),
    },
    {
      name: 'differences',
      signature: { parameters: [address], results: [number] },
      code: differences(bodyOf([address], constants)),
    },
    {
      name: 'carry',
      signature: { parameters: [address, address, number, number], ...none },
      code: carry(bodyOf([address, address, number, number], constants)),
    },
  ];
  return assembleModule({ imports, functions });
}

/** Turns from the address in a variable on, `step` bytes at a time, through one row. */
function eachOfRow(body: Body, row: number, step: number, turn: () => void): void {
  const end = body.keep(type.i32, i32.add(local.get(row), i32.const(rowBytes)));
  body.loop(
    () => {
      turn();
      body.run(local.set(row, i32.add(local.get(row), i32.const(step))));
    },
    i32.ltU(local.get(row), end),
  );
}

/** Parameters: state of the four lanes, row. */
function fillTails(body: Body): Code {
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

/**
 * Parameters: number of the table, its polynomials, row. The upper bits of a tail probability are the number of its
 * cell: the exponent is the octave, the next four bits the part of it. A cell that has no polynomial holds NaN.
 */
function mapTable(body: Body): Code {
  const [table, polynomials, row] = [0, 1, 2];
  const { constant, keep } = body;
  const value = body.variable(pair);
  const slow = (tail: Code) => call(0, local.get(table), tail);
  eachOfRow(body, row, 16, () => {
    const tail = keep(pair, v128.load(local.get(row)));
    const size = keep(pair, f64x2.abs(tail));
    const key = i32x4.sub(
      words(i64x2.shrU(size, i32.const(48)), size, [0, 2, 0, 2]),
      i32x4.splat(i32.const(firstKey)),
    );
    const upper = v128.and(
      i32x4.shrS(words(tail, tail, [1, 3, 1, 3]), i32.const(31)),
      i32x4.splat(i32.const(cellsOfTail)),
    );
    const cell = keep(
      pair,
      i32x4.shl(i32x4.add(i32x4.minU(key, i32x4.splat(i32.const(cellsOfTail - 1))), upper), i32.const(6)),
    );
    // The mantissa in [32, 64), and the middle of its cell.
    const mantissa = keep(pair, v128.or(v128.and(size, constant(mantissaBits)), constant(32)));
    const z = keep(
      pair,
      f64x2.sub(
        mantissa,
        f64x2.add(i64x2.shl(i64x2.shrU(mantissa, i32.const(48)), i32.const(48)), constant(1)),
      ),
    );
    const square = keep(pair, f64x2.mul(z, z));
    const sums = ([0, 1] as const).map((lane) => {
      const start = keep(type.i32, i32.add(local.get(polynomials), i32x4.extract(lane, cell)));
      const squares = keep(pair, words(square, square, lane === 0 ? [0, 1, 0, 1] : [2, 3, 2, 3]));
      const terms = [48, 32, 16, 0].map((offset) => v128.load(start, offset));
      return keep(
        pair,
        terms.reduce((sum, term) => f64x2.add(f64x2.mul(sum, squares), term)),
      );
    });
    const even = words(sums[0]!, sums[1]!, [0, 1, 4, 5]);
    const odd = words(sums[0]!, sums[1]!, [2, 3, 6, 7]);
    body.run(local.set(value, f64x2.add(even, f64x2.mul(z, odd))));
    const isNumber = (lane: 0 | 1) => f64x2.extract(lane, local.get(value));
    body.branch(i32.eqz(i64x2.allTrue(f64x2.eq(local.get(value), local.get(value)))), () => {
      for (const lane of [0, 1] as const) {
        body.branch(f64.ne(isNumber(lane), isNumber(lane)), () => {
          const exact = slow(f64x2.extract(lane, tail));
          body.run(local.set(value, f64x2.replace(lane, local.get(value), exact)));
        });
      }
    });
    body.run(v128.store(local.get(row), local.get(value)));
  });
  return body.code();
}

/** Upper 16 bits of the least number in the first cell, 2^-28. */
const firstKey = (1023 - 28) * 16;

/** The double of which all bits of the mantissa are set, and no other. */
const mantissaBits = 2.225073858507201e-308;

/** Parameter: row of normal values, which become signed tail probabilities. */
function toTails(body: Body, tables: RowTables): Code {
  const row = 0;
  const { constant, keep } = body;
  eachOfRow(body, row, 16, () => {
    const z = keep(pair, v128.load(local.get(row)));
    const size = keep(pair, f64x2.abs(z));
    const tail = body.variable(pair);
    body.branch(
      i64x2.allTrue(f64x2.lt(size, constant(5.656854249492381))),
      () => body.run(local.set(tail, normalTailPair(body, size, tables.roots))),
      () => {
        const each = (lane: 0 | 1) => call(1, f64x2.extract(lane, size));
        body.run(local.set(tail, f64x2.replace(1, f64x2.splat(each(0)), each(1))));
      },
    );
    const fromBelow = f64x2.lt(z, constant(0));
    const signed = v128.select(local.get(tail), f64x2.neg(local.get(tail)), fromBelow);
    body.run(v128.store(local.get(row), signed));
  });
  return body.code();
}

/** Parameters: row, shift, scale; x becomes shift + scale · x. */
function shiftAndScale(body: Body): Code {
  const shift = body.keep(pair, f64x2.splat(local.get(1)));
  const scale = body.keep(pair, f64x2.splat(local.get(2)));
  eachOfRow(body, 0, 16, () =>
    body.run(v128.store(local.get(0), f64x2.add(shift, f64x2.mul(scale, v128.load(local.get(0)))))),
  );
  return body.code();
}

/** Parameters: row, factor. */
function multiply(body: Body): Code {
  const factor = body.keep(pair, f64x2.splat(local.get(1)));
  eachOfRow(body, 0, 16, () =>
    body.run(v128.store(local.get(0), f64x2.mul(factor, v128.load(local.get(0))))),
  );
  return body.code();
}

/** Parameters: row, other row, weight; x becomes x + weight · y. */
function addMultiple(body: Body): Code {
  const [row, other] = [0, 1];
  const weight = body.keep(pair, f64x2.splat(local.get(2)));
  eachOfRow(body, row, 16, () => {
    const more = f64x2.mul(weight, v128.load(local.get(other)));
    body.run(v128.store(local.get(row), f64x2.add(v128.load(local.get(row)), more)));
    body.run(local.set(other, i32.add(local.get(other), i32.const(16))));
  });
  return body.code();
}

/** Parameter: row; Σ (x − x), which is 0 if all values are finite and NaN otherwise. */
function differences(body: Body): Code {
  const total = body.variable(pair);
  eachOfRow(body, 0, 16, () => {
    const value = body.keep(pair, v128.load(local.get(0)));
    body.run(local.set(total, f64x2.add(local.get(total), f64x2.sub(value, value))));
  });
  const lane = (which: 0 | 1) => f64x2.extract(which, local.get(total));
  body.run(f64.add(lane(0), lane(1)));
  return body.code();
}

/** Parameters: row, innovations, persistence, event; x becomes persistence · x + innovation + event. */
function carry(body: Body): Code {
  const [row, innovations] = [0, 1];
  const persistence = body.keep(pair, f64x2.splat(local.get(2)));
  const event = body.keep(pair, f64x2.splat(local.get(3)));
  eachOfRow(body, row, 16, () => {
    const carried = f64x2.mul(persistence, v128.load(local.get(row)));
    const sum = f64x2.add(f64x2.add(carried, v128.load(local.get(innovations))), event);
    body.run(v128.store(local.get(row), sum));
    body.run(local.set(innovations, i32.add(local.get(innovations), i32.const(16))));
  });
  return body.code();
}
