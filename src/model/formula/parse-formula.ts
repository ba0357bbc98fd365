import type { MathNode } from 'mathjs';
import { printValue } from '../../core/print-value';
import { type Expression, isTruthValue } from '../expression';
import { checkFormulaText } from './check-formula-text';
import { parseFormulaText } from './formula-parser';
import { type FormulaContext, forbidden, refusal } from './formula-refusal';
import { translateFormula } from './translate-formula';

/**
 * Parses a formula into an expression of our own. The text is checked before, the tree after the parser of mathjs
 * (which never evaluates anything): decimal numbers, names, + − * / ^, comparisons, `and`, `or`, `not`, `a ? b : c`,
 * `if(a, b, c)`, the functions of `functionTable`, `x(-1)` for last year, and `year`. Nothing else passes.
 *
 * @throws ModelError E_FORMULA_SYNTAX, E_FORMULA_FORBIDDEN, E_LIMIT, E_LEAD, E_LAG or E_ARITY; whether names exist is
 * checked by the caller, who knows them all
 * @example parseFormula('gdp(-1) * 1.06', { where: 'defineModel', path: 'equation', isName: () => true }).kind; // 'binary'
 */
export function parseFormula(text: string, context: FormulaContext): Expression {
  checkFormulaText(text, context);
  let tree: MathNode;
  try {
    tree = parseFormulaText(text.trim());
  } catch (error) {
    const at = (error as { char?: number }).char;
    const place = at === undefined ? '' : ` at character ${at}`;
    throw refusal(context, 'E_FORMULA_SYNTAX', `formula ${printValue(text)} cannot be read${place}`);
  }
  const state = { nodes: 0, context, text };
  const expression = translateFormula(tree, state, 0);
  if (isTruthValue(expression)) throw forbidden(state, 'a comparison where a number is needed');
  return expression;
}
