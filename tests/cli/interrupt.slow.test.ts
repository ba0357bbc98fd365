import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtCommand } from './built-command';

let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

/** How a run ended that was interrupted after a while: milliseconds until then, exit code, and what it printed. */
async function interrupted(after: number, words: readonly string[]) {
  const child = spawn(process.execPath, [command.program, 'run', ...words]);
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (text) => {
    printed += text;
  });
  child.stderr.on('data', (text) => {
    complained += text;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, after));
  const begin = performance.now();
  child.kill('SIGINT');
  const code = await closed;
  return { code, took: performance.now() - begin, printed, complained };
}

const moments = [250, 500, 800, 1200, 1700, 2300, 3000, 4000, 5500, 7500];

/** Milliseconds: a second is promised of an idle machine, and others run at a third of its speed or are shared. */
const longest = 4000;

test.each([1, 2].flatMap((threads) => moments.map((moment) => [threads, moment] as const)))(
  '%i threads, interrupted after %i ms: exit code 130 within a second, what is done is marked, nothing is written',
  async (threads, moment) => {
    const out = join(command.folder, `out-${threads}-${moment}`);
    const words = ['--draws', '5000000', '--threads', `${threads}`, '--out', out];
    const { code, took, printed, complained } = await interrupted(moment, words);
    // Before Node has begun with it, a program ends by the signal as every other; shared machines begin late.
    if (code === null) expect([moment < longest, printed]).toEqual([true, '']);
    else expect(code).toBe(130);
    expect(took).toBeLessThan(longest);
    if (printed === '') expect(complained).not.toContain('unexpected');
    else
      expect(printed).toMatch(
        /\nINCOMPLETE: .* first [\d,]+ draws of 5,000,000\n|Fingerprint( [0-9a-f]{64}|: none .*)\n$/,
      );
    if (existsSync(out)) expect(readdirSync(out)).toEqual([]);
  },
  60_000,
);

test('as JSON what is done says how much was asked for', async () => {
  const { code, printed } = await interrupted(4000, ['--draws', '500000', '--json', '--quiet']);
  expect(code).toBe(130);
  if (printed !== '') expect(JSON.parse(printed)).toMatchObject({ incomplete: { asked: 500_000 } });
}, 60_000);
