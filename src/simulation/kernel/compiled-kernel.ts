import { pow } from '../../core/pow';
import type { Expression } from '../../model/expression';
import { functionTable } from '../../model/function-table';
import { blockDraws } from '../../uncertainty/streams/block';
import type { Kernel } from './kernel';
import { indicatorOffset } from './layout';
import type { Program } from './program';

/** All that generated code may consist of; names of a model never enter it, so nothing a user writes does. */
const grammar = /^[\sMijt0-9a-z.()[\]{}+\-*/<>=!&|?:;,]*$/i;

const operators: Readonly<Record<string, string>> = { and: '&&', or: '||', '==': '===', '!=': '!==' };

/**
 * Kernel as generated JavaScript: one loop over the draws of a block, every formula a line, values in numbered
 * slots. Undefined where the surroundings forbid generated code (content security policy); the interpreted kernel
 * then gives the same bits.
 */
export function compiledKernel(program: Program): Kernel | undefined {
  try {
    const start = generate(program, program.baselines);
    const advance = generate(program, program.equations);
    const yearStride = program.layout.indicators.size * program.rowStride;
    return (memory, step, year) => (step === 0 ? start : advance)(memory, step * yearStride, year);
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}

type Loop = (memory: Float64Array, offset: number, year: number) => void;

function generate(program: Program, formulas: Program['equations']): Loop {
  const slots = new Map<string, string>();
  const lines = formulas.map(([name, formula]) => {
    const value = emit(formula, program, slots);
    const slot = `s${slots.size}`;
    slots.set(name, slot);
    return `const ${slot} = M[j + ${indicatorOffset(program.layout, name, 0)}] = ${value};`;
  });
  const body = `for (let i = 0; i < ${blockDraws}; i++) { const j = i + o; ${lines.join('\n')} }`;
  if (!grammar.test(body)) throw new Error('generated code holds an unexpected character');
  const names = Object.keys(functionTable).filter((name) => !(name in inMath));
  const values = names.map((name) => functionTable[name as keyof typeof functionTable].evaluate);
  const make = new Function('pow', ...names, `"use strict"; return (M, o, t) => { ${body} };`);
  return make(pow, ...values) as Loop;
}

/** Functions that every engine computes exactly, written as such so that they become single instructions. */
const inMath: Readonly<Record<string, string>> = {
  abs: 'Math.abs',
  floor: 'Math.floor',
  max: 'Math.max',
  min: 'Math.min',
  sqrt: 'Math.sqrt',
};

function emit(expression: Expression, program: Program, slots: ReadonlyMap<string, string>): string {
  const inner = (part: Expression) => emit(part, program, slots);
  switch (expression.kind) {
    case 'number':
      return literal(expression.value);
    case 'year':
      return 't';
    case 'reference':
      return reference(expression.name, expression.lag, program, slots);
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

function reference(name: string, lag: number, program: Program, slots: ReadonlyMap<string, string>): string {
  const { layout, constants, rowStride } = program;
  if (layout.indicators.has(name)) {
    // An indicator of this year has been computed just before; its slot spares reading it back.
    return lag === 0 ? slots.get(name)! : `M[j + ${indicatorOffset(layout, name, -lag)}]`;
  }
  const row = layout.inputs.get(name) ?? layout.shocks.get(name);
  return row === undefined ? literal(constants.get(name)!) : `M[i + ${row * rowStride}]`;
}

/** A number so that the engine reads back the same double, in brackets for its sign. */
function literal(value: number): string {
  return `(${Object.is(value, -0) ? '-0' : String(value)})`;
}
