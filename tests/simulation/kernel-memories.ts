import type { Scenario } from '../../src/scenario/scenario';
import type { Kernel } from '../../src/simulation/block/kernel';
import { indicatorOffset, rowStride } from '../../src/simulation/block/layout';
import { type Program, programOf } from '../../src/simulation/block/program';
import { compiledKernel } from '../../src/simulation/javascript/compiled-kernel';
import { interpretedKernel } from '../../src/simulation/javascript/interpreted-kernel';
import { webAssemblyEngine } from '../../src/simulation/webassembly/webassembly-engine';

/** Draws of a block that are computed. */
export const draws = 6;

/** Value of an input or shock, by the number of its row, in a draw. */
export type Values = (row: number, draw: number) => number;

/** What the kernels of all three engines leave in memory of the years of a scenario. */
export function memoriesOf(scenario: Scenario, values: Values) {
  const program = { ...programOf(scenario), draws };
  const { base } = scenario.model.years;
  const after = (kernel: Kernel, memory: Float64Array = new Float64Array(program.layout.rows * rowStride)) =>
    memoryAfter(program, kernel, memory, values, base);
  const compiled = after(compiledKernel(program)!);
  const interpreted = after(interpretedKernel(program));
  const { rows, kernel } = webAssemblyEngine(program, {
    doubles: compiled.length,
    tables: 0,
    histograms: 0,
    targets: 0,
  })!;
  return { program, compiled, interpreted, assembled: after(kernel, rows.memory) };
}

function memoryAfter(
  { layout }: Program,
  kernel: Kernel,
  memory: Float64Array,
  values: Values,
  baseYear: number,
): Float64Array {
  for (const [i, row] of [...layout.inputs.values(), ...layout.shocks.values()].entries()) {
    for (let draw = 0; draw < draws; draw++) memory[row * rowStride + draw] = values(i, draw);
  }
  for (const [i, name] of [...layout.indicators.keys()].entries()) {
    for (let step = -layout.historyYears; step < 0; step++) {
      const offset = indicatorOffset(layout, name, step);
      memory.fill(i + step / 4, offset, offset + draws);
    }
  }
  for (let step = 0; step <= layout.steps; step++) kernel(memory, step, baseYear + step);
  return memory;
}
