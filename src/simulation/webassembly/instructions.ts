import { type Code, double, signed, unsigned } from './code';

/** Types of values. */
export const type = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

export type ValueType = (typeof type)[keyof typeof type];

/** An instruction of the vector extension. */
function vector(opcode: number): (...operands: Code[]) => Code {
  const bytes = [0xfd, unsigned(opcode)];
  return (...operands) => [...operands, bytes];
}

function plain(opcode: number): (...operands: Code[]) => Code {
  return (...operands) => [...operands, opcode];
}

/** Instructions after their operands, as one writes a formula: `f64x2.add(a, b)`. */
export const f64x2 = {
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  div: vector(0xf3),
  neg: vector(0xed),
  abs: vector(0xec),
  sqrt: vector(0xef),
  floor: vector(0x75),
  min: vector(0xf4),
  max: vector(0xf5),
  /** The second where it is smaller, else the first. */
  pmin: vector(0xf6),
  /** The second where it is larger, else the first. */
  pmax: vector(0xf7),
  eq: vector(0x47),
  ne: vector(0x48),
  lt: vector(0x49),
  gt: vector(0x4a),
  le: vector(0x4b),
  ge: vector(0x4c),
  splat: vector(0x14),
  /** Two integers in the lower lanes, as doubles. */
  fromI32: vector(0xfe),
  extract: (lane: 0 | 1, value: Code): Code => [value, 0xfd, 0x21, lane],
  replace: (lane: 0 | 1, value: Code, by: Code): Code => [value, by, 0xfd, 0x22, lane],
};

export const i32x4 = {
  add: vector(0xae),
  sub: vector(0xb1),
  shl: vector(0xab),
  shrS: vector(0xac),
  shrU: vector(0xad),
  mul: vector(0xb5),
  splat: vector(0x11),
  /** Two doubles towards zero, into the lower lanes; the upper ones become 0. */
  fromF64: vector(0xfc),
  extract: (lane: number, value: Code): Code => [value, 0xfd, 0x1b, lane],
};

export const i64x2 = {
  add: vector(0xce),
  sub: vector(0xd1),
  shl: vector(0xcb),
  shrS: vector(0xcc),
  shrU: vector(0xcd),
  allTrue: vector(0xc3),
};

export const v128 = {
  and: vector(0x4e),
  /** The first where the second has zeros. */
  andnot: vector(0x4f),
  or: vector(0x50),
  xor: vector(0x51),
  not: vector(0x4d),
  anyTrue: vector(0x53),
  /** Bits of the first where the mask has ones, of the second elsewhere. */
  select: vector(0x52),
  load: (address: Code, offset = 0): Code => [address, 0xfd, 0x00, 4, unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0xfd, 0x0b, 4, unsigned(offset)],
  /** Bytes of two vectors, by their numbers 0 ... 31. */
  shuffle: (a: Code, b: Code, lanes: readonly number[]): Code => [a, b, 0xfd, 0x0d, lanes],
};

export const f64 = {
  const: (value: number): Code => [0x44, double(value)],
  add: plain(0xa0),
  sub: plain(0xa1),
  mul: plain(0xa2),
  div: plain(0xa3),
  abs: plain(0x99),
  neg: plain(0x9a),
  sqrt: plain(0x9f),
  min: plain(0xa4),
  max: plain(0xa5),
  eq: plain(0x61),
  ne: plain(0x62),
  lt: plain(0x63),
  gt: plain(0x64),
  ge: plain(0x66),
  fromI32: plain(0xb7),
  fromU32: plain(0xb8),
  load: (address: Code, offset = 0): Code => [address, 0x2b, 3, unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0x39, 3, unsigned(offset)],
};

export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  add: plain(0x6a),
  sub: plain(0x6b),
  mul: plain(0x6c),
  and: plain(0x71),
  or: plain(0x72),
  xor: plain(0x73),
  shl: plain(0x74),
  shrS: plain(0x75),
  shrU: plain(0x76),
  eq: plain(0x46),
  ltU: plain(0x49),
  /** A double towards zero; its upper part is cut where it does not fit. */
  fromF64: (value: Code): Code => [value, 0xfc, 0x02],
  fromF64U: (value: Code): Code => [value, 0xfc, 0x03],
  load8: (address: Code, offset = 0): Code => [address, 0x2d, 0, unsigned(offset)],
  load: (address: Code, offset = 0): Code => [address, 0x28, 2, unsigned(offset)],
  load16: (address: Code): Code => [address, 0x2f, 1, 0],
  store16: (address: Code, value: Code): Code => [address, value, 0x3b, 1, 0],
};

export const local = {
  get: (index: number): Code => [0x20, unsigned(index)],
  set: (index: number, value: Code): Code => [value, 0x21, unsigned(index)],
  tee: (index: number, value: Code): Code => [value, 0x22, unsigned(index)],
};

/** Calls a function by its number, imported ones counted first. */
export function call(index: number, ...operands: Code[]): Code {
  return [operands, 0x10, unsigned(index)];
}

/** The first value where the condition holds, else the second; both are computed. */
export function select(first: Code, second: Code, condition: Code): Code {
  return [first, second, condition, 0x1b];
}

/** One of two values, or of two pieces of code, by a condition. */
export function either(result: ValueType | 'nothing', condition: Code, yes: Code, no?: Code): Code {
  const block = result === 'nothing' ? 0x40 : result;
  return [condition, 0x04, block, yes, no === undefined ? [] : [0x05, no], 0x0b];
}

/** Repeats the body as long as the condition, computed after it, holds. */
export function repeat(body: Code, condition: Code): Code {
  return [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];
}
