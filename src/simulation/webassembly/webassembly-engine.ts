import type { Engine, EngineSize } from '../block/engine';
import type { Kernel } from '../block/kernel';
import type { Program } from '../block/program';
import { compiledKernel } from '../javascript/compiled-kernel';
import { interpretedKernel } from '../javascript/interpreted-kernel';
import { constantsFrom } from './body';
import { formulaModule, importedFunctions } from './formula-module';
import { memoryPlan, placesOf } from './memory-plan';
import { writeConstants } from './row-functions';
import { type Host, type HostMemory, hostMemory, withHost } from './wasm-runtime';
import { webAssemblyRows } from './webassembly-rows';

/**
 * Engine of generated WebAssembly. Undefined where the surroundings do not allow it, or have not the memory in one
 * piece; the JavaScript engine then gives the same bits.
 */
export function webAssemblyEngine(program: Program, size: EngineSize): Engine | undefined {
  return withHost((host) => {
    const { firstConstant } = placesOf(size);
    const constants = constantsFrom(firstConstant);
    const code = hasOnlyFormulas(program)
      ? formulaModule(program, constants, { roots: memoryPlan.roots, rows: memoryPlan.rows })
      : undefined;
    const memory = hostMemory(host, firstConstant + 16 * constants.values().length);
    writeConstants(memory, firstConstant, constants.values());
    const kernel = code === undefined ? undefined : formulaKernel(host, program, code, memory);
    return {
      name: 'wasm',
      rows: webAssemblyRows(host, memory, size),
      // Equations that are solved together run in JavaScript, on the same memory.
      kernel: kernel ?? compiledKernel(program) ?? interpretedKernel(program),
    };
  });
}

function hasOnlyFormulas({ baselines, equations }: Program): boolean {
  return [...baselines, ...equations].every((step) => step.kind === 'compute');
}

function formulaKernel(
  host: Host,
  program: Program,
  code: Uint8Array<ArrayBuffer>,
  memory: HostMemory,
): Kernel {
  const module = new host.Module(code);
  const { exports } = new host.Instance(module, { env: { memory, ...importedFunctions } });
  const { start, advance } = exports as unknown as Record<
    'start' | 'advance',
    (offset: number, year: number) => void
  >;
  const yearBytes = 8 * program.layout.places.size * program.rowStride;
  return (_, step, year) => (step === 0 ? start : advance)(step * yearBytes, year);
}
