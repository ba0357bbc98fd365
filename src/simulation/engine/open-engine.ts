import { compiledKernel } from '../kernel/compiled-kernel';
import { interpretedKernel } from '../kernel/interpreted-kernel';
import { rowStride } from '../kernel/layout';
import type { Program } from '../kernel/program';
import { webAssemblyEngine } from '../webassembly/webassembly-engine';
import type { Engine, EngineChoice, EngineSize } from './engine';
import { javascriptRows } from './javascript-rows';

/**
 * The engine that is asked for, with memory for all rows of a program and some more.
 *
 * @param room - rows after those of the program's layout, and what else it is to have room for
 */
export function openEngine(
  program: Program,
  choice: EngineChoice,
  { more, ...room }: Omit<EngineSize, 'doubles'> & { readonly more: number },
): Engine {
  const doubles = (program.layout.rows + more) * rowStride;
  if (choice === 'auto' || choice === 'wasm') {
    const engine = webAssemblyEngine(program, { doubles, ...room });
    if (engine !== undefined) return engine;
  }
  const rows = javascriptRows(new Float64Array(doubles), room);
  const compiled = choice === 'interpreter' ? undefined : compiledKernel(program);
  if (compiled !== undefined) return { name: 'js', rows, kernel: compiled };
  return { name: 'interpreter', rows, kernel: interpretedKernel(program) };
}
