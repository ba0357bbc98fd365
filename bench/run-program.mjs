import { execFileSync } from 'node:child_process';

/**
 * What a program prints: one JSON line, parsed; undefined where it is not installed or fails.
 *
 * @param {readonly string[]} command - program and its words
 */
export function runProgram([program, ...words]) {
  const output = outputOf([program, ...words]);
  return output === undefined ? undefined : JSON.parse(output);
}

/** numpy on one thread, and no compiled Python left in the folder. */
const settings = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };

/** Milliseconds after which a program counts as failed. */
const timeout = 1_200_000;

/** Text that a program prints, or undefined where it is not installed or fails. */
export function outputOf([program, ...words]) {
  try {
    return execFileSync(program, words, {
      encoding: 'utf8',
      env: { ...process.env, ...settings },
      maxBuffer: 2 ** 26,
      timeout,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
