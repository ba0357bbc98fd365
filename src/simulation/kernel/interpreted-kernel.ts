import { evaluate } from '../../model/evaluate';
import type { Expression } from '../../model/expression';
import { blockDraws } from '../../uncertainty/streams/block';
import type { Kernel } from './kernel';
import { indicatorOffset } from './layout';
import type { Program } from './program';

/**
 * Kernel that walks the formulas draw by draw: for places that forbid generated code, and the measure of the
 * compiled one, which gives the same bits.
 */
export function interpretedKernel(program: Program): Kernel {
  const { layout, constants } = program;
  return (memory, step, year) => {
    const formulas = step === 0 ? program.baselines : program.equations;
    for (let draw = 0; draw < blockDraws; draw++) {
      const read = (name: string, lag: number): number => {
        if (layout.indicators.has(name)) return memory[indicatorOffset(layout, name, step - lag) + draw]!;
        const row = layout.inputs.get(name) ?? layout.shocks.get(name);
        return row === undefined ? constants.get(name)! : memory[row * program.rowStride + draw]!;
      };
      for (const [name, formula] of formulas as readonly (readonly [string, Expression])[]) {
        memory[indicatorOffset(layout, name, step) + draw] = evaluate(formula, { year, read });
      }
    }
  };
}
