// How the bundler gets its sources, as a plugin of esbuild: in ASCII, since regular expressions stay as they are
// written, and files of one byte a character are read faster.
import { readFile } from 'node:fs/promises';

export const asciiSources = {
  name: 'ascii-sources',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};
