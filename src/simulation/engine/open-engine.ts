import { InputError } from '../../core/plancast-error';
import type { Engine, EngineChoice, EngineSize } from '../block/engine';
import { rowStride } from '../block/layout';
import type { Program } from '../block/program';
import { compiledKernel } from '../javascript/compiled-kernel';
import { interpretedKernel } from '../javascript/interpreted-kernel';
import { javascriptRows } from '../javascript/javascript-rows';
import { webAssemblyEngine } from '../webassembly/webassembly-engine';

/**
 * The engine that is asked for, with memory for all rows of a program and some more.
 *
 * @param room - rows after those of the program's layout, and what else it is to have room for
 * @throws InputError where the surroundings do not allow an engine that is asked for by name
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
    if (choice === 'wasm')
      throw refusal(choice, 'WebAssembly is forbidden, or has not the memory in one piece');
  }
  const rows = javascriptRows(new Float64Array(doubles), room);
  const compiled = choice === 'interpreter' ? undefined : compiledKernel(program);
  if (compiled !== undefined) return { name: 'js', rows, kernel: compiled };
  if (choice === 'js') throw refusal(choice, 'generated code is forbidden');
  return { name: 'interpreter', rows, kernel: interpretedKernel(program) };
}

function refusal(choice: EngineChoice, cause: string): InputError {
  const message = `simulate: expected \`engine\` to be one that runs here, got '${choice}': ${cause}`;
  const hint = 'leave `engine` out; every engine gives the same bits';
  return new InputError([{ code: 'E_INCONSISTENT', path: 'engine', message, got: choice, hint }]);
}
