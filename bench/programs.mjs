// The programs of each workload: what they are called, how many paths they take, how they are started.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf } from './run-program.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Paths that plancast runs before the clock starts, twice: as many as are timed, and at most so many. */
const mostWarm = 1e6;

/** Programs of workload `w` or `v`: those that are installed, and the names of those that are not. */
export function programsOf(workload, paths) {
  const plancast = (name, options) => plancastProgram(name, { workload, paths, ...options });
  const own = [
    plancast('plancast', {}),
    plancast("plancast, keep 'summary'", { keep: 'summary' }),
    plancast("plancast, engine 'js'", { engine: 'js' }),
    plancast('plancast, 2 threads', { threads: 2 }),
  ];
  const others = [
    compiled(workload, paths),
    numpy('numpy, blocks of 8,192', workload, paths, 8192),
    numpy('numpy, all paths at once', workload, paths, 0),
    ...(workload === 'w' ? libraries(paths) : []),
  ];
  return {
    programs: [...own, ...others.filter(({ isMissing }) => !isMissing)],
    missing: others.filter(({ isMissing }) => isMissing).map(({ name }) => name),
  };
}

/** Workload W with one thread and two. */
export function threadPrograms(paths) {
  const each = (name, options) => plancastProgram(name, { workload: 'w', paths, ...options });
  return {
    programs: [
      each('1 thread', {}),
      each('2 threads', { threads: 2 }),
      each("1 thread, keep 'summary'", { keep: 'summary' }),
      each("2 threads, keep 'summary'", { keep: 'summary', threads: 2 }),
    ],
    missing: [],
  };
}

/** How plancast is started. */
export function plancastCommand(options) {
  const defaults = { seed: 0, keep: 'all', engine: 'auto', threads: 1, warm: 0 };
  return [process.execPath, '--expose-gc', at('plancast.mjs'), JSON.stringify({ ...defaults, ...options })];
}

/** C++ program of a workload, compiled; undefined where there is no compiler. */
export function compile(workload) {
  const binary = join(mkdtempSync(join(tmpdir(), 'plancast-bench-')), workload);
  const command = ['g++', '-O3', '-march=native', '-o', binary, at(`peers/${workload}.cpp`)];
  return outputOf(command) === undefined ? undefined : binary;
}

function plancastProgram(name, options) {
  const warm = Math.min(options.paths, mostWarm);
  const command = (seed) => plancastCommand({ ...options, warm, seed });
  return { name, paths: options.paths, command };
}

function compiled(workload, paths) {
  const binary = compile(workload);
  const command = (seed) => [binary, String(paths), String(seed)];
  return { name: 'C++, scalar', paths, command, isMissing: binary === undefined };
}

function numpy(name, workload, paths, block) {
  const isMissing = outputOf(['python3', '-c', 'import numpy, scipy']) === undefined;
  const words = (seed) => [String(paths), String(seed), String(block)];
  return {
    name,
    paths,
    command: (seed) => ['python3', at(`peers/numpy_${workload}.py`), ...words(seed)],
    isMissing,
  };
}

/** npm libraries; slower, so they take fewer paths. */
function libraries(paths) {
  const isMissing = !existsSync(at('peers/node_modules'));
  const library = (name, file, share) => {
    const fewer = Math.max(Math.min(paths, 2000), Math.round(paths * share));
    const command = (seed) => [process.execPath, at(`peers/${file}`), String(fewer), String(seed)];
    return { name, paths: fewer, command, isMissing };
  };
  return [
    library('plain loop, @stdlib', 'stdlib.mjs', 0.2),
    library('mathjs, simple-statistics', 'mathjs.mjs', 0.02),
    library('Squiggle', 'squiggle.mjs', 0.02),
  ];
}
