import type { Expression } from '../../model/expression';

const operators: Readonly<Record<string, string>> = { and: '&&', or: '||', '==': '===', '!=': '!==' };

/** Functions that every engine computes exactly, written as such so that they become single instructions. */
export const inMath: Readonly<Record<string, string>> = {
  abs: 'Math.abs',
  floor: 'Math.floor',
  max: 'Math.max',
  min: 'Math.min',
  sqrt: 'Math.sqrt',
};

/** Code that reads a name, some years ago. */
export type Read = (name: string, lag: number) => string;

/**
 * JavaScript of an expression.
 *
 * @param read - code for what a reference stands for
 */
export function emit(expression: Expression, read: Read): string {
  const inner = (part: Expression) => emit(part, read);
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'year':
      return 't';
    case 'reference':
      return read(expression.name, expression.lag);
    case 'negate':
      return `(-${inner(expression.argument)})`;
    case 'not':
      return `(!${inner(expression.argument)})`;
    case 'conditional':
      return `(${inner(expression.condition)} ? ${inner(expression.yes)} : ${inner(expression.no)})`;
    case 'call': {
      const name = inMath[expression.function] ?? expression.function;
      return `${name}(${expression.arguments.map(inner).join(', ')})`;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '^') return `pow(${inner(left)}, ${inner(right)})`;
      return `(${inner(left)} ${operators[operator] ?? operator} ${inner(right)})`;
    }
  }
}

/** A number so that the engine reads back the same double, in brackets for its sign. */
export function literal(value: number): string {
  return `(${Object.is(value, -0) ? '-0' : String(value)})`;
}
