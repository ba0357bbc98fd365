import { exp } from '../core/exp';
import { expm1 } from '../core/expm1';
import { log } from '../core/log';
import { log1p } from '../core/log1p';
import { normalCdf } from '../core/normal-cdf';

interface FormulaFunction {
  readonly arity: number | 'two or more';
  /** What the function gives, in a few words. */
  readonly description: string;
  /** Names of the arguments, where their order must be known. */
  readonly names?: readonly string[];
  readonly evaluate: (...values: number[]) => number;
}

/**
 * The functions a formula may call, all of them; interpreter and compiled kernels read this one table, so that their
 * results have the same bits. `x^y` is an operator, and calls `pow` of the core. A NaN among the arguments gives NaN,
 * for `clamp`, `max` and `min` too; where the limits of `clamp` cross, the upper one holds.
 */
export const functionTable = {
  abs: { arity: 1, evaluate: Math.abs, description: 'absolute value' },
  clamp: {
    arity: 3,
    evaluate: clamp,
    names: ['x', 'low', 'high'],
    description: 'x held between low and high',
  },
  exp: { arity: 1, evaluate: exp, description: 'e to the power of x' },
  expm1: { arity: 1, evaluate: expm1, description: 'exp(x) - 1, exact near 0' },
  floor: { arity: 1, evaluate: Math.floor, description: 'largest whole number not above x' },
  log: { arity: 1, evaluate: log, description: 'natural logarithm' },
  log1p: { arity: 1, evaluate: log1p, description: 'log(1 + x), exact near 0' },
  max: { arity: 'two or more', evaluate: Math.max, description: 'largest of its arguments' },
  min: { arity: 'two or more', evaluate: Math.min, description: 'smallest of its arguments' },
  normalCdf: { arity: 1, evaluate: normalCdf, description: 'standard normal distribution function' },
  sqrt: { arity: 1, evaluate: Math.sqrt, description: 'square root' },
} as const satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof functionTable;

/** Whether a name is a function of formulas. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functionTable, name);
}

/** Math.max and Math.min give NaN wherever one of their arguments is NaN. */
function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}
