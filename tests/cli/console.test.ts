import { afterEach, expect, test, vi } from 'vitest';
import { processConsole } from '../../src/cli/console';

const watched = process.stderr.isTTY;
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = watched;
});

function written(isTTY: boolean): { out: string[]; error: string[] } {
  const out: string[] = [];
  const error: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => error.push(String(text)) > 0);
  process.stderr.isTTY = isTTY;
  const console = processConsole();
  console.print('result');
  console.complain('fault');
  for (const done of [0, 1024, 2048]) console.progress({ done, draws: 2048 });
  vi.restoreAllMocks();
  return { out, error };
}

test('results go to the output, faults and progress to the error stream; a log gets first and last line only', () => {
  expect(written(false)).toEqual({ out: ['result\n'], error: ['fault\n', '0 / 2,048\n', '2,048 / 2,048\n'] });
});

test('where a person watches, progress is drawn over itself and wiped at the end', () => {
  const { error } = written(true);
  expect(error.slice(1, 3)).toEqual(['\r0 / 2,048', '\r1,024 / 2,048']);
  expect(error[3]).toMatch(/^\r +\r$/);
});
