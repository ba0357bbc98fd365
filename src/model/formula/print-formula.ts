import type { Expression } from '../expression';

/** How strongly a kind of expression holds its parts together; looser parts of a tighter one stand in brackets. */
const tightness = {
  ...{ conditional: 0, or: 1, and: 2, comparison: 3, '+': 4, '-': 4, '*': 5, '/': 5 },
  ...{ negate: 6, not: 6, '^': 7, value: 8 },
} as const;

/**
 * An expression as a formula, with brackets only where the meaning needs them; reading it gives the same expression
 * again, bit for bit. Functions that are written out, such as `growth(x)`, stay written out. Levels of the base year,
 * `gdp(2020)`, are only printed: paths of scenarios have them, equations do not.
 *
 * @param expression - as the parser builds them: numbers finite, no negated number
 * @example printFormula({ kind: 'reference', name: 'gdp', lag: 1 }); // 'gdp(-1)'
 */
export function printFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return Object.is(expression.value, -0) ? '-0' : String(expression.value);
    case 'year':
      return 'year';
    case 'reference':
      return expression.lag === 0 ? expression.name : `${expression.name}(-${expression.lag})`;
    case 'negate':
      return `-${within(expression.argument, tightness.negate)}`;
    case 'not':
      return `not ${within(expression.argument, tightness.not)}`;
    case 'level':
      return `${expression.name}(${expression.year})`;
    case 'call':
      return `${expression.function}(${expression.arguments.map(printFormula).join(', ')})`;
    case 'conditional': {
      const condition = within(expression.condition, tightness.or);
      const yes = within(expression.yes, tightness.or);
      return `${condition} ? ${yes} : ${printFormula(expression.no)}`;
    }
    case 'binary':
      return printBinary(expression);
  }
}

/** Operators take parts as tight as themselves on the left; powers do on the right, comparisons on neither side. */
function printBinary(expression: Expression & { readonly kind: 'binary' }): string {
  const { operator, left, right } = expression;
  const own = tightnessOf(expression);
  if (operator === '^') return `${within(left, tightness.value)}^${within(right, tightness.negate)}`;
  const least = own === tightness.comparison ? own + 1 : own;
  return `${within(left, least)} ${operator} ${within(right, own + 1)}`;
}

/** An expression in brackets, if it is looser than its surroundings allow. */
function within(expression: Expression, least: number): string {
  const text = printFormula(expression);
  return tightnessOf(expression) < least ? `(${text})` : text;
}

function tightnessOf(expression: Expression): number {
  switch (expression.kind) {
    case 'conditional':
      return tightness.conditional;
    case 'negate':
    case 'not':
      return tightness.negate;
    case 'number':
      return expression.value < 0 || Object.is(expression.value, -0) ? tightness.negate : tightness.value;
    case 'binary': {
      const { operator } = expression;
      if (operator === 'and' || operator === 'or' || operator in tightness) {
        return tightness[operator as 'and' | 'or' | '+' | '-' | '*' | '/' | '^'];
      }
      return tightness.comparison;
    }
    default:
      return tightness.value;
  }
}
