import type { Expression } from '../expression';

/**
 * Terms of the outermost sum of a formula: what is added or subtracted, signs left aside. A formula that is no sum is
 * its only term.
 *
 * @example outerTerms({ kind: 'negate', argument: { kind: 'year' } }); // [{ kind: 'year' }]
 */
export function outerTerms(formula: Expression): readonly Expression[] {
  if (formula.kind === 'negate') return outerTerms(formula.argument);
  if (formula.kind === 'binary' && (formula.operator === '+' || formula.operator === '-')) {
    return [...outerTerms(formula.left), ...outerTerms(formula.right)];
  }
  return [formula];
}
