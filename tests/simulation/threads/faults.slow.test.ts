import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Progress, type SimulateOptions, simulate } from 'plancast';
import { afterAll, expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { nodeRunner } from '../../../src/simulation/runners/node/node-runner';
import { simulateOn } from '../../../src/simulation/runs/simulate-on';
import { workerFile } from '../../worker-file';
import { model } from './model';

const folder = mkdtempSync(join(tmpdir(), 'plancast-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options: SimulateOptions<'gdp' | 'capped' | 'rare'> = { draws: 100_000, seed: 3, allowNonFinite: true };
const sound = await simulate(model, options);

let plants = 0;

/** A run on workers that behave as they should until they have claimed some batches; this thread waits for the fault. */
async function runWith(
  fault: string,
  { after = 1, ...more }: { after?: number } & Partial<typeof options> = {},
) {
  const [file, sign] = [join(folder, `worker-${++plants}.mjs`), join(folder, `sign-${plants}`)];
  const planted = `import { writeFileSync } from 'node:fs';
const add = Atomics.add;
let claims = 0;
Atomics.add = (array, index, by) => {
  const value = add(array, index, by);
  if (index === 0 && ++claims === ${after}) {
    writeFileSync(${JSON.stringify(sign)}, '');
    ${fault}
  }
  return value;
};
await import(${JSON.stringify(workerFile.href)});`;
  writeFileSync(file, planted);
  const onProgress = (progress: Progress) => {
    more.onProgress?.(progress);
    const wait = new Int32Array(new SharedArrayBuffer(4));
    for (let i = 0; progress.done > 0 && !existsSync(sign) && i < 2000; i++) Atomics.wait(wait, 0, 0, 5);
  };
  const runner = nodeRunner(pathToFileURL(file));
  const ensemble = await simulateOn(runner, model, { ...options, threads: 3, ...more, onProgress });
  expect(existsSync(sign)).toBe(true);
  return ensemble;
}

const faults: readonly (readonly [name: string, fault: string])[] = [
  ['throws', "throw new Error('planted');"],
  ['exits', 'process.exit(7);'],
  ['throws what cannot be copied', 'throw () => 1;'],
  ['throws undefined', 'throw undefined;'],
  ['rejects, with a batch claimed for nobody', "Promise.reject(new Error('planted')); return 1e9;"],
  ['overflows its stack', 'const again = () => again() + 1; again();'],
];

test.each(faults)(
  'a worker that %s: its batches are computed again, with the same bits',
  async (_, fault) => {
    const ensemble = await runWith(fault, { after: 2 });
    expect(ensemble.fingerprint).toBe(sound.fingerprint);
    expect(ensemble.nonFinite).toEqual(sound.nonFinite);
    expect(ensemble.clamped).toEqual(sound.clamped);
  },
);

test('a worker that fails with its first batch', async () => {
  const ensemble = await runWith('process.exit(7);');
  expect(ensemble.fingerprint).toBe(sound.fingerprint);
});

test('a worker that fails while statistics are gathered', async () => {
  const { fingerprint, nonFinite, clamped } = await runWith('process.exit(7);', {
    keep: 'summary',
    fingerprint: true,
  });
  expect([fingerprint, nonFinite, clamped]).toEqual([sound.fingerprint, sound.nonFinite, sound.clamped]);
});

test('progress never goes back when a worker fails', async () => {
  const seen: number[] = [];
  await runWith('process.exit(7);', { onProgress: ({ done }) => seen.push(done) });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen[seen.length - 1]).toBe(options.draws);
});

test('without the file of the workers there is an error of ours', async () => {
  const missing = nodeRunner(pathToFileURL(join(folder, 'missing.mjs')));
  const error = await simulateOn(missing, model, { ...options, threads: 2 }).catch(
    (caught: unknown) => caught,
  );
  expect(isPlancastError(error)).toBe(true);
  expect(error).toMatchObject({ name: 'SimulationError', code: 'E_WORKER_CRASH' });
  expect(String(error)).toContain('missing.mjs is not there; run it with threads: 1');
});
