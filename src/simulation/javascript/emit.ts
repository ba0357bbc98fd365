import { asNumber, asTruth, type Expression, isAlwaysKnown, isTruthValue } from '../../model/expression';

/** Functions that every engine computes exactly, written as such so that they become single instructions. */
export const inMath: Readonly<Record<string, string>> = {
  abs: 'Math.abs',
  floor: 'Math.floor',
  max: 'Math.max',
  min: 'Math.min',
  sqrt: 'Math.sqrt',
};

/** What the code of a formula is made of. */
export interface EmitContext {
  /** Code that reads a name, some years ago. */
  readonly read: (name: string, lag: number) => string;
  /** Code that reads the level of a name in a calendar year. */
  readonly level: (name: string, year: number) => string;
  /** Name of a new variable, for a value that is needed twice. */
  readonly variable: () => string;
}

/** JavaScript of an expression, as one expression. */
export function emit(expression: Expression, context: EmitContext): string {
  const inner = (part: Expression) => emit(part, context);
  if (isTruthValue(expression)) return inner(asNumber(expression));
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'year':
      return 't';
    case 'reference':
      return context.read(expression.name, expression.lag);
    case 'level':
      return context.level(expression.name, expression.year);
    case 'conditional':
      return emitConditional(expression, context);
    case 'call': {
      const name = inMath[expression.function] ?? expression.function;
      return `${name}(${expression.arguments.map(inner).join(', ')})`;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '^') return `pow(${inner(left)}, ${inner(right)})`;
      return `(${inner(left)} ${operator} ${inner(right)})`;
    }
    default:
      return `(-${inner(expression.argument)})`;
  }
}

/** The branch that is chosen; NaN where the condition is neither true nor false. */
function emitConditional(
  { condition, yes, no }: Expression & { kind: 'conditional' },
  context: EmitContext,
): string {
  const { operands, holds, fails } = emitTruth(condition, context);
  const otherwise = isAlwaysKnown(condition) ? emit(no, context) : `${fails} ? ${emit(no, context)} : NaN`;
  return `(${[...operands, `${holds} ? ${emit(yes, context)} : ${otherwise}`].join(', ')})`;
}

/** Code that tells whether a truth value is true, and code that tells whether it is false; of NaN it is neither. */
interface Truth {
  /** Computes what is compared; comes first. */
  readonly operands: readonly string[];
  readonly holds: string;
  readonly fails: string;
}

const comparisons = {
  '<': [['<'], ['>=']],
  '<=': [['<='], ['>']],
  '>': [['>'], ['<=']],
  '>=': [['>='], ['<']],
  '==': [['==='], ['<', '>']],
  '!=': [['<', '>'], ['===']],
} as const;

function emitTruth(expression: Expression, context: EmitContext): Truth {
  const truth = asTruth(expression);
  if (truth.kind === 'not') {
    const { operands, holds, fails } = emitTruth(truth.argument, context);
    return { operands, holds: fails, fails: holds };
  }
  const { operator, left, right } = truth;
  if (operator === 'and' || operator === 'or') {
    const [a, b] = [emitTruth(left, context), emitTruth(right, context)];
    const [every, some] = operator === 'and' ? ['&&', '||'] : ['||', '&&'];
    return {
      operands: [...a.operands, ...b.operands],
      holds: `(${a.holds} ${every} ${b.holds})`,
      fails: `(${a.fails} ${some} ${b.fails})`,
    };
  }
  const operands: string[] = [];
  const [a, b] = [left, right].map((part) => {
    const code = emit(part, context);
    if (['number', 'year', 'reference', 'level'].includes(part.kind)) return code;
    const name = context.variable();
    operands.push(`${name} = ${code}`);
    return name;
  });
  const [holds, fails] = comparisons[operator].map((signs) =>
    signs.map((sign) => `${a} ${sign} ${b}`).join(' || '),
  );
  return { operands, holds: `(${holds})`, fails: `(${fails})` };
}

/** A number so that the engine reads back the same double, in brackets for its sign. */
export function literal(value: number): string {
  return `(${Object.is(value, -0) ? '-0' : String(value)})`;
}
