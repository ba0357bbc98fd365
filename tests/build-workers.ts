import { fileURLToPath } from 'node:url';
import { buildWorkers } from '../scripts/build-workers.mjs';

const folder = fileURLToPath(new URL('../out/test-workers/', import.meta.url));

/** Builds the file of the workers once before all tests, since a thread runs no TypeScript. */
export async function setup(): Promise<void> {
  // Where the build fails, it says so, and the tests of threads fail for want of the file; others need not.
  await buildWorkers(folder).catch(() => {});
}
