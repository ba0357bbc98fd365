// How the bundler gets its sources, as a plugin of esbuild: constants of `src` marked as free of side effects, in ASCII,
// since regular expressions stay as they are written, and files of one byte a character are read faster.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pureConstants } from './pure-constants.mjs';

// csv-stringify makes its byte-order mark with Node's Buffer, which browsers lack: bytes become the text that they
// encode, and no option is ever a buffer.
const textBuffer = `const Buffer = {
  from: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
  isBuffer: () => false,
};
`;

// One file a function, in place of one file with classes that cannot be shaken off.
const manifest = createRequire(import.meta.url).resolve('simple-statistics/package.json');
const statistics = join(dirname(manifest), 'index.js');

export const bundledSources = {
  name: 'bundled-sources',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^simple-statistics$/ }, () => ({ path: statistics, sideEffects: false }));
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const contents = adapted(path.replaceAll('\\', '/'), await readFile(path, 'utf8')).replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

function adapted(path, text) {
  if (path.includes('/node_modules/csv-stringify/')) return textBuffer + text;
  return path.includes('/node_modules/') ? text : pureConstants(text);
}
