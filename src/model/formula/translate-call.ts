import type { MathNode } from 'mathjs';
import { printValue } from '../../core/print-value';
import type { Expression } from '../expression';
import { functionTable, isFunctionName } from '../function-table';
import { demandArity, demandOrder } from './check-arguments';
import { hintForFunction, isRandom } from './foreign-functions';
import { type FormulaState, forbid, limitsOf, quoted, refuse, unreadable, writtenAs } from './formula-state';
import type { FunctionNode } from './function-node';
import { isTemplateName } from './functions/function-templates';
import { tooFar } from './shift-expression';
import { translateTemplate } from './translate-template';

const namelessCall = { en: 'a call of something that is not a name', zh: '调用了并非名称的内容' };

const randomHint = {
  en: 'declare a shock, or an input with a distribution, and read it by its name',
  zh: '请声明一个冲击或带分布的参数，并用其名称引用',
};

type Inner = (child: MathNode) => Expression;

/** A function, `if`, or a name of some years ago. */
export function translateCall(
  node: FunctionNode,
  state: FormulaState,
  number: Inner,
  truth: Inner,
): Expression {
  const name = node.fn.name;
  // The node of `a.exp` has the name `exp` as well.
  if (node.fn.type !== 'SymbolNode' || name === undefined) {
    return forbid(state, node, namelessCall);
  }
  if (name === 'if') {
    if (!demandArity(state, node, name, 3)) return unreadable;
    const [condition, yes, no] = node.args;
    return { kind: 'conditional', condition: truth(condition!), yes: number(yes!), no: number(no!) };
  }
  if (isFunctionName(name)) {
    const values = node.args.map((each) => number(each));
    const entry = functionTable[name];
    const { arity } = entry;
    if (
      !demandArity(state, node, name, arity, 'names' in entry ? entry.names : []) ||
      values.includes(unreadable)
    )
      return unreadable;
    if (name === 'clamp' && !demandOrder(state, node, name, ['low', values[1]!], ['high', values[2]!])) {
      return unreadable;
    }
    return { kind: 'call', function: name, arguments: values };
  }
  const [only] = node.args;
  const argument = node.args.length === 1 ? writtenAs(state, only!) : '';
  const isName = state.context.isName(name);
  if (isTemplateName(name) && !(isName && /^[-+]?\s*\d+$/.test(argument))) {
    return translateTemplate(node, name, state, number);
  }
  // A name that is not known, before a lag, is a misspelt name and not a function.
  if (isName || /^-\s*\d+$/.test(argument)) return lagged(node, name, state);
  return unknownFunction(node, name, state, (each) => (isComparison(each) ? truth(each) : number(each)));
}

function unknownFunction(node: FunctionNode, name: string, state: FormulaState, read: Inner): Expression {
  if (isRandom(name)) {
    const what = { en: `a random number, \`${name}\``, zh: `含有随机数 \`${name}\`` };
    return forbid(state, node, what, randomHint);
  }
  for (const each of node.args) read(each);
  const said = {
    en: `unknown function or name ${printValue(name)} in the formula`,
    zh: `公式中没有函数或名称 ${printValue(name)}`,
  };
  const { hint, suggestion, zh } = hintForFunction(name);
  return refuse(state, node.fn, 'E_UNKNOWN_NAME', said, { en: hint, zh }, { suggestion });
}

function isComparison(node: MathNode): boolean {
  const { fn } = node as { fn?: unknown };
  return typeof fn === 'string' && /^(smaller|larger|equal|unequal|and$|or$|not$)/.test(fn);
}

/** A name of some years ago; the years must be a number that is written there. */
function lagged(node: FunctionNode, name: string, state: FormulaState): Expression {
  const written = writtenAs(state, node);
  const [first] = node.args;
  const offset = node.args.length === 1 ? Number(first!.toString().replaceAll(/[\s()]/g, '')) : Number.NaN;
  if (!Number.isInteger(offset) || offset === 0) {
    const hint = {
      en: `write ${name}(-1) for last year, ${name} for this one`,
      zh: `上年写作 ${name}(-1)，本年写作 ${name}`,
    };
    const said = {
      en: `the lag of \`${name}\` must be a negative whole number, got ${quoted(written)}`,
      zh: `\`${name}\` 的滞后应为负整数，现为 ${quoted(written)}`,
    };
    // As books write it: x(t-1).
    const [, years] = /\(\s*t\s*-\s*(\d+)\s*\)$/.exec(written) ?? [];
    return refuse(state, node, 'E_LAG', said, hint, years === undefined ? {} : { fix: `${name}(-${years})` });
  }
  if (offset > 0) {
    const said = {
      en: `${quoted(written)} reads \`${name}\` ${offset} ${offset === 1 ? 'year' : 'years'} ahead`,
      zh: `${quoted(written)} 读取 \`${name}\` 在 ${offset} 年之后的值`,
    };
    const hint = { en: `only past years are known: ${name}(-1)`, zh: `只知道过去的年份：${name}(-1)` };
    return refuse(state, node, 'E_LEAD', said, hint);
  }
  if (-offset > limitsOf(state.context).years) throw tooFar(state, name, -offset);
  return { kind: 'reference', name, lag: -offset };
}
