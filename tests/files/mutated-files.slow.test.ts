import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('mutation/run.ts', import.meta.url));
const count = 20_000;

/** Memory of the whole child process, the compiler of TypeScript that it loads included. */
const mostBytes = 300 * 2 ** 20;

/** Time in ms that no mutant may take, five times what is promised of an idle machine. */
const mostTime = 5000;

test('20,000 mutants of files of every kind: read, or refused with a place in the text, and nothing else', {
  timeout: 600_000,
}, () => {
  const words = ['--max-old-space-size=160', '--import', 'tsx', program, String(count), '20201'];
  const outcome = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  expect(outcome.strays).toEqual([]);
  expect(outcome.polluted).toBe(false);
  expect(outcome.read + outcome.refused).toBe(count);
  // Both happen often enough to mean something.
  expect(outcome.read).toBeGreaterThan(count / 50);
  expect(outcome.longest).toBeLessThan(mostTime);
  expect(outcome.slow).toBeLessThan(count / 1000);
  expect(outcome.bytes).toBeLessThan(mostBytes);
});
