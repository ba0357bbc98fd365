import { pow } from '../../core/pow';
import { functionTable } from '../../model/function-table';
import { inMath } from './emit';

/** All that generated code may consist of; names of a model never enter it, so nothing a user writes does. */
const grammar = /^[\s0-9a-z.()[\]{}+\-*/<>=!&|?:;,]*$/i;

/** A function with a generated body, which sees its parameters, the functions of formulas, and some values. */
export function generatedFunction(
  parameters: readonly string[],
  body: string,
  values: ReadonlyMap<string, unknown> = new Map(),
): unknown {
  if (!grammar.test(body)) throw new Error('generated code holds an unexpected character');
  const names = Object.keys(functionTable).filter((name) => !(name in inMath));
  const functions = names.map((name) => functionTable[name as keyof typeof functionTable].evaluate);
  const text = `"use strict"; return (${parameters.join(', ')}) => { ${body} };`;
  return new Function('pow', ...names, ...values.keys(), text)(pow, ...functions, ...values.values());
}

/** Variables for values that code needs twice, numbers from the start, and the line that declares them. */
export function generatedVariables() {
  const names: string[] = [];
  return {
    variable: () => {
      names.push(`k${names.length}`);
      return names.at(-1)!;
    },
    declaration: () => (names.length === 0 ? [] : [`let ${names.map((name) => `${name} = 0`).join(', ')};`]),
  };
}
