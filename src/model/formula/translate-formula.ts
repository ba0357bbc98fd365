import type { MathNode } from 'mathjs';
import { printValue } from '../../core/print-value';
import { type Expression, isTruthValue } from '../expression';
import { isFunctionName, reservedNames } from '../function-table';
import { limits } from './formula-limits';
import { type FormulaState, forbidden, refusal } from './formula-refusal';
import { type FunctionNode, translateCall } from './translate-call';

const binaryOperators: Readonly<Record<string, (Expression & { kind: 'binary' })['operator']>> = {
  ...{ add: '+', subtract: '-', multiply: '*', divide: '/', pow: '^', and: 'and', or: 'or' },
  ...{ smaller: '<', smallerEq: '<=', larger: '>', largerEq: '>=', equal: '==', unequal: '!=' },
};

/**
 * Expression of our own from a node of the parser's tree; nodes that formulas do not have are refused.
 *
 * @param depth - levels above the node
 */
export function translateFormula(node: MathNode, state: FormulaState, depth: number): Expression {
  state.nodes++;
  if (state.nodes > limits.nodes)
    throw refusal(state.context, 'E_LIMIT', `formula has more than ${limits.nodes} parts`);
  if (depth > limits.depth)
    throw refusal(state.context, 'E_LIMIT', `formula nests deeper than ${limits.depth} levels`);
  const inner = (child: MathNode) => translateFormula(child, state, depth + 1);
  // A long sum is not nested, though its tree is: only what stands to the right of an operator counts as deeper.
  const number = (child: MathNode, level = depth + 1) =>
    numeric(translateFormula(child, state, level), state);
  const truth = (child: MathNode, level = depth + 1) =>
    truthValue(translateFormula(child, state, level), state);
  switch (node.type) {
    case 'ParenthesisNode':
      return inner((node as unknown as { content: MathNode }).content);
    case 'ConstantNode':
      return constant((node as unknown as { value: unknown }).value, state);
    case 'SymbolNode':
      return symbol((node as unknown as { name: string }).name, state);
    case 'OperatorNode':
      return operation(node as unknown as OperatorNode, state, depth, number, truth);
    case 'RelationalNode':
      throw forbidden(state, 'a chain of comparisons', 'write a < b and b < c');
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as unknown as Record<string, MathNode>;
      return {
        kind: 'conditional',
        condition: truth(condition!),
        yes: number(trueExpr!),
        no: number(falseExpr!),
      };
    }
    case 'FunctionNode':
      return translateCall(node as unknown as FunctionNode, state, number, truth);
    case 'AssignmentNode':
    case 'FunctionAssignmentNode':
      throw forbidden(
        state,
        'an assignment',
        'write == to compare; the left side of an equation is its own indicator',
      );
    default:
      throw forbidden(state, `a part that formulas do not have (${node.type})`);
  }
}

interface OperatorNode {
  readonly fn: string;
  readonly op: string;
  readonly args: readonly MathNode[];
  readonly implicit: boolean;
  readonly isPercentage: boolean;
}

type Inner = (child: MathNode, level?: number) => Expression;

function operation(
  node: OperatorNode,
  state: FormulaState,
  depth: number,
  number: Inner,
  truth: Inner,
): Expression {
  if (node.implicit) throw forbidden(state, 'a product without *', 'write the * between the factors');
  if (node.isPercentage) throw forbidden(state, 'a percentage', 'write shares as fractions: 0.05');
  const [left, right] = node.args;
  if (node.args.length === 1) {
    if (node.fn === 'unaryMinus') return negate(number(left!));
    if (node.fn === 'unaryPlus') return number(left!);
    if (node.fn === 'not') return { kind: 'not', argument: truth(left!) };
  }
  const operator = binaryOperators[node.fn];
  if (operator === undefined || node.args.length !== 2)
    throw forbidden(state, `the operator ${printValue(node.op)}`);
  const part = operator === 'and' || operator === 'or' ? truth : number;
  return { kind: 'binary', operator, left: part(left!, depth), right: part(right!) };
}

function symbol(name: string, state: FormulaState): Expression {
  if (name === 'year') return { kind: 'year' };
  if (isFunctionName(name))
    throw refusal(state.context, 'E_ARITY', `function \`${name}\` stands without arguments`);
  if (reservedNames.has(name)) throw forbidden(state, `the word ${printValue(name)}`);
  return { kind: 'reference', name, lag: 0 };
}

function constant(value: unknown, state: FormulaState): Expression {
  if (typeof value !== 'number') throw forbidden(state, `the constant ${printValue(value)}`);
  if (!Number.isFinite(value))
    throw refusal(state.context, 'E_NOT_FINITE', 'formula holds a number that is not finite');
  return { kind: 'number', value };
}

function negate(argument: Expression): Expression {
  return argument.kind === 'number'
    ? { kind: 'number', value: -argument.value }
    : { kind: 'negate', argument };
}

function numeric(expression: Expression, state: FormulaState): Expression {
  if (isTruthValue(expression)) throw forbidden(state, 'a comparison where a number is needed');
  return expression;
}

function truthValue(expression: Expression, state: FormulaState): Expression {
  if (!isTruthValue(expression)) throw forbidden(state, 'a number where a comparison is needed');
  return expression;
}
