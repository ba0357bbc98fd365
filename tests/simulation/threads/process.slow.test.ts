import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerFile } from '../../worker-file';

const root = fileURLToPath(new URL('../../../', import.meta.url));
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/plancast-'));

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/node.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['zod', 'yaml', 'simple-statistics'],
    outExtension: { '.js': '.mjs' },
  });
  cpSync(workerFile, join(folder, 'sound-worker.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program beside the package. @param worker - code that the workers run first */
function program(text: string, { worker = '', flags = [] as readonly string[] } = {}) {
  writeFileSync(join(folder, 'worker.js'), `${worker}\nawait import('./sound-worker.js');\n`);
  const head = `import { haidian, simulate } from './node.mjs';
const run = (options) => simulate(haidian.scenarios.baseline, { draws: 40_000, seed: 1, keep: ['realGdp'], ...options });
`;
  writeFileSync(join(folder, 'program.mjs'), head + text);
  const begin = performance.now();
  const result = spawnSync(process.execPath, [...flags, join(folder, 'program.mjs')], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { ...result, seconds: (performance.now() - begin) / 1000 };
}

test('a program that ran threads ends by itself, and idle workers keep nothing alive', () => {
  const { stdout, stderr, status } = program(`
const threads = () => process.getActiveResourcesInfo().filter((each) => /Worker|Message/.test(each)).length;
const { fingerprint } = await run({ threads: 4 });
await new Promise((resolve) => setTimeout(resolve, 1000));
console.log(fingerprint === (await run({})).fingerprint, threads());
const end = performance.now();
process.on('exit', () => console.log(performance.now() - end < 1000));
`);
  expect([stderr, stdout, status]).toEqual(['', 'true 0\ntrue\n', 0]);
});

test('a program whose run was cancelled ends by itself', () => {
  const { stdout, status } = program(`
const error = await run({ threads: 4, draws: 5e6, signal: AbortSignal.timeout(300) }).catch((error) => error);
console.log(error.code);
const end = performance.now();
process.on('exit', () => console.log(performance.now() - end < 1000));
`);
  expect([stdout, status]).toEqual(['E_CANCELLED\ntrue\n', 0]);
});

test('a worker without memory: its batches are computed again, and the program lives', () => {
  const hoard = `const add = Atomics.add;
Atomics.add = (array, index, by) => {
  const value = add(array, index, by);
  const held = [];
  while (index === 0) held.push(new Array(1000).fill(held.length + 0.5));
  return value;
};`;
  const text = `
const { fingerprint } = await run({ threads: 2 });
console.log(fingerprint === (await run({})).fingerprint);
`;
  const { stdout, status } = program(text, { worker: hoard, flags: ['--max-old-space-size=120'] });
  expect([stdout, status]).toEqual(['true\n', 0]);
});

test('workers are used again', () => {
  const { stdout } = program(
    `
import { Worker } from 'node:worker_threads';
for (let i = 0; i < 5; i++) await run({ threads: 3, draws: 100_000 });
console.log(process.report?.getReport().workers.length);
`,
  );
  expect(stdout).toBe('2\n');
});
