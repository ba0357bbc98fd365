import { type Code, list, unsigned } from './code';
import { either, i32, local, repeat, type, type ValueType, v128 } from './instructions';

/** Numbers that generated code loads, each twice over as a vector, since a vector constant is made anew at every use. */
export interface Constants {
  /** Address of the vector with the number in both lanes. */
  readonly address: (value: number) => number;
  /** All vectors so far, in order of address. */
  readonly values: () => readonly number[];
}

/** Constants from an address on. */
export function constantsFrom(start: number): Constants {
  const places = new Map<string, number>();
  const values: number[] = [];
  return {
    address: (value) => {
      const key = Object.is(value, -0) ? '-0' : String(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      const address = start + 16 * values.length;
      places.set(key, address);
      values.push(value);
      return address;
    },
    values: () => values,
  };
}

/** A function being written: statements in order, and its local variables. */
export interface Body {
  /** Appends code that leaves nothing behind. */
  readonly run: (code: Code) => void;
  /** A new variable, 0 at first. */
  readonly variable: (of: ValueType) => number;
  /** Computes a value once; what is returned reads it. */
  readonly keep: (of: ValueType, value: Code) => Code;
  /** The number in both lanes. */
  readonly constant: (value: number) => Code;
  /** Appends one of two pieces of code, by a condition. */
  readonly branch: (condition: Code, yes: () => void, no?: () => void) => void;
  /** Appends a loop that ends when the condition, computed after each turn, no longer holds. */
  readonly loop: (turn: () => void, condition: Code) => void;
  /** The finished function body. */
  readonly code: () => Code;
}

/** @param parameters - types of the parameters, which are the first variables */
export function bodyOf(parameters: readonly ValueType[], constants: Constants): Body {
  const variables: ValueType[] = [];
  let statements: Code[] = [];
  const run = (code: Code) => void statements.push(code);
  const variable = (of: ValueType) => parameters.length + variables.push(of) - 1;
  const inside = (write: () => void): Code => {
    const before = statements;
    const written: Code[] = [];
    statements = written;
    write();
    statements = before;
    return written;
  };
  return {
    run,
    variable,
    keep: (of, value) => {
      const index = variable(of);
      run(local.set(index, value));
      return local.get(index);
    },
    constant: (value) => v128.load(i32.const(constants.address(value))),
    branch: (condition, yes, no) => {
      const written = inside(yes);
      run(either('nothing', condition, written, no === undefined ? undefined : inside(no)));
    },
    loop: (turn, condition) => run(repeat(inside(turn), condition)),
    code: () => [list(variables.map((each) => [unsigned(1), each])), statements, 0x0b],
  };
}

/** Type of a vector of two doubles. */
export const pair: ValueType = type.v128;
