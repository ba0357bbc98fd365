import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: 'plancast/node', replacement: path('src/node.ts') },
      { find: 'plancast/browser', replacement: path('src/browser.ts') },
      { find: 'plancast/projection', replacement: path('src/projection.ts') },
      { find: 'plancast/uncertainty', replacement: path('src/uncertainty.ts') },
      { find: 'plancast', replacement: path('src/index.ts') },
      // Threads run no TypeScript: they run what tests/build-workers.ts builds from the same sources.
      { find: /^.*\/worker-file$/, replacement: path('tests/worker-file.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build-workers.ts',
    testTimeout: 60_000,
    // Files share the modules they load; no test leaves anything behind.
    isolate: false,
    maxWorkers: 2,
    coverage: {
      include: ['src/**'],
      exclude: ['src/**/*.table.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 90 },
    },
  },
});
