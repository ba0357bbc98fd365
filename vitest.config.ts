import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: { alias: { 'plancast/node': source('node.ts'), plancast: source('index.ts') } },
  test: {
    include: ['tests/**/*.test.ts'],
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
