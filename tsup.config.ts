import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/cli.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  // Shared chunks in both formats: `plancast` and `plancast/node` are the same classes.
  splitting: true,
  clean: true,
  // Bundled: mathjs for the time to load it, csv-stringify for browsers (see the file in scripts).
  noExternal: ['mathjs', 'get-east-asian-width', 'csv-stringify'],
  inject: ['scripts/csv-without-buffer.js'],
  removeNodeProtocol: false,
  external: [/^node:/],
  // Read, and removed, by scripts/third-party-licenses.mjs.
  metafile: true,
  dts: { entry: ['src/index.ts', 'src/node.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
});
