import type { MathNode } from 'mathjs';
import { closestName } from '../core/closest-name';
import type { ErrorCode } from '../core/error-code';
import type { Issue } from '../core/issue';
import { ModelError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { type Expression, isTruthValue } from './expression';
import { parseFormulaText } from './formula-parser';
import { functionTable, isFunctionName, reservedNames } from './function-table';

/** Most characters, nodes and levels of a formula, and years that it may look back. */
const limits = { characters: 2000, nodes: 1000, depth: 64, lag: 200 };

/** Everything a formula may be written with; the parser would accept, and change the meaning of, much else. */
const allowedCharacter = /[A-Za-z0-9_\u3400-\u9fff \t\r\n+\-*/^(),.<>=!?:]/;

const binaryOperators: Readonly<Record<string, (Expression & { kind: 'binary' })['operator']>> = {
  ...{ add: '+', subtract: '-', multiply: '*', divide: '/', pow: '^', and: 'and', or: 'or' },
  ...{ smaller: '<', smallerEq: '<=', larger: '>', largerEq: '>=', equal: '==', unequal: '!=' },
};

/** What a reader of a formula must know of the world outside: which names exist. */
export interface FormulaContext {
  /** Name of the public function for messages, such as `defineModel`. */
  readonly where: string;
  /** Path of the formula, such as `indicators.gdp.equation`. */
  readonly path: string;
  /** Names that are functions of time, so that `name(-1)` is last year. */
  readonly isName: (name: string) => boolean;
}

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
  checkText(text, context);
  let tree: MathNode;
  try {
    tree = parseFormulaText(text.trim());
  } catch (error) {
    const at = (error as { char?: number }).char;
    const place = at === undefined ? '' : ` at character ${at}`;
    throw refusal(context, 'E_FORMULA_SYNTAX', `formula ${printValue(text)} cannot be read${place}`);
  }
  const state = { nodes: 0, context, text };
  const expression = translate(tree, state, 0);
  if (isTruthValue(expression)) throw forbidden(state, 'a comparison where a number is needed');
  return expression;
}

interface State {
  nodes: number;
  readonly context: FormulaContext;
  readonly text: string;
}

function checkText(text: string, context: FormulaContext): void {
  if (text.trim() === '') throw refusal(context, 'E_FORMULA_SYNTAX', 'formula is empty');
  if (text.length > limits.characters) {
    throw refusal(
      context,
      'E_LIMIT',
      `formula has ${text.length} characters, at most ${limits.characters} are allowed`,
    );
  }
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (!allowedCharacter.test(character)) {
      const hint = character === '[' ? 'write last year as x(-1)' : hintOf(character);
      const said = `formula ${printValue(text)} holds ${printValue(character)} at character ${at + 1}`;
      throw refusal(context, 'E_FORMULA_FORBIDDEN', said, hint);
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > limits.depth)
      throw refusal(context, 'E_LIMIT', `formula nests deeper than ${limits.depth} levels`);
  }
  const prefixed = /(?<![A-Za-z0-9_.])0[xXbBoO][0-9a-fA-F]/.exec(text);
  if (prefixed)
    throw refusal(
      context,
      'E_FORMULA_FORBIDDEN',
      `formula holds a number that is not decimal`,
      'write it in decimal digits',
    );
}

function hintOf(character: string): string {
  if (character === '%') return 'write shares as fractions: 0.05';
  return 'a formula holds names, decimal numbers, + - * / ^ ( ) , comparisons and ? :';
}

function translate(node: MathNode, state: State, depth: number): Expression {
  state.nodes++;
  if (state.nodes > limits.nodes)
    throw refusal(state.context, 'E_LIMIT', `formula has more than ${limits.nodes} parts`);
  if (depth > limits.depth)
    throw refusal(state.context, 'E_LIMIT', `formula nests deeper than ${limits.depth} levels`);
  const inner = (child: MathNode) => translate(child, state, depth + 1);
  // A long sum is not nested, though its tree is: only what stands to the right of an operator counts as deeper.
  const number = (child: MathNode, level = depth + 1) => numeric(translate(child, state, level), state);
  const truth = (child: MathNode, level = depth + 1) => truthValue(translate(child, state, level), state);
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
      return call(node as unknown as FunctionNode, state, number, truth);
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

interface FunctionNode {
  readonly fn: MathNode & { readonly name?: string };
  readonly args: readonly MathNode[];
}

type Inner = (child: MathNode, level?: number) => Expression;

function operation(node: OperatorNode, state: State, depth: number, number: Inner, truth: Inner): Expression {
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

function call(node: FunctionNode, state: State, number: Inner, truth: Inner): Expression {
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

function lagOf(name: string, offset: Expression, state: State): number {
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

function symbol(name: string, state: State): Expression {
  if (name === 'year') return { kind: 'year' };
  if (isFunctionName(name))
    throw refusal(state.context, 'E_ARITY', `function \`${name}\` stands without arguments`);
  if (reservedNames.has(name)) throw forbidden(state, `the word ${printValue(name)}`);
  return { kind: 'reference', name, lag: 0 };
}

function constant(value: unknown, state: State): Expression {
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

function numeric(expression: Expression, state: State): Expression {
  if (isTruthValue(expression)) throw forbidden(state, 'a comparison where a number is needed');
  return expression;
}

function truthValue(expression: Expression, state: State): Expression {
  if (!isTruthValue(expression)) throw forbidden(state, 'a number where a comparison is needed');
  return expression;
}

function demandArity(state: State, name: string, arity: number | 'two or more', found: number): void {
  if (arity === 'two or more' ? found >= 2 : found === arity) return;
  const expected =
    arity === 'two or more' ? 'two or more arguments' : `${arity} ${arity === 1 ? 'argument' : 'arguments'}`;
  throw refusal(state.context, 'E_ARITY', `\`${name}\` takes ${expected}, got ${found}`);
}

function forbidden(state: State, what: string, hint?: string): ModelError {
  return refusal(
    state.context,
    'E_FORMULA_FORBIDDEN',
    `formula ${printValue(state.text)} holds ${what}`,
    hint,
  );
}

function refusal(context: FormulaContext, code: ErrorCode, said: string, hint?: string): ModelError {
  const issue: Issue = {
    code,
    path: context.path,
    message: `${context.where}: \`${context.path}\`: ${said}`,
    ...(hint === undefined ? {} : { hint }),
  };
  return new ModelError([issue]);
}
