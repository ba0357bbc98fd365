import type { Language } from '../../plan/language';
import type { Expression } from '../expression';
import { describeWords } from './describe-words';
import { latexName } from './latex-text';

/** What must be known to print a formula. */
export interface LatexContext {
  readonly language: Language;
  /** Whether a name has a value for every year, and so the index t; inputs have one value a path. */
  hasYears(name: string): boolean;
}

/** How firmly the parts of a formula hold together; a weaker part inside a stronger one is put in brackets. */
const strength = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, sign: 7, power: 8, atom: 9 };

interface Printed {
  readonly text: string;
  readonly strength: number;
}

const signs: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  or: ['\\lor', strength.or],
  and: ['\\land', strength.and],
  '<': ['<', strength.comparison],
  '<=': ['\\le', strength.comparison],
  '>': ['>', strength.comparison],
  '>=': ['\\ge', strength.comparison],
  '==': ['=', strength.comparison],
  '!=': ['\\ne', strength.comparison],
  '+': ['+', strength.sum],
  '-': ['-', strength.sum],
  '*': ['\\cdot', strength.product],
};

/**
 * A formula in the mathematics of LaTeX (package amsmath): indices of years, fractions, cases, `\ln` for `log`.
 *
 * @param context - language of the words in cases, and which names carry an index of the year
 * @example
 * const gdp = { kind: 'reference', name: 'gdp', lag: 1 };
 * latexFormula({ kind: 'binary', operator: '/', left: { kind: 'number', value: 1 }, right: gdp }, { language: 'en', hasYears: () => true }); // '\\frac{1}{\\mathrm{gdp}_{t-1}}'
 */
export function latexFormula(expression: Expression, context: LatexContext): string {
  return print(expression, context).text;
}

function print(expression: Expression, context: LatexContext): Printed {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value);
    case 'year':
      return { text: '\\mathrm{year}_{t}', strength: strength.atom };
    case 'reference':
      return { text: latexReference(expression, context), strength: strength.atom };
    case 'level':
      return { text: `${latexName(expression.name)}_{${expression.year}}`, strength: strength.atom };
    case 'negate':
      return { text: `-${inside(expression.argument, strength.sign, context)}`, strength: strength.sum };
    case 'not':
      return { text: `\\lnot ${inside(expression.argument, strength.not, context)}`, strength: strength.not };
    case 'binary':
      return printBinary(expression, context);
    case 'call':
      return printCall(expression.function, expression.arguments, context);
    case 'conditional':
      return { text: printCases(expression, context), strength: strength.or };
  }
}

/** A name with the index of its year. */
export function latexReference(
  { name, lag }: { readonly name: string; readonly lag: number },
  { hasYears }: LatexContext,
): string {
  if (!hasYears(name)) return latexName(name);
  return `${latexName(name)}_{${lag === 0 ? 't' : `t-${lag}`}}`;
}

function printNumber(value: number): Printed {
  const [digits, exponent] = String(value).split('e');
  const isPlain = exponent === undefined && value >= 0;
  const text = exponent === undefined ? digits! : `${digits} \\cdot 10^{${Number(exponent)}}`;
  return { text, strength: isPlain ? strength.atom : value < 0 ? strength.sum : strength.product };
}

function printBinary(
  { operator, left, right }: Extract<Expression, { readonly kind: 'binary' }>,
  context: LatexContext,
): Printed {
  if (operator === '/') {
    const text = `\\frac{${print(left, context).text}}{${print(right, context).text}}`;
    return { text, strength: strength.sign };
  }
  if (operator === '^') {
    const text = `${inside(left, strength.atom, context)}^{${print(right, context).text}}`;
    return { text, strength: strength.power };
  }
  const [sign, own] = signs[operator]!;
  const isChain = operator === '+' || operator === '*' || operator === 'and' || operator === 'or';
  const first = inside(left, own === strength.comparison ? own + 1 : own, context);
  const second = inside(right, isChain ? own : own + 1, context, true);
  return { text: `${first} ${sign} ${second}`, strength: own };
}

/** A part in brackets where it holds together more weakly than `least`, or would put a minus after another sign. */
function inside(expression: Expression, least: number, context: LatexContext, isSecond = false): string {
  const { text, strength } = print(expression, context);
  return strength < least || (isSecond && text.startsWith('-')) ? `\\left(${text}\\right)` : text;
}

function printCall(name: string, values: readonly Expression[], context: LatexContext): Printed {
  const [first, ...rest] = values.map((each) => print(each, context).text);
  const all = [first, ...rest].join(', ');
  const atom = (text: string): Printed => ({ text, strength: strength.power });
  switch (name) {
    case 'sqrt':
      return atom(`\\sqrt{${first}}`);
    case 'abs':
      return atom(`\\left|${first}\\right|`);
    case 'floor':
      return atom(`\\left\\lfloor ${first}\\right\\rfloor`);
    case 'log':
      return atom(`\\ln\\left(${first}\\right)`);
    case 'log1p':
      return atom(`\\ln\\left(1 + ${inside(values[0]!, strength.sum, context, true)}\\right)`);
    case 'expm1':
      return { text: `\\exp\\left(${first}\\right) - 1`, strength: strength.sum };
    case 'exp':
    case 'min':
    case 'max':
      return atom(`\\${name}\\left(${all}\\right)`);
    case 'normalCdf':
      return atom(`\\Phi\\left(${all}\\right)`);
    default:
      return atom(`\\operatorname{${name}}\\left(${all}\\right)`);
  }
}

/** Nested conditions in the place of "otherwise" become further lines of the same cases. */
function printCases(
  expression: Extract<Expression, { readonly kind: 'conditional' }>,
  context: LatexContext,
): string {
  const words = describeWords[context.language];
  const lines: string[] = [];
  let rest: Expression = expression;
  for (; rest.kind === 'conditional'; rest = rest.no) {
    const condition = print(rest.condition, context).text;
    lines.push(`${print(rest.yes, context).text} & \\text{${words.if}}${condition}`);
  }
  lines.push(`${print(rest, context).text} & \\text{${words.otherwise}}`);
  return `\\begin{cases} ${lines.join(' \\\\ ')} \\end{cases}`;
}
