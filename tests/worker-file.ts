/** Stands in tests for src/simulation/runners/node/worker-file.ts: what `build-workers.ts` has built. */
export const workerFile = new URL('../out/test-workers/worker.js', import.meta.url);
