import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command as it is built: one file, and that of its worker threads beside it, in a folder of its own. */
export async function builtCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'plancast-command-'));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const remove = () => rmSync(folder, { recursive: true });
  return { folder, program: join(folder, 'cli.js'), remove };
}
