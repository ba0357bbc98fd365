import type { MathNode } from 'mathjs';
import { printValue } from '../../core/print-value';
import { type Expression, isTruthValue } from '../expression';
import { isFunctionName } from '../function-table';
import { withPlace } from './formula-place';
import {
  countNodes,
  type FormulaState,
  forbid,
  limitsOf,
  placeIn,
  refuse,
  tooDeep,
  unreadable,
} from './formula-state';
import type { FunctionNode } from './function-node';
import { isTemplateName } from './functions/function-templates';
import { reservedNames } from './reserved-names';
import { translateCall } from './translate-call';
import { type OperatorNode, translateOperation } from './translate-operation';

/**
 * Expression of our own from a node of the parser's tree, where a number is needed; nodes that formulas do not have are
 * refused.
 *
 * @param depth - levels above the node
 */
export function translateNumber(node: MathNode, state: FormulaState, depth: number): Expression {
  const expression = translate(node, state, depth);
  if (expression === unreadable || !isTruthValue(expression)) return expression;
  return forbid(state, node, 'a comparison where a number is needed', 'write a < b ? c : d for a number');
}

/** The same where a truth value is needed: what stands before `?`, and beside `and`, `or` and `not`. */
export function translateTruth(node: MathNode, state: FormulaState, depth: number): Expression {
  const expression = translate(node, state, depth);
  if (expression === unreadable || isTruthValue(expression)) return expression;
  return forbid(
    state,
    node,
    'a number where a comparison is needed',
    'write a comparison, such as x > 0; after not in brackets, not (x > 0)',
  );
}

function translate(node: MathNode, state: FormulaState, depth: number): Expression {
  countNodes(state, 1);
  if (depth > limitsOf(state.context).formulaDepth) throw tooDeep(state);
  const expression = expressionOf(node, state, depth);
  return expression === unreadable ? expression : withPlace(expression, placeIn(state, node));
}

function expressionOf(node: MathNode, state: FormulaState, depth: number): Expression {
  const number = (child: MathNode, level = depth + 1) => translateNumber(child, state, level);
  const truth = (child: MathNode, level = depth + 1) => translateTruth(child, state, level);
  switch (node.type) {
    case 'ParenthesisNode':
      return translate((node as unknown as { content: MathNode }).content, state, depth + 1);
    case 'ConstantNode':
      return constant(node, (node as unknown as { value: unknown }).value, state);
    case 'SymbolNode':
      return symbol(node, (node as unknown as { name: string }).name, state);
    case 'OperatorNode':
      return translateOperation(node as unknown as OperatorNode, state, depth, number, truth);
    case 'RelationalNode':
      return forbid(state, node, 'a chain of comparisons', 'write a < b and b < c');
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as unknown as Record<string, MathNode>;
      const [asked, yes, no] = [truth(condition!), number(trueExpr!), number(falseExpr!)];
      return { kind: 'conditional', condition: asked, yes, no };
    }
    case 'FunctionNode':
      return translateCall(node as unknown as FunctionNode, state, number, truth);
    default:
      return forbid(state, node, `a part that formulas do not have (${node.type})`);
  }
}

function symbol(node: MathNode, name: string, state: FormulaState): Expression {
  if (name === 'year') return { kind: 'year' };
  if (isFunctionName(name) || (isTemplateName(name) && !state.context.isName(name))) {
    return refuse(state, node, 'E_ARITY', `function \`${name}\` stands without arguments`);
  }
  if (reservedNames.has(name)) return forbid(state, node, `the word ${printValue(name)}`);
  return { kind: 'reference', name, lag: 0 };
}

function constant(node: MathNode, value: unknown, state: FormulaState): Expression {
  return typeof value === 'number' && Number.isFinite(value)
    ? { kind: 'number', value }
    : forbid(state, node, `the constant ${printValue(value)}`);
}
