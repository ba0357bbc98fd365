import { pow } from '../../core/pow';
import { type FunctionName, functionTable } from '../../model/function-table';
import type { Step } from '../../model/schedule';
import { indicatorOffset } from '../block/layout';
import type { Program } from '../block/program';
import { type Body, bodyOf, type Constants, pair } from './body';
import type { Code } from './code';
import { expPair, inExpRange } from './exp-code';
import { formulaWriter } from './formula-code';
import { call, f64x2, i32, local, type, v128 } from './instructions';
import { inLogRange, logPair } from './log-code';
import { assembleModule, type ModuleParts, type Signature } from './module';
import { powPair } from './pow-code';

/** Functions that the module takes from JavaScript, for one double a parameter. */
export const importedFunctions: Readonly<Record<string, (...values: number[]) => number>> =
  Object.fromEntries([
    ...Object.entries(functionTable).map(([name, { evaluate }]) => [name, evaluate]),
    ['pow', pow],
  ]);

const imported = Object.keys(importedFunctions).filter((name) => !['max', 'min'].includes(name));

/** Functions of the module itself, for two draws at a time. */
const ownFunctions = ['exp', 'log', 'pow'] as const;

/**
 * The formulas of a program as a module with two functions, `start` for the base year and `advance` for a later one:
 * (bytes from the first year's indicators to those of the year, calendar year).
 *
 * @param constants - numbers that the code loads
 * @param roots - address of `rootPairs`
 * @param rows - address of the block's memory
 */
export function formulaModule(
  program: Program,
  constants: Constants,
  { roots, rows }: { readonly roots: number; readonly rows: number },
): Uint8Array<ArrayBuffer> {
  const imports: ModuleParts['imports'] = imported.map((name) => ({
    name,
    signature: {
      parameters: Array.from({ length: importedFunctions[name]!.length }, () => type.f64),
      results: [type.f64],
    },
  }));
  const ofPair = (arity: number): Signature => ({
    parameters: Array.from({ length: arity }, () => pair),
    results: [pair],
  });
  const year: Signature = { parameters: [type.i32, type.f64], results: [] };
  return assembleModule({
    imports,
    functions: [
      {
        signature: ofPair(1),
        code: guarded('exp', constants, inExpRange, (body, x) => expPair(body, x, undefined, roots)),
      },
      { signature: ofPair(1), code: guarded('log', constants, inLogRange, logPair) },
      { signature: ofPair(2), code: powFunction(constants, roots) },
      { name: 'start', signature: year, code: yearCode(program, program.baselines, constants, rows) },
      { name: 'advance', signature: year, code: yearCode(program, program.equations, constants, rows) },
    ],
  });
}

/** A function of one vector: own code where both lanes are ordinary, JavaScript lane by lane elsewhere. */
function guarded(
  name: 'exp' | 'log',
  constants: Constants,
  isOrdinary: (body: Body, x: Code) => Code,
  compute: (body: Body, x: Code) => Code,
): Code {
  const body = bodyOf([pair], constants);
  const x = local.get(0);
  const result = body.variable(pair);
  body.branch(
    isOrdinary(body, x),
    () => body.run(local.set(result, compute(body, x))),
    () => body.run(local.set(result, laneByLane(name, [x]))),
  );
  body.run(local.get(result));
  return body.code();
}

function powFunction(constants: Constants, roots: number): Code {
  const body = bodyOf([pair, pair], constants);
  const [base, exponent] = [local.get(0), local.get(1)];
  const result = body.variable(pair);
  const set = (value: Code) => body.run(local.set(result, value));
  powPair(body, { base, exponent }, roots, set, () => set(laneByLane('pow', [base, exponent])));
  body.run(local.get(result));
  return body.code();
}

function laneByLane(name: string, operands: readonly Code[]): Code {
  const each = (lane: 0 | 1) =>
    call(imported.indexOf(name), ...operands.map((operand) => f64x2.extract(lane, operand)));
  return f64x2.replace(1, f64x2.splat(each(0)), each(1));
}

/** One loop over the draws of a block, two at a time, every formula in order. */
function yearCode(program: Program, steps: readonly Step[], constants: Constants, rows: number): Code {
  const { layout, constants: given, rowStride } = program;
  const body = bodyOf([type.i32, type.f64], constants);
  const year = body.keep(pair, f64x2.splat(local.get(1)));
  const draw = body.variable(type.i32);
  const values = new Map<string, Code>();
  const yearBytes = 8 * layout.places.size * rowStride;
  const addressOf = (name: string, lag: number) => rows + 8 * indicatorOffset(layout, name, -lag);
  const callPair = (name: FunctionName | 'pow', operands: readonly Code[]): Code => {
    const own = (ownFunctions as readonly string[]).indexOf(name);
    return own < 0 ? laneByLane(name, operands) : call(imported.length + own, ...operands);
  };
  body.loop(
    () => {
      const ofYear = body.keep(type.i32, i32.add(local.get(draw), local.get(0)));
      // Offsets cannot be negative, so what is lagged is counted from the year before.
      const ofLastYear = body.keep(type.i32, i32.sub(ofYear, i32.const(yearBytes)));
      const read = (name: string, lag: number): Code => {
        if (layout.places.has(name)) {
          // An indicator of this year has been computed just before; its variable spares reading it back.
          return lag === 0 ? values.get(name)! : v128.load(ofLastYear, addressOf(name, lag - 1));
        }
        const row = layout.inputs.get(name) ?? layout.shocks.get(name);
        return row === undefined
          ? body.constant(given.get(name)!)
          : v128.load(local.get(draw), rows + 8 * row * rowStride);
      };
      const level = (name: string, ofLevel: number): Code =>
        v128.load(local.get(draw), addressOf(name, program.baseYear - ofLevel));
      const write = formulaWriter({ body, read, level, year, callPair });
      for (const step of steps) {
        if (step.kind !== 'compute') throw new Error('equations that are solved together have no code here');
        const value = write(step.formula);
        values.set(step.name, value);
        body.run(v128.store(ofYear, value, addressOf(step.name, 0)));
      }
      body.run(local.set(draw, i32.add(local.get(draw), i32.const(16))));
    },
    i32.ltU(local.get(draw), i32.const(8 * program.draws)),
  );
  return body.code();
}
