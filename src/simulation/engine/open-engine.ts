import { InputError } from '../../core/plancast-error';
import type { Wording } from '../../core/wording';
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
      throw refusal(choice, {
        en: 'WebAssembly is forbidden, or has not the memory in one piece',
        zh: 'WebAssembly 被禁用，或没有足够的连续内存',
      });
  }
  const rows = javascriptRows(new Float64Array(doubles), room);
  const compiled = choice === 'interpreter' ? undefined : compiledKernel(program);
  if (compiled !== undefined) return { name: 'js', rows, kernel: compiled };
  if (choice === 'js') throw refusal(choice, { en: 'generated code is forbidden', zh: '禁止执行生成的代码' });
  return { name: 'interpreter', rows, kernel: interpretedKernel(program) };
}

function refusal(choice: EngineChoice, cause: Wording): InputError {
  const message = `simulate: expected \`engine\` to be one that runs here, got '${choice}': ${cause.en}`;
  const hint = 'leave `engine` out; every engine gives the same bits';
  const zh = {
    message: `simulate：\`engine\` 应为此处可运行的引擎，现为 '${choice}'：${cause.zh}`,
    hint: '请去掉 `engine`；各引擎结果逐位相同',
  };
  return new InputError([{ code: 'E_INCONSISTENT', path: 'engine', message, got: choice, hint, zh }]);
}
