import { stepRunner, type YearContext } from '../../model/run-steps';
import type { Kernel } from '../block/kernel';
import { indicatorOffset } from '../block/layout';
import type { Program } from '../block/program';

/**
 * Kernel that walks the formulas draw by draw: for places that forbid generated code, and the measure of the
 * compiled one, which gives the same bits.
 */
export function interpretedKernel(program: Program): Kernel {
  const { layout, constants } = program;
  const start = stepRunner(program.baselines);
  const advance = stepRunner(program.equations);
  return (memory, step, year) => {
    const run = step === 0 ? start : advance;
    for (let draw = 0; draw < program.draws; draw++) {
      const read = (name: string, lag: number): number => {
        if (layout.places.has(name)) return memory[indicatorOffset(layout, name, step - lag) + draw]!;
        const row = layout.inputs.get(name) ?? layout.shocks.get(name);
        return row === undefined ? constants.get(name)! : memory[row * program.rowStride + draw]!;
      };
      const write = (name: string, value: number) => {
        memory[indicatorOffset(layout, name, step) + draw] = value;
      };
      const noteUnsolved: YearContext['noteUnsolved'] = (names, found) =>
        program.unsolved.note(names, draw, { ...found, step });
      run({ year, isBase: step === 0, read, write, noteUnsolved });
    }
  };
}
