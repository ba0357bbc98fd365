import { compiledKernel } from '../kernel/compiled-kernel';
import { interpretedKernel } from '../kernel/interpreted-kernel';
import { rowStride } from '../kernel/layout';
import type { Program } from '../kernel/program';
import { webAssemblyEngine } from '../webassembly/webassembly-engine';
import type { Engine, EngineChoice } from './engine';
import { javascriptRows } from './javascript-rows';

/**
 * The engine that is asked for, with memory for all rows of a program and some more.
 *
 * @param room - rows after those of the program's layout, quantile tables that may be used, and histograms
 */
export function openEngine(
  program: Program,
  choice: EngineChoice,
  room: { readonly more: number; readonly tables: number; readonly histograms: number },
): Engine {
  const { more, tables, histograms } = room;
  const doubles = (program.layout.rows + more) * rowStride;
  if (choice === 'auto' || choice === 'wasm') {
    const engine = webAssemblyEngine(program, { doubles, tables, histograms });
    if (engine !== undefined) return engine;
  }
  const rows = javascriptRows(new Float64Array(doubles), histograms);
  const compiled = choice === 'interpreter' ? undefined : compiledKernel(program);
  if (compiled !== undefined) return { name: 'js', rows, kernel: compiled };
  return { name: 'interpreter', rows, kernel: interpretedKernel(program) };
}
