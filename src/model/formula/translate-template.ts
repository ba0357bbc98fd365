import { real } from '../../core/schema';
import type { Expression } from '../expression';
import { demandOrder, demandParameters } from './check-arguments';
import { countParts, expandTemplate } from './expand-template';
import { withPlace } from './formula-place';
import {
  countNodes,
  type FormulaState,
  placeIn,
  quoted,
  refuse,
  unreadable,
  writtenAs,
} from './formula-state';
import type { FunctionNode } from './function-node';
import { type TemplateName, templateOf } from './functions/function-templates';
import { isConstant, shiftExpression } from './shift-expression';

/** A call of a function that is written out, as the expression it stands for. */
export function translateTemplate(
  node: FunctionNode,
  name: TemplateName,
  state: FormulaState,
  number: (child: FunctionNode['args'][number]) => Expression,
): Expression {
  const { parameters, lastByDefault, formula, ordered, demandsChange } = templateOf(name);
  const given = node.args.map((each) => number(each));
  const names = Object.keys(parameters);
  if (!demandParameters(state, node, name, names, lastByDefault !== undefined)) return unreadable;
  if (given.includes(unreadable)) return unreadable;
  const place = placeIn(state, node);
  const values = new Map(
    names.map((each, i) => {
      const last = () => withPlace({ ...state.readTemplate(lastByDefault!) }, place);
      return [each, given[i] ?? last()] as const;
    }),
  );
  const inRange = given.map((value, i) =>
    demandRange(state, node, name, names[i]!, value, parameters[names[i]!]!, i),
  );
  if (inRange.includes(false)) return unreadable;
  if (ordered !== undefined) {
    const [low, high] = ordered;
    if (!demandOrder(state, node, name, [low, values.get(low)!], [high, values.get(high)!]))
      return unreadable;
  }
  if (demandsChange && isConstant(given[0]!, state)) return refuseConstant(state, node, name);
  const faults = state.faults.length;
  const shift = (argument: Expression, lag: number) => shiftExpression(argument, lag, state, node, place);
  const expanded = expandTemplate(state.readTemplate(formula), values, shift, place);
  countNodes(state, countParts(expanded));
  return state.faults.length === faults ? expanded : unreadable;
}

/** Notes that a change is asked of what never changes. */
function refuseConstant(state: FormulaState, node: FunctionNode, name: string): Expression {
  const written = quoted(writtenAs(state, node));
  const said = {
    en: `${written} is always 0, since nothing in it changes over the years`,
    zh: `${written} 恒为 0，因为其中没有随年份变化的内容`,
  };
  const hint = { en: `write ${name}(x) of an indicator x`, zh: `请写成指标 x 的 ${name}(x)` };
  return refuse(state, node, 'E_LAG', said, hint);
}

/** Whether an argument that is written as a number lies where the function is meant for. */
function demandRange(
  state: FormulaState,
  node: FunctionNode,
  name: string,
  parameter: string,
  value: Expression,
  interval: string,
  i: number,
): boolean {
  if (value.kind !== 'number' || real(interval).safeParse(value.value).success) return true;
  const said = {
    en: `\`${name}\` expects \`${parameter}\` to be a number in ${interval}, got ${value.value}`,
    zh: `\`${name}\` 要求 \`${parameter}\` 为 ${interval} 内的数字，现为 ${value.value}`,
  };
  refuse(state, node.args[i]!, 'E_RANGE', said);
  return false;
}
