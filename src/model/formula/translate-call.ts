import type { MathNode } from 'mathjs';
import { closestName } from '../../core/closest-name';
import { printValue } from '../../core/print-value';
import type { Expression } from '../expression';
import { functionTable, isFunctionName } from '../function-table';
import { limits } from './formula-limits';
import { type FormulaState, forbidden, refusal } from './formula-refusal';

/** A call as the parser reads it: a function, or a name with its lag. */
export interface FunctionNode {
  readonly fn: MathNode & { readonly name?: string };
  readonly args: readonly MathNode[];
}

type Inner = (child: MathNode) => Expression;

/** A function of the table, `if`, or a name of some years ago. */
export function translateCall(
  node: FunctionNode,
  state: FormulaState,
  number: Inner,
  truth: Inner,
): Expression {
  const name = node.fn.name;
  // The node of `a.exp` has the name `exp` as well.
  if (node.fn.type !== 'SymbolNode' || name === undefined) {
    throw forbidden(state, 'a call of something that is not a name');
  }
  if (name === 'if') {
    demandArity(state, name, 3, node.args.length);
    const [condition, yes, no] = node.args;
    return { kind: 'conditional', condition: truth(condition!), yes: number(yes!), no: number(no!) };
  }
  if (isFunctionName(name)) {
    demandArity(state, name, functionTable[name].arity, node.args.length);
    return { kind: 'call', function: name, arguments: node.args.map((each) => number(each)) };
  }
  if (!state.context.isName(name) && !isLag(node.args)) {
    const functions = [...Object.keys(functionTable), 'if'];
    const near = closestName(name, functions);
    const hint =
      near === undefined ? `the functions are ${functions.join(', ')}` : `did you mean \`${near}\`?`;
    throw refusal(
      state.context,
      'E_UNKNOWN_NAME',
      `unknown function or name ${printValue(name)} in the formula`,
      hint,
    );
  }
  demandArity(state, name, 1, node.args.length);
  return { kind: 'reference', name, lag: lagOf(name, number(node.args[0]!), state) };
}

/** Whether the arguments are those of a lag, so that the name before them is a misspelt indicator, not a function. */
function isLag(args: readonly MathNode[]): boolean {
  return args.length === 1 && /^-\d+$/.test(args[0]!.toString());
}

function lagOf(name: string, offset: Expression, state: FormulaState): number {
  if (offset.kind !== 'number' || !Number.isInteger(offset.value) || offset.value === 0) {
    const hint = `write ${name}(-1) for last year, ${name} for this one`;
    throw refusal(state.context, 'E_LAG', `the lag of \`${name}\` must be a negative whole number`, hint);
  }
  if (offset.value > 0) {
    throw refusal(
      state.context,
      'E_LEAD',
      `\`${name}\` is read ${offset.value} years ahead`,
      'only past years are known: x(-1)',
    );
  }
  if (-offset.value > limits.lag) {
    throw refusal(
      state.context,
      'E_LIMIT',
      `\`${name}\` is read ${-offset.value} years back, at most ${limits.lag} are allowed`,
    );
  }
  return -offset.value;
}

function demandArity(state: FormulaState, name: string, arity: number | 'two or more', found: number): void {
  if (arity === 'two or more' ? found >= 2 : found === arity) return;
  const expected =
    arity === 'two or more' ? 'two or more arguments' : `${arity} ${arity === 1 ? 'argument' : 'arguments'}`;
  throw refusal(state.context, 'E_ARITY', `\`${name}\` takes ${expected}, got ${found}`);
}
