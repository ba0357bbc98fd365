// Builds the files of the worker threads, each whole in itself, so that a worker has but one file to load:
// node scripts/build-workers.mjs [folder]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledSources } from './bundled-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param folder - that the files go to, `worker.js` and `browser-worker.js` */
export async function buildWorkers(folder) {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/worker.ts', 'src/browser-worker.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external: ['node:*'],
    plugins: [bundledSources],
    metafile: true,
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(root, 'dist');
  const { metafile } = await buildWorkers(folder);
  // Read by third-party-licenses.mjs.
  writeFileSync(join(folder, 'metafile-workers.json'), JSON.stringify(metafile));
}
