import type { Expression } from '../expression';
import { decimalCommaHint } from './comma-fault';
import { type FormulaState, refuse, writtenAs } from './formula-state';
import type { FunctionNode } from './function-node';

/** Whether a call has as many arguments as its function takes; the fault is noted where not. */
export function demandArity(
  state: FormulaState,
  node: FunctionNode,
  name: string,
  arity: number | 'two or more',
  names: readonly string[] = [],
): boolean {
  const found = node.args.length;
  if (arity === 'two or more' ? found >= 2 : found === arity) return true;
  const count = arity === 'two or more' ? arity : String(arity);
  const what = `${count} ${arity === 1 ? 'argument' : 'arguments'}`;
  const listed = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const most = arity === 'two or more' ? found : arity;
  refuseArity(state, node, `\`${name}\` takes ${what}${listed}, got ${found}`, most);
  return false;
}

/** The same for a function whose parameters have names. */
export function demandParameters(
  state: FormulaState,
  node: FunctionNode,
  name: string,
  parameters: readonly string[],
  isLastOptional: boolean,
): boolean {
  const found = node.args.length;
  if (found === parameters.length || (isLastOptional && found === parameters.length - 1)) return true;
  const needed = isLastOptional ? parameters.slice(0, -1) : parameters;
  const wanted = isLastOptional ? ` and, if wanted, ${parameters.at(-1)}` : '';
  refuseArity(
    state,
    node,
    `\`${name}\` takes ${needed.join(', ')}${wanted}; got ${found}`,
    parameters.length,
  );
  return false;
}

/** Whether two arguments, where both are numbers, are in their order. */
export function demandOrder(
  state: FormulaState,
  node: FunctionNode,
  name: string,
  low: readonly [name: string, value: Expression],
  high: readonly [name: string, value: Expression],
): boolean {
  const [below, above] = [low[1], high[1]];
  if (below.kind !== 'number' || above.kind !== 'number' || below.value <= above.value) return true;
  const said = `\`${name}\` expects \`${low[0]}\` to be at most \`${high[0]}\`, got ${below.value} and ${above.value}`;
  refuse(state, node, 'E_INCONSISTENT', said);
  return false;
}

function refuseArity(state: FormulaState, node: FunctionNode, said: string, most: number): void {
  const hint = node.args.length > most ? decimalCommaHint(writtenAs(state, node)) : undefined;
  refuse(state, node, 'E_ARITY', said, hint);
}
