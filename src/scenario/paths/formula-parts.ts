import type { ArithmeticOperator, ComparisonOperator, Expression } from '../../model/expression';
import type { PathYears } from './path-years';

/** A number in a formula. */
export function number(value: number): Expression {
  return { kind: 'number', value };
}

/** Value of a name, this year or some years ago. */
export function reference(name: string, lag = 0): Expression {
  return { kind: 'reference', name, lag };
}

/** An operation, from left to right over all parts. @example operation('-', number(3), number(2), number(1)) */
export function operation(
  operator: ArithmeticOperator | ComparisonOperator,
  first: Expression,
  ...others: readonly Expression[]
): Expression {
  return others.reduce((left, right): Expression => ({ kind: 'binary', operator, left, right }), first);
}

/** The current year. */
export const year: Expression = { kind: 'year' };

/** Parts up to which a choice between years is written as a chain; more are halved, so that it never nests deeply. */
const longestChain = 12;

/**
 * A formula for every stretch of years: `year < 2023 ? a : year < 2025 ? b : c`.
 *
 * @param stretches - first year of each and its formula, in increasing order; the first holds before its year too
 */
export function fromYearOn(stretches: readonly (readonly [number, Expression])[]): Expression {
  if (stretches.length === 1) return stretches[0]![1];
  const cut = stretches.length <= longestChain ? 1 : stretches.length >> 1;
  return {
    kind: 'conditional',
    condition: operation('<', year, number(stretches[cut]![0])),
    yes: fromYearOn(stretches.slice(0, cut)),
    no: fromYearOn(stretches.slice(cut)),
  };
}

/** Stretches that years of the model fall into: empty ones, and those before or after all of them, are left out. */
export function stretchesWithin<P extends readonly [number, Expression]>(
  stretches: readonly P[],
  { base, horizon }: PathYears,
): readonly P[] {
  return stretches.filter(([first], i) => {
    const next = stretches[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    return first <= horizon && next > Math.max(first, base + 1);
  });
}

/** A number for every year of a record: `year < 2022 ? 5 : year < 2023 ? 6 : 7`. */
export function numberByYear(values: Readonly<Record<string, number>>): Expression {
  const stretches = Object.entries(values).map(([first, value]) => [Number(first), number(value)] as const);
  return fromYearOn(stretches.sort(([a], [b]) => a - b));
}
