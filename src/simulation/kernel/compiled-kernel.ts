import { pow } from '../../core/pow';
import { functionTable } from '../../model/function-table';
import { baseYearStart } from '../../model/run-steps';
import type { Step } from '../../model/schedule';
import type { BlockSystem } from '../../model/simultaneous/block-system';
import { slotOf } from '../../model/simultaneous/slot-name';
import { blockSolver } from '../../model/simultaneous/solve-block';
import { type EmitContext, emit, inMath, literal } from './emit';
import type { Kernel } from './kernel';
import { indicatorOffset } from './layout';
import type { Program } from './program';

/** All that generated code may consist of; names of a model never enter it, so nothing a user writes does. */
const grammar = /^[\s0-9a-z.()[\]{}+\-*/<>=!&|?:;,]*$/i;

/**
 * Kernel as generated JavaScript: one loop over the draws of a block, every formula a line, values in numbered
 * slots. Undefined where the surroundings forbid generated code (content security policy); the interpreted kernel
 * then gives the same bits.
 */
export function compiledKernel(program: Program): Kernel | undefined {
  try {
    const start = generate(program, program.baselines, true);
    const advance = generate(program, program.equations, false);
    const yearStride = program.layout.places.size * program.rowStride;
    return (memory, step, year) => (step === 0 ? start : advance)(memory, step * yearStride, year);
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}

type Loop = (memory: Float64Array, offset: number, year: number) => void;

function generate(program: Program, steps: readonly Step[], isBase: boolean): Loop {
  const { layout } = program;
  const slots = new Map<string, string>();
  const systems: BlockSystem[] = [];
  const store = (name: string, value: string) => {
    const slot = `s${slots.size}`;
    slots.set(name, slot);
    return `const ${slot} = M[j + ${indicatorOffset(layout, name, 0)}] = ${value};`;
  };
  const { variable, declaration } = variables();
  const lines = steps.flatMap((step) => {
    const read = modelReader(program, slots);
    const context = { read, level: levelReader(program), variable };
    if (step.kind === 'compute') return [store(step.name, emit(step.formula, context))];
    const { given, unknowns, names, firstValue } = step.system;
    const at = `B${systems.push(step.system) - 1}`;
    const startOf = (name: string) => (isBase ? literal(baseYearStart) : read(name, 1));
    return [
      ...unknowns.map((name, j) => `${at}[${j}] = ${startOf(name)};`),
      ...given.map(([slot, formula]) => `${at}[${slot}] = ${emit(formula, context)};`),
      `S${at}(${at});`,
      ...names.map((name, i) => store(name, `${at}[${firstValue + i}]`)),
    ];
  });
  const draw = ['const j = i + o;', ...declaration(), ...lines].join('\n');
  const body = `for (let i = 0; i < ${program.draws}; i++) { ${draw} }`;
  const loop = functionFrom(
    ['M', 'o', 't'],
    body,
    new Map(systems.flatMap((system, i) => blockValues(system, i))),
  );
  return loop as Loop;
}

/** What the loop over the draws calls a block by: its slots, and what solves it in them. */
function blockValues(system: BlockSystem, index: number): [string, unknown][] {
  const slots = new Float64Array(system.slots);
  const solve = blockSolver(system, compiledLines(system));
  return [
    [`B${index}`, slots],
    [`SB${index}`, solve],
  ];
}

/** The lines of a block as one generated function of its slots. */
function compiledLines({
  lines,
  unknowns,
  given,
  firstValue,
  names,
}: BlockSystem): (slots: Float64Array) => void {
  const results = firstValue + names.length;
  const isGiven = new Set(given.map(([slot]) => slot));
  const read = (name: string) => {
    const slot = slotOf(name);
    return slot < unknowns.length || isGiven.has(slot) ? `B[${slot}]` : `v${slot}`;
  };
  const { variable, declaration } = variables();
  const body = lines.map(([slot, formula]) => {
    const place = slot < results ? ` B[${slot}] =` : '';
    return `const v${slot} =${place} ${emit(formula, { read, level: read, variable })};`;
  });
  const code = [...declaration(), ...body].join('\n');
  return functionFrom(['B'], code, new Map()) as (slots: Float64Array) => void;
}

/** Variables for values that code needs twice, numbers from the start, and the line that declares them. */
function variables() {
  const names: string[] = [];
  return {
    variable: () => {
      names.push(`k${names.length}`);
      return names.at(-1)!;
    },
    declaration: () => (names.length === 0 ? [] : [`let ${names.map((name) => `${name} = 0`).join(', ')};`]),
  };
}

/** A function with a generated body, which sees its parameters, the functions of formulas, and some values. */
function functionFrom(
  parameters: readonly string[],
  body: string,
  values: ReadonlyMap<string, unknown>,
): unknown {
  if (!grammar.test(body)) throw new Error('generated code holds an unexpected character');
  const names = Object.keys(functionTable).filter((name) => !(name in inMath));
  const functions = names.map((name) => functionTable[name as keyof typeof functionTable].evaluate);
  const text = `"use strict"; return (${parameters.join(', ')}) => { ${body} };`;
  return new Function('pow', ...names, ...values.keys(), text)(pow, ...functions, ...values.values());
}

/** Reads the levels of a year that is over from the memory of the block, where its rows always stand. */
function levelReader({ layout, baseYear }: Program): EmitContext['level'] {
  return (name, year) => `M[i + ${indicatorOffset(layout, name, year - baseYear)}]`;
}

/** Reads names of the model from the memory of the block. */
function modelReader(
  { layout, constants, rowStride }: Program,
  slots: ReadonlyMap<string, string>,
): EmitContext['read'] {
  return (name, lag) => {
    if (layout.places.has(name)) {
      // An indicator of this year has been computed just before; its slot spares reading it back.
      return lag === 0 ? slots.get(name)! : `M[j + ${indicatorOffset(layout, name, -lag)}]`;
    }
    const row = layout.inputs.get(name) ?? layout.shocks.get(name);
    return row === undefined ? literal(constants.get(name)!) : `M[i + ${row * rowStride}]`;
  };
}
