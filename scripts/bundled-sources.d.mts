import type { Plugin } from 'esbuild';

export const bundledSources: Plugin;
