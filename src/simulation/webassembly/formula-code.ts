import { childrenOf, type Expression } from '../../model/expression';
import type { FunctionName } from '../../model/function-table';
import { type Body, pair } from './body';
import type { Code } from './code';
import { f64x2, v128 } from './instructions';

/** Where a formula finds what it reads, and the functions that have no instruction of their own. */
export interface FormulaSurroundings {
  readonly body: Body;
  /** Code that reads a name, `lag` years back; both lanes. */
  readonly read: (name: string, lag: number) => Code;
  /** The calendar year in both lanes. */
  readonly year: Code;
  /** Code that calls a function for both lanes. */
  readonly callPair: (name: FunctionName | 'pow', operands: readonly Code[]) => Code;
}

/** Functions that are one instruction, the same in every engine. */
const instructions: Partial<Record<FunctionName, (...operands: Code[]) => Code>> = {
  abs: f64x2.abs,
  clamp: (x, low, high) => f64x2.min(f64x2.max(x!, low!), high!),
  floor: f64x2.floor,
  max: (...operands) => operands.reduce((left, right) => f64x2.max(left, right)),
  min: (...operands) => operands.reduce((left, right) => f64x2.min(left, right)),
  sqrt: f64x2.sqrt,
};

const operators = {
  '+': f64x2.add,
  '-': f64x2.sub,
  '*': f64x2.mul,
  '/': f64x2.div,
  '<': f64x2.lt,
  '<=': f64x2.le,
  '>': f64x2.gt,
  '>=': f64x2.ge,
  '==': f64x2.eq,
  '!=': f64x2.ne,
  and: v128.and,
  or: v128.or,
};

/**
 * Writes formulas for two draws at a time. A part that occurs more than once is computed once; both branches of a
 * condition are computed and one is selected, so no part depends on where it stands.
 *
 * @returns a function that appends the code of a formula and gives the code that reads its value
 */
export function formulaWriter(around: FormulaSurroundings): (formula: Expression) => Code {
  const { body } = around;
  const known = new Map<string, { readonly number: number; readonly code: Code }>();
  /** Numbers the parts by their form, so that equal parts have equal numbers. */
  const write = (part: Expression): { readonly number: number; readonly code: Code } => {
    const children = childrenOf(part).map(write);
    const key = `${headOf(part)}:${children.map(({ number }) => number).join(',')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const operands = children.map(({ code }) => code);
    const code = body.keep(pair, codeOf(part, operands, around));
    const written = { number: known.size, code };
    known.set(key, written);
    return written;
  };
  return (formula) => write(formula).code;
}

function codeOf(part: Expression, operands: readonly Code[], around: FormulaSurroundings): Code {
  const [first, second, third] = operands;
  switch (part.kind) {
    case 'number':
      return around.body.constant(part.value);
    case 'year':
      return around.year;
    case 'reference':
      return around.read(part.name, part.lag);
    case 'negate':
      return f64x2.neg(first!);
    case 'not':
      return v128.not(first!);
    case 'conditional':
      return v128.select(second!, third!, first!);
    case 'call':
      return instructions[part.function]?.(...operands) ?? around.callPair(part.function, operands);
    case 'binary':
      return part.operator === '^'
        ? powerOf(part.right, first!, second!, around)
        : operators[part.operator](first!, second!);
  }
}

/** Powers that `pow` of the core computes without a logarithm. */
function powerOf(exponent: Expression, base: Code, second: Code, around: FormulaSurroundings): Code {
  if (exponent.kind === 'number') {
    if (exponent.value === 0) return around.body.constant(1);
    if (exponent.value === 1) return base;
    if (exponent.value === 2) return f64x2.mul(base, base);
    if (exponent.value === -1) return f64x2.div(around.body.constant(1), base);
  }
  return around.callPair('pow', [base, second]);
}

/** All of a part but its children. */
function headOf(part: Expression): string {
  switch (part.kind) {
    case 'number':
      return Object.is(part.value, -0) ? 'number -0' : `number ${part.value}`;
    case 'reference':
      return `reference ${part.name} ${part.lag}`;
    case 'binary':
      return `binary ${part.operator}`;
    case 'call':
      return `call ${part.function}`;
    default:
      return part.kind;
  }
}
