import { defineConfig } from 'tsup';
import { bundledSources } from './scripts/bundled-sources.mjs';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    browser: 'src/browser.ts',
    cli: 'src/cli.ts',
    projection: 'src/projection.ts',
    uncertainty: 'src/uncertainty.ts',
    // Not for users: in a file of its own, a page without files goes without it.
    'yaml-library': 'src/document/yaml-library.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  // Shared chunks in both formats: `plancast` and `plancast/node` are the same classes.
  splitting: true,
  clean: true,
  // Bundled whatever runs: few files load in a fraction of the time that hundreds take.
  noExternal: ['mathjs', 'zod', 'yaml', 'cac', 'simple-statistics', 'csv-stringify', 'get-east-asian-width'],
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [bundledSources],
  // Read, and removed, by scripts/third-party-licenses.mjs.
  metafile: true,
  // CommonJS has no import.meta: `plancast/node` reads the name of its file there, and `plancast/browser` has no threads.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' };
  },
  dts: {
    entry: ['src/index.ts', 'src/node.ts', 'src/browser.ts', 'src/projection.ts', 'src/uncertainty.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
