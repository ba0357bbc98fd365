import type { Plugin } from 'esbuild';

export const asciiSources: Plugin;
