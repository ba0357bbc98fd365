import {
  asNumber,
  asTruth,
  childrenOf,
  type Expression,
  isAlwaysKnown,
  isTruthValue,
  type TruthValue,
} from '../../model/expression';
import type { FunctionName } from '../../model/function-table';
import { type Body, pair } from './body';
import type { Code } from './code';
import { f64x2, v128 } from './instructions';
import { writtenOnce } from './written-once';

/** Where a formula finds what it reads, and the functions that have no instruction of their own. */
export interface FormulaSurroundings {
  readonly body: Body;
  /** Code that reads a name, `lag` years back; both lanes. */
  readonly read: (name: string, lag: number) => Code;
  /** Code that reads the level of a name in a calendar year; both lanes. */
  readonly level: (name: string, year: number) => Code;
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

const arithmetic = { '+': f64x2.add, '-': f64x2.sub, '*': f64x2.mul, '/': f64x2.div };

/** Masks of the lanes where a comparison is true, and of those where it is false; with NaN it is neither. */
const comparisons = {
  '<': [f64x2.lt, f64x2.ge],
  '<=': [f64x2.le, f64x2.gt],
  '>': [f64x2.gt, f64x2.le],
  '>=': [f64x2.ge, f64x2.lt],
  '==': [f64x2.eq, isUnequal],
  '!=': [isUnequal, f64x2.eq],
} as const;

function isUnequal(left: Code, right: Code): Code {
  return v128.or(f64x2.lt(left, right), f64x2.gt(left, right));
}

/** A truth value of two draws: masks of the lanes where it is true, and where it is false. */
interface TruthCode {
  readonly holds: Code;
  readonly fails: Code;
}

/**
 * Writes formulas for two draws at a time. A part that occurs more than once is computed once; both branches of a
 * condition are computed and one is selected, so no part depends on where it stands.
 *
 * @returns a function that appends the code of a formula and gives the code that reads its value
 */
export function formulaWriter(around: FormulaSurroundings): (formula: Expression) => Code {
  const { body } = around;
  const once = writtenOnce();
  const keep = (code: Code) => body.keep(pair, code);
  const value = once((part): Code => {
    if (isTruthValue(part)) return value(asNumber(part));
    if (part.kind !== 'conditional') return keep(codeOf(part, childrenOf(part).map(value), around));
    const { holds, fails } = truth(asTruth(part.condition));
    const [yes, no] = [value(part.yes), value(part.no)];
    const otherwise = isAlwaysKnown(part.condition) ? no : v128.select(no, body.constant(Number.NaN), fails);
    return keep(v128.select(yes, otherwise, holds));
  });
  const truth = once((part): TruthCode => {
    const { holds, fails } = truthCode(asTruth(part), { truth, value });
    return { holds: keep(holds), fails: keep(fails) };
  });
  return value;
}

/** The code of a truth value from that of its parts. */
function truthCode(
  part: TruthValue,
  { truth, value }: { truth: (part: Expression) => TruthCode; value: (part: Expression) => Code },
): TruthCode {
  if (part.kind === 'not') {
    const { holds, fails } = truth(part.argument);
    return { holds: fails, fails: holds };
  }
  const { operator, left, right } = part;
  if (operator !== 'and' && operator !== 'or') {
    const [holds, fails] = comparisons[operator];
    const [a, b] = [value(left), value(right)];
    return { holds: holds(a, b), fails: fails(a, b) };
  }
  const [a, b] = [truth(left), truth(right)];
  const [every, some] = operator === 'and' ? [v128.and, v128.or] : [v128.or, v128.and];
  return { holds: every(a.holds, b.holds), fails: some(a.fails, b.fails) };
}

/** The code of a part that is no condition, from that of its own parts. */
function codeOf(part: Expression, operands: readonly Code[], around: FormulaSurroundings): Code {
  const [first, second] = operands;
  switch (part.kind) {
    case 'number':
      return around.body.constant(part.value);
    case 'year':
      return around.year;
    case 'reference':
      return around.read(part.name, part.lag);
    case 'level':
      return around.level(part.name, part.year);
    case 'call':
      return instructions[part.function]?.(...operands) ?? around.callPair(part.function, operands);
    case 'binary':
      return part.operator === '^'
        ? powerOf(part.right, first!, second!, around)
        : arithmetic[part.operator as keyof typeof arithmetic](first!, second!);
    default:
      return f64x2.neg(first!);
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
