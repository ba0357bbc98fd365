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
import { write } from './formula-wording';
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
  const what = { en: 'a comparison where a number is needed', zh: '在需要数字之处写了比较' };
  const hint = { en: 'write a < b ? c : d for a number', zh: '数字请写成 a < b ? c : d' };
  return forbid(state, node, what, hint);
}

/** The same where a truth value is needed: what stands before `?`, and beside `and`, `or` and `not`. */
export function translateTruth(node: MathNode, state: FormulaState, depth: number): Expression {
  const expression = translate(node, state, depth);
  if (expression === unreadable || isTruthValue(expression)) return expression;
  const what = { en: 'a number where a comparison is needed', zh: '在需要比较之处写了数字' };
  const hint = {
    en: 'write a comparison, such as x > 0; after not in brackets, not (x > 0)',
    zh: '请写比较，如 x > 0；not 之后请加括号：not (x > 0)',
  };
  return forbid(state, node, what, hint);
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
      return forbid(
        state,
        node,
        { en: 'a chain of comparisons', zh: '含有连写的比较' },
        write('a < b and b < c'),
      );
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as unknown as Record<string, MathNode>;
      const [asked, yes, no] = [truth(condition!), number(trueExpr!), number(falseExpr!)];
      return { kind: 'conditional', condition: asked, yes, no };
    }
    case 'FunctionNode':
      return translateCall(node as unknown as FunctionNode, state, number, truth);
    default:
      return forbid(state, node, {
        en: `a part that formulas do not have (${node.type})`,
        zh: `含有公式中没有的成分（${node.type}）`,
      });
  }
}

function symbol(node: MathNode, name: string, state: FormulaState): Expression {
  if (name === 'year') return { kind: 'year' };
  if (isFunctionName(name) || (isTemplateName(name) && !state.context.isName(name))) {
    const said = { en: `function \`${name}\` stands without arguments`, zh: `函数 \`${name}\` 没有参数` };
    return refuse(state, node, 'E_ARITY', said);
  }
  const shown = printValue(name);
  if (reservedNames.has(name))
    return forbid(state, node, { en: `the word ${shown}`, zh: `含有保留词 ${shown}` });
  return { kind: 'reference', name, lag: 0 };
}

function constant(node: MathNode, value: unknown, state: FormulaState): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  const shown = printValue(value);
  return forbid(state, node, { en: `the constant ${shown}`, zh: `含有常量 ${shown}` });
}
