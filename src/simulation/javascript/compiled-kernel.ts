import { baseYearStart } from '../../model/run-steps';
import type { Step } from '../../model/schedule';
import type { BlockSystem } from '../../model/simultaneous/block-system';
import { type BlockSolver, blockSolver } from '../../model/simultaneous/solve-block';
import { indicatorsOf } from '../../model/year-formulas';
import type { Kernel } from '../block/kernel';
import { indicatorOffset } from '../block/layout';
import type { Program } from '../block/program';
import { compiledCode } from './compiled-lines';
import { type EmitContext, emit, literal } from './emit';
import { generatedFunction, generatedVariables } from './generated-function';

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
  const { variable, declaration } = generatedVariables();
  const lines = steps.flatMap((step) => {
    const read = modelReader(program, slots);
    const context = { read, level: levelReader(program), variable };
    if (step.kind === 'compute') return [store(step.name, emit(step.formula, context))];
    const { given, unknowns, names, firstValue, firstStart } = step.system;
    const index = systems.push(step.system) - 1;
    const at = `B${index}`;
    const startOf = (name: string) => (isBase ? literal(baseYearStart) : read(name, 1));
    const fallback = [
      ...names.map((name, i) => `${at}[${firstStart + i}] = ${startOf(name)};`),
      `N(${index}, i, o);`,
    ];
    return [
      ...unknowns.map((name, j) => `${at}[${j}] = ${startOf(name)};`),
      ...given.map(([slot, formula]) => `${at}[${slot}] = ${emit(formula, context)};`),
      `if (!S${at}(${at})) { ${fallback.join(' ')} }`,
      ...names.map((name, i) => store(name, `${at}[${firstValue + i}]`)),
    ];
  });
  const draw = ['const j = i + o;', ...declaration(), ...lines].join('\n');
  const body = `for (let i = 0; i < ${program.draws}; i++) { ${draw} }`;
  const blocks = systems.map((system) => ({
    names: indicatorsOf(system.names),
    slots: new Float64Array(system.slots),
    solver: blockSolver(system, compiledCode(system)),
  }));
  const values = blocks.flatMap(({ slots, solver }, i): [string, unknown][] => [
    [`B${i}`, slots],
    [`SB${i}`, solver.solve],
  ]);
  const searchOn = longSearch(program, blocks);
  return generatedFunction(['M', 'o', 't'], body, new Map([['N', searchOn], ...values])) as Loop;
}

/** A block, its slots, and what solves it in them. */
interface SolvedBlock {
  /** Its indicators. */
  readonly names: readonly string[];
  readonly slots: Float64Array;
  readonly solver: BlockSolver;
}

/** What the loop over the draws calls where a block has no quick solution, with the offset of the year in the memory. */
function longSearch({ unsolved, layout, rowStride }: Program, blocks: readonly SolvedBlock[]) {
  const yearStride = layout.places.size * rowStride;
  return (index: number, draw: number, offset: number): void => {
    const { names, slots, solver } = blocks[index]!;
    const found = solver.search(slots);
    if (found !== undefined) unsolved.note(names, draw, { ...found, step: offset / yearStride });
  };
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
