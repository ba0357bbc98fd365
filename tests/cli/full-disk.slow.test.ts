import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCommand } from './built-command';

let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

/** Runs the command as a process of its own, one of its streams on a disk without space. */
function run(words: readonly string[], full: 'stdout' | 'stderr') {
  const disk = openSync('/dev/full', 'w');
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command.program, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', full === 'stdout' ? disk : 'pipe', full === 'stderr' ? disk : 'pipe'],
    });
    return { status, stdout, stderr };
  } finally {
    closeSync(disk);
  }
}

describe.skipIf(!existsSync('/dev/full'))('a full disk', { timeout: 60_000 }, () => {
  test('behind the output is a fault, and told', () => {
    expect(run(['explain', 'E_IO'], 'stdout')).toEqual({
      status: 5,
      stdout: null,
      stderr: 'plancast: cannot print: ENOSPC: no space left on device, write\n',
    });
  });

  test('behind the error stream leaves the result and the exit code of the command', () => {
    const { status, stdout } = run(['explain', 'E_IO'], 'stderr');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^E_IO: reading or writing failed\n/);
    expect(run(['explain', 'E_NOPE'], 'stderr')).toEqual({ status: 2, stdout: '', stderr: null });
  });

  test('behind the error stream is told by the exit code where nothing else is wrong', () => {
    const { status, stdout } = run(['run', '--draws', '16', '--json'], 'stderr');
    expect(status).toBe(5);
    expect(JSON.parse(stdout).draws).toBe(16);
  });
});
