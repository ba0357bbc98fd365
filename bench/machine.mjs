import { cpus, release, totalmem, type } from 'node:os';
import { outputOf } from './run-program.mjs';

/** What the figures depend on besides the code. */
export function machine() {
  const versionOf = (command) => outputOf(command)?.split('\n')[0] ?? null;
  const numpy = 'import numpy, sys; print(numpy.__version__, "with Python", sys.version.split()[0])';
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version,
    cpp: versionOf(['g++', '--version']),
    numpy: versionOf(['python3', '-c', numpy]),
  };
}
