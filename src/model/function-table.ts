import { exp } from '../core/exp';
import { expm1 } from '../core/expm1';
import { log } from '../core/log';
import { log1p } from '../core/log1p';
import { normalCdf } from '../core/normal-cdf';

interface FormulaFunction {
  readonly arity: number | 'two or more';
  readonly evaluate: (...values: number[]) => number;
}

/**
 * The functions a formula may call, all of them; interpreter and compiled kernels read this one table, so that their
 * results have the same bits. `x^y` is an operator, and calls `pow` of the core.
 */
export const functionTable = {
  abs: { arity: 1, evaluate: Math.abs },
  exp: { arity: 1, evaluate: exp },
  expm1: { arity: 1, evaluate: expm1 },
  floor: { arity: 1, evaluate: Math.floor },
  log: { arity: 1, evaluate: log },
  log1p: { arity: 1, evaluate: log1p },
  max: { arity: 'two or more', evaluate: Math.max },
  min: { arity: 'two or more', evaluate: Math.min },
  normalCdf: { arity: 1, evaluate: normalCdf },
  sqrt: { arity: 1, evaluate: Math.sqrt },
} as const satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof functionTable;

/** Whether a name is a function of formulas. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functionTable, name);
}

/** Names that no indicator, input or shock may bear: functions, words of the notation, and words of the parser. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.keys(functionTable),
  ...[
    'if',
    'year',
    'and',
    'or',
    'not',
    'xor',
    'mod',
    'to',
    'in',
    'end',
    'true',
    'false',
    'null',
    'undefined',
  ],
  ...['NaN', 'Infinity', 'pow'],
]);
