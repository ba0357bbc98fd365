import type { MathNode } from 'mathjs';
import { printValue } from '../../core/print-value';
import type { Wording } from '../../core/wording';
import type { Expression } from '../expression';
import { type FormulaState, forbid, unreadable } from './formula-state';
import { bareProduct, productHint, remainderHint, sharesHint, write } from './formula-wording';
import { negated } from './negated';

const binaryOperators: Readonly<Record<string, (Expression & { kind: 'binary' })['operator']>> = {
  ...{ add: '+', subtract: '-', multiply: '*', divide: '/', pow: '^', and: 'and', or: 'or' },
  ...{ smaller: '<', smallerEq: '<=', larger: '>', largerEq: '>=', equal: '==', unequal: '!=' },
};

/** Operators that are words of the parser but none of ours, and what to write instead. */
const otherWords: Readonly<Record<string, Wording>> = {
  mod: remainderHint,
  xor: write('a and not (b) or b and not (a)'),
};

/** An operator as the parser reads it. */
export type OperatorNode = MathNode & {
  readonly fn: string;
  readonly op: string;
  readonly args: readonly MathNode[];
  readonly implicit: boolean;
  readonly isPercentage: boolean;
};

type Inner = (child: MathNode, level?: number) => Expression;

/**
 * Expression of an operator and what stands beside it.
 *
 * @param depth - levels above the node: a long sum is not nested, though its tree is, so that only what stands to the
 * right of an operator counts as deeper
 * @param number - reads a part where a number is needed
 * @param truth - reads a part where a truth value is needed
 */
export function translateOperation(
  node: OperatorNode,
  state: FormulaState,
  depth: number,
  number: Inner,
  truth: Inner,
): Expression {
  const [left, right] = node.args;
  if (node.args.length === 1) {
    const argument = node.fn === 'not' ? truth(left!) : number(left!);
    if (argument === unreadable || node.fn === 'unaryPlus') return argument;
    if (node.fn === 'unaryMinus') return negated(argument);
    if (node.fn === 'not') return { kind: 'not', argument };
  }
  if (node.isPercentage) return forbid(state, node, { en: 'a percentage', zh: '含有百分数' }, sharesHint);
  const operator = binaryOperators[node.fn];
  if (operator === undefined || node.args.length !== 2) {
    const shown = printValue(node.op);
    const what = { en: `the operator ${shown}`, zh: `含有运算符 ${shown}` };
    return forbid(state, node, what, otherWords[node.op]);
  }
  if (node.implicit) {
    for (const part of node.args) number(part);
    return forbid(state, node, bareProduct, productHint);
  }
  const part = operator === 'and' || operator === 'or' ? truth : number;
  const parts = [part(left!, depth), part(right!)] as const;
  if (parts.includes(unreadable)) return unreadable;
  return { kind: 'binary', operator, left: parts[0], right: parts[1] };
}
