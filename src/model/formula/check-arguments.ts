import type { Wording } from '../../core/wording';
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
  const isOpen = arity === 'two or more';
  const listed = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const said = {
    en: `\`${name}\` takes ${arity} ${arity === 1 ? 'argument' : 'arguments'}${listed}, got ${found}`,
    zh: `\`${name}\` 需要${isOpen ? '两个或更多' : ` ${arity} 个`}参数${listed}，现有 ${found} 个`,
  };
  refuseArity(state, node, said, isOpen ? found : arity);
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
  const last = parameters.at(-1);
  const said = {
    en: `\`${name}\` takes ${needed.join(', ')}${isLastOptional ? ` and, if wanted, ${last}` : ''}; got ${found}`,
    zh: `\`${name}\` 的参数为 ${needed.join('、')}${isLastOptional ? `，以及可选的 ${last}` : ''}；现有 ${found} 个`,
  };
  refuseArity(state, node, said, parameters.length);
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
  const said = {
    en: `\`${name}\` expects \`${low[0]}\` to be at most \`${high[0]}\`, got ${below.value} and ${above.value}`,
    zh: `\`${name}\` 要求 \`${low[0]}\` 不大于 \`${high[0]}\`，现为 ${below.value} 和 ${above.value}`,
  };
  refuse(state, node, 'E_INCONSISTENT', said);
  return false;
}

function refuseArity(state: FormulaState, node: FunctionNode, said: Wording, most: number): void {
  const hint = node.args.length > most ? decimalCommaHint(writtenAs(state, node)) : undefined;
  refuse(state, node, 'E_ARITY', said, hint);
}
