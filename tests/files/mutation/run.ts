// Gives mutants of sound files to their readers, and prints what came of it as JSON: `node --import tsx run.ts COUNT SEED`.
import { existsSync, readFileSync } from 'node:fs';
import { isPlancastError } from '../../../src/core/plancast-error';
import { dice, mutate } from './mutate';
import { seedFiles } from './seed-files';

/** Time in ms after which a mutant counts as slow, and the most that any may take. */
const slow = 1000;

// The stacks of refusals are never read, and take time.
Error.stackTraceLimit = 0;

const [count, seed] = process.argv.slice(2).map(Number) as [number, number];
const choices = seedFiles.flatMap((file) => Array.from({ length: file.weight }, () => file));
const outcome = { read: 0, refused: 0, slow: 0, longest: 0, strays: [] as string[], bytes: 0 };
const builtIns = [Object.prototype, Array.prototype, Function.prototype].map(
  (each) => Reflect.ownKeys(each).length,
);

for (let i = 0; i < count; i++) {
  const roll = dice(seed + i * 7919);
  const file = choices[roll(choices.length)]!;
  const mutant = mutate(file.text, roll);
  const begin = performance.now();
  try {
    file.read(mutant);
    outcome.read++;
  } catch (error) {
    if (isPlancastError(error) && error.issues.every(({ source }) => source !== undefined)) outcome.refused++;
    else outcome.strays.push(`mutant ${i} of ${file.format}: ${String(error)}`.slice(0, 300));
  }
  const taken = performance.now() - begin;
  if (taken > slow) outcome.slow++;
  outcome.longest = Math.max(outcome.longest, taken);
}

const polluted = [Object.prototype, Array.prototype, Function.prototype].some(
  (each, i) => Reflect.ownKeys(each).length !== builtIns[i],
);
outcome.bytes = peakBytes();
process.stdout.write(JSON.stringify({ ...outcome, polluted: polluted || 'polluted' in {} }));

/** Most memory that this process had; its resource usage would also count that of the process that started it. */
function peakBytes(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS * 1024;
  const [, peak] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))!;
  return Number(peak) * 1024;
}
